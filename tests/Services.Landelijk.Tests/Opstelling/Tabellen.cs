using System.Globalization;
using Monitoring.Contracts.Gebeurtenissen;

namespace Monitoring.Services.Landelijk.Tests.Opstelling;

/// <summary>Single cases from which De Staat van het Onderwijs 2024 would print its tables: one event for each onderzoek, OPP and vestiging.</summary>
internal static class Tabellen
{
    private static readonly DateOnly Najaar2023 = new(2023, 10, 3);

    /// <summary>
    /// Figuur 1.2.2a: of each standaard how many of the 99, 103 and 40 were onvoldoende, from the shares in the text around it. Resultaten of
    /// (v)so is not among them: 77% of 40 is no number of schools.
    /// </summary>
    private static readonly Dictionary<string, (string Standaard, int Onvoldoende)[]> Standaardoordelen = new()
    {
        ["bao"] = [("OR1", 3), ("OP3", 6), ("VS1", 2), ("OP2", 16)],
        ["vo"] = [("OR1", 2), ("OP3", 15), ("VS1", 7), ("OP2", 9)],
        ["so"] = [("VS1", 0), ("OP2", 0), ("SKA3", 6)],
    };

    /// <summary>Tabel 1.2.2a and 1.2.2b: the cases overlap, but each table has its own n (bo 99 and 98, vo 86 and 103, (v)so 40 and 40).</summary>
    public static IReadOnlyList<OnderzoekVastgesteld> Steekproef()
    {
        (string Schoolsoort, int Voldoende, int Onvoldoende, int ZeerZwak, int Geen, int Onbekend, int Opdrachten, int GeenOpdracht, (string Standaard, int Scholen)[] Standaarden)[] kolommen =
        [
            ("bao", 79, 18, 2, 0, 1, 98, 25, [("OP0", 65), ("OP2", 33), ("OP3", 21), ("VS1", 6), ("OR1", 3), ("SKA1", 24), ("SKA2", 5), ("SKA3", 10)]),
            ("vo", 67, 19, 0, 17, 0, 103, 12, [("OP0", 78), ("OP2", 43), ("OP3", 43), ("VS1", 20), ("OR1", 1), ("SKA1", 31), ("SKA2", 39), ("SKA3", 31)]),
            ("so", 31, 9, 0, 0, 0, 40, 5, [("OP0", 23), ("OP2", 19), ("OP3", 7), ("VS1", 4), ("OR1", 11), ("SKA1", 6), ("SKA2", 3), ("SKA3", 17)]),
        ];
        var gevallen = new List<OnderzoekVastgesteld>();
        foreach (var kolom in kolommen)
        {
            var oordelen = Herhaal(("voldoende", kolom.Voldoende), ("onvoldoende", kolom.Onvoldoende), ("zeer-zwak", kolom.ZeerZwak), ("geen-oordeel", kolom.Geen)).ToArray();
            var metOpdracht = kolom.Opdrachten - kolom.GeenOpdracht;
            for (var nummer = 0; nummer < oordelen.Length; nummer++)
            {
                // Schools with herstelopdrachten come first; each standaard goes to the next ones in a circle, so that every one of them has at least one.
                var eigen = nummer < metOpdracht ? Opdrachten(kolom.Standaarden, metOpdracht, nummer) : [];
                gevallen.Add(Maak.Onderzoek($"steekproef-{kolom.Schoolsoort}-{nummer}", kolom.Schoolsoort == "vo" ? "vo" : "po", 2024, oordelen[nummer], "steekproef", objectSoort: kolom.Schoolsoort == "vo" ? "afdeling" : "school", herkomst: "inspectie") with
                {
                    Schoolsoort = kolom.Schoolsoort,
                    Toezichtsector = kolom.Schoolsoort switch { "bao" => "po", "so" => "so", _ => "vo" },
                    Startdatum = Najaar2023,
                    // Some were vastgesteld before the new year: the steekproef stays one.
                    Vaststellingsdatum = nummer % 3 > 0 ? new DateOnly(2023, 12, 11) : new DateOnly(2024, 2, 5),
                    Oordelen = [.. Standaardoordelen[kolom.Schoolsoort].Select(standaard => new OordeelOpStandaard(standaard.Standaard, nummer < standaard.Onvoldoende ? "onvoldoende" : nummer % 2 == 0 ? "voldoende" : "goed"))],
                    HerstelopdrachtenBekend = nummer < oordelen.Length - kolom.Onbekend,
                    Herstelopdrachten = eigen,
                });
            }
        }

        return gevallen;
    }

    /// <summary>Tabel 1.3.1a, 1.4.1a and 1.4.1b; Tabel 1.4.2a is <see cref="Maak.Tabel142A"/>.</summary>
    public static IReadOnlyList<OnderzoekVastgesteld> PerJaar()
    {
        (string Tabel, string Soort, string ObjectSoort, string Sector, string Bekostiging, int Jaar, (string Oordeel, int Aantal)[] Oordelen)[] kolommen =
        [
            .. Kolommen("risico", "risico", "school", "", ["voldoende", "onvoldoende", "zeer-zwak"], ("po", 2022, [51, 45, 26]), ("po", 2023, [76, 56, 33]), ("vo", 2022, [21, 24, 11]), ("vo", 2023, [33, 47, 3]), ("so", 2022, [17, 3, 4]), ("so", 2023, [16, 11, 2]), ("mbo", 2022, [4, 3, 1]), ("mbo", 2023, [6, 3, 0])),
            .. Kolommen("bestuur", "vierjaarlijks", "bestuur", "", ["goed", "voldoende", "onvoldoende"], ("po", 2022, [15, 118, 47]), ("po", 2023, [12, 76, 24]), ("vo", 2022, [0, 43, 12]), ("vo", 2023, [1, 13, 12]), ("so", 2022, [3, 10, 7]), ("so", 2023, [1, 11, 2])),
            .. Kolommen("mbo", "vierjaarlijks", "bestuur", "bekostigd", ["goed", "voldoende", "onvoldoende"], ("mbo", 2022, [3, 13, 2]), ("mbo", 2023, [0, 9, 4])),
            .. Kolommen("mbo", "vierjaarlijks", "bestuur", "niet-bekostigd", ["goed", "voldoende", "onvoldoende"], ("mbo", 2022, [1, 16, 4]), ("mbo", 2023, [3, 10, 3])),
        ];
        return [.. kolommen.SelectMany(kolom => Herhaal(kolom.Oordelen), (kolom, oordeel) => (kolom, oordeel)).Select((geval, nummer) =>
            Maak.Onderzoek(string.Create(CultureInfo.InvariantCulture, $"{geval.kolom.Tabel}-{nummer}"), geval.kolom.Sector, geval.kolom.Jaar, geval.oordeel, geval.kolom.Soort, objectSoort: geval.kolom.ObjectSoort, herkomst: "inspectie")
                with { Toezichtsector = geval.kolom.Sector, Bekostiging = geval.kolom.Bekostiging })];
    }

    /// <summary>
    /// Tabel 5.3a from few schools: for each cell the smallest number of which a whole part rounds to the printed share, a hundred pupils each.
    /// </summary>
    public static IReadOnlyList<IGebeurtenis> Registratie()
    {
        (string Schoolsoort, int Begin, int Opps, int ScholenMet, int Scholen)[] cellen =
        [
            ("bao", 2018, 21, 11, 42), ("bao", 2019, 15, 9, 38), ("bao", 2020, 20, 10, 41), ("bao", 2021, 16, 8, 33), ("bao", 2022, 34, 17, 38),
            ("vo", 2018, 253, 57, 115), ("vo", 2019, 107, 22, 51), ("vo", 2020, 53, 12, 25), ("vo", 2021, 101, 23, 48), ("vo", 2022, 63, 16, 37),
        ];
        var gebeurtenissen = new List<IGebeurtenis>();
        foreach (var sector in cellen.GroupBy(cel => cel.Schoolsoort))
        {
            gebeurtenissen.AddRange(Enumerable.Range(0, sector.Max(cel => cel.Scholen)).Select(school => Maak.Object(Vestiging(sector.Key, school)) with
            {
                Schoolsoort = sector.Key,
                Leerlingen = null,
                Peildatum = null,
                Leerlingtellingen = [.. sector.Where(cel => school < cel.Scholen).Select(cel => new Leerlingtelling(new DateOnly(cel.Begin, 10, 1), 100))],
                Herkomst = "duo",
            }));
        }

        foreach (var cel in cellen)
        {
            var schooljaar = string.Create(CultureInfo.InvariantCulture, $"{cel.Begin}-{cel.Begin + 1}");
            gebeurtenissen.AddRange(Enumerable.Range(0, cel.Opps).Select(nummer =>
                Maak.Opp($"opp-{cel.Schoolsoort}-{schooljaar}-{nummer}", schoolsoort: cel.Schoolsoort, schooljaar: schooljaar) with { Vestiging = Vestiging(cel.Schoolsoort, nummer % cel.ScholenMet), EindSchooljaar = schooljaar }));
        }

        return gebeurtenissen;
    }

    private static string Vestiging(string schoolsoort, int school) => string.Create(CultureInfo.InvariantCulture, $"{char.ToUpperInvariant(schoolsoort[0])}{school:000}00");

    private static IEnumerable<(string, string, string, string, string, int, (string, int)[])> Kolommen(string tabel, string soort, string objectSoort, string bekostiging, string[] oordelen, params (string Sector, int Jaar, int[] Aantallen)[] kolommen) =>
        kolommen.Select(kolom => (tabel, soort, objectSoort, kolom.Sector, bekostiging, kolom.Jaar, oordelen.Zip(kolom.Aantallen).ToArray()));

    private static IEnumerable<string> Herhaal(params (string Oordeel, int Aantal)[] oordelen) => oordelen.SelectMany(oordeel => Enumerable.Repeat(oordeel.Oordeel, oordeel.Aantal));

    private static OpgelegdeHerstelopdracht[] Opdrachten((string Standaard, int Scholen)[] standaarden, int scholen, int school)
    {
        var eigen = new List<OpgelegdeHerstelopdracht>();
        var begin = 0;
        foreach (var (standaard, aantal) in standaarden)
        {
            if ((school - begin + scholen) % scholen < aantal)
            {
                eigen.Add(new OpgelegdeHerstelopdracht(Guid.NewGuid(), standaard, "", "wpo-8", Najaar2023.AddYears(1)));
                // A second one on the same standaard does not count twice.
                eigen.Add(new OpgelegdeHerstelopdracht(Guid.NewGuid(), standaard, "element", "wpo-8", Najaar2023.AddYears(1)));
            }

            begin = (begin + aantal) % scholen;
        }

        return [.. eigen];
    }
}
