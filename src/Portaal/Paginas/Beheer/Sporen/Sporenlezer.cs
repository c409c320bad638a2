using System.Globalization;
using Monitoring.Contracts.Domein;
using Monitoring.Contracts.V1;
using Monitoring.Contracts.Vastleggen;
using Monitoring.Portaal.Diensten;

namespace Monitoring.Portaal.Paginas.Beheer.Sporen;

/// <summary>
/// Reads the logs that the services keep, the latest act first, back to the first day that is asked for. Each service keeps its own: here
/// nothing is kept.
/// </summary>
internal sealed class Sporenlezer(IServiceProvider diensten, Dienstaanroep aanroep)
{
    /// <summary>Acts that are read at most of one place in one service, the latest.</summary>
    public const int Meeste = 2000;

    private const int RijenPerVraag = 500;

    private static readonly Dictionary<Spoorbron, string> Namen = new()
    {
        [Spoorbron.Berichten] = "opnieuw aangeboden berichten",
        [Spoorbron.Imports] = "inlezingen",
        [Spoorbron.Handelingen] = "handelingen",
    };

    public async Task<Sporenlijst> Lees(Spoorkeuze keuze, CancellationToken annulering)
    {
        if (!keuze.Fouten.Leeg)
        {
            return Sporenlijst.Leeg;
        }

        var gelezen = await Task.WhenAll(
            from dienst in Platformdienst.Alle
            from bron in Spoorsoort.Alle.Where(soort => soort.Diensten.Contains(dienst.Naam) && keuze.Vraagt(soort.Code, dienst.Naam)).Select(soort => soort.Bron).Distinct()
            select Lees(bron, dienst, keuze, annulering));
        return new Sporenlijst(
            keuze.Kies(gelezen.SelectMany(bron => bron.Sporen)),
            [.. gelezen.Where(bron => bron.Zwijgt).Select(bron => bron.Dienst).Distinct()],
            [.. gelezen.Where(bron => bron.Afgekapt).Select(bron => bron.Wat)]);
    }

    private async Task<(string Dienst, string Wat, bool Zwijgt, bool Afgekapt, List<Spoor> Sporen)> Lees(Spoorbron bron, Platformdienst dienst, Spoorkeuze keuze, CancellationToken annulering)
    {
        var sporen = new List<Spoor>();
        var gezien = new HashSet<string>(StringComparer.Ordinal);
        var wat = $"{Namen[bron]} van {dienst.Titel}";
        for (var (pagina, totaal) = (1, int.MaxValue); sporen.Count < totaal && (sporen.Count == 0 || !keuze.IsErvoor(sporen[^1])); pagina++)
        {
            if (sporen.Count >= Meeste)
            {
                return (dienst.Titel, wat, Zwijgt: false, Afgekapt: true, sporen);
            }

            var bladzijde = await Bladzijde(bron, dienst, keuze, new Pagina { Nummer = pagina, Grootte = RijenPerVraag }, annulering);
            if (bladzijde is not { } gevonden)
            {
                return (dienst.Titel, wat, Zwijgt: true, Afgekapt: false, sporen);
            }

            // What is done meanwhile moves the last of a page to the next.
            var nieuw = gevonden.Sporen.FindAll(spoor => gezien.Add(spoor.Sleutel));
            if (nieuw.Count == 0)
            {
                break;
            }

            sporen.AddRange(nieuw);
            totaal = gevonden.Totaal;
        }

        return (dienst.Titel, wat, Zwijgt: false, Afgekapt: false, sporen);
    }

    /// <returns>Null when the service gave no answer.</returns>
    private async Task<(List<Spoor> Sporen, int Totaal)?> Bladzijde(Spoorbron bron, Platformdienst dienst, Spoorkeuze keuze, Pagina pagina, CancellationToken annulering)
    {
        switch (bron)
        {
            case Spoorbron.Berichten:
                var heraangeboden = await aanroep.Probeer(LogboekCsv.Client(diensten, dienst).LijstHeraanbiedingenAsync(new HeraanbiedingenVraag { Pagina = pagina, Van = Datum.Schrijf(keuze.Van), Tot = Datum.Schrijf(keuze.Tot), Wie = keuze.Adres["wie"] }, cancellationToken: annulering));
                return heraangeboden.Waarde is { } log ? ([.. log.Heraanbiedingen.Select(regel => Van(dienst, regel))], log.Totaal) : null;
            case Spoorbron.Imports:
                var imports = await aanroep.Probeer(ImportsCsv.Client(diensten, dienst).LijstAsync(new ImportsVraag { Pagina = pagina, Van = Datum.Schrijf(keuze.Van), Tot = Datum.Schrijf(keuze.Tot), Wie = keuze.Adres["wie"] }, cancellationToken: annulering));
                return imports.Waarde is { } lijst ? ([.. lijst.Imports.Select(import => Van(dienst, import))], lijst.Totaal) : null;
            default:
                var client = diensten.GetRequiredKeyedService<Handelingenlogboek.HandelingenlogboekClient>(dienst.Naam);
                var handelingen = await aanroep.Probeer(client.LijstAsync(keuze.Vraag(pagina), cancellationToken: annulering));
                return handelingen.Waarde is { } gedaan ? ([.. gedaan.Handelingen.Select(handeling => Van(dienst, handeling))], gedaan.Totaal) : null;
        }
    }

    private static Spoor Van(Platformdienst dienst, Heraanbieding regel) =>
        new(regel.Op, regel.Door, Spoorsoort.Heraangeboden, dienst.Titel, $"{regel.Type} {regel.VastgelopenId}", $"{regel.Reden} {(regel.Gelukt ? "Gelukt" : "Mislukt")}: {regel.Uitkomst}", $"{BerichtenCsv.Lijst}/{dienst.Naam}/{Uri.EscapeDataString(regel.VastgelopenId)}?onderdeel={dienst.Naam}&afgehandeld=ja", $"{regel.VastgelopenId} {regel.Op}");

    private static Spoor Van(Platformdienst dienst, Import import) =>
        new(import.Begonnen, import.Door, Spoorsoort.Ingelezen, dienst.Titel, string.Join(", ", import.Bestanden.Prepend(Importwoorden.Soort(import.Soort))), Importwoorden.Conclusie(import), $"/beheer/imports/{dienst.Naam}/{Uri.EscapeDataString(import.Id)}", import.Id);

    private static Spoor Van(Platformdienst dienst, VastgelegdeHandeling handeling) =>
        new(handeling.Op, handeling.Wie, handeling.Handeling, dienst.Titel, $"{handeling.Zaak} {handeling.Kenmerk}", handeling.Toelichting, Adres(handeling), handeling.Nummer.ToString(CultureInfo.InvariantCulture));

    /// <summary>The page where it stands, when beheer may open that: a dossier is for whoever works on it.</summary>
    private static string Adres(VastgelegdeHandeling handeling) => handeling.Handeling == FinancienHandelingen.SignaleringswaardenGewijzigd.Code ? $"/beheer/signaleringswaarden?versie={Uri.EscapeDataString(handeling.Kenmerk)}" : "";
}
