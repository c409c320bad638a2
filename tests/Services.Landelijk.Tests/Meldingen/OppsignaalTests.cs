using System.Globalization;
using Monitoring.Contracts;
using Monitoring.Contracts.Domein;
using Monitoring.Contracts.Gebeurtenissen;
using Monitoring.Services.Landelijk.Meldingen;
using Monitoring.Services.Landelijk.Tests.Opstelling;
using Proto = Monitoring.Contracts.Landelijk.V1;

namespace Monitoring.Services.Landelijk.Tests.Meldingen;

/// <summary>Nine samenwerkingsverbanden of sixty OPP's each, of which six to thirteen were late.</summary>
public sealed class OppsignaalTests : IAsyncLifetime
{
    private const int Opps = 60;

    private static readonly int[] TeLaat = [10, 6, 7, 8, 9, 10, 11, 12, 13];

    private readonly LandelijkServer _server = new();

    private CancellationToken Stop { get; } = TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        await _server.InitializeAsync();
        await _server.PasToe([.. TeLaat.Select((_, nummer) => Maak.Swv(Swv(nummer)))]);
        await _server.PasToe([.. TeLaat.Select((_, nummer) => Maak.Object(Vestiging(nummer)) with { SwvCode = Swv(nummer) })]);
        await _server.PasToe([.. TeLaat.SelectMany((teLaat, nummer) => Registraties(nummer, Opps, teLaat))]);
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    /// <summary>
    /// By hand. On time, in percent: 78.3, 80, 81.7, 83.3, 83.3, 85, 86.7, 88.3, 90. Quartiles 81.7 and 86.7, so what stands out lies below
    /// 81.7 - 1.5 x 5 = 74.2. With 20 of 60 in the first one: 33.3, 78.3, 80, 81.7, 83.3, 85, 86.7, 88.3, 90; quartiles 80 and 86.7, so below 70.
    /// </summary>
    [Fact]
    public async Task Een_aandeel_ver_onder_de_andere_samenwerkingsverbanden_geeft_een_signaal_en_een_bericht()
    {
        var eerst = await Cijfer("PO0001");
        Assert.Equal(("nee", 100m * 50 / 60), (eerst.Signaal, eerst.Waarde.NaarDecimal()));
        Assert.Contains("lager dan 74,2%", eerst.Uitleg, StringComparison.Ordinal);
        await _server.Client.AbonneerAsync(new Proto.AbonnementVerzoek { Soort = "e-mail", Adres = "bureau@swv.example" }, _server.AlsBestuur("PO0001"), cancellationToken: Stop);

        await _server.PasToe([.. Registraties(0, Opps, teLaat: 40, versie: 2)]);

        Assert.Equal(1, await _server.Dienst<Signaalwachter>().Kijk(Stop));
        Assert.Equal("ja", (await Cijfer("PO0001")).Signaal);
        Assert.Equal("nee", (await Cijfer("PO0009")).Signaal);
        Assert.Contains("lager dan 70%", (await Cijfer("PO0009")).Uitleg, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Met_minder_dan_vijftig_OPPs_komt_er_geen_signaal()
    {
        await _server.PasToe(Maak.Swv("PO0010"), Maak.Object("10AA00") with { SwvCode = "PO0010" });
        await _server.PasToe([.. Registraties(9, 49, teLaat: 40)]);

        var cijfer = await Cijfer("PO0010");
        Assert.Equal(("", 49m), (cijfer.Signaal, cijfer.Noemer.NaarDecimal()));
    }

    [Fact]
    public async Task Een_OPP_van_de_andere_sector_telt_niet_bij_het_samenwerkingsverband_van_de_vestiging()
    {
        await _server.PasToe(Maak.Swv("VO0001"));
        // Of a school for so and vso, of which the vestiging is registered at the samenwerkingsverband po.
        await _server.PasToe([.. Enumerable.Range(0, 20).Select(nummer => Maak.Opp($"vso-{nummer}", schoolsoort: "vso", schooljaar: Jaar) with { Vestiging = Vestiging(0) })]);
        Assert.Equal([60m, 0m], await Aantallen("PO0001", "VO0001"));

        await _server.PasToe(Maak.Object(Vestiging(0), versie: 2) with { SwvCode = "VO0001" });
        Assert.Equal([0m, 20m], await Aantallen("PO0001", "VO0001"));

        await _server.PasToe(Maak.Object(Vestiging(0), versie: 3) with { SwvCode = "PO0001" });
        Assert.Equal([60m, 0m], await Aantallen("PO0001", "VO0001"));
    }

    private string Jaar => new Schooljaar(Schooljaar.Van(_server.Vandaag).Begin - 1).ToString();

    private async Task<decimal?[]> Aantallen(params string[] codes)
    {
        var lijst = await _server.Client.LijstRegiosAsync(new Proto.RegioVraag { Meting = "opps" }, cancellationToken: Stop);
        return [.. codes.Select(code => lijst.Regios.Single(regio => regio.SwvCode == code).Waarde.NaarDecimal())];
    }

    private async Task<Proto.Dossiercijfer> Cijfer(string swv) =>
        (await _server.Client.HaalDossierAsync(new Proto.SwvVraag { SwvCode = swv }, cancellationToken: Stop)).Delen[2].Cijfers.Single(cijfer => cijfer.Code == "binnen-zes-weken");

    private IEnumerable<OppGewijzigd> Registraties(int nummer, int aantal, int teLaat, long versie = 1) => Enumerable.Range(0, aantal).Select(opp =>
        Maak.Opp(string.Create(CultureInfo.InvariantCulture, $"{nummer}-{opp}"), versie, schooljaar: Jaar, binnen: opp >= teLaat) with { Vestiging = Vestiging(nummer) });

    private static string Swv(int nummer) => string.Create(CultureInfo.InvariantCulture, $"PO{nummer + 1:0000}");

    private static string Vestiging(int nummer) => string.Create(CultureInfo.InvariantCulture, $"{nummer + 1:00}AA00");
}
