using System.Diagnostics;
using Monitoring.Contracts.Gebeurtenissen;
using Monitoring.Services.Toezicht.Tests.Opstelling;

namespace Monitoring.Services.Toezicht.Tests.Importeren;

public sealed class EchteBestandenTests
{
    private static readonly string[] Namen =
    [
        "duo-schoolvestigingen-bo.csv", "duo-vestigingen-vo-2020.csv", "regio-indeling-pc4-swv-2015.csv", "duo-leerlingen-bo-in-bron-met-swv-2016-2017.csv", "duo-leerlingen-po-cluster-leeftijd-2016-2017.csv",
    ];

    [Fact]
    public async Task De_echte_bestanden_van_duo_geven_heel_nederland()
    {
        var map = Environment.GetEnvironmentVariable("MONITORING_DUO");
        Assert.SkipWhen(string.IsNullOrEmpty(map), "MONITORING_DUO is niet gezet: geen map met bestanden van DUO.");
        var bestanden = Namen.Select(naam => (naam, File.ReadAllBytes(Path.Combine(map, naam)))).ToArray();
        await using var dienst = await Dienst.Start();
        var klok = Stopwatch.StartNew();
        var eerste = await dienst.ImporteerObjecten(bestanden);
        TestContext.Current.TestOutputHelper?.WriteLine($"eerste keer {klok.Elapsed.TotalSeconds:0.0} s: {eerste.Einde}");
        Assert.Empty(eerste.Rijen);
        klok.Restart();
        var tweede = await dienst.ImporteerObjecten(bestanden);
        TestContext.Current.TestOutputHelper?.WriteLine($"tweede keer {klok.Elapsed.TotalSeconds:0.0} s");
        Assert.Equal((0, 0, 0), tweede.Telling);

        // Counted apart from this code, with a script over the same files.
        var objecten = (await dienst.Uitgaand()).Cast<ObjectVanToezichtGewijzigd>().ToList();
        // Samenwerkingsverbanden: 77 po, 74 vo; no file of these names VO0001.
        Assert.Equal((9185, 7732, 1378, 151), (Aantal("vestiging"), Aantal("school"), Aantal("bestuur"), Aantal("swv")));
        Assert.Equal(77, objecten.Count(rij => rij is { Soort: "swv", Sector: "po" }));
        Assert.Equal(1619 - 31, objecten.Count(rij => rij is { Soort: "vestiging", Schoolsoort: "vo" or "pro", SwvCode.Length: 6 }));
        Assert.Equal(163, objecten.Count(rij => rij is { Soort: "vestiging", SwvCode: "PO0001" }));
        Assert.Equal((80, "PO2817"), objecten.Where(rij => rij.AggregaatId == "vestiging/00AP00").Select(rij => (rij.Leerlingen, rij.SwvCode)).Single());

        int Aantal(string soort) => objecten.Count(rij => rij.Soort == soort);
    }
}
