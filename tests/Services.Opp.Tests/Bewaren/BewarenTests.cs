using Grpc.Core;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Monitoring.Contracts.Opp.V1;
using Monitoring.Services.Opp.Bewaren;
using Monitoring.Services.Opp.Tests.Opstelling;

namespace Monitoring.Services.Opp.Tests.Bewaren;

/// <summary>After the term nothing leads to the pupil any more, and the figures stay.</summary>
public sealed class BewarenTests(OppServer server) : IClassFixture<OppServer>
{
    private CancellationToken Stop { get; } = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Na_de_termijn_is_er_geen_leerling_meer_te_vinden_en_blijven_de_aantallen()
    {
        // Before its term is over, also for the hourly run of the service.
        server.Klok.Zet(new DateOnly(2023, 7, 31));
        var oud = Rij.Van("b-oud", vastgesteld: "2017-02-20", begin: "2017-02-01");
        (oud.BeeindigdOp, oud.Eindreden) = ("2018-07-31", "doorstroom");
        var jonger = Rij.Van("b-jonger", vastgesteld: "2017-02-20", begin: "2017-02-01");
        (jonger.BeeindigdOp, jonger.Eindreden) = ("2018-08-01", "doorstroom");
        var uitkomsten = await server.Stuur([oud, jonger, Rij.Van("b-loopt", vastgesteld: "2017-02-20", begin: "2017-02-01")], server.AlsSchool);
        var id = Guid.Parse(uitkomsten[0].Id);
        // A correction leaves an earlier version.
        oud.BereikteBestemming = "havo";
        oud.UitstroomOp = "2018-07-31";
        Assert.Equal("gewijzigd", Assert.Single(await server.Stuur([oud], server.AlsSchool)).Uitkomst);

        server.Klok.Zet(new DateOnly(2024, 3, 15));
        // 15 March 2024 is in 2023-2024; five schooljaren before began on 1 August 2018.
        await server.Diensten.GetRequiredService<Opruimer>().Doe(Stop);

        await Weigert.Met(StatusCode.NotFound, "opp.niet-gevonden", () => server.Client.HaalAsync(new OppVraag { Id = uitkomsten[0].Id }, server.AlsSchool, cancellationToken: Stop).ResponseAsync);
        Assert.Equal("b-jonger", (await server.Client.HaalAsync(new OppVraag { Id = uitkomsten[1].Id }, server.AlsSchool, cancellationToken: Stop)).Kenmerk);
        var rij = await server.UitDatabase(database => database.Opps.AsNoTracking().SingleAsync(opp => opp.Id == id, Stop));
        Assert.Equal((0, "", new DateOnly(2018, 7, 31)), (rij.Pseudoniem.Length, rij.SleutelId, rij.UitstroomOp));
        Assert.DoesNotContain("b-oud", rij.Kenmerk, StringComparison.Ordinal);
        Assert.Empty(await server.UitDatabase(database => database.Versies.Where(versie => versie.OppId == id).ToListAsync(Stop)));

        var stand = await server.Client.HaalBewaarstandAsync(new BewaarVraag(), server.AlsSchool, cancellationToken: Stop);
        Assert.Equal((5, 1, 1, "2024-08-01", 1), (stand.Jaren, stand.Lopend, stand.Beeindigd, stand.VolgendeOp, stand.VolgendeAantal));
        var gewist = Assert.Single(stand.Gewist);
        Assert.Equal(("2024-03-15", "2018-08-01", 1), (gewist.GewistOp, gewist.Voor, gewist.Aantal));
        Assert.Empty((await server.Client.HaalBewaarstandAsync(new BewaarVraag(), server.AlsAndereSchool, cancellationToken: Stop)).Gewist);

        // The kenmerk is free again, and a second run does nothing.
        Assert.Equal("nieuw", Assert.Single(await server.Stuur([Rij.Van("b-oud")], server.AlsSchool)).Uitkomst);
        Assert.Equal(0, await server.Diensten.GetRequiredService<Opruimer>().Doe(Stop));
    }

    [Theory]
    [InlineData(null, 5)]
    [InlineData("", 5)]
    [InlineData("4", 4)]
    [InlineData("20", 20)]
    public void De_termijn_is_een_instelling(string? tekst, int jaren) => Assert.Equal(jaren, Bewaartermijn.Lees(tekst).Jaren);

    [Theory]
    [InlineData("3")]
    [InlineData("21")]
    [InlineData("vijf")]
    [InlineData("-5")]
    public void Een_onbruikbare_termijn_houdt_de_dienst_tegen(string tekst) => Assert.Throws<InvalidOperationException>(() => Bewaartermijn.Lees(tekst));

    [Theory]
    [InlineData("2024-07-31", "2018-08-01")]
    [InlineData("2024-08-01", "2019-08-01")]
    public void De_grens_schuift_op_1_augustus(string vandaag, string grens) => Assert.Equal(Zaak.Dag(grens), new Bewaartermijn(5).Grens(Zaak.Dag(vandaag)));
}
