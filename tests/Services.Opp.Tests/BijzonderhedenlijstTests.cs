using System.Text.RegularExpressions;
using Monitoring.Services.Opp.Domain.Regels;

namespace Monitoring.Services.Opp.Tests;

/// <summary>Keeps docs/opp-bijzonderheden.md true.</summary>
public sealed partial class BijzonderhedenlijstTests
{
    [Fact]
    public void Elke_genoemde_test_en_regel_bestaat()
    {
        var wortel = Wortel();
        var rijen = File.ReadAllLines(Path.Combine(wortel.FullName, "docs", "opp-bijzonderheden.md")).Where(regel => Rij().IsMatch(regel)).Select(regel => regel.Split('|', StringSplitOptions.TrimEntries)).ToList();
        var tests = Directory.EnumerateFiles(Path.Combine(wortel.FullName, "tests"), "*Tests.cs", SearchOption.AllDirectories).SelectMany(bestand => Testnaam().Matches(File.ReadAllText(bestand))).Select(treffer => treffer.Groups[1].Value).ToHashSet(StringComparer.Ordinal);
        var regels = Regelboek.Alle.Select(regel => regel.Id).ToHashSet(StringComparer.Ordinal);

        Assert.All(rijen, rij => Assert.Equal(6, rij.Length));
        Assert.All(rijen.SelectMany(rij => Code().Matches(rij[4])), treffer => Assert.Contains(treffer.Groups[1].Value, tests));
        Assert.All(rijen.SelectMany(rij => Code().Matches(rij[3])), treffer => Assert.Contains(treffer.Groups[1].Value, regels));
        // What is a fact of an OPP has a proof, or says that none can be given.
        Assert.All(rijen.Where(rij => rij[4].Length == 0), rij => Assert.StartsWith("not here", rij[3], StringComparison.Ordinal));
        Assert.All(rijen.Where(rij => rij[4].Length > 0 && rij[4] != "none"), rij => Assert.Matches(Code(), rij[4]));
        // Every number of each list once: 33 of the Handboek, 56 of the Evaluatie, 37 of the folder and the report, 6 of the law.
        Assert.Equal([.. Nummers('H', 33), .. Nummers('E', 56), .. Nummers('F', 37), .. Nummers('W', 6)], rijen.SelectMany(rij => Reeks(rij[1])));
    }

    private static IEnumerable<string> Nummers(char letter, int aantal) => Enumerable.Range(1, aantal).Select(nummer => $"{letter}{nummer}");

    /// <summary>"E1-E7" is seven numbers.</summary>
    private static IEnumerable<string> Reeks(string tekst)
    {
        var delen = tekst.Split('-').Select(deel => int.Parse(deel[1..], System.Globalization.CultureInfo.InvariantCulture)).ToList();
        return Enumerable.Range(delen[0], delen[^1] - delen[0] + 1).Select(nummer => $"{tekst[0]}{nummer}");
    }

    private static DirectoryInfo Wortel()
    {
        var map = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(map.FullName, "Monitoring.sln")))
        {
            map = map.Parent ?? throw new InvalidOperationException("Monitoring.sln was not found.");
        }

        return map;
    }

    [GeneratedRegex("^\\| [HEFW][0-9]", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Rij();

    [GeneratedRegex("`([^`]+)`", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Code();

    /// <summary>A test that runs: a method under Fact or Theory that is not skipped.</summary>
    [GeneratedRegex("\\[(?:Fact|Theory)(?![^\\]\\n]*Skip)[^\\]\\n]*\\]\\s*(?:(?:\\[|//)[^\\n]*\\n\\s*)*public (?:async )?(?:void|Task|ValueTask) (\\w+)\\(", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Testnaam();
}
