using System.Globalization;
using Monitoring.Contracts.Gebeurtenissen;
using Monitoring.Services.Landelijk.Feiten;

namespace Monitoring.Landelijk.Bench;

/// <summary>An invented country with the numbers of the real one: the same number gives the same event each time.</summary>
internal static class Land
{
    public const int Swvs = 152;
    public const int Vestigingen = 9_000;

    /// <summary>The day on which it is looked at.</summary>
    public static readonly DateOnly Vandaag = new(2025, 11, 22);

    // As the schools of the country are divided, roughly.
    private static readonly string[] Schoolsoorten = ["bao", "bao", "bao", "bao", "bao", "bao", "sbo", "so", "vo", "pro", "vso"];

    private static readonly string[] Regels = ["opp.zes-weken", "opp.overleg", "opp.uitstroombestemming", "opp.onderbouwing", "opp.ondersteuning", "opp.afwijking", "opp.handelingsdeel", "opp.instemming", "opp.evaluatie"];

    private static readonly string[] Kengetallen = ["liquiditeit", "solvabiliteit2", "rentabiliteit", "bovenmatig", "totalebaten", "brutobaten", "eigenvermogen"];

    private static readonly DateTimeOffset Begin = DateTimeOffset.UnixEpoch.AddYears(54);

    public static TimeProvider Klok { get; } = new VasteKlok();

    public static string Swv(int nummer) => string.Create(CultureInfo.InvariantCulture, $"{(nummer % 2 == 0 ? "PO" : "VO")}{nummer:0000}");

    /// <summary>The samenwerkingsverbanden and a vestiging for each school.</summary>
    public static IEnumerable<ObjectVanToezichtGewijzigd> Objecten() =>
    [
        .. Enumerable.Range(0, Swvs).Select(nummer => Object("swv", Swv(nummer), Sector(nummer), "", Swv(nummer))),
        .. Enumerable.Range(0, Vestigingen).Select(nummer => Object("vestiging", Vestiging(nummer), SectorVan(Schoolsoort(nummer)), Schoolsoort(nummer), SwvVan(nummer))),
    ];

    public static IEnumerable<JaarrekeningGewijzigd> Jaarrekeningen(int besturen, int jaren) =>
        Enumerable.Range(0, besturen * jaren).Select(nummer => Jaarrekening(nummer / jaren, 2011 + (nummer % jaren)));

    public static OppGewijzigd Opp(int nummer, long versie)
    {
        var toeval = new Random((nummer * 31) + (int)versie);
        // The pupils of the country are spread over its schools, so two events in a row are hardly ever of one school.
        var vestiging = (int)(nummer * 7919L % Vestigingen);
        var jaar = 2019 + toeval.Next(6);
        return new OppGewijzigd(
            new Guid(nummer, 7, 7, 1, 2, 3, 4, 5, 6, 7, 8).ToString(),
            versie,
            Begin.AddSeconds(nummer),
            Vestiging(vestiging),
            Schoolsoort(vestiging),
            SectorVan(Schoolsoort(vestiging)),
            string.Create(CultureInfo.InvariantCulture, $"{jaar}-{jaar + 1}"),
            versie == 1 && toeval.Next(4) == 0 ? "opgesteld" : "vastgesteld",
            toeval.Next(5) > 0,
            "school")
        {
            VoldoetAanWet = toeval.Next(4) switch { 0 => null, 1 => false, _ => true },
            Handelingsdeel = toeval.Next(5) == 0 ? "ontbreekt" : "aanwezig",
            Instemming = toeval.Next(5) == 0 ? "onvolledig" : "volledig",
            Hoorrecht = "nvt",
            Regels = [.. Regels.Select(regel => new RegelUitkomst(regel, toeval.Next(6) == 0 ? "voldoet-niet" : "voldoet"))],
            Evaluaties = [new OppEvaluatie(string.Create(CultureInfo.InvariantCulture, $"{jaar + 1}-{jaar + 2}"), "geevalueerd", "behaald")],
        };
    }

    private static ObjectVanToezichtGewijzigd Object(string soort, string code, string sector, string schoolsoort, string swv) =>
        new($"{soort}/{code}", 1, Begin, soort, code, $"Naam {code}", sector, schoolsoort, "90001", swv, "Plaats", soort == "swv" ? Provincies.Alle[int.Parse(code.AsSpan(2), CultureInfo.InvariantCulture) / 2 % Provincies.Alle.Count] : "Utrecht", soort == "swv" ? null : 220, new DateOnly(2023, 10, 1), "duo");

    private static string Sector(int swv) => swv % 2 == 0 ? "po" : "vo";

    private static string SectorVan(string schoolsoort) => schoolsoort is "bao" or "sbo" or "so" ? "po" : "vo";

    private static string Schoolsoort(int vestiging) => Schoolsoorten[vestiging % Schoolsoorten.Length];

    private static string SwvVan(int vestiging) => Swv((vestiging / 2 * 2 % Swvs) + (SectorVan(Schoolsoort(vestiging)) == "po" ? 0 : 1));

    private static string Vestiging(int nummer) => string.Create(CultureInfo.InvariantCulture, $"{nummer:0000}00");

    private static JaarrekeningGewijzigd Jaarrekening(int bestuur, int boekjaar)
    {
        var toeval = new Random((bestuur * 31) + boekjaar);
        var kengetallen = Kengetallen.Select(code => new KengetalWaarde(code, (decimal)toeval.NextDouble() * 3, "", toeval.Next(5) == 0, 0.75m));
        return new JaarrekeningGewijzigd(
            string.Create(CultureInfo.InvariantCulture, $"{bestuur}/{boekjaar}/realisatie"), 1, Begin, bestuur.ToString(CultureInfo.InvariantCulture), "Bestuur", bestuur < Swvs ? "SWV" : "PO3", bestuur < Swvs ? Swv(bestuur) : "", "po", boekjaar, "realisatie", "definitief", [.. kengetallen], 0, "duo");
    }

    private sealed class VasteKlok : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(Vandaag.ToDateTime(new TimeOnly(12, 0)), TimeSpan.Zero);
    }
}
