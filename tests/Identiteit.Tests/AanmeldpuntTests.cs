using Xunit;

namespace Monitoring.Identiteit.Tests;

public sealed class AanmeldpuntTests
{
    private static readonly TimeSpan _grens = TimeSpan.FromMinutes(3);

    [Fact]
    public async Task Het_aanmeldpunt_slaagt_voor_zijn_eigen_tests()
    {
        using var grens = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        grens.CancelAfter(_grens);
        var map = VindAanmeldpunt();

        if (await Opdracht.VoerUit("node", map, ["--version"], grens.Token) is null)
        {
            Assert.Skip("Node staat niet op deze computer.");
        }

        if (PakkettenVerouderd(map))
        {
            await Slaagt("ci", map, grens.Token);
        }

        await Slaagt("test", map, grens.Token);
    }

    private static async Task Slaagt(string opdracht, string map, CancellationToken cancellationToken)
    {
        var resultaat = await Opdracht.VoerUit("npm", map, [opdracht], cancellationToken);
        Assert.NotNull(resultaat);
        Assert.True(resultaat.Value.Code == 0, $"npm {opdracht}: exitcode {resultaat.Value.Code}\n{resultaat.Value.Uitvoer}");
    }

    private static bool PakkettenVerouderd(string map)
    {
        var gewenst = new FileInfo(Path.Combine(map, "package-lock.json"));
        var aanwezig = new FileInfo(Path.Combine(map, "node_modules", ".package-lock.json"));
        return !aanwezig.Exists || aanwezig.LastWriteTimeUtc < gewenst.LastWriteTimeUtc;
    }

    private static string VindAanmeldpunt()
    {
        for (var map = new DirectoryInfo(AppContext.BaseDirectory); map is not null; map = map.Parent)
        {
            var kandidaat = Path.Combine(map.FullName, "src", "Identiteit");
            if (File.Exists(Path.Combine(kandidaat, "package-lock.json")))
            {
                return kandidaat;
            }
        }

        throw new DirectoryNotFoundException("src/Identiteit is niet gevonden boven de map van de tests.");
    }
}
