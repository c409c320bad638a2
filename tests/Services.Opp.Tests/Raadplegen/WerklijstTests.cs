using Grpc.Core;
using Monitoring.Contracts.Opp.V1;
using Monitoring.Contracts.V1;
using Monitoring.Services.Opp.Tests.Opstelling;

namespace Monitoring.Services.Opp.Tests.Raadplegen;

/// <summary>Today is 15 March 2024: a term that began on 2 February ends today.</summary>
public sealed class WerklijstTests(OppServer server) : IClassFixture<OppServer>, IAsyncLifetime
{
    private CancellationToken Stop { get; } = TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => await server.Stuur(
        [
            Rij.Van("op-tijd", begin: "2023-09-01", vastgesteld: "2023-10-13"),
            Rij.Van("te-laat-v", begin: "2023-09-01", vastgesteld: "2023-10-14"),
            Rij.Van("loopt-lang", begin: "2024-03-01"),
            Rij.Van("loopt-net", begin: "2024-02-02"),
            Rij.Van("te-laat-net", begin: "2024-02-01"),
            Rij.Van("te-laat-lang", begin: "2023-02-01", vestiging: "00AP01"),
        ],
        server.AlsSchool);

    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task Wat_aandacht_vraagt_staat_vooraan()
    {
        var lijst = await Lees(new LijstVraag());

        Assert.Equal(["te-laat-lang", "te-laat-net", "loopt-net", "loopt-lang", "op-tijd", "te-laat-v"], lijst.Opps.Select(opp => opp.Kenmerk));
        Assert.Equal(["te-laat", "te-laat", "loopt", "loopt", "op-tijd", "te-laat-vastgesteld"], lijst.Opps.Select(opp => opp.Termijn));
        Assert.Equal((6, 2, 2, 1, 1), (lijst.Totaal, lijst.TeLaat, lijst.Loopt, lijst.OpTijd, lijst.TeLaatVastgesteld));
    }

    [Theory]
    [InlineData("te-laat", "te-laat-lang te-laat-net")]
    [InlineData("loopt", "loopt-net loopt-lang")]
    [InlineData("op-tijd", "op-tijd")]
    [InlineData("te-laat-vastgesteld", "te-laat-v")]
    public async Task Een_filter_toont_een_termijn_en_telt_toch_alles(string termijn, string kenmerken)
    {
        var lijst = await Lees(new LijstVraag { Termijn = termijn });

        Assert.Equal(kenmerken.Split(' '), lijst.Opps.Select(opp => opp.Kenmerk));
        Assert.Equal((lijst.Opps.Count, 6), (lijst.Totaal, lijst.TeLaat + lijst.Loopt + lijst.OpTijd + lijst.TeLaatVastgesteld));
    }

    [Theory]
    [InlineData("kenmerk", "loopt-lang")]
    [InlineData("-kenmerk", "te-laat-v")]
    [InlineData("uiterste-datum", "te-laat-lang")]
    [InlineData("-uiterste-datum", "loopt-lang")]
    public async Task Sorteren_kan_op_datum_en_kenmerk(string sorteer, string eerste) =>
        Assert.Equal(eerste, (await Lees(new LijstVraag { Sorteer = sorteer })).Opps[0].Kenmerk);

    [Fact]
    public async Task Bladeren_zoeken_en_een_vestiging_kiezen()
    {
        var tweede = await Lees(new LijstVraag { Pagina = new Pagina { Nummer = 2, Grootte = 4 } });
        Assert.Equal((6, "op-tijd te-laat-v"), (tweede.Totaal, string.Join(' ', tweede.Opps.Select(opp => opp.Kenmerk))));

        var gezocht = await Lees(new LijstVraag { Zoek = "lang" });
        Assert.Equal((2, 1, 1), (gezocht.Totaal, gezocht.TeLaat, gezocht.Loopt));

        Assert.Equal("te-laat-lang", Assert.Single((await Lees(new LijstVraag { Vestiging = "00AP01" })).Opps).Kenmerk);
        Assert.Equal(6, (await Lees(new LijstVraag { Vestiging = "00AP" })).Totaal);
    }

    /// <summary>What runs beside an OPP, with the last day of its step; the decision of the inspectie is no last day of the school.</summary>
    [Fact]
    public async Task Bij_een_OPP_staat_wat_een_traject_vraagt_en_voor_welke_dag()
    {
        var opp = (await Lees(new LijstVraag { Zoek = "loopt-net" })).Opps[0];
        Assert.Empty(opp.Trajecten);
        await Begin("wachtplek", opp.Id, "2024-03-01", ("verblijf", "thuis"), ("verwacht_op", "2024-04-02"));
        await Begin("maatwerk", opp.Id, "2024-03-02", ("grond", "lichamelijk"), ("uren_per_week", "8"), ("tot_en_met", "2024-07-12"), ("zeven_vragen", "7"), ("eerste_deskundige", "psycholoog"), ("tweede_deskundige", "ja"), ("ingroeiplan", "ja"));
        var af = await Begin("geschil", opp.Id, "2024-03-03", ("onderwerp", "opp"));
        await server.Client.ZetTrajectstapAsync(new TrajectstapVerzoek { TrajectId = af.Id, Versie = 1, Datum = "2024-03-10", Keuze = "ingetrokken" }, server.AlsSchool, cancellationToken: Stop);

        var gekozen = Assert.Single((await Lees(new LijstVraag { Oorzaak = "traject" })).Opps);

        Assert.Equal("loopt-net", gekozen.Kenmerk);
        // The last day of the wachtplek, 18 days ahead, and not that of the OPP itself, today.
        Assert.Single((await Lees(new LijstVraag { Oorzaak = "traject", Actie = "30-dagen" })).Opps);
        Assert.Empty((await Lees(new LijstVraag { Oorzaak = "traject", Actie = "14-dagen" })).Opps);
        Assert.Equal(["wachtplek 2024-04-02 ", "maatwerk  de inspectie"], gekozen.Trajecten.Select(traject => $"{traject.Soort} {traject.Uiterlijk} {traject.WachtOp}"));

        // An OPP that asks nothing itself comes first: its traject is the first to be done.
        await Begin("wachtplek", (await Lees(new LijstVraag { Zoek = "op-tijd" })).Opps[0].Id, "2024-03-01", ("verblijf", "thuis"), ("verwacht_op", "2024-03-20"));
        Assert.Equal(["op-tijd", "loopt-net"], await MetTraject(""));
        Assert.Equal(["op-tijd", "loopt-net"], await MetTraject("actie"));
        Assert.Equal(["loopt-net", "op-tijd"], await MetTraject("-actie"));

        async Task<IEnumerable<string>> MetTraject(string sorteer) => (await Lees(new LijstVraag { Oorzaak = "traject", Sorteer = sorteer })).Opps.Select(lid => lid.Kenmerk);
    }

    private async Task<Traject> Begin(string soort, string opp, string op, params (string Naam, string Waarde)[] velden)
    {
        var verzoek = new BeginTrajectVerzoek { Soort = soort, OppId = opp, Datum = op };
        foreach (var (naam, waarde) in velden)
        {
            verzoek.Velden[naam] = waarde;
        }

        return await server.Client.BeginTrajectAsync(verzoek, server.AlsSchool, cancellationToken: Stop);
    }

    [Fact]
    public async Task Een_vraag_die_niet_kan_wordt_geweigerd()
    {
        await Weigert.Met(StatusCode.InvalidArgument, "opp.termijn-onbekend", () => Lees(new LijstVraag { Termijn = "ooit" }));
        await Weigert.Met(StatusCode.InvalidArgument, "opp.sorteer-onbekend", () => Lees(new LijstVraag { Sorteer = "naam" }));
        await Weigert.Met(StatusCode.InvalidArgument, "pagina.ongeldig", () => Lees(new LijstVraag { Pagina = new Pagina { Grootte = 501 } }));
        await Weigert.Met(StatusCode.InvalidArgument, "pagina.ongeldig", () => Lees(new LijstVraag { Pagina = new Pagina { Nummer = -1 } }));
        await Weigert.Met(StatusCode.InvalidArgument, "vestiging.ongeldig", () => Lees(new LijstVraag { Vestiging = "00AP0" }));
    }

    private async Task<OppLijst> Lees(LijstVraag vraag) => await server.Client.LijstAsync(vraag, server.AlsSchool, cancellationToken: Stop);
}
