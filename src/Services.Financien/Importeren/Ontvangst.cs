using Monitoring.Contracts.Domein;
using Monitoring.Contracts.V1;
using Monitoring.Services.Financien.Domain;

namespace Monitoring.Services.Financien.Importeren;

/// <summary>Puts the parts of uploaded files together again.</summary>
internal static class Ontvangst
{
    /// <summary>All files of one call together.</summary>
    public const long GrootsteAanroep = 64 * 1024 * 1024;

    public const int MeesteBestanden = 50;

    private const int LangsteNaam = 150;
    private const string Voorbeeldmap = "voorbeeld/";

    /// <exception cref="WeigeringException"><c>import.te-groot</c>, <c>import.te-veel-bestanden</c>, <c>import.bestandsnaam</c>, <c>import.leeg</c>, <c>import.herkomst-gemengd</c>.</exception>
    public static async Task<IReadOnlyList<OntvangenBestand>> Lees(IAsyncEnumerable<BestandDeel> delen, CancellationToken annulering)
    {
        var bestanden = new List<(string Naam, MemoryStream Inhoud)>();
        long totaal = 0;
        await foreach (var deel in delen.WithCancellation(annulering))
        {
            totaal += deel.Inhoud.Length;
            if (totaal > GrootsteAanroep)
            {
                throw new WeigeringException("import.te-groot", $"De bestanden zijn samen groter dan {GrootsteAanroep / 1024 / 1024} MB. Stuur ze in delen, bijvoorbeeld per periode.", soort: WeigeringSoort.TeGroot);
            }

            if (bestanden.Count == 0 || bestanden[^1].Naam != deel.Bestandsnaam)
            {
                bestanden.Add((deel.Bestandsnaam, new MemoryStream()));
            }

            if (bestanden.Count > MeesteBestanden)
            {
                throw new WeigeringException("import.te-veel-bestanden", $"Meer dan {MeesteBestanden} bestanden in één keer.", soort: WeigeringSoort.TeGroot);
            }

            deel.Inhoud.WriteTo(bestanden[^1].Inhoud);
        }

        if (bestanden.Count == 0)
        {
            throw new WeigeringException("import.leeg", "Er is geen bestand meegestuurd.", "bestandsnaam");
        }

        var ontvangen = bestanden.ConvertAll(bestand => Maak(bestand.Naam, bestand.Inhoud));
        return ontvangen.Select(bestand => bestand.Herkomst).Distinct(StringComparer.Ordinal).Count() == 1
            ? ontvangen
            : throw new WeigeringException("import.herkomst-gemengd", "Voorbeeldbestanden en echte bestanden gaan niet in één keer: stuur ze apart.", "bestandsnaam");
    }

    private static OntvangenBestand Maak(string volledig, MemoryStream inhoud)
    {
        var voorbeeld = volledig.StartsWith(Voorbeeldmap, StringComparison.Ordinal);
        var naam = volledig[(volledig.LastIndexOfAny(['/', '\\']) + 1)..].Trim();
        return naam.Length is 0 or > LangsteNaam || naam.Any(char.IsControl)
            ? throw new WeigeringException("import.bestandsnaam", $"'{Kort.Tekst(naam)}' is geen bruikbare bestandsnaam: 1 tot en met {LangsteNaam} leesbare tekens.", "bestandsnaam")
            : new OntvangenBestand(naam, voorbeeld ? Herkomst.Voorbeeld : Herkomst.Duo, inhoud.GetBuffer().AsMemory(0, (int)inhoud.Length));
    }
}
