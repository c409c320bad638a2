using System.Globalization;
using Monitoring.Contracts.Domein;

namespace Monitoring.Services.Financien.Domain.Signaleringswaarden;

/// <summary>
/// Whether the rows of a table fit beside each other. For one kengetal, group, year and size at most one may hold: two are refused. A size without
/// any is allowed, because two classes are changed one after the other, but it is told.
/// </summary>
internal static class Klassecontrole
{
    private const int LaatsteJaar = 2100;

    // The smallest step between two amounts of an account.
    private const decimal Cent = 0.01m;

    /// <exception cref="WeigeringException"><c>signaleringswaarde.overlapt</c>, <c>signaleringswaarde.grondslag</c>.</exception>
    public static void EisEenduidig(Signaleringsset set)
    {
        foreach (var groep in set.Regels.GroupBy(regel => (regel.Kengetal, regel.Groep)))
        {
            foreach (var jaar in groep.SelectMany(regel => new[] { regel.VanBoekjaar, regel.TotEnMetBoekjaar ?? LaatsteJaar }).Distinct())
            {
                var geldend = groep.Where(regel => regel.GeldtIn(jaar)).ToList();
                if (geldend.Where(regel => regel.HeeftKlasse).Select(regel => regel.Grondslag).Distinct(StringComparer.Ordinal).Count() > 1)
                {
                    throw new WeigeringException("signaleringswaarde.grondslag", $"In boekjaar {Tekst(jaar)} zouden de grootteklassen over verschillende baten gaan. Beëindig eerst de andere klassen.", "grondslag", WeigeringSoort.VerbodenOvergang);
                }

                if (Bedragen(geldend).Any(bedrag => geldend.Count(regel => regel.GeldtBij(bedrag)) > 1))
                {
                    throw new WeigeringException("signaleringswaarde.overlapt", $"In boekjaar {Tekst(jaar)} zouden twee waarden tegelijk gelden. Beëindig eerst de andere.", "van_boekjaar", WeigeringSoort.VerbodenOvergang);
                }
            }
        }
    }

    /// <summary>What is allowed and deserves a look, in words; the first year of each.</summary>
    public static IReadOnlyList<string> Opmerkingen(Signaleringsset set) =>
    [
        .. set.Regels.GroupBy(regel => (regel.Kengetal, regel.Groep)).Select(groep => ZonderWaarde([.. groep])).OfType<string>(),
        .. set.Regels.Where(regel => regel.Rekenhulp is { } hulp && hulp.Sprong != 0).Select(regel =>
            $"De buffer van een schoolbestuur vanaf boekjaar {Tekst(regel.VanBoekjaar)} springt bij {NederlandsBedrag.Euro(regel.Rekenhulp!.GrensKlein)} baten van {NederlandsBedrag.Euro(regel.Rekenhulp.VasteBuffer)} naar {NederlandsBedrag.Euro(regel.Rekenhulp.VasteBuffer + regel.Rekenhulp.Sprong)}."),
    ];

    private static string? ZonderWaarde(List<Signaleringswaarde> regels)
    {
        // A gap begins where a row begins, or the year after one ends.
        foreach (var jaar in regels.SelectMany(regel => new[] { regel.VanBoekjaar, (regel.TotEnMetBoekjaar ?? LaatsteJaar) + 1 }).Where(jaar => jaar <= LaatsteJaar).Distinct().Order())
        {
            var geldend = regels.Where(regel => regel.GeldtIn(jaar)).ToList();
            foreach (var bedrag in Bedragen(geldend).Where(bedrag => geldend.Count > 0 && !geldend.Exists(regel => regel.GeldtBij(bedrag))))
            {
                return $"Voor {geldend[0].Kengetal} van {(geldend[0].Groep == Signaleringsset.GroepSwv ? "samenwerkingsverbanden" : "schoolbesturen")} geldt in boekjaar {Tekst(jaar)} bij {NederlandsBedrag.Euro(bedrag)} baten geen waarde.";
            }
        }

        return null;
    }

    /// <summary>Every bound and just beside it: between bounds nothing changes.</summary>
    private static IEnumerable<decimal> Bedragen(IEnumerable<Signaleringswaarde> regels) => regels
        .SelectMany(regel => new[] { regel.Vanaf, regel.Boven, regel.Onder, regel.TotEnMet })
        .OfType<decimal>()
        .SelectMany(grens => new[] { grens - Cent, grens, grens + Cent })
        .Append(0)
        .Distinct()
        .Order();

    private static string Tekst(int jaar) => jaar.ToString(CultureInfo.InvariantCulture);
}
