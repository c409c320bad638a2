using Monitoring.Contracts.Domein;
using Monitoring.Contracts.Gebeurtenissen;
using Monitoring.Services.Opp.Domain;
using Monitoring.Services.Opp.Domain.Dossiers;
using Monitoring.Services.Opp.Tests.Opstelling;

namespace Monitoring.Services.Opp.Tests.Domain;

public sealed class LevensloopTests
{
    private static readonly Moment Nu = Zaak.Moment("2026-06-01");

    [Fact]
    public void Een_leven_van_concept_tot_bestendiging_laat_elke_versie_staan()
    {
        var opp = Vers("vso", begin: "2024-09-01", opgesteld: "2024-09-05");
        opp.LegOverlegVast(0, new Overleg(new(2024, 9, 10), ["ouder", "leraar"], true, new(2024, 9, 7)), Nu);
        opp.HoorLeerling(0, new Hoormoment(new(2024, 9, 10), "aangeboden"), Nu);
        opp.LegInstemmingVast(0, 1, new(2024, 9, 20), true, 1, null, Nu);
        opp.StelVast(0, new(2024, 10, 1), Nu);
        opp.Evalueer(0, new Evaluatie(new(2025, 6, 10), "deels", true, "bijstellen"), Nu);
        opp.StelBij(0, new(2025, 7, 1), "evaluatie", new Uitstroomplan("mbo-2", null, false, "vervolgonderwijs", 5), new(2025, 6, 20), true, Nu);
        opp.SluitAf(0, new(2025, 7, 15), "schoolverlater", false, Nu);
        opp.MeldUitstroom(0, new(2025, 7, 15), "mbo-3", 6, false, Nu);

        Assert.Equal(
            [Handeling.Geregistreerd, Handeling.Overleg, Handeling.Gehoord, Handeling.Instemming, Handeling.Vastgesteld, Handeling.Geevalueerd, Handeling.Bijgesteld, Handeling.Afgesloten],
            opp.Geschiedenis.Select(versie => versie.Handeling));
        var toenVastgesteld = DossierJson.LeesStand(opp.Geschiedenis[4].Stand);
        Assert.Equal((new DateOnly(2024, 10, 1), 0, (string?)null), (toenVastgesteld.VastgesteldOp, toenVastgesteld.Dossier.Evaluaties.Count, toenVastgesteld.Dossier.Plan?.Bestemming));
        var gebeurtenis = (OppGewijzigd)opp.NaarGebeurtenis(DateTimeOffset.UnixEpoch);
        Assert.Equal(("afgesloten", "schoolverlater", "2024-2025"), (gebeurtenis.Einde, gebeurtenis.Eindreden, gebeurtenis.EindSchooljaar));
        Assert.Equal(("boven", true, "2024-2025"), (gebeurtenis.Uitstroom!.TovPlan, gebeurtenis.Uitstroom.GewijzigdInLaatsteTweeJaar, gebeurtenis.Uitstroom.Schooljaar));
        Assert.Equal([new OppEvaluatie("2024-2025", "geevalueerd", "deels")], gebeurtenis.Evaluaties);
    }

    [Fact]
    public void Een_verboden_stap_wordt_geweigerd_en_verandert_niets()
    {
        var concept = Vers();
        Assert.Equal("opp.niet-vastgesteld", Weigering(() => concept.Evalueer(0, new Evaluatie(new(2024, 6, 1), "behaald", null, null), Nu)));
        Assert.Equal("opp.niet-vastgesteld", Weigering(() => concept.StelBij(0, new(2024, 6, 1), "evaluatie", null, null, true, Nu)));
        Assert.Equal("opp.niet-vastgesteld", Weigering(() => concept.DraagOver(0, new(2024, 6, 1), BrinVestiging.Lees("01XY00"), new(2024, 5, 1), Nu)));
        Assert.Equal("opp.niet-vastgesteld", Weigering(() => concept.MeldUitstroom(0, new(2024, 6, 1), "havo", null, false, Nu)));
        Assert.Equal("opp.uitstroom-onbekend", Weigering(() => concept.MeldBestendiging(0, "bestendigd", "", Nu)));
        Assert.Equal("opp.datum-in-toekomst", Weigering(() => concept.LegOverlegVast(0, new Overleg(new(2026, 6, 2), [], null, null), Nu)));
        Assert.Equal("versie.verouderd", Weigering(() => concept.HoorLeerling(1, new Hoormoment(new(2024, 2, 1), "gebruikt"), Nu)));
        Assert.Equal("opp.instemming-wie", Weigering(() => concept.LegInstemmingVast(0, Instemming.Leerling, new(2024, 2, 20), true, null, null, Nu)));
        Assert.Equal("opp.te-veel-instemmingen", Weigering(() => concept.LegInstemmingVast(0, 3, new(2024, 2, 20), true, 2, null, Nu)));
        Assert.Empty(concept.Geschiedenis);

        var opp = Vers(vastgesteld: "2024-03-01");
        Assert.Equal("opp.evaluatie-voor-vaststelling", Weigering(() => opp.Evalueer(0, new Evaluatie(new(2024, 2, 28), "behaald", null, null), Nu)));
        Assert.Equal("opp.bijstelling-te-vroeg", Weigering(() => opp.StelBij(0, new(2024, 3, 1), "evaluatie", null, null, true, Nu)));
        Assert.Equal("opp.bijstelling-zegt-niets", Weigering(() => opp.StelBij(0, new(2024, 4, 1), "evaluatie", null, null, false, Nu)));
        Assert.Equal("opp.einde-te-vroeg", Weigering(() => opp.SluitAf(0, new(2024, 2, 29), "overig", false, Nu)));
        Assert.Equal("opp.zelfde-vestiging", Weigering(() => opp.DraagOver(0, new(2024, 6, 1), BrinVestiging.Lees("00AP00"), new(2024, 5, 1), Nu)));
        Assert.Equal("opp.inzage-na-overdracht", Weigering(() => opp.DraagOver(0, new(2024, 6, 1), BrinVestiging.Lees("01XY00"), new(2024, 6, 2), Nu)));
        Assert.Empty(opp.Geschiedenis);

        opp.SluitAf(0, new(2024, 6, 1), "doorstroom", false, Nu);
        Assert.Equal("opp.beeindigd", Weigering(() => opp.Evalueer(0, new Evaluatie(new(2024, 5, 1), "behaald", null, null), Nu)));
        Assert.Equal("opp.beeindigd", Weigering(() => opp.SluitAf(0, new(2024, 6, 1), "doorstroom", false, Nu)));
        opp.MeldUitstroom(0, new(2025, 7, 1), "havo", null, false, Nu);
        Assert.Equal("opp.bestendiging-te-vroeg", Weigering(() => opp.MeldBestendiging(0, "bestendigd", "", Nu)));
    }

    /// <summary>Evaluatie Wet kwaliteit (v)so: a change of the uitstroom goes by the commissie.</summary>
    [Theory]
    [InlineData("so", true)]
    [InlineData("vso", true)]
    [InlineData("bao", false)]
    [InlineData("pro", false)]
    public void Een_andere_uitstroom_gaat_in_het_speciaal_onderwijs_langs_de_commissie(string soort, bool nodig)
    {
        var opp = Vers(soort, vastgesteld: "2024-03-01");
        var plan = new Uitstroomplan(soort is "so" or "bao" ? "havo" : "mbo-4", null, false, null, null);

        if (nodig)
        {
            Assert.Equal("opp.commissie-ontbreekt", Weigering(() => opp.StelBij(0, new(2025, 3, 1), "ontwikkeling", plan, null, false, Nu)));
        }

        opp.StelBij(0, new(2025, 3, 1), "ontwikkeling", plan, nodig ? new DateOnly(2025, 2, 1) : null, false, Nu);
        Assert.Equal((2, plan), (opp.Dossier.Bijstellingen[0].Versie, opp.Dossier.Plan));
    }

    [Fact]
    public void Een_lege_rij_wist_niets_en_een_herhaling_is_geen_nieuwe_versie()
    {
        var aanvulling = new Aanvulling { Handelingsdeel = true, OudersMetGezag = 2, Overleggen = [new(2024, 2, 15)], Overeenstemming = true, Instemmingen = [(new(2024, 2, 20), true), (new(2024, 2, 21), false)], Bestemming = "havo", Evaluaties = [(new(2024, 6, 1), "behaald")] };
        var opp = Ontwikkelingsperspectief.Registreer(Zaak.Registratie(vastgesteld: "2024-03-01", aanvulling: aanvulling), Nu);

        Assert.False(opp.Corrigeer(Zaak.Registratie(vastgesteld: "2024-03-01", aanvulling: aanvulling), Nu));
        Assert.False(opp.Corrigeer(Zaak.Registratie(vastgesteld: "2024-03-01"), Nu));
        Assert.True(opp.Corrigeer(Zaak.Registratie(vastgesteld: "2024-03-01", aanvulling: aanvulling with { OudersMetGezag = 3 }), Nu));
        Assert.Equal(3, opp.Dossier.OudersMetGezag);
        Assert.Equal(2, DossierJson.LeesStand(Assert.Single(opp.Geschiedenis).Stand).Dossier.OudersMetGezag);
    }

    [Fact]
    public void Een_leeg_dossier_leest_als_leeg() => Assert.Equal(DossierJson.Schrijf(Dossier.Leeg), DossierJson.Schrijf(DossierJson.Lees("{}")));

    [Fact]
    public void Verstreken_tijd_verandert_de_uitkomst_maar_niet_de_geschiedenis()
    {
        var opp = Ontwikkelingsperspectief.Registreer(Zaak.Registratie(vandaag: "2024-02-20"), Zaak.Moment("2024-02-20"));
        Assert.Equal((null, new DateOnly(2024, 3, 15)), (opp.VoldoetAanWet, opp.HerbeoordeelOp));

        opp.Herbeoordeel(Zaak.Moment("2024-03-15"));

        Assert.Equal((false, null), (opp.VoldoetAanWet, opp.HerbeoordeelOp));
        Assert.Empty(opp.Geschiedenis);
        Assert.Contains(new RegelUitkomst("opp.zes-weken", "voldoet-niet"), ((OppGewijzigd)opp.NaarGebeurtenis(DateTimeOffset.UnixEpoch)).Regels);
    }

    [Theory]
    [InlineData("havo", "vmbo-tl/havo", "op")]
    [InlineData("vmbo-tl", "vmbo-tl/havo", "op")]
    [InlineData("vwo", "vmbo-tl/havo", "boven")]
    [InlineData("pro", "vmbo-bb", "onder")]
    [InlineData("vso-vervolgonderwijs", "havo", "onbekend")]
    [InlineData("vso-vervolgonderwijs", "vso-vervolgonderwijs", "op")]
    public void De_bereikte_bestemming_wordt_met_het_plan_vergeleken(string bereikt, string plan, string verwacht)
    {
        var opp = Ontwikkelingsperspectief.Registreer(Zaak.Registratie(vastgesteld: "2024-03-01", aanvulling: new Aanvulling { Bestemming = plan }), Nu);
        opp.MeldUitstroom(0, new(2025, 7, 1), bereikt, null, false, Nu);

        Assert.Equal(verwacht, ((OppGewijzigd)opp.NaarGebeurtenis(DateTimeOffset.UnixEpoch)).Uitstroom!.TovPlan);
    }

    /// <summary>The portal sends a second level without a first as "/havo".</summary>
    [Theory]
    [InlineData("/havo")]
    [InlineData("havo/havo")]
    public void Een_dubbel_niveau_zijn_er_twee(string tekst) =>
        Assert.Equal("opp.dubbel-niveau", Weigering(() => Monitoring.Services.Opp.Domain.Codes.Bestemming.LeesPlan(tekst, Schoolsoort.Lees("bao"), "")));

    private static Ontwikkelingsperspectief Vers(string schoolsoort = "bao", string begin = "2024-02-01", string opgesteld = "2024-02-10", string vastgesteld = "") =>
        Ontwikkelingsperspectief.Registreer(Zaak.Registratie(schoolsoort, begin, opgesteld, vastgesteld), Nu);

    private static string Weigering(Action act) => Assert.Throws<WeigeringException>(act).Weigering.Code;
}
