using System.Globalization;
using Microsoft.Playwright;
using Monitoring.Contracts.Domein;
using Monitoring.Browseropstelling;

namespace Monitoring.Systeem.Tests.Reizen;

/// <summary>A school hands in a file, reads what is wrong with which row, and hands in the rows that it corrected.</summary>
public sealed class AanleverreisTests(Platformopstelling opstelling, Chromium chromium) : Reis(opstelling, chromium)
{
    private const string Kop = "kenmerk;leerling_sleutel;vestiging;schoolsoort;begin_termijn;opgesteld_op;vastgesteld_op";
    private const string Fout = "kleuterschool";

    [Theory]
    [MemberData(nameof(Wijzen))]
    public async Task Een_school_levert_een_bestand_aan_en_daarna_de_verbeterde_rij(Wijze wijze)
    {
        var bezoeker = await MeldAan(wijze, "school-1", "Tessa Wijnveld");
        await bezoeker.Volg("Onze OPP's");
        await Ziet(bezoeker, "Welke OPP's vragen nu aandacht?");
        await bezoeker.Volg("Bestand aanleveren");
        await Ziet(bezoeker, "Welk bestand wilt u aanleveren?");
        await bezoeker.KiesBestand("CSV-bestand", "opps.csv", string.Join("\r\n", Kop, Rij(wijze, 1, "bao"), Rij(wijze, 2, Fout), Rij(wijze, 3, "bao")));
        await bezoeker.Druk("Bestand aanleveren");
        await Ziet(bezoeker, "Wat gebeurde er met uw bestand?");
        await Meldt(bezoeker, "1 rij is afgewezen, 2 OPP's zijn bewaard.");
        // The third line of the file: after the header and the first row.
        await StaatIn(bezoeker, "schoolsoort", "3");

        var afgewezen = await Download(bezoeker);
        Assert.StartsWith(Kop, afgewezen[0], StringComparison.Ordinal);
        Assert.EndsWith(";reden", afgewezen[0], StringComparison.Ordinal);
        var rij = Assert.Single(afgewezen[1..]);
        Assert.StartsWith(Kenmerk(wijze, 2), rij, StringComparison.Ordinal);

        // The column with the reason stays in it, as in a file that is corrected in a spreadsheet.
        await bezoeker.KiesBestand("CSV-bestand", "afgewezen-opps.csv", string.Join("\r\n", afgewezen).Replace(Fout, "bao", StringComparison.Ordinal));
        await bezoeker.Druk("Bestand aanleveren");
        await Meldt(bezoeker, "Alle rijen zijn goed. 1 OPP is bewaard.");
        await bezoeker.Volg("Naar onze OPP's");
        await Ziet(bezoeker, "Welke OPP's vragen nu aandacht?");
        await bezoeker.Volg("Kenmerk");
        await KomtOp(bezoeker, "?sorteer=kenmerk");
        await bezoeker.Volg("Kenmerk");
        await KomtOp(bezoeker, "?sorteer=-kenmerk");
        foreach (var nummer in new[] { 1, 2, 3 })
        {
            await Assertions.Expect(bezoeker.Pagina.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = Kenmerk(wijze, nummer), Exact = true })).ToBeVisibleAsync();
        }

        await MeldAf(bezoeker);
    }

    /// <summary>Lines of the file with the rejected rows.</summary>
    private static async Task<string[]> Download(IBezoeker bezoeker)
    {
        var download = await bezoeker.Pagina.RunAndWaitForDownloadAsync(() => bezoeker.Druk("Download de afgewezen rijen"));
        Assert.Equal("afgewezen-opps.csv", download.SuggestedFilename);
        using var lezer = new StreamReader(await download.CreateReadStreamAsync());
        return (await lezer.ReadToEndAsync(Annulering)).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
    }

    private static string Rij(Wijze wijze, int nummer, string schoolsoort) => $"{Kenmerk(wijze, nummer)};L-bestand-{wijze}-{nummer};90AA00;{schoolsoort};{Iso(-60)};{Iso(-40)};{Iso(-20)}";

    private static string Iso(int later) => TimeProvider.System.Vandaag().AddDays(later).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Kenmerk(Wijze wijze, int nummer) => $"OPP-bestand-{wijze}-{nummer}";
}
