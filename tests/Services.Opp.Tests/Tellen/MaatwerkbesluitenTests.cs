using Monitoring.Contracts.Opp.V1;
using Monitoring.Contracts.Toegang;
using Monitoring.Services.Opp.Tests.Opstelling;

namespace Monitoring.Services.Opp.Tests.Tellen;

/// <summary>What waits for the inspectie on 15 March 2024. 56 days before is 19 January: asked for then, the decision is due today.</summary>
public sealed class MaatwerkbesluitenTests(OppServer server) : IClassFixture<OppServer>
{
    private CancellationToken Stop { get; } = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Na_acht_weken_zonder_besluit_ziet_de_inspectie_aantallen_en_is_de_school_niet_te_laat()
    {
        await VraagAan("a-1", "2024-01-18");
        await VraagAan("a-2", "2024-01-19");
        var besloten = await VraagAan("a-3", "2024-01-02");
        await server.Client.ZetTrajectstapAsync(new TrajectstapVerzoek { TrajectId = besloten.Id, Versie = 1, Datum = "2024-03-14", Keuze = "ingestemd" }, server.AlsSchool, cancellationToken: Stop);

        var geeindigd = await VraagAan("a-4", "2024-01-02");
        await server.Client.SluitAfAsync(new AfsluitVerzoek { Id = geeindigd.OppId, Versie = 1, Datum = "2024-03-02", Reden = "overig" }, server.AlsSchool, cancellationToken: Stop);

        var stand = await server.Client.TelMaatwerkbesluitenAsync(new MaatwerkbesluitVraag(), server.Kop(Rol.Inspecteur, Scope.OppLezen), cancellationToken: Stop);

        Assert.Equal(("2024-03-15", 1, 2, 1), (stand.Peildatum, stand.Totaal, stand.Wachten, stand.OverTermijn));
        Assert.Equal(new Maatwerkbesluitregel { Vestiging = OppServer.School + "00", Schoolsoort = "bao", Herkomst = "school", Wachten = 2, OverTermijn = 1 }, Assert.Single(stand.Regels));

        var bijSchool = await server.Client.TrajectenAsync(new TrajectenVraag { Stand = "te-laat" }, server.AlsSchool, cancellationToken: Stop);
        Assert.Empty(bijSchool.Trajecten);

        await VraagAan("b-1", "2024-03-01", OppServer.School + "01", "sbo");
        foreach (var (sorteer, vestigingen) in new[]
        {
            ("", "00 01"), ("vestiging", "00 01"), ("-vestiging", "01 00"), ("schoolsoort", "00 01"), ("-schoolsoort", "01 00"),
            ("wachten", "01 00"), ("-wachten", "00 01"), ("over-termijn", "01 00"), ("-over-termijn", "00 01"),
        })
        {
            var gesorteerd = await server.Client.TelMaatwerkbesluitenAsync(new MaatwerkbesluitVraag { Sorteer = sorteer }, server.Kop(Rol.Inspecteur, Scope.OppLezen), cancellationToken: Stop);
            Assert.Equal(vestigingen, string.Join(' ', gesorteerd.Regels.Select(regel => regel.Vestiging[4..])));
        }
    }

    private async Task<Traject> VraagAan(string kenmerk, string op, string vestiging = OppServer.School + "00", string soort = "bao")
    {
        var opp = (await server.Client.RegistreerAsync(Rij.Van(kenmerk, vestiging, begin: "2024-01-02", soort: soort), server.AlsSchool, cancellationToken: Stop)).Id;
        return await server.Client.BeginTrajectAsync(
            new BeginTrajectVerzoek
            {
                Soort = "maatwerk",
                OppId = opp,
                Datum = op,
                Velden = { ["grond"] = "psychisch", ["uren_per_week"] = "12", ["tot_en_met"] = "2024-07-12", ["zeven_vragen"] = "7", ["eerste_deskundige"] = "psycholoog", ["tweede_deskundige"] = "ja", ["ingroeiplan"] = "ja" },
            },
            server.AlsSchool,
            cancellationToken: Stop);
    }
}
