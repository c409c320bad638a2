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

    private static readonly string[] Onderzoeksoorten = ["vierjaarlijks", "vierjaarlijks", "steekproef", "risico", "herstel", "nieuwe-school", "caribisch", "thema", "specifiek"];

    private static readonly string[] Oordelen = ["goed", "voldoende", "voldoende", "onvoldoende", "zeer-zwak"];

    private static readonly string[] Standaarden = ["OP0", "OP2", "OP3", "OR1", "VS1", "SKA1", "SKA2", "SKA3", "RPO1", "RPO2"];

    /// <summary>That are released, the last one twice: schooljaren, kalenderjaren and boekjaren, of each indicator those of its own kind.</summary>
    public static readonly IReadOnlyList<string> Perioden = ["2013", "2014", "2022", "2023", "2021-2022", "2022-2023", "2024-2025"];

    /// <summary>A schooljaar that the map reads from the counters of today.</summary>
    public const string NietVrijgegeven = "2023-2024";

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

    /// <summary>Some seven years of supervision: as many onderzoeken a year as De Staat van het Onderwijs prints, and more.</summary>
    public static IEnumerable<OnderzoekVastgesteld> Onderzoeken() => Enumerable.Range(0, 5_000).Select(nummer =>
    {
        var toeval = new Random(nummer);
        var soort = Onderzoeksoorten[toeval.Next(Onderzoeksoorten.Length)];
        var objectSoort = soort switch { "vierjaarlijks" when nummer % 3 == 0 => "swv", "vierjaarlijks" => "bestuur", _ => "school" };
        var dag = new DateOnly(2019 + toeval.Next(7), 1 + toeval.Next(10), 1 + toeval.Next(28));
        var oordeel = Oordelen[toeval.Next(Oordelen.Length)];
        return new OnderzoekVastgesteld(
            Id("onderzoek", nummer), 1, Begin.AddSeconds(nummer), string.Create(CultureInfo.InvariantCulture, $"{dag.Year}-{nummer:0000}"), soort, objectSoort, objectSoort == "swv" ? Swv(nummer % Swvs) : Vestiging(nummer % Vestigingen)[..4], "Naam", objectSoort == "swv" ? Sector(nummer % Swvs) : toeval.Next(2) == 0 ? "po" : "vo", dag, oordeel,
            [.. Standaarden.Where(_ => toeval.Next(3) == 0).Select(standaard => new OordeelOpStandaard(standaard, Oordelen[toeval.Next(Oordelen.Length)]))],
            [.. Standaarden.Where(_ => toeval.Next(6) == 0).Select(standaard => new OpgelegdeHerstelopdracht(new Guid(nummer, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1), standaard, "", "wpo-8", dag.AddYears(1)))],
            "inspectie")
        {
            Toezichtsector = toeval.Next(8) switch { 0 => "mbo", 1 => "so", _ => "" },
            Bekostiging = toeval.Next(2) == 0 ? "bekostigd" : "niet-bekostigd",
            Schoolsoort = objectSoort == "school" ? Schoolsoort(nummer) : "",
            Startdatum = dag.AddDays(-60),
            OpenbaarOp = dag.AddDays(35),
            OpeenvolgendZeerZwak = oordeel == "zeer-zwak" ? 1 + toeval.Next(2) : 0,
            Herstelresultaat = soort == "herstel" ? toeval.Next(2) == 0 ? "hersteld" : "niet-hersteld" : "",
        };
    });

    public static IEnumerable<HerstelopdrachtGewijzigd> Opdrachten() => Enumerable.Range(0, 6_000).Select(nummer =>
    {
        var toeval = new Random(nummer);
        var (onderzoek, dag) = (nummer % 5_000, new DateOnly(2019 + toeval.Next(7), 1 + toeval.Next(10), 1 + toeval.Next(28)));
        DateOnly? hersteld = toeval.Next(3) == 0 ? null : dag.AddDays(toeval.Next(400));
        return new HerstelopdrachtGewijzigd(
            Id("opdracht", nummer), 1, Begin.AddSeconds(nummer), Id("onderzoek", onderzoek), "2024-0001", Onderzoeksoorten[toeval.Next(Onderzoeksoorten.Length)], nummer % 3 == 0 ? "swv" : "school", nummer % 3 == 0 ? Swv(onderzoek % Swvs) : Vestiging(onderzoek)[..4], "", "", "", Standaarden[toeval.Next(Standaarden.Length)], "", [],
            "wpo-8", "WPO art. 8", dag, dag.AddYears(1), 0, hersteld is null ? "open" : "hersteld", hersteld, "inspectie") { OpenbaarOp = dag.AddDays(35) };
    });

    public static IEnumerable<MinisterGeinformeerd> Meldingen() => Enumerable.Range(0, 100).Select(nummer =>
        new MinisterGeinformeerd(Id("melding", nummer), 1, Begin, Id("onderzoek", nummer), "2024-0001", "school", Vestiging(nummer)[..4], "Naam", nummer % 2 == 0 ? "po" : "vo", 2, new DateOnly(2019 + (nummer % 7), 6, 1), "inspectie") { OpenbaarOp = new DateOnly(2019 + (nummer % 7), 7, 6) });

    private static string Id(string soort, int nummer) => string.Create(CultureInfo.InvariantCulture, $"{soort}-{nummer}");

    public static OppGewijzigd Opp(int nummer, long versie)
    {
        var toeval = new Random((nummer * 31) + (int)versie);
        // The pupils of the country are spread over its schools, so two events in a row are hardly ever of one school.
        var vestiging = (int)(nummer * 7919L % Vestigingen);
        var jaar = 2019 + toeval.Next(6);
        // Each third pupil left the school in the schooljaar after.
        var vertrekt = nummer % 3 == 0 && jaar < 2024;
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
            Uitstroom = vertrekt ? new OppUitstroom("vmbo-tl", false, null, string.Create(CultureInfo.InvariantCulture, $"{jaar + 1}-{jaar + 2}"), "vmbo-tl", null, toeval.Next(4) == 0 ? "onder" : "op", false, "bestendigd", "", false) : null,
            Einde = vertrekt ? "beeindigd" : "",
            EindSchooljaar = vertrekt ? string.Create(CultureInfo.InvariantCulture, $"{jaar + 1}-{jaar + 2}") : "",
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
