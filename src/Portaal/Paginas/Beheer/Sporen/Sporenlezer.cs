using System.Globalization;
using Monitoring.Contracts.Financien.V1;
using Monitoring.Contracts.V1;
using Monitoring.Portaal.Diensten;

namespace Monitoring.Portaal.Paginas.Beheer.Sporen;

/// <summary>
/// Reads the logs that the services keep, the latest act first, back to the first day that is asked for. Each service keeps its own: here
/// nothing is kept.
/// </summary>
internal sealed class Sporenlezer(IServiceProvider diensten, Dienstaanroep aanroep, Naslag.NaslagClient naslag)
{
    private const int RijenPerVraag = 500;

    public async Task<Sporenlijst> Lees(Spoorkeuze keuze, CancellationToken annulering)
    {
        if (!keuze.Fouten.Leeg)
        {
            return new Sporenlijst([], []);
        }

        var gelezen = await Task.WhenAll(
            from soort in Spoorsoort.Alle
            from dienst in soort.Diensten.Select(Platformdienst.MetNaam)
            where keuze.Vraagt(soort.Code, dienst.Naam)
            select Lees(soort.Code, dienst, keuze, annulering));
        return new Sporenlijst(keuze.Kies(gelezen.SelectMany(bron => bron.Sporen)), [.. gelezen.Where(bron => !bron.Heel).Select(bron => bron.Dienst).Distinct()]);
    }

    private async Task<(string Dienst, bool Heel, List<Spoor> Sporen)> Lees(string soort, Platformdienst dienst, Spoorkeuze keuze, CancellationToken annulering)
    {
        var sporen = new List<Spoor>();
        for (var (pagina, totaal) = (1, int.MaxValue); sporen.Count < totaal && (sporen.Count == 0 || !keuze.IsErvoor(sporen[^1])); pagina++)
        {
            var bladzijde = await Bladzijde(soort, dienst, new Pagina { Nummer = pagina, Grootte = RijenPerVraag }, annulering);
            if (bladzijde is not { } gevonden)
            {
                return (dienst.Titel, false, sporen);
            }

            if (gevonden.Sporen.Count == 0)
            {
                break;
            }

            sporen.AddRange(gevonden.Sporen);
            totaal = gevonden.Totaal;
        }

        return (dienst.Titel, true, sporen);
    }

    /// <returns>Null when the service gave no answer.</returns>
    private async Task<(List<Spoor> Sporen, int Totaal)?> Bladzijde(string soort, Platformdienst dienst, Pagina pagina, CancellationToken annulering)
    {
        switch (soort)
        {
            case Spoorsoort.Heraangeboden:
                var heraangeboden = await aanroep.Probeer(LogboekCsv.Client(diensten, dienst).LijstHeraanbiedingenAsync(new HeraanbiedingenVraag { Pagina = pagina }, cancellationToken: annulering));
                return heraangeboden.Waarde is { } log ? ([.. log.Heraanbiedingen.Select(regel => Van(dienst, regel))], log.Totaal) : null;
            case Spoorsoort.Ingelezen:
                var imports = await aanroep.Probeer(ImportsCsv.Client(diensten, dienst).LijstAsync(new ImportsVraag { Pagina = pagina }, cancellationToken: annulering));
                return imports.Waarde is { } lijst ? ([.. lijst.Imports.Select(import => Van(dienst, import))], lijst.Totaal) : null;
            default:
                var tabel = await aanroep.Probeer(naslag.GeefSignaleringswaardenAsync(new SignaleringVraag(), cancellationToken: annulering));
                return tabel.Waarde is { } waarden ? ([.. waarden.Geschiedenis.Select(versie => Van(dienst, versie))], waarden.Geschiedenis.Count) : null;
        }
    }

    private static Spoor Van(Platformdienst dienst, Heraanbieding regel) =>
        new(regel.Op, regel.Door, Spoorsoort.Heraangeboden, dienst.Titel, $"{regel.Type} {regel.VastgelopenId}", $"{regel.Reden} {(regel.Gelukt ? "Gelukt" : "Mislukt")}: {regel.Uitkomst}", $"{BerichtenCsv.Lijst}/{dienst.Naam}/{Uri.EscapeDataString(regel.VastgelopenId)}?onderdeel={dienst.Naam}&afgehandeld=ja");

    private static Spoor Van(Platformdienst dienst, Import import) =>
        new(import.Begonnen, import.Door, Spoorsoort.Ingelezen, dienst.Titel, string.Join(", ", import.Bestanden.Prepend(Importwoorden.Soort(import.Soort))), Importwoorden.Conclusie(import), $"/beheer/imports/{dienst.Naam}/{Uri.EscapeDataString(import.Id)}");

    /// <summary>The service does not keep who made a version.</summary>
    private static Spoor Van(Platformdienst dienst, Tabelversie versie) =>
        new(versie.Op, "", Spoorsoort.Signaleringswaarden, dienst.Titel, string.Create(CultureInfo.InvariantCulture, $"versie {versie.Versie}"), versie.Reden, string.Create(CultureInfo.InvariantCulture, $"/beheer/signaleringswaarden?versie={versie.Versie}"));
}
