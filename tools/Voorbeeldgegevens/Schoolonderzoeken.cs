namespace Monitoring.Voorbeeldgegevens;

/// <summary>
/// Onderzoeken at schools, afdelingen and opleidingen from which follow exactly: Tabel 1.2.2a and 1.2.2b (steekproef) and Tabel 1.3.1a
/// (risico) of De Staat van het Onderwijs 2024. Which school got what is invented.
/// </summary>
internal static class Schoolonderzoeken
{
    private const string Voldoende = "voldoende";
    private const string Onvoldoende = "onvoldoende";
    private const string ZeerZwak = "zeer-zwak";
    private const string GeenOordeel = "geen-oordeel";

    // Section 1.3.1: in vo 9 herstelonderzoeken in 2022 ended in zeer zwak again.
    private const int HerhaaldZeerZwakVo2022 = 9;

    private static readonly string[] Standaarden = ["OP2", "OP3", "VS1", "OR1", "SKA1", "SKA2", "SKA3"];
    private static readonly string[] StandaardenMbo = ["OP1", "OP2", "OP3", "OP5", "VS1", "BA1", "OR1", "SKA1", "SKA2", "SKA3"];
    private static readonly string[] Redenen = ["niet-doelgericht+niet-samenhangend", "niet-afgestemd", "niet-doelgericht+niet-samenhangend+niet-afgestemd", "niet-herkenbaar"];

    // Per column of the steekproef: eindoordelen of Tabel 1.2.2a; n of Tabel 1.2.2b with the number of schools behind each percentage, the
    // only whole numbers that round (half to even) to what is printed; onvoldoende standaarden of figuur 1.2.2a as far as the text gives
    // them; and how many herstelopdrachten on Basisvaardigheden are about burgerschap (sectorbeelden).
    private static readonly Steekproefkolom[] Steekproef =
    [
        new("po", Voldoendes: 79, Onvoldoendes: 18, ZeerZwakken: 2, ZonderOordeel: 0, OpdrachtenOnbekend: 1, ZonderOpdracht: 25, Burgerschap: 52, new Dictionary<string, int> { ["OP0"] = 65, ["OP2"] = 33, ["OP3"] = 21, ["VS1"] = 6, ["OR1"] = 3, ["SKA1"] = 24, ["SKA2"] = 5, ["SKA3"] = 10 }, new Dictionary<string, int> { ["OP2"] = 16, ["OP3"] = 6, ["VS1"] = 2, ["OR1"] = 3, ["SKA1"] = 9, ["SKA3"] = 4 }),
        new("vo", Voldoendes: 67, Onvoldoendes: 19, ZeerZwakken: 0, ZonderOordeel: 17, OpdrachtenOnbekend: 0, ZonderOpdracht: 12, Burgerschap: 69, new Dictionary<string, int> { ["OP0"] = 78, ["OP2"] = 43, ["OP3"] = 43, ["VS1"] = 20, ["OR1"] = 1, ["SKA1"] = 31, ["SKA2"] = 39, ["SKA3"] = 31 }, new Dictionary<string, int> { ["OP2"] = 12, ["OP3"] = 15, ["VS1"] = 7, ["OR1"] = 2, ["SKA1"] = 26, ["SKA2"] = 26, ["SKA3"] = 26 }),
        new("so", Voldoendes: 31, Onvoldoendes: 9, ZeerZwakken: 0, ZonderOordeel: 0, OpdrachtenOnbekend: 0, ZonderOpdracht: 5, Burgerschap: 19, new Dictionary<string, int> { ["OP0"] = 23, ["OP2"] = 19, ["OP3"] = 7, ["VS1"] = 4, ["OR1"] = 11, ["SKA1"] = 6, ["SKA2"] = 3, ["SKA3"] = 17 }, new Dictionary<string, int> { ["OR1"] = 9, ["SKA3"] = 6 }),
    ];

    // Tabel 1.3.1a: sector, year, voldoende, onvoldoende, zeer zwak.
    private static readonly (string Sector, int Jaar, int Voldoende, int Onvoldoende, int ZeerZwak)[] Risico =
    [
        ("po", 2022, 51, 45, 26), ("po", 2023, 76, 56, 33), ("vo", 2022, 21, 24, 11), ("vo", 2023, 33, 47, 3),
        ("so", 2022, 17, 3, 4), ("so", 2023, 16, 11, 2), ("mbo", 2022, 4, 3, 1), ("mbo", 2023, 6, 3, 0),
    ];

    public static IEnumerable<Voorbeeldbestand> Maak(Scholen scholen)
    {
        var toeval = new Toeval(6);
        var kandidaten = Kandidaten(scholen, toeval);
        yield return OnderzoekCsv.Schrijf("onderzoeken-steekproef.csv", OnderzoekCsv.Nummer("S", Steekproef.SelectMany(kolom => SteekproefVan(kolom, kandidaten[kolom.Sector], toeval)).ToList()));
        var risico = OnderzoekCsv.Nummer("R", [.. Risico.SelectMany(cel => RisicoVan(cel, kandidaten[cel.Sector], toeval)), .. EerderZeerZwak(kandidaten["vo"], toeval)]);
        var herstel = OnderzoekCsv.Nummer("RH", HerhaaldZeerZwak([.. risico.Where(onderzoek => onderzoek.Vaststelling.Year == 2021)]));
        yield return OnderzoekCsv.Schrijf("onderzoeken-risico.csv", [.. risico, .. herstel]);
    }

    /// <summary>Schools that can be visited, each once, in an arbitrary order; basisscholen first for po, because the steekproef has those only.</summary>
    private static Dictionary<string, Queue<(string, string)>> Kandidaten(Scholen scholen, Toeval toeval) => new(StringComparer.Ordinal)
    {
        ["po"] = new([.. Geschud(Brins(scholen.Bo), toeval), .. Geschud(Brins(scholen.Sbo), toeval)]),
        ["vo"] = new(Geschud([.. Toezichtobjecten.Afdelingen(scholen).Select(afdeling => ("afdeling", afdeling.Code))], toeval)),
        ["so"] = new(Geschud(Brins(scholen.So.Concat(scholen.Vso)), toeval)),
        ["mbo"] = new(Toezichtobjecten.Opleidingen.Select(opleiding => ("opleiding", opleiding.Code))),
    };

    private static List<(string, string)> Brins(IEnumerable<Vestiging> vestigingen) => [.. vestigingen.Select(vestiging => vestiging.Brin).Distinct(StringComparer.Ordinal).Select(brin => ("school", brin))];

    private static List<(string, string)> Geschud(List<(string, string)> lijst, Toeval toeval)
    {
        toeval.Schud(lijst);
        return lijst;
    }

    private static IEnumerable<Onderzoek> SteekproefVan(Steekproefkolom kolom, Queue<(string, string)> kandidaten, Toeval toeval)
    {
        // The schools stand in a row: first those with something onvoldoende, then the rest, those without herstelopdracht last.
        var slecht = kolom.Onvoldoendes + kolom.ZeerZwakken + kolom.ZonderOordeel;
        var aantal = slecht + kolom.Voldoendes;
        var metOpdracht = aantal - kolom.ZonderOpdracht - kolom.OpdrachtenOnbekend;
        for (var plaats = 0; plaats < aantal; plaats++)
        {
            var start = Werkdagen.Vanaf(new DateOnly(2023, 9, 4).AddDays(toeval.Tot(100)));
            var vaststelling = Werkdagen.Vanaf(start.AddDays(toeval.Tussen(40, 70)));
            var oordelen = Standaarden.Select(standaard => (standaard, IsOnvoldoende(kolom, standaard, plaats, slecht) ? Onvoldoende : Voldoende));
            var standaarden = plaats < metOpdracht ? kolom.Opdrachten.Keys.Where(standaard => MetOpdracht(kolom, standaard, plaats, slecht, metOpdracht)) : [];
            var eindoordeel = plaats < kolom.ZeerZwakken ? ZeerZwak
                : plaats < kolom.ZeerZwakken + kolom.Onvoldoendes ? Onvoldoende
                : plaats < slecht ? GeenOordeel
                : Voldoende;
            yield return new Onderzoek(kandidaten.Dequeue(), "steekproef", start, vaststelling, [("OP0", "niet-beoordeeld"), .. oordelen], eindoordeel)
            {
                OpdrachtenBekend = plaats < aantal - kolom.OpdrachtenOnbekend,
                Opdrachten = [.. standaarden.Select(standaard => Opdracht(kolom, standaard, plaats, vaststelling, toeval))],
                Afwijkingsreden = eindoordeel == GeenOordeel ? "In deze steekproef is geen eindoordeel gegeven." : "",
            };
        }
    }

    /// <summary>The zeer zwakke schools fail in Resultaten and in a second standaard; each other one with something onvoldoende in at least one.</summary>
    private static bool IsOnvoldoende(Steekproefkolom kolom, string standaard, int plaats, int slecht)
    {
        var aantal = kolom.Onvoldoende.GetValueOrDefault(standaard);
        return standaard switch
        {
            // In po the third one with Resultaten onvoldoende fails nowhere else, so that it is not zeer zwak.
            "OR1" when kolom.Sector == "po" => plaats < 2 || plaats == slecht - 1,
            // In vo they are among those without eindoordeel.
            "OR1" when kolom.Sector == "vo" => plaats >= slecht - aantal && plaats < slecht,
            "OR1" => plaats < aantal,
            "OP2" => plaats < aantal,
            "OP3" when kolom.Sector == "po" => plaats >= 13 && plaats < 13 + aantal,
            "VS1" => plaats < aantal,
            "SKA1" or "SKA2" or "SKA3" when kolom.Sector == "vo" => plaats >= 8 && plaats < 8 + aantal,
            _ => plaats < aantal,
        };
    }

    private static bool MetOpdracht(Steekproefkolom kolom, string standaard, int plaats, int slecht, int metOpdracht)
    {
        var aantal = kolom.Opdrachten[standaard];
        if (standaard == "OP0")
        {
            return plaats < aantal;
        }

        // First where the standaard is onvoldoende; then from the first school that has none on Basisvaardigheden, and round again.
        var onvoldoendes = Enumerable.Range(0, slecht).Where(eerder => IsOnvoldoende(kolom, standaard, eerder, slecht)).Take(aantal).ToList();
        var andere = Enumerable.Range(0, metOpdracht).Select(stap => (kolom.Opdrachten["OP0"] + Verschuiving(standaard) + stap) % metOpdracht).Where(school => !onvoldoendes.Contains(school)).Take(aantal - onvoldoendes.Count);
        return onvoldoendes.Contains(plaats) || andere.Contains(plaats);
    }

    /// <summary>So that not the same schools carry every herstelopdracht; OP2 begins exactly where Basisvaardigheden ends, which leaves nobody out.</summary>
    private static int Verschuiving(string standaard) => standaard == "OP2" ? 0 : 7 * Array.IndexOf(Standaarden, standaard);

    private static Opdracht Opdracht(Steekproefkolom kolom, string standaard, int plaats, DateOnly vaststelling, Toeval toeval)
    {
        var element = standaard != "OP0" ? "" : plaats < kolom.Burgerschap ? "burgerschap" : plaats % 2 == 0 ? "nederlandse-taal" : "rekenen-wiskunde";
        var termijn = vaststelling.AddYears(1);
        return new Opdracht(standaard, element, Rechtsgronden.Van(kolom.Sector, standaard, element, vaststelling), termijn, Hersteld(termijn, toeval), element.Length > 0 ? toeval.Kies(Redenen) : "");
    }

    /// <summary>One in twelve was late.</summary>
    private static DateOnly Hersteld(DateOnly termijn, Toeval toeval) => Werkdagen.Vanaf(termijn.AddDays(toeval.Tot(12) == 0 ? toeval.Tussen(3, 60) : -toeval.Tussen(5, 140)));

    private static IEnumerable<Onderzoek> RisicoVan((string Sector, int Jaar, int Voldoende, int Onvoldoende, int ZeerZwak) cel, Queue<(string, string)> kandidaten, Toeval toeval)
    {
        var eindoordelen = Enumerable.Repeat(Voldoende, cel.Voldoende).Concat(Enumerable.Repeat(Onvoldoende, cel.Onvoldoende)).Concat(Enumerable.Repeat(ZeerZwak, cel.ZeerZwak));
        foreach (var eindoordeel in eindoordelen)
        {
            var start = Werkdagen.Vanaf(new DateOnly(cel.Jaar, 1, 10).AddDays(toeval.Tot(280)));
            yield return RisicoBij(kandidaten.Dequeue(), cel.Sector, "risico", start, Werkdagen.Vanaf(start.AddDays(toeval.Tussen(40, 60))), eindoordeel, toeval);
        }
    }

    /// <summary>The first of two in a row; outside the years of Tabel 1.3.1a.</summary>
    private static IEnumerable<Onderzoek> EerderZeerZwak(Queue<(string, string)> kandidaten, Toeval toeval) => Enumerable.Range(0, HerhaaldZeerZwakVo2022).Select(_ =>
    {
        var start = Werkdagen.Vanaf(new DateOnly(2021, 8, 30).AddDays(toeval.Tot(45)));
        var onderzoek = RisicoBij(kandidaten.Dequeue(), "vo", "risico", start, Werkdagen.Vanaf(start.AddDays(toeval.Tussen(40, 60))), ZeerZwak, toeval);
        // Zeer zwak again a year later: what was ordered took nearly two years.
        return onderzoek with { Opdrachten = [.. onderzoek.Opdrachten.Select(opdracht => opdracht with { HersteldOp = Werkdagen.Vanaf(onderzoek.Vaststelling.AddMonths(22)) })] };
    }).ToList();

    private static IEnumerable<Onderzoek> HerhaaldZeerZwak(IReadOnlyList<Onderzoek> eerder) => eerder.Select(onderzoek =>
    {
        var start = Werkdagen.Vanaf(onderzoek.Vaststelling.AddMonths(11).AddDays(-5));
        return onderzoek with { Soort = "herstel", Start = start, Vaststelling = Werkdagen.Vanaf(start.AddDays(30)), HerstelVan = onderzoek.Nummer, Opdrachten = [] };
    });

    private static Onderzoek RisicoBij((string Soort, string Code) bij, string sector, string soort, DateOnly start, DateOnly vaststelling, string eindoordeel, Toeval toeval)
    {
        var standaarden = sector == "mbo" ? StandaardenMbo : Standaarden;
        string[] slecht = (sector, eindoordeel) switch
        {
            (_, Voldoende) => [],
            // Zeer zwak: results and another important part; in (v)so kwaliteitszorg instead of results; in mbo studiesucces with programme and exams.
            ("mbo", ZeerZwak) => ["OP1", "BA1", "OR1"],
            ("so", ZeerZwak) => ["OP2", "SKA2", "SKA3"],
            (_, ZeerZwak) => ["OP3", "OR1", "SKA2"],
            ("mbo", _) => ["BA1"],
            ("so", _) => ["OR1"],
            _ => toeval.Kans(50) ? ["OP2", "SKA3"] : ["OP3"],
        };
        var oordelen = standaarden.Select(standaard => (standaard, slecht.Contains(standaard) ? Onvoldoende : Voldoende));
        // OP0 is in the kader from 1 August 2023.
        var ongewogen = sector != "mbo" && start >= new DateOnly(2023, 8, 1) ? new[] { ("OP0", "niet-beoordeeld") } : [];
        var termijn = vaststelling.AddYears(1);
        return new Onderzoek(bij, soort, start, vaststelling, [.. ongewogen, .. oordelen], eindoordeel)
        {
            Opdrachten = [.. slecht.Select(standaard => new Opdracht(standaard, "", Rechtsgronden.Van(sector, standaard, "", vaststelling), termijn, Hersteld(termijn, toeval), ""))],
        };
    }

    private sealed record Steekproefkolom(string Sector, int Voldoendes, int Onvoldoendes, int ZeerZwakken, int ZonderOordeel, int OpdrachtenOnbekend, int ZonderOpdracht, int Burgerschap, IReadOnlyDictionary<string, int> Opdrachten, IReadOnlyDictionary<string, int> Onvoldoende);
}
