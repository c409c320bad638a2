using Grpc.Core;
using Monitoring.Contracts.Opp.V1;
using Monitoring.Services.Opp.Tests.Opstelling;

namespace Monitoring.Services.Opp.Tests.Tellen;

/// <summary>A vso-school with four leavers in 2023-2024 and one in 2022-2023, on 15 July 2025.</summary>
public sealed class UitstroomtellerTests(OppServer server) : IClassFixture<OppServer>, IAsyncLifetime
{
    private CancellationToken Stop { get; } = TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        server.Klok.Zet(new DateOnly(2025, 7, 15));
        await server.Stuur(
            [Verlater("u1", "4", "2024-07-10", "5"), Verlater("u2", "4", "2024-07-10", "4"), Verlater("u3", "4", "2024-07-12", "3"), Verlater("u4", "", "2024-07-31", ""), Verlater("u5", "4", "2023-07-31", "4"), Rij.Van("u-nog-hier", soort: "vso")],
            server.AlsSchool);
    }

    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task De_schoolverlaters_van_een_schooljaar_naast_hun_plan()
    {
        var stand = await Tel("2023-2024");

        Assert.Equal("2023-2024", stand.Schooljaar);
        Assert.Equal(["2023-2024", "2022-2023"], stand.Schooljaren.TakeLast(2));
        var groep = Assert.Single(stand.Groepen);
        Assert.Equal(("00AP00", "vso", 4, 1, 1, 1, 1), (groep.Vestiging, groep.Schoolsoort, groep.Verlaters, groep.Boven, groep.Op, groep.Onder, groep.Onbekend));
        // 2 of 3 is 66%.
        Assert.Equal(("minder", "minder", 3, 2, 0), (groep.Norm, groep.NormZonder, groep.VergelekenZonder, groep.OpOfBovenZonder, groep.LaatGewijzigd));
        Assert.Equal(["arbeid 4"], groep.Bestemmingen.Select(bestemming => $"{bestemming.Bestemming} {bestemming.Aantal}"));
        // A year after 10 July has passed, a year after 31 July has not.
        Assert.Equal((3, 1), (groep.NaEenJaar.NietGevraagd, groep.NaEenJaar.NogNiet));
        Assert.Equal("ten-minste", Assert.Single((await Tel("2022-2023")).Groepen).Norm);
        Assert.Empty((await Tel("2021-2022")).Groepen);
        var laatste = await Tel("");
        Assert.Equal(laatste.Schooljaren[0], laatste.Schooljaar);
    }

    [Fact]
    public async Task Een_wijziging_kort_voor_het_vertrek_staat_in_de_lijst_met_de_uitkomst_zonder_haar()
    {
        var rij = Rij.Van("u-laat", vastgesteld: "2024-02-20", soort: "vso");
        (rij.Uitstroombestemming, rij.Uitstroomniveau) = ("mbo-2", "6");
        var opp = await server.Client.RegistreerAsync(rij, server.AlsSchool, cancellationToken: Stop);
        opp = await server.Client.StelBijAsync(new BijstelVerzoek { Id = opp.Id, Versie = opp.Versie, Datum = "2025-02-01", Reden = "ontwikkeling", Uitstroombestemming = "arbeid", Uitstroomniveau = "4", CommissieOp = "2025-01-20", NieuwHandelingsdeel = "nee" }, server.AlsSchool, cancellationToken: Stop);
        await server.Client.MeldUitstroomAsync(new UitstroomVerzoek { Id = opp.Id, Versie = opp.Versie, Datum = "2025-07-10", Bestemming = "arbeid", Niveau = "4", InterneEntree = "ja" }, server.AlsSchool, cancellationToken: Stop);

        var stand = await Tel("2024-2025");

        var late = Assert.Single(stand.LateWijzigingen);
        Assert.Equal(("u-laat", "2025-02-01", "mbo niveau 2, leerroute 6", "arbeid, leerroute 4", "op", "onder"), (late.Kenmerk, late.Op, late.Van, late.Naar, late.Uitkomst, late.UitkomstZonder));
        Assert.Equal(("ten-minste", "minder", 1), (stand.Groepen[0].Norm, stand.Groepen[0].NormZonder, stand.Groepen[0].LaatGewijzigd));
        Assert.Equal(1, stand.Groepen[0].InterneEntree);
    }

    [Fact]
    public async Task Een_andere_school_ziet_er_niets_van()
    {
        Assert.Equal("", (await server.Client.TelUitstroomAsync(new UitstroomVraag(), server.AlsAndereSchool, cancellationToken: Stop)).Schooljaar);
        await Weigert.Met(StatusCode.InvalidArgument, "schooljaar.ongeldig", () => Tel("2023"));
    }

    private static RegistreerVerzoek Verlater(string kenmerk, string niveau, string op, string bereikt)
    {
        var rij = Rij.Van(kenmerk, vastgesteld: "2022-02-20", begin: "2022-02-01", soort: "vso");
        (rij.Uitstroomniveau, rij.UitstroomOp, rij.BereikteBestemming, rij.BereiktNiveau) = (niveau, op, "arbeid", bereikt);
        return rij;
    }

    private async Task<Uitstroomstand> Tel(string schooljaar) => await server.Client.TelUitstroomAsync(new UitstroomVraag { Schooljaar = schooljaar }, server.AlsSchool, cancellationToken: Stop);
}
