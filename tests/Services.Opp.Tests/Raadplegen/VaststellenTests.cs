using Grpc.Core;
using Monitoring.Contracts.Opp.V1;
using Monitoring.Services.Opp.Tests.Opstelling;

namespace Monitoring.Services.Opp.Tests.Raadplegen;

public sealed class VaststellenTests(OppServer server) : IClassFixture<OppServer>
{
    private CancellationToken Stop { get; } = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Een_OPP_wordt_vastgesteld_en_daarna_niet_nog_eens()
    {
        var opp = await server.Client.RegistreerAsync(Rij.Van("vast"), server.AlsSchool, cancellationToken: Stop);

        var vastgesteld = await StelVast(opp.Id, opp.Versie, "2024-03-14");

        Assert.Equal((2L, "vastgesteld", "op-tijd", "2024-03-14"), (vastgesteld.Versie, vastgesteld.Status, vastgesteld.Termijn, vastgesteld.VastgesteldOp));
        Assert.Equal(vastgesteld, await server.Client.HaalAsync(new OppVraag { Id = opp.Id }, server.AlsSchool, cancellationToken: Stop));
        await Weigert.Met(StatusCode.Aborted, "versie.verouderd", () => StelVast(opp.Id, 1, "2024-03-14"));
        await Weigert.Met(StatusCode.FailedPrecondition, "opp.al-vastgesteld", () => StelVast(opp.Id, 2, "2024-03-14"));
    }

    [Fact]
    public async Task Een_datum_die_niet_kan_wordt_geweigerd_en_verandert_niets()
    {
        var opp = await server.Client.RegistreerAsync(Rij.Van("datum"), server.AlsSchool, cancellationToken: Stop);

        await Weigert.Met(StatusCode.InvalidArgument, "opp.datum-in-toekomst", () => StelVast(opp.Id, 1, "2024-03-16"));
        await Weigert.Met(StatusCode.InvalidArgument, "opp.vastgesteld-voor-opgesteld", () => StelVast(opp.Id, 1, "2024-01-31"));
        await Weigert.Met(StatusCode.InvalidArgument, "datum.ongeldig", () => StelVast(opp.Id, 1, ""));
        await Weigert.Met(StatusCode.InvalidArgument, "bsn.herkend", () => StelVast(opp.Id, 1, "123456782"));
        Assert.Equal(opp, await server.Client.HaalAsync(new OppVraag { Id = opp.Id }, server.AlsSchool, cancellationToken: Stop));
    }

    private async Task<Monitoring.Contracts.Opp.V1.Opp> StelVast(string id, long versie, string datum) =>
        await server.Client.StelVastAsync(new VaststelVerzoek { Id = id, Versie = versie, Datum = datum }, server.AlsSchool, cancellationToken: Stop);
}
