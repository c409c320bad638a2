using Monitoring.DuoBestanden.Schemas;

namespace Monitoring.DuoBestanden.Tests;

/// <summary>
/// Counts and sums on the files that DUO published, computed apart from this code. They are not part of the product:
/// set MONITORING_DUO to a folder that has them.
/// </summary>
public sealed class EchteBestandenTests
{
    [Theory]
    [InlineData("duo-jaarrekening-po-balans-2011-2015.csv", "jaarrekening-balans", 5_434, "windows-1252")]
    [InlineData("duo-jaarrekening-po-baten-lasten-2011-2015.csv", "jaarrekening-baten-lasten", 5_435, "windows-1252")]
    [InlineData("duo-jaarrekening-po-overheidsbijdragen-2011-2015.csv", "jaarrekening-overheidsbijdragen", 5_435, "windows-1252")]
    [InlineData("duo-leerlingen-bo-in-bron-met-swv-2016-2017.csv", "leerlingen-bo-met-swv", 6_497, "windows-1252")]
    [InlineData("duo-leerlingen-po-cluster-leeftijd-2016-2017.csv", "leerlingen-po-cluster", 7_532, "windows-1252")]
    [InlineData("duo-schoolvestigingen-bo.csv", "vestigingen-bo", 6_122, "windows-1252")]
    [InlineData("duo-vestigingen-vo-2020.csv", "vestigingen-vo", 1_619, "windows-1252")]
    [InlineData("regio-indeling-pc4-swv-2015.csv", "pc4-swv", 4_046, "utf-8")]
    public void Elk_bestand_wordt_herkend_en_geheel_gelezen(string naam, string schema, int rijen, string codering)
    {
        var tabel = Lees(naam);
        Assert.Equal(schema, tabel.Schema.Code);
        Assert.Empty(tabel.Fouten);
        Assert.Equal(rijen, tabel.Rijen.Count);
        Assert.Equal(codering, tabel.Codering);
    }

    [Theory]
    [InlineData(2014, 45, 24_995_455, 67_351_230, 52_014_283)]
    [InlineData(2015, 77, 75_615_212, 172_349_886, 345_529_963)]
    public void De_sommen_van_de_samenwerkingsverbanden_kloppen(int jaar, int aantal, int vermogen, int baten, int inkomensoverdrachten)
    {
        var balans = Swv("duo-jaarrekening-po-balans-2011-2015.csv", jaar);
        Assert.Equal(aantal, balans.Count);
        Assert.Equal(vermogen, balans.Sum(rij => rij.Bedrag("2.1") ?? 0));
        Assert.Equal(baten, Swv("duo-jaarrekening-po-baten-lasten-2011-2015.csv", jaar).Sum(rij => rij.Bedrag("TOTB") ?? 0));
        Assert.Equal(inkomensoverdrachten, Swv("duo-jaarrekening-po-overheidsbijdragen-2011-2015.csv", jaar).Sum(rij => rij.Bedrag("3.1.3T") ?? 0));
    }

    [Fact]
    public void De_leerlingen_en_de_samenwerkingsverbanden_van_het_basisonderwijs_kloppen()
    {
        var bron = Lees("duo-leerlingen-bo-in-bron-met-swv-2016-2017.csv");
        Assert.Equal(new DateOnly(2016, 10, 1), bron.Peildatum);
        Assert.Equal(77, bron.Rijen.Select(rij => rij.Swv(LeerlingenBoMetSwv.Swv)).Distinct().Count());
        Assert.Equal(1_428_791, bron.Rijen.Sum(rij => rij.Geheel(LeerlingenBoMetSwv.Totaal)));
        Assert.Equal(1_528_377, Lees("duo-leerlingen-po-cluster-leeftijd-2016-2017.csv").Rijen.Sum(rij => rij.Geheel(LeerlingenPoCluster.Totaal)));
    }

    private static List<DuoRij> Swv(string naam, int jaar) =>
        [.. Lees(naam).Rijen.Where(rij => rij.Tekst(JaarrekeningBalans.Groepering) == "SWV" && rij.Geheel(JaarrekeningBalans.Jaar) == jaar)];

    private static DuoTabel Lees(string naam) => DuoTabel.Lees(naam, File.ReadAllBytes(Pad(naam)));

    private static string Pad(string naam)
    {
        var map = Environment.GetEnvironmentVariable("MONITORING_DUO");
        Assert.SkipWhen(string.IsNullOrEmpty(map), "MONITORING_DUO does not name a folder with the files of DUO.");
        return Path.Combine(map ?? "", naam);
    }
}
