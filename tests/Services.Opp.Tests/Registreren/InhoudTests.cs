using Grpc.Core;
using Monitoring.Contracts.Opp.V1;
using Monitoring.Services.Opp.Tests.Opstelling;

namespace Monitoring.Services.Opp.Tests.Registreren;

/// <summary>A school without a school system that makes files: everything by id, one act after the other.</summary>
public sealed class InhoudTests(OppServer server) : IClassFixture<OppServer>
{
    private CancellationToken Stop { get; } = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Een_school_zonder_bestanden_kan_een_OPP_helemaal_op_orde_brengen()
    {
        var opp = await server.Client.RegistreerAsync(Rij.Van("met-de-hand", begin: "2024-02-20", soort: "so"), server.AlsSchool, cancellationToken: Stop);
        Assert.Contains("niet-doorgegeven", opp.Oorzaken);

        opp = await server.Client.GeefInhoudDoorAsync(
            new InhoudVerzoek
            {
                Id = opp.Id,
                Versie = opp.Versie,
                Ondersteuning = "ja",
                Afwijking = "geen",
                BelemmerendeFactoren = "ja",
                BevorderendeFactoren = "ja",
                Uitstroombestemming = "vmbo-tl/havo",
                Vervolgsoort = "regulier",
                Uitstroomniveau = "5",
                ExtraOndersteuning = "ja",
                Handelingsdeel = "ja",
                OudersMetGezag = "1",
            },
            server.AlsSchool,
            cancellationToken: Stop);
        opp = await server.Client.LegOverlegVastAsync(new OverlegVerzoek { Id = opp.Id, Versie = opp.Versie, Datum = "2024-03-01", Overeenstemming = "ja" }, server.AlsSchool, cancellationToken: Stop);
        opp = await server.Client.LegInstemmingVastAsync(new InstemmingVerzoek { Id = opp.Id, Versie = opp.Versie, Datum = "2024-03-02", Ouder = 1, Akkoord = "ja" }, server.AlsSchool, cancellationToken: Stop);
        opp = await server.Client.StelVastAsync(new VaststelVerzoek { Id = opp.Id, Versie = opp.Versie, Datum = "2024-03-05" }, server.AlsSchool, cancellationToken: Stop);

        Assert.Equal(("voldoet", "evaluatie"), (opp.VoldoetAanWet, Assert.Single(opp.Oorzaken)));
        var versies = await server.Client.GeschiedenisAsync(new OppVraag { Id = opp.Id }, server.AlsSchool, cancellationToken: Stop);
        Assert.Equal(["vastgesteld", "instemming", "overleg", "inhouddoorgegeven", "geregistreerd"], versies.Versies_.Select(versie => versie.Handeling));
    }

    [Fact]
    public async Task Een_vastgesteld_plan_verandert_niet_door_inhoud_en_niets_zeggen_is_geen_versie()
    {
        var opp = await server.Client.RegistreerAsync(Rij.Van("plan-vast", vastgesteld: "2024-03-10"), server.AlsSchool, cancellationToken: Stop);
        var eerste = new InhoudVerzoek { Id = opp.Id, Versie = 1, Uitstroombestemming = "havo" };
        Assert.Equal(2L, (await server.Client.GeefInhoudDoorAsync(eerste, server.AlsSchool, cancellationToken: Stop)).Versie);

        await Weigert.Met(StatusCode.FailedPrecondition, "opp.plan-vast", () => Geef(new InhoudVerzoek { Id = opp.Id, Versie = 2, Uitstroombestemming = "vwo" }));
        await Weigert.Met(StatusCode.InvalidArgument, "opp.inhoud-zegt-niets", () => Geef(new InhoudVerzoek { Id = opp.Id, Versie = 2, Uitstroombestemming = "havo" }));
        await Weigert.Met(StatusCode.InvalidArgument, "opp.veld-niet-van-toepassing", () => Geef(new InhoudVerzoek { Id = opp.Id, Versie = 2, Afdeling = "vmbo" }));
        await Weigert.Met(StatusCode.Aborted, "versie.verouderd", () => Geef(eerste));
    }

    [Fact]
    public async Task Een_evaluatie_vertelt_meteen_of_de_leerling_is_gehoord()
    {
        server.Klok.Zet(new DateOnly(2025, 6, 20));
        var opp = await server.Client.RegistreerAsync(Rij.Van("gehoord", vastgesteld: "2024-03-10"), server.AlsSchool, cancellationToken: Stop);

        await server.Client.EvalueerAsync(new EvalueerVerzoek { Id = opp.Id, Versie = 1, Datum = "2025-06-12", Doelen = "deels", Hoorrecht = "aangeboden" }, server.AlsSchool, cancellationToken: Stop);

        var regels = (await server.Client.BeoordeelAsync(new OppVraag { Id = opp.Id }, server.AlsSchool, cancellationToken: Stop)).Regels;
        Assert.Equal("voldoet", Assert.Single(regels, regel => regel.Id == "opp.hoorrecht-evaluatie").Uitkomst);
        server.Klok.Zet(new DateOnly(2024, 3, 15));
    }

    [Fact]
    public async Task Een_rij_noemt_elke_keer_dat_de_leerling_is_gehoord()
    {
        var rij = Rij.Van("vaker-gehoord", vastgesteld: "2024-03-01");
        (rij.Hoorrecht, rij.GehoordOp) = ("gebruikt,aangeboden", "2024-02-20,2024-03-12");

        var opp = await server.Client.RegistreerAsync(rij, server.AlsSchool, cancellationToken: Stop);

        Assert.Equal(["20 februari 2024: de leerling gaf een mening", "12 maart 2024: de leerling kreeg de gelegenheid en zweeg"], opp.Feiten.Where(feit => feit.Naam == "Hoorrecht").Select(feit => feit.Waarde));
    }

    private Task<Contracts.Opp.V1.Opp> Geef(InhoudVerzoek verzoek) => server.Client.GeefInhoudDoorAsync(verzoek, server.AlsSchool, cancellationToken: Stop).ResponseAsync;
}
