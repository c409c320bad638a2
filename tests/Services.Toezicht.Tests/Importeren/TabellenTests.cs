using System.Globalization;
using Monitoring.Contracts.Gebeurtenissen;
using Monitoring.Services.Toezicht.Tests.Opstelling;

namespace Monitoring.Services.Toezicht.Tests.Importeren;

/// <summary>
/// The sample cases, through import and outbox: what the country receives gives the tables of De Staat van het Onderwijs 2024 digit for digit.
/// </summary>
public sealed class TabellenTests
{
    private static readonly string[] Eindoordelen = ["goed", "voldoende", "onvoldoende", "zeer-zwak"];

    [Fact]
    public async Task Uit_losse_gevallen_volgen_de_zes_tabellen_en_het_herstel()
    {
        await using var dienst = await Dienst.Start();
        dienst.Klok.Zet(new DateOnly(2026, 11, 22));
        Assert.Empty((await dienst.ImporteerObjecten(Werkmap.Voorbeelden(Werkmap.GaatOverObjecten))).Rijen);
        Assert.Empty((await dienst.ImporteerOnderzoeken(Werkmap.Voorbeelden(naam => naam.StartsWith("onderzoeken", StringComparison.Ordinal)))).Rijen);
        var alle = (await dienst.Uitgaand()).OfType<OnderzoekVastgesteld>().GroupBy(rij => rij.AggregaatId).Select(groep => groep.MaxBy(rij => rij.Versie)!).ToList();
        Assert.All(alle, rij => Assert.Equal("voorbeeld", rij.Herkomst));

        // Tabel 1.2.2a: voldoende, onvoldoende, zeer zwak, totaal; bo, vo, (v)so. The 17 afdelingen without eindoordeel are in n=103 only.
        var steekproef = alle.Where(rij => rij.Soort == "steekproef").ToList();
        Assert.All(steekproef, rij => Assert.True(rij.Startdatum >= new DateOnly(2023, 9, 1) && rij.Startdatum <= new DateOnly(2023, 12, 31)));
        Assert.Equal([79, 18, 2], Telling(steekproef.Where(rij => rij.Schoolsoort == "bao"))[1..]);
        Assert.Equal([67, 19, 0], Telling(steekproef.Where(rij => rij.Toezichtsector == "vo"))[1..]);
        Assert.Equal([31, 9, 0], Telling(steekproef.Where(rij => rij.Toezichtsector == "so"))[1..]);
        Assert.Equal((99, 103, 40), (steekproef.Count(rij => rij.Schoolsoort == "bao"), steekproef.Count(rij => rij.Toezichtsector == "vo"), steekproef.Count(rij => rij.Toezichtsector == "so")));

        // Tabel 1.2.2b: half to even, each column with its own n.
        string[] standaarden = ["OP0", "OP2", "OP3", "VS1", "OR1", "SKA1", "SKA2", "SKA3"];
        Assert.Equal((98, "66 34 21 6 3 24 5 10 26"), Opdrachten("po"));
        Assert.Equal((103, "76 42 42 19 1 30 38 30 12"), Opdrachten("vo"));
        Assert.Equal((40, "58 48 18 10 28 15 8 42 12"), Opdrachten("so"));

        // Tabel 1.3.1a: voldoende, onvoldoende, zeer zwak; po, vo, (v)so, mbo in 2022 and 2023.
        var risico = alle.Where(rij => rij.Soort == "risico").ToList();
        Assert.Equal("51 45 26|76 56 33|21 24 11|33 47 3|17 3 4|16 11 2|4 3 1|6 3 0", string.Join('|', new[] { "po", "vo", "so", "mbo" }.SelectMany(sector => new[] { 2022, 2023 }, (sector, jaar) => string.Join(' ', Telling(risico.Where(rij => rij.Toezichtsector == sector && rij.Vaststellingsdatum.Year == jaar))[1..]))));

        // Tabel 1.4.1a and 1.4.1b: goed, voldoende, onvoldoende.
        var besturen = alle.Where(rij => rij is { Soort: "vierjaarlijks", ObjectSoort: "bestuur" }).ToList();
        Assert.Equal("15 118 47|12 76 24|0 43 12|1 13 12|3 10 7|1 11 2", Kolommen(besturen, ["po", "vo", "so"], _ => true));
        Assert.Equal("3 13 2|0 9 4", Kolommen(besturen, ["mbo"], rij => rij.Bekostiging == "bekostigd"));
        Assert.Equal("1 16 4|3 10 3", Kolommen(besturen, ["mbo"], rij => rij.Bekostiging == "niet-bekostigd"));

        // Tabel 1.4.2a, and 9 of 11 herstelonderzoeken hersteld.
        var swv = alle.Where(rij => rij.ObjectSoort == "swv").ToList();
        Assert.Equal("1 12 5|0 12 6|0 13 8|0 10 5", Kolommen([.. swv.Where(rij => rij.Soort == "vierjaarlijks")], ["po", "vo"], _ => true));
        var herstel = swv.Where(rij => rij.Soort == "herstel").ToList();
        Assert.Equal((11, 9), (herstel.Count, herstel.Count(rij => rij.Herstelresultaat == "hersteld")));
        Assert.All(herstel, rij => Assert.Equal("onvoldoende", rij.VorigEindoordeel));

        // Section 1.3.1: 9 times in vo in 2022 zeer zwak again.
        Assert.Equal(9, alle.Count(rij => rij is { OpeenvolgendZeerZwak: 2, Toezichtsector: "vo", Vaststellingsdatum.Year: 2022 }));
        Assert.Empty((await dienst.Uitgaand()).OfType<MinisterGeinformeerd>());

        (int N, string Percentages) Opdrachten(string sector)
        {
            var scholen = steekproef.Where(rij => rij.Toezichtsector == sector && rij.HerstelopdrachtenBekend).ToList();
            var aantallen = standaarden.Select(standaard => scholen.Count(rij => rij.Herstelopdrachten.Any(opdracht => opdracht.Standaard == standaard))).Append(scholen.Count(rij => rij.Herstelopdrachten.Count == 0));
            return (scholen.Count, string.Join(' ', aantallen.Select(aantal => Math.Round(100m * aantal / scholen.Count, MidpointRounding.ToEven).ToString(CultureInfo.InvariantCulture))));
        }
    }

    [Fact]
    public async Task Elke_opgelegde_herstelopdracht_heeft_haar_eigen_bericht_met_dezelfde_rechtsgrond()
    {
        await using var dienst = await Dienst.Start();
        dienst.Klok.Zet(new DateOnly(2026, 11, 22));
        await dienst.ImporteerObjecten(Werkmap.Voorbeelden(Werkmap.GaatOverObjecten));
        await dienst.ImporteerOnderzoeken(Werkmap.Voorbeelden(naam => naam == "onderzoeken-steekproef.csv"));
        var uitgaand = await dienst.Uitgaand();
        var opgelegd = uitgaand.OfType<OnderzoekVastgesteld>().DistinctBy(rij => rij.AggregaatId).SelectMany(rij => rij.Herstelopdrachten).ToDictionary(opdracht => opdracht.Id.ToString());
        var opdrachten = uitgaand.OfType<HerstelopdrachtGewijzigd>().ToList();
        Assert.Equal(opgelegd.Keys.Order(), opdrachten.Select(rij => rij.AggregaatId).Order());
        Assert.All(opdrachten, rij =>
        {
            Assert.Equal((opgelegd[rij.AggregaatId].Rechtsgrond, opgelegd[rij.AggregaatId].Standaard), (rij.Rechtsgrond, rij.Standaard));
            Assert.Equal("hersteld", rij.Status);
            Assert.NotEmpty(rij.Aanhaling);
        });
        // Sectorbeelden: burgerschap in po more than half of 98, vo two thirds of 103, (v)so nearly half of 40.
        Assert.Equal([52, 69, 19], new[] { "po", "vo", "so" }.Select(sector => opdrachten.Count(rij => rij.Element == "burgerschap" && rij.Toezichtsector == sector)));
    }

    private static int[] Telling(IEnumerable<OnderzoekVastgesteld> onderzoeken)
    {
        var lijst = onderzoeken.ToList();
        return [.. Eindoordelen.Select(eindoordeel => lijst.Count(rij => rij.Eindoordeel == eindoordeel))];
    }

    private static string Kolommen(List<OnderzoekVastgesteld> onderzoeken, string[] sectoren, Func<OnderzoekVastgesteld, bool> welke) =>
        string.Join('|', sectoren.SelectMany(sector => new[] { 2022, 2023 }, (sector, jaar) => string.Join(' ', Telling(onderzoeken.Where(rij => rij.Toezichtsector == sector && rij.Vaststellingsdatum.Year == jaar && welke(rij)))[..3])));
}
