using Grpc.Core;
using Microsoft.EntityFrameworkCore;
using Monitoring.Contracts.Gebeurtenissen;
using Monitoring.Contracts.Opp.V1;
using Monitoring.Services.Opp.Tests.Opstelling;
using Monitoring.Services.Opp.Vestigingen;

namespace Monitoring.Services.Opp.Tests.Registreren;

public sealed class RegistrerenTests(OppServer server) : IClassFixture<OppServer>
{
    private CancellationToken Stop { get; } = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Een_OPP_wordt_geregistreerd_met_zijn_termijn()
    {
        var opp = await server.Client.RegistreerAsync(Rij.Van("een", begin: "2024-02-01"), server.AlsSchool, cancellationToken: Stop);

        Assert.Equal((1L, "een", "opgesteld", "2024-03-14", "te-laat", "WPO artikel 40a lid 2"), (opp.Versie, opp.Kenmerk, opp.Status, opp.UitersteDatum, opp.Termijn, opp.WettelijkeBasis));
    }

    [Fact]
    public async Task Een_herhaling_verandert_niets_en_een_correctie_is_een_nieuwe_versie()
    {
        var eerste = await server.Client.RegistreerAsync(Rij.Van("herhaal"), server.AlsSchool, cancellationToken: Stop);
        var tweede = await server.Client.RegistreerAsync(Rij.Van("herhaal"), server.AlsSchool, cancellationToken: Stop);
        var derde = await server.Client.RegistreerAsync(Rij.Van("herhaal", soort: "sbo"), server.AlsSchool, cancellationToken: Stop);

        Assert.Equal(eerste, tweede);
        Assert.Equal((eerste.Id, 2L, "sbo"), (derde.Id, derde.Versie, derde.Schoolsoort));
    }

    [Fact]
    public async Task Een_stroom_die_nog_eens_komt_verandert_niets()
    {
        var rijen = Enumerable.Range(1, 2500).Select(regel => Rij.Van("st" + regel, regel: regel)).ToList();

        var eerste = await server.Stuur(rijen, server.AlsSchool);
        var gebeurtenissen = await Outbox();
        var tweede = await server.Stuur(rijen, server.AlsSchool);

        Assert.Equal(Enumerable.Range(1, 2500), eerste.Select(uitkomst => uitkomst.Regel));
        Assert.All(eerste, uitkomst => Assert.Equal("nieuw", uitkomst.Uitkomst));
        Assert.All(tweede, uitkomst => Assert.Equal("ongewijzigd", uitkomst.Uitkomst));
        Assert.Equal(eerste.Select(uitkomst => uitkomst.Id), tweede.Select(uitkomst => uitkomst.Id));
        Assert.Equal(gebeurtenissen, await Outbox());
    }

    [Fact]
    public async Task Wie_alleen_een_nieuw_OPP_wil_overschrijft_er_geen()
    {
        var rij = Rij.Van("alleen-nieuw");
        rij.AlleenNieuw = true;
        var ander = rij.Clone();
        ander.OpgesteldOp = "2024-02-05";
        var leerling = Rij.Van("alleen-nieuw");
        leerling.LeerlingSleutel = "een-ander";

        var uitkomsten = await server.Stuur([rij, rij, ander, leerling], server.AlsSchool);

        Assert.Equal(["nieuw ", "ongewijzigd ", "afgewezen opp.bestaat-al", "afgewezen opp.andere-leerling"], uitkomsten.Select(uitkomst => $"{uitkomst.Uitkomst} {uitkomst.Reden?.Code}"));
    }

    [Fact]
    public async Task Hetzelfde_kenmerk_in_een_stroom_is_een_correctie_op_volgorde()
    {
        var uitkomsten = await server.Stuur([Rij.Van("dubbel", regel: 1), Rij.Van("ander", regel: 2), Rij.Van("dubbel", soort: "sbo", regel: 3), Rij.Van("dubbel", soort: "so", regel: 4), Rij.Van("dubbel", soort: "so", regel: 5)], server.AlsSchool);

        Assert.Equal(["1 nieuw", "2 nieuw", "3 gewijzigd", "4 gewijzigd", "5 ongewijzigd"], uitkomsten.Select(uitkomst => $"{uitkomst.Regel} {uitkomst.Uitkomst}"));
        var opp = await server.Client.HaalAsync(new OppVraag { Id = uitkomsten[0].Id }, server.AlsSchool, cancellationToken: Stop);
        Assert.Equal(("so", 3L), (opp.Schoolsoort, opp.Versie));
    }

    [Fact]
    public async Task Kenmerken_verschillen_ook_als_alleen_de_hoofdletters_verschillen()
    {
        var uitkomsten = await server.Stuur([Rij.Van("Hoofd"), Rij.Van("hoofd")], server.AlsSchool);

        Assert.All(uitkomsten, uitkomst => Assert.Equal("nieuw", uitkomst.Uitkomst));
    }

    [Fact]
    public async Task Een_foute_rij_komt_terug_met_de_reden_en_de_goede_blijven()
    {
        var fouten = new Dictionary<string, RegistreerVerzoek>
        {
            ["opp.kenmerk-ongeldig kenmerk"] = Rij.Van("met spatie"),
            ["opp.leerling-sleutel-ongeldig leerling_sleutel"] = Met(rij => rij.LeerlingSleutel = ""),
            ["vestiging.ongeldig vestiging"] = Met(rij => rij.Vestiging = "00AP"),
            ["schoolsoort.onbekend schoolsoort"] = Met(rij => rij.Schoolsoort = "mbo"),
            ["datum.ongeldig begin_termijn"] = Met(rij => rij.BeginTermijn = "1-2-2024"),
            ["datum.ongeldig opgesteld_op"] = Met(rij => rij.OpgesteldOp = ""),
            ["opp.datum-in-toekomst vastgesteld_op"] = Met(rij => rij.VastgesteldOp = "2024-03-16"),
            ["opp.begin-te-vroeg begin_termijn"] = Met(rij => rij.BeginTermijn = "2014-07-31"),
            ["opp.vastgesteld-voor-opgesteld vastgesteld_op"] = Met(rij => rij.VastgesteldOp = "2024-01-31"),
            ["opp.overleg-op-ontbreekt overleg_op"] = Met(rij => (rij.Overeenstemming, rij.OverlegOp) = ("ja", "geen")),
            ["opp.beeindigd-op-ontbreekt beeindigd_op"] = Met(rij => rij.Eindreden = "doorstroom"),
            ["opp.uitstroom-op-ontbreekt uitstroom_op"] = Met(rij => rij.BereikteBestemming = "havo"),
            ["opp.dubbel-niveau uitstroombestemming"] = Met(rij => rij.Uitstroombestemming = "havo/havo"),
            ["opp.gehoord-op-ontbreekt gehoord_op"] = Met(rij => rij.Hoorrecht = "gebruikt"),
            ["opp.hoorrecht-aantal hoorrecht"] = Met(rij => (rij.Hoorrecht, rij.GehoordOp) = ("gebruikt,aangeboden", "2024-02-01,2024-02-02,2024-02-03")),
            ["opp.leerling-beslist-niet leerling_beslist"] = Met(rij => rij.LeerlingBeslist = "2024-02-01"),
            ["toegang.ander-gebied "] = Met(rij => rij.Vestiging = OppServer.AndereSchool + "00"),
        };
        var rijen = fouten.Values.SelectMany((fout, nummer) => new[] { fout, Rij.Van("goed" + nummer) }).ToList();

        var uitkomsten = await server.Stuur(rijen, server.AlsSchool);

        Assert.Equal(fouten.Keys, uitkomsten.Where((_, nummer) => nummer % 2 == 0).Select(uitkomst => $"{uitkomst.Reden?.Code} {uitkomst.Reden?.Veld}"));
        Assert.All(uitkomsten.Where((_, nummer) => nummer % 2 == 0), uitkomst => Assert.Equal(("afgewezen", ""), (uitkomst.Uitkomst, uitkomst.Id)));
        Assert.All(uitkomsten.Where((_, nummer) => nummer % 2 == 1), uitkomst => Assert.Equal("nieuw", uitkomst.Uitkomst));
    }

    /// <summary>Reflection finds the fields, so that a new one is covered too.</summary>
    [Fact]
    public async Task Een_burgerservicenummer_wordt_in_elk_tekstveld_herkend_en_niet_herhaald()
    {
        const string Bsn = "123456782";
        foreach (var veld in RegistreerVerzoek.Descriptor.Fields.InDeclarationOrder().Where(veld => veld.FieldType == Google.Protobuf.Reflection.FieldType.String))
        {
            var rij = Rij.Van("bsn-proef");
            veld.Accessor.SetValue(rij, Bsn);

            var uitkomst = Assert.Single(await server.Stuur([rij], server.AlsSchool));

            Assert.Equal(("bsn.herkend", veld.Name), (uitkomst.Reden.Code, uitkomst.Reden.Veld));
            Assert.DoesNotContain(Bsn, uitkomst.ToString(), StringComparison.Ordinal);
        }

        Assert.DoesNotContain(server.Logboek.Regels, regel => regel.Contains(Bsn, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Geen_tekst_van_een_verzoek_staat_in_het_logboek()
    {
        var rij = Rij.Van("logboekproef");
        await server.Client.RegistreerAsync(rij, server.AlsSchool, cancellationToken: Stop);
        rij.Schoolsoort = "logboekproef-soort";
        await Weigert.Met(StatusCode.InvalidArgument, "schoolsoort.onbekend", () => server.Client.RegistreerAsync(rij, server.AlsSchool, cancellationToken: Stop).ResponseAsync);
        await server.Stuur([rij], server.AlsSchool);

        Assert.NotEmpty(server.Logboek.Regels);
        Assert.DoesNotContain(server.Logboek.Regels, regel => regel.Contains("logboekproef", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Een_vaststelling_vervalt_niet_door_een_oude_rij()
    {
        await server.Stuur([Rij.Van("blijft", vastgesteld: "2024-03-01")], server.AlsSchool);

        var uitkomst = Assert.Single(await server.Stuur([Rij.Van("blijft")], server.AlsSchool));

        Assert.Equal(("afgewezen", "opp.vaststelling-ontbreekt"), (uitkomst.Uitkomst, uitkomst.Reden.Code));
    }

    [Fact]
    public async Task Beheer_laadt_voorbeelden_van_elke_school_maar_niet_over_die_van_de_school_zelf()
    {
        await server.Stuur([Rij.Van("vs-echt")], server.AlsSchool);

        var uitkomsten = await server.Stuur([Rij.Van("vs-echt"), Rij.Van("vs-1"), Rij.Van("vs-2", "01XY00")], server.AlsBeheer);

        Assert.Equal(["afgewezen opp.geen-voorbeeld-over-school", "nieuw ", "nieuw "], uitkomsten.Select(uitkomst => $"{uitkomst.Uitkomst} {uitkomst.Reden?.Code}"));
        var berichten = await server.UitDatabase(database => database.Database.SqlQuery<string>($"SELECT CAST(Inhoud AS TEXT) AS Value FROM Outbox WHERE AggregaatId = {uitkomsten[1].Id}").ToListAsync(Stop));
        Assert.Equal("voorbeeld", ((OppGewijzigd)GebeurtenisJson.Lees(nameof(OppGewijzigd), System.Text.Encoding.UTF8.GetBytes(Assert.Single(berichten)))).Herkomst);
    }

    [Fact]
    public async Task Een_school_die_niet_onder_toezicht_staat_wordt_geweigerd_zodra_er_objecten_bekend_zijn()
    {
        await using var eigen = new OppServer();
        await eigen.InitializeAsync();
        Assert.Equal("nieuw", Assert.Single(await eigen.Stuur([Rij.Van("a")], eigen.AlsSchool)).Uitkomst);

        await eigen.MetDatabase(async database =>
        {
            database.Vestigingen.Add(new SchoolVestiging { Code = "01XY00", Brin = "01XY", SwvCode = "PO2817", BevoegdGezag = "12345", Voorbeeld = false, Versie = 1 });
            await database.SaveChangesAsync(Stop);
        });

        Assert.Equal("vestiging.onbekend", Assert.Single(await eigen.Stuur([Rij.Van("b")], eigen.AlsSchool)).Reden.Code);
        Assert.Equal("nieuw", Assert.Single(await eigen.Stuur([Rij.Van("b", "01XY00")], eigen.AlsAndereSchool)).Uitkomst);
        Assert.Equal("vestiging.onbekend", Assert.Single(await eigen.Stuur([Rij.Van("c", "01XY03")], eigen.AlsAndereSchool)).Reden.Code);
    }

    [Fact]
    public async Task Wat_een_verzonnen_school_registreert_telt_als_voorbeeld()
    {
        await using var eigen = new OppServer();
        await eigen.InitializeAsync();
        await eigen.MetDatabase(async database =>
        {
            var brin = Rij.Van("c").Vestiging[..4];
            database.Vestigingen.Add(new SchoolVestiging { Code = brin + "00", Brin = brin, SwvCode = "PO9001", BevoegdGezag = "12345", Voorbeeld = true, Versie = 1 });
            await database.SaveChangesAsync(Stop);
        });

        var uitkomst = Assert.Single(await eigen.Stuur([Rij.Van("c")], eigen.AlsSchool));
        var inhoud = await eigen.UitDatabase(database => database.Database.SqlQuery<string>($"SELECT CAST(Inhoud AS TEXT) AS Value FROM Outbox WHERE AggregaatId = {uitkomst.Id}").ToListAsync(Stop));
        Assert.Equal("voorbeeld", ((OppGewijzigd)GebeurtenisJson.Lees(nameof(OppGewijzigd), System.Text.Encoding.UTF8.GetBytes(Assert.Single(inhoud)))).Herkomst);
    }

    [Fact]
    public async Task Een_langzame_zender_krijgt_zijn_antwoord_meteen()
    {
        using var stroom = server.Client.RegistreerStroom(server.AlsSchool, cancellationToken: Stop);
        foreach (var kenmerk in new[] { "traag-1", "traag-2" })
        {
            await stroom.RequestStream.WriteAsync(Rij.Van(kenmerk), Stop);
            Assert.True(await stroom.ResponseStream.MoveNext(Stop));
            Assert.Equal("nieuw", Assert.Single(stroom.ResponseStream.Current.Uitkomsten).Uitkomst);
        }
    }

    private static RegistreerVerzoek Met(Action<RegistreerVerzoek> pas)
    {
        var rij = Rij.Van("fout");
        pas(rij);
        return rij;
    }

    private Task<int> Outbox() => server.UitDatabase(database => database.Database.SqlQuery<int>($"SELECT COUNT(*) AS Value FROM Outbox").SingleAsync(Stop));
}
