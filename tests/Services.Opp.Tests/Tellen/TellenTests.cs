using Grpc.Core;
using Microsoft.EntityFrameworkCore;
using Monitoring.Contracts.Gebeurtenissen;
using Monitoring.Contracts.Opp.V1;
using Monitoring.Contracts.Toegang;
using Monitoring.Services.Opp.Tests.Opstelling;
using Monitoring.Services.Opp.Vestigingen;

namespace Monitoring.Services.Opp.Tests.Tellen;

/// <summary>Two schools in two regions: 00AP in PO2817 with eight OPP's, 01XY in PO0203 with three.</summary>
public sealed class TellenTests(OppServer server) : IClassFixture<OppServer>, IAsyncLifetime
{
    private CancellationToken Stop { get; } = TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        await Ontvang(Vestiging("00AP00", "PO2817", 2), Vestiging("00AP01", "PO2817", 1), Vestiging("01XY00", "PO0203", 1), Vestiging("00AP00", "PO9999", 1), Vestiging("PO2817", "", 1, "swv"));
        await server.Stuur(
            [
                Rij.Van("t1", vastgesteld: "2024-03-14"), Rij.Van("t2", vastgesteld: "2024-03-15"), Rij.Van("t3"), Rij.Van("t4", begin: "2024-03-01"),
                Rij.Van("t5", begin: "2022-09-01"), Rij.Van("t6", soort: "sbo"), Rij.Van("t7", "00AP01"), Rij.Van("t8", "00AP01"),
            ],
            server.AlsSchool);
        await server.Stuur([Rij.Van("t1", "01XY00"), Rij.Van("t2", "01XY00"), Rij.Van("t3", "01XY00")], server.AlsAndereSchool);
    }

    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task Een_inspecteur_telt_overal_per_vestiging_en_schoolsoort()
    {
        Assert.Equal(
            ["00AP00 bao 5 2 1 3", "00AP00 sbo 1 0 0 1", "00AP01 bao 2 0 0 2", "01XY00 bao 3 0 0 3"],
            await Tel(new TelVraag(), Rol.Inspecteur));
        Assert.Equal(["01XY00 bao 3 0 0 3"], await Tel(new TelVraag { Brin = "01XY" }, Rol.Inspecteur));
        Assert.Equal(["00AP00 bao 1 0 0 1"], await Tel(new TelVraag { Schooljaar = "2022-2023" }, Rol.Inspecteur));
    }

    [Fact]
    public async Task Voorbeelden_tellen_niet_mee_met_wat_een_school_stuurde()
    {
        await server.Stuur([Rij.Van("voorbeeld-1", "01XY00")], server.AlsBeheer);

        var telling = await server.Client.TelAsync(new TelVraag { Brin = "01XY" }, server.Kop(Rol.Inspecteur, Scope.OppLezen), cancellationToken: Stop);
        Assert.Equal(["school 3", "voorbeeld 1"], telling.Regels.Select(regel => $"{regel.Herkomst} {regel.Totaal}"));
        await server.MetDatabase(database => database.Opps.Where(opp => opp.Kenmerk == "voorbeeld-1").ExecuteDeleteAsync(Stop));
    }

    /// <summary>Many counts per vestiging are of a few pupils: outside the school and the inspectie nobody sees them.</summary>
    [Fact]
    public async Task Een_samenwerkingsverband_ziet_geen_aantallen_per_vestiging() =>
        await Weigert.Met(StatusCode.PermissionDenied, "", () => Tel(new TelVraag { SwvCode = "PO0203" }, Rol.SwvBestuur, (ClaimNaam.Swv, "PO0203")));

    [Fact]
    public async Task Een_inspecteur_telt_een_regio() =>
        Assert.Equal(["01XY00 bao 3 0 0 3"], await Tel(new TelVraag { SwvCode = "PO0203" }, Rol.Inspecteur));

    [Fact]
    public async Task Een_school_telt_alleen_zichzelf() =>
        Assert.Equal(["01XY00 bao 3 0 0 3"], await Tel(new TelVraag(), Rol.School, (ClaimNaam.Brin, "01XY")));

    [Fact]
    public async Task Het_ministerie_telt_hier_niets_ook_niet_het_land()
    {
        await Weigert.Met(StatusCode.PermissionDenied, "", () => Tel(new TelVraag(), Rol.Ministerie));
        await Weigert.Met(StatusCode.PermissionDenied, "", () => Tel(new TelVraag { SwvCode = "PO0203", Schooljaar = "2023-2024" }, Rol.Ministerie));
    }

    [Theory]
    [InlineData("2023")]
    [InlineData("2023-2025")]
    [InlineData("2013-2014")]
    [InlineData("x-y")]
    public async Task Wat_geen_schooljaar_is_wordt_geweigerd(string schooljaar) =>
        await Weigert.Met(StatusCode.InvalidArgument, "schooljaar.ongeldig", () => Tel(new TelVraag { Schooljaar = schooljaar }, Rol.Inspecteur));

    /// <summary>A typing error in the two digits would make an OPP that no list of a vestiging and no samenwerkingsverband ever shows.</summary>
    [Fact]
    public async Task Een_onbekende_vestiging_van_een_bekende_school_wordt_geweigerd()
    {
        var uitkomst = Assert.Single(await server.Stuur([Rij.Van("t77", "01XY77")], server.AlsAndereSchool));

        Assert.Equal(("vestiging.onbekend", "vestiging"), (uitkomst.Reden.Code, uitkomst.Reden.Veld));
        Assert.Contains("01XY77", uitkomst.Reden.Melding, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_oudere_versie_van_een_vestiging_verandert_niets()
    {
        await Ontvang(Vestiging("00AP00", "PO1111", 1));
        Assert.Equal("PO2817", await Swv("00AP00"));

        await Ontvang(Vestiging("02ZZ00", "PO1111", 1), Vestiging("02ZZ00", "PO2222", 3), Vestiging("02ZZ00", "PO3333", 2));
        Assert.Equal("PO2222", await Swv("02ZZ00"));
        Assert.Null(await Swv("PO2817"));
    }

    [Fact]
    public async Task Wie_een_oudere_versie_leest_terwijl_een_ander_de_nieuwere_schrijft_schrijft_niets()
    {
        await Ontvang(Vestiging("03QQ00", "PO1111", 1));
        await server.MetDatabase(async traag =>
        {
            await new SchoolVestigingProjectie().PasToe(traag, [Vestiging("03QQ00", "PO2222", 2)], Stop);
            await Ontvang(Vestiging("03QQ00", "PO3333", 3));
            await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => traag.SaveChangesAsync(Stop));
        });
        await Ontvang(Vestiging("03QQ00", "PO2222", 2));
        Assert.Equal("PO3333", await Swv("03QQ00"));
    }

    private static ObjectVanToezichtGewijzigd Vestiging(string code, string swv, long versie, string soort = "vestiging") =>
        new($"{soort}/{code}", versie, DateTimeOffset.UnixEpoch, soort, code, "School", "po", "bao", "12345", swv, "Utrecht", "Utrecht", 100, null, "duo");

    private Task<string?> Swv(string code) => server.UitDatabase(database => database.Vestigingen.Where(vestiging => vestiging.Code == code).Select(vestiging => vestiging.SwvCode).SingleOrDefaultAsync(Stop));

    private Task Ontvang(params ObjectVanToezichtGewijzigd[] gebeurtenissen) => server.MetDatabase(async database =>
    {
        await new SchoolVestigingProjectie().PasToe(database, gebeurtenissen, Stop);
        await database.SaveChangesAsync(Stop);
    });

    private async Task<IReadOnlyList<string>> Tel(TelVraag vraag, string rol, params (string Naam, string Waarde)[] claims)
    {
        var telling = await server.Client.TelAsync(vraag, server.Kop(rol, Scope.OppLezen, claims), cancellationToken: Stop);
        return [.. telling.Regels.Select(regel => $"{regel.Vestiging} {regel.Schoolsoort} {regel.Totaal} {regel.Vastgesteld} {regel.OpTijd} {regel.TeLaat}")];
    }
}
