using System.Globalization;
using Grpc.Core;
using Monitoring.Contracts.Gebeurtenissen;
using Monitoring.Contracts.Opp.V1;
using Monitoring.Contracts.Toegang;
using Monitoring.Services.Opp.Tellen;
using Monitoring.Services.Opp.Tests.Opstelling;
using Monitoring.Services.Opp.Vestigingen;

namespace Monitoring.Services.Opp.Tests.Tellen;

/// <summary>Two schools of one board in one region. On 15 March 2024: 00AP has six OPP's of which one is late, 01XY has five of which all are.</summary>
public sealed class WerktellerTests(OppServer server) : IClassFixture<OppServer>, IAsyncLifetime
{
    private CancellationToken Stop { get; } = TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        await server.MetDatabase(async database =>
        {
            await new SchoolVestigingProjectie().PasToe(database, [Vestiging("00AP00", "PO2817", "12345"), Vestiging("01XY00", "PO2817", "12345"), Vestiging("02ZZ00", "PO0203", "54321")], Stop);
            await database.SaveChangesAsync(Stop);
        });
        // Late: the six weeks of 1 February ended on 14 March. Of 5 March: 16 April, day 32.
        await server.Stuur([Rij.Van("w1"), .. Enumerable.Range(2, 5).Select(nummer => Rij.Van("w" + nummer, begin: "2024-03-05"))], server.AlsSchool);
        await server.Stuur(Enumerable.Range(1, 5).Select(nummer => Rij.Van("w" + nummer, "01XY00")), server.AlsAndereSchool);
        var einde = Rij.Van("w-af", "01XY00");
        (einde.BeeindigdOp, einde.Eindreden) = ("2024-03-01", "overig");
        await server.Stuur([einde], server.AlsAndereSchool);
    }

    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task Een_schoolbestuur_ziet_elke_vestiging_van_al_zijn_scholen()
    {
        var stand = await Tel(Rol.School, (ClaimNaam.Brin, "00AP"), (ClaimNaam.BevoegdGezag, "12345"));

        Assert.Equal("2024-03-15", stand.Peildatum);
        Assert.Equal(["00AP00 bao: 6, te laat 1", "01XY00 bao: 5, te laat 5"], stand.Regels.Select(regel => $"{regel.Vestiging} {regel.Schoolsoort}: {regel.Totaal}, te laat {regel.TeLaat}"));
        Assert.Equal(6, stand.Regels[0].Oorzaken.Single(oorzaak => oorzaak.Oorzaak == "vaststelling").Aantal);
        Assert.Equal(stand, await Tel(Rol.SwvBestuur, (ClaimNaam.BevoegdGezag, "12345")));
        Assert.Empty((await Tel(Rol.School, (ClaimNaam.Brin, "02ZZ"), (ClaimNaam.BevoegdGezag, "54321"))).Regels);
        await Weigert.Met(StatusCode.PermissionDenied, "toegang.ander-gebied", () => Tel(Rol.School, (ClaimNaam.Brin, "00AP")));
    }

    /// <summary>Eleven in all, of which six are late and five are not: both may be shown. Within 14 days none, which tells of nobody.</summary>
    [Theory]
    [InlineData(Rol.SwvBestuur)]
    [InlineData(Rol.Ministerie)]
    public async Task Een_samenwerkingsverband_en_het_ministerie_zien_aantallen_per_schoolsoort(string rol)
    {
        var regel = Assert.Single((await Tel(rol, (ClaimNaam.Swv, "PO2817"))).Regels);

        Assert.Equal(("", "bao", "school", 11, 6, 0), (regel.Vestiging, regel.Schoolsoort, regel.Herkomst, regel.Totaal, regel.TeLaat, regel.Binnen14Dagen));
        Assert.True(regel is { HasTotaal: true, HasTeLaat: true, HasBinnen14Dagen: true });
    }

    [Fact]
    public async Task Een_andere_regio_ziet_er_niets_van()
    {
        Assert.Empty((await Tel(Rol.SwvBestuur, (ClaimNaam.Swv, "PO0203"))).Regels);
        await Weigert.Met(StatusCode.PermissionDenied, "toegang.ander-gebied", () => Tel(Rol.SwvBestuur));
    }

    /// <summary>5 is the fewest that may be shown, of the count and of what it leaves.</summary>
    [Theory]
    [InlineData(0, 0, 0)]
    [InlineData(0, 10, 0)]
    [InlineData(1, 10, null)]
    [InlineData(4, 10, null)]
    [InlineData(5, 10, 5)]
    [InlineData(6, 10, null)]
    [InlineData(9, 10, null)]
    [InlineData(10, 10, 10)]
    [InlineData(0, 4, null)]
    [InlineData(4, 4, null)]
    public void Een_kleine_groep_wordt_niet_getoond(int aantal, int totaal, int? getoond) => Assert.Equal(getoond, Kleinegroep.Toon(aantal, totaal));

    /// <summary>What the parts leave, or one that was suppressed, does not follow from the total and the others.</summary>
    [Theory]
    [InlineData(12, "6 5 1", "6 - -")]
    [InlineData(12, "5 6 0", "- 6 0")]
    [InlineData(16, "5 5 5", "5 5 -")]
    [InlineData(16, "6 5 0", "6 5 0")]
    [InlineData(20, "6 3 0", "6 - 0")]
    [InlineData(11, "6 5 0", "6 5 0")]
    [InlineData(4, "0 4 0", "- - -")]
    public void Een_kleine_groep_volgt_niet_uit_de_andere_aantallen(int totaal, string delen, string getoond) =>
        Assert.Equal(getoond, string.Join(' ', Kleinegroep.ToonDelen(totaal, [.. delen.Split(' ').Select(deel => int.Parse(deel, CultureInfo.InvariantCulture))]).Select(deel => deel?.ToString(CultureInfo.InvariantCulture) ?? "-")));

    private static ObjectVanToezichtGewijzigd Vestiging(string code, string swv, string bestuur) =>
        new($"vestiging/{code}", 1, DateTimeOffset.UnixEpoch, "vestiging", code, "School", "po", "bao", bestuur, swv, "Utrecht", "Utrecht", 100, null, "duo");

    private async Task<Werkstand> Tel(string rol, params (string Naam, string Waarde)[] claims) => await server.Client.TelWerkAsync(new WerkVraag(), server.Kop(rol, Scope.OppLezen, claims), cancellationToken: Stop);
}
