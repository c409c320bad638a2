using System.Diagnostics;
using System.Text.Json;
using Monitoring.DraaiendPlatform;

namespace Monitoring.Systeem.Tests;

/// <summary>A client in another language, over the gateway, with only the proto files: every service answers it.</summary>
public sealed class VreemdeClientTests(Platformopstelling opstelling)
{
    [Fact]
    public async Task Een_schoolsysteem_in_een_andere_taal_bereikt_alle_diensten()
    {
        var annulering = TestContext.Current.CancellationToken;
        var map = Path.Combine(Platform.Wortel, "tests", "Systeem.Tests", "vreemde-client");
        if (!Directory.Exists(Path.Combine(map, "node_modules")))
        {
            await Voer("npm", ["ci", "--no-audit", "--no-fund"], map, annulering);
        }

        var token = await opstelling.Platform.Token("schoolsysteem-90AA", "Schoolsysteem", annulering, "opp:lezen", "opp:schrijven", "toezicht:lezen", "landelijk:lezen");
        var uitvoer = await Voer("node", ["klant.mjs", new Uri(opstelling.Platform.Grpc).Authority, Path.Combine(Platform.Wortel, "src", "Contracts", "Protos"), token], map, annulering);
        using var antwoord = JsonDocument.Parse(uitvoer);
        Assert.Superset(new HashSet<string?> { "kengetallen", "opps", "swv-eindoordelen" }, antwoord.RootElement.GetProperty("indicatoren").EnumerateArray().Select(een => een.GetString()).ToHashSet());
        var rijen = antwoord.RootElement.GetProperty("stroom").EnumerateArray().Select(rij => (rij[0].GetInt32(), rij[1].GetString(), rij[2].GetString())).OrderBy(rij => rij.Item1).ToList();
        Assert.Equal(
            [(1, "nieuw", ""), (2, "afgewezen", "toegang.ander-gebied"), (3, "afgewezen", "datum.ongeldig"), (4, "afgewezen", "bsn.herkend"), (5, "nieuw", "")],
            rijen);
        Assert.Equal("PERMISSION_DENIED", antwoord.RootElement.GetProperty("toezicht").GetString());
        Assert.Equal("PERMISSION_DENIED", antwoord.RootElement.GetProperty("financien").GetString());
        Assert.True(antwoord.RootElement.GetProperty("rechtsgronden").GetBoolean());
    }

    private static async Task<string> Voer(string programma, IReadOnlyList<string> argumenten, string map, CancellationToken annulering)
    {
        using var proces = Process.Start(new ProcessStartInfo(programma, argumenten) { UseShellExecute = false, WorkingDirectory = map, RedirectStandardOutput = true, RedirectStandardError = true })!;
        var uitvoer = proces.StandardOutput.ReadToEndAsync(annulering);
        var fouten = proces.StandardError.ReadToEndAsync(annulering);
        await proces.WaitForExitAsync(annulering).WaitAsync(TimeSpan.FromMinutes(2), annulering);
        Assert.True(proces.ExitCode == 0, await fouten);
        return await uitvoer;
    }
}
