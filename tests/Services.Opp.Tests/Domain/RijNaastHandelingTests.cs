using Monitoring.Contracts.Domein;
using Monitoring.Contracts.Gebeurtenissen;
using Monitoring.Services.Opp.Domain;
using Monitoring.Services.Opp.Domain.Dossiers;
using Monitoring.Services.Opp.Domain.Regels;
using Monitoring.Services.Opp.Tests.Opstelling;

namespace Monitoring.Services.Opp.Tests.Domain;

/// <summary>A school system sends its rows every night, while people record acts by day: neither undoes the other.</summary>
public sealed class RijNaastHandelingTests
{
    private static readonly Moment Nu = Zaak.Moment("2026-06-01");

    private static readonly Aanvulling Nachtelijks = new()
    {
        Bestemming = "havo",
        Handelingsdeel = true,
        OudersMetGezag = 1,
        Overleggen = [new(2024, 2, 15)],
        Overeenstemming = true,
        Instemmingen = [(new(2024, 2, 20), true)],
        Evaluaties = [(new(2024, 6, 1), "deels")],
    };

    /// <summary>What a row may leave unsaid for good, a person who types it must hear.</summary>
    [Fact]
    public void Na_een_bijstelling_wordt_inhoud_die_niet_wordt_overgenomen_geweigerd()
    {
        var opp = Vastgesteld(Nachtelijks);
        opp.StelBij(0, new(2025, 7, 1), "evaluatie", new Uitstroomplan("vmbo-tl", null, false, null, null), null, true, Nu);

        Assert.Equal("opp.plan-vast", Assert.Throws<WeigeringException>(() => opp.GeefInhoudDoor(0, new Aanvulling { Bestemming = "havo", Ondersteuning = true }, Nu)).Weigering.Code);
        Assert.Equal("opp.handelingsdeel-vast", Assert.Throws<WeigeringException>(() => opp.GeefInhoudDoor(0, new Aanvulling { Handelingsdeel = false, Ondersteuning = true }, Nu)).Weigering.Code);
    }

    [Fact]
    public void Dezelfde_rij_maakt_handelingen_niet_ongedaan()
    {
        var opp = Vastgesteld(Nachtelijks);
        opp.Evalueer(0, new Evaluatie(new(2025, 6, 10), "niet", false, "bijstellen"), Nu);
        opp.StelBij(0, new(2025, 7, 1), "evaluatie", new Uitstroomplan("vmbo-tl", null, false, null, null), null, true, Nu);
        opp.LegOverlegVast(0, new Overleg(new(2025, 9, 1), ["ouder"], false, null), Nu);
        var tekst = opp.DossierTekst;

        Assert.False(opp.Corrigeer(Rij(Nachtelijks), Nu));

        Assert.Equal(tekst, opp.DossierTekst);
        Assert.Equal("voldoet-niet", opp.BeoordeelRegels(Nu.Vandaag).Van("opp.instemming").Uitkomst.Code());
    }

    [Fact]
    public void Een_bijstelling_terug_naar_het_eerste_plan_kan()
    {
        var opp = Vastgesteld(Nachtelijks);
        opp.StelBij(0, new(2025, 3, 1), "evaluatie", new Uitstroomplan("vmbo-tl", null, false, null, null), null, false, Nu);
        opp.StelBij(0, new(2025, 7, 1), "evaluatie", new Uitstroomplan("havo", null, false, null, null), null, false, Nu);

        Assert.False(opp.Corrigeer(Rij(Nachtelijks), Nu));
        Assert.Equal("havo", opp.Dossier.Plan?.Bestemming);
    }

    [Fact]
    public void Een_rij_vult_aan_en_vervangt_per_dag()
    {
        var opp = Vastgesteld(Nachtelijks);

        Assert.True(opp.Corrigeer(Rij(Nachtelijks with { Overleggen = [new(2024, 2, 25)], Overeenstemming = null, Evaluaties = [(new(2024, 6, 1), "behaald"), (new(2025, 6, 1), "onbekend")], Instemmingen = null }), Nu));

        Assert.Equal([(new DateOnly(2024, 2, 15), (bool?)true), (new DateOnly(2024, 2, 25), null)], opp.Dossier.Overleggen.Select(overleg => (overleg.Op, overleg.Overeenstemming)));
        Assert.Equal([(new DateOnly(2024, 6, 1), "behaald"), (new DateOnly(2025, 6, 1), "onbekend")], opp.Dossier.Evaluaties.Select(evaluatie => (evaluatie.Op, evaluatie.Doelen)));
        Assert.Single(opp.Dossier.Instemmingen);
    }

    [Theory]
    [InlineData("bao")]
    [InlineData("so")]
    public void Na_de_vaststelling_verandert_het_plan_niet_door_een_rij(string soort)
    {
        var concept = Ontwikkelingsperspectief.Registreer(Zaak.Registratie(soort, aanvulling: Nachtelijks with { Evaluaties = null }), Nu);
        Assert.True(concept.Corrigeer(Zaak.Registratie(soort, aanvulling: new Aanvulling { Bestemming = "vwo" }), Nu));

        var opp = Vastgesteld(Nachtelijks, soort);
        Assert.Equal("opp.plan-vast", Weigering(() => opp.Corrigeer(Rij(Nachtelijks with { Bestemming = "vwo" }, soort), Nu)));
        // What was never told may still be told.
        Assert.True(opp.Corrigeer(Rij(Nachtelijks with { Vervolgsoort = "regulier" }, soort), Nu));
        Assert.Equal(("havo", "regulier"), (opp.Dossier.Plan!.Bestemming, opp.Dossier.Plan.Vervolgsoort));
    }

    [Fact]
    public void Na_de_uitstroom_ligt_het_plan_vast_ook_voor_een_bijstelling()
    {
        var opp = Ontwikkelingsperspectief.Registreer(Zaak.Registratie("vso", vastgesteld: "2024-03-01", aanvulling: new Aanvulling { Bestemming = "mbo-2" }), Nu);
        opp.MeldUitstroom(0, new(2025, 7, 1), "mbo-2", 4, false, Nu);

        Assert.Equal("opp.plan-vast", Weigering(() => opp.Corrigeer(Zaak.Registratie("vso", vastgesteld: "2024-03-01", aanvulling: new Aanvulling { Niveau = 3 }), Nu)));
        Assert.Equal("opp.plan-vast", Weigering(() => opp.StelBij(0, new(2025, 6, 1), "evaluatie", new Uitstroomplan("mbo-entree", null, false, null, null), new(2025, 5, 1), false, Nu)));
    }

    [Fact]
    public void Na_het_einde_voegt_een_rij_alleen_nog_uitstroom_toe()
    {
        var opp = Vastgesteld(Nachtelijks);
        opp.SluitAf(0, new(2025, 6, 1), "doorstroom", true, Nu);

        Assert.False(opp.Corrigeer(Rij(Nachtelijks), Nu));
        foreach (var meer in new[] { Nachtelijks with { Evaluaties = [(new(2025, 5, 1), "behaald")] }, Nachtelijks with { Overleggen = [new(2025, 5, 1)] }, Nachtelijks with { BeeindigdOp = new(2025, 6, 2) }, new Aanvulling { Vervolgsoort = "speciaal" } })
        {
            Assert.Equal("opp.beeindigd", Weigering(() => opp.Corrigeer(Rij(meer), Nu)));
        }

        Assert.True(opp.Corrigeer(Rij(Nachtelijks with { UitstroomOp = new(2025, 7, 1), BereikteBestemming = "havo" }), Nu));
        Assert.Equal("havo", opp.Dossier.Uitstroom?.Bestemming);
    }

    [Fact]
    public void Een_kenmerk_wordt_niet_het_OPP_van_een_andere_leerling()
    {
        var opp = Vastgesteld(Nachtelijks);
        var tekst = opp.DossierTekst;

        Assert.Equal("opp.andere-leerling", Weigering(() => opp.Corrigeer(Zaak.Registratie(vastgesteld: "2024-03-01", leerling: "leerling-2"), Nu)));
        Assert.Equal((tekst, 0), (opp.DossierTekst, opp.Geschiedenis.Count));
    }

    [Fact]
    public void Een_school_die_een_voorbeeld_overneemt_begint_leeg()
    {
        var opp = Ontwikkelingsperspectief.Registreer(Rij(Nachtelijks) with { Herkomst = Herkomst.Voorbeeld }, Nu);

        Assert.True(opp.Corrigeer(Zaak.Registratie(leerling: "leerling-2", aanvulling: new Aanvulling { OudersMetGezag = 2 }), Nu));

        Assert.Equal((Herkomst.School, OppStatus.Opgesteld, DossierJson.Schrijf(Dossier.Leeg with { OudersMetGezag = 2 })), (opp.Herkomst, opp.Status, opp.DossierTekst));
    }

    [Fact]
    public void Uitstroom_ligt_na_de_vaststelling_en_een_andere_dag_wist_wat_nog_niet_bekend_kan_zijn()
    {
        var concept = Ontwikkelingsperspectief.Registreer(Zaak.Registratie(), Nu);
        var uitstroom = new Aanvulling { UitstroomOp = new(2024, 7, 1), BereikteBestemming = "havo" };
        Assert.Equal("opp.niet-vastgesteld", Weigering(() => concept.Corrigeer(Zaak.Registratie(aanvulling: uitstroom), Nu)));

        var opp = Vastgesteld(Aanvulling.Niets);
        Assert.Equal("opp.uitstroom-te-vroeg", Weigering(() => opp.MeldUitstroom(0, new(2024, 2, 29), "havo", null, false, Nu)));
        opp.MeldUitstroom(0, new(2024, 7, 1), "havo", null, false, Nu);
        opp.MeldBestendiging(0, "bestendigd", "", Nu);
        opp.MeldUitstroom(0, new(2025, 7, 1), "havo", null, false, Nu);
        Assert.Equal("", opp.Dossier.Uitstroom?.NaEenJaar);
    }

    [Fact]
    public void Een_rij_zet_het_aantal_ouders_van_een_handeling_niet_terug_ook_niet_na_het_einde()
    {
        var opp = Vastgesteld(Nachtelijks);
        opp.LegInstemmingVast(0, 1, new(2024, 2, 20), true, 2, null, Nu);
        Assert.False(opp.Corrigeer(Rij(Nachtelijks), Nu));
        Assert.Equal("voldoet-niet", opp.BeoordeelRegels(Nu.Vandaag).Van("opp.instemming").Uitkomst.Code());

        opp.LegInstemmingVast(0, 2, new(2024, 2, 21), true, null, null, Nu);
        Assert.False(opp.Corrigeer(Rij(Nachtelijks), Nu));
        opp.SluitAf(0, new(2025, 6, 1), "doorstroom", true, Nu);
        Assert.False(opp.Corrigeer(Rij(Nachtelijks), Nu));
        Assert.Equal(2, opp.Dossier.OudersMetGezag);
    }

    [Fact]
    public void Een_rij_zet_uitstroom_die_een_handeling_verbeterde_niet_terug()
    {
        var rij = Rij(Nachtelijks with { UitstroomOp = new(2025, 7, 1), BereikteBestemming = "havo", BereiktNiveau = 5 });
        var opp = Ontwikkelingsperspectief.Registreer(rij, Nu);
        opp.MeldUitstroom(0, new(2024, 7, 1), "vmbo-tl", null, false, Nu);
        opp.MeldBestendiging(0, "bestendigd", "", Nu);

        Assert.False(opp.Corrigeer(rij, Nu));

        Assert.Equal(new Uitstroom(new(2024, 7, 1), "vmbo-tl", null, false, "bestendigd", ""), opp.Dossier.Uitstroom);
    }

    [Fact]
    public void Een_later_jaar_in_een_rij_wist_de_bestendiging_niet()
    {
        var uitstroom = new Aanvulling { UitstroomOp = new(2024, 7, 1), BereikteBestemming = "havo" };
        var opp = Vastgesteld(uitstroom);
        // What only rows told is still corrected by a row.
        Assert.True(opp.Corrigeer(Rij(uitstroom with { UitstroomOp = new(2024, 7, 2) }), Nu));
        opp.MeldBestendiging(0, "bestendigd", "", Nu);

        Assert.False(opp.Corrigeer(Rij(uitstroom with { UitstroomOp = new(2025, 7, 1) }), Nu));
        Assert.Equal((new DateOnly(2024, 7, 2), "bestendigd"), (opp.Dossier.Uitstroom!.Op, opp.Dossier.Uitstroom.NaEenJaar));
    }

    [Fact]
    public void Een_rij_zet_niet_terug_wat_een_handeling_op_dezelfde_dag_verving()
    {
        var rij = Nachtelijks with { Gehoord = [new(new(2024, 2, 15), "aangeboden"), new(new(2024, 6, 1), "niet-aangeboden")] };
        var opp = Vastgesteld(rij);
        opp.LegOverlegVast(0, new Overleg(new(2024, 2, 15), ["ouder"], false, null), Nu);
        opp.HoorLeerling(0, new Hoormoment(new(2024, 2, 15), "gebruikt"), Nu);
        opp.Evalueer(0, new Evaluatie(new(2024, 6, 1), "behaald", true, null), Nu, "gebruikt");
        opp.LegInstemmingVast(0, 1, new(2024, 2, 20), false, null, null, Nu);
        var tekst = opp.DossierTekst;

        Assert.False(opp.Corrigeer(Rij(rij), Nu));
        Assert.Equal(tekst, opp.DossierTekst);

        // A day that no act told of is still for the row.
        Assert.True(opp.Corrigeer(Rij(rij with { Evaluaties = [(new(2024, 6, 1), "deels"), (new(2025, 6, 1), "niet")] }), Nu));
        Assert.Equal(["behaald", "niet"], opp.Dossier.Evaluaties.Select(evaluatie => evaluatie.Doelen));
    }

    [Fact]
    public void Een_rij_zet_inhoud_die_een_handeling_doorgaf_niet_terug()
    {
        var rij = Zaak.Registratie(aanvulling: new Aanvulling { Bestemming = "havo", Ondersteuning = false, BelemmerendeFactoren = false });
        var opp = Ontwikkelingsperspectief.Registreer(rij, Nu);
        opp.GeefInhoudDoor(0, new Aanvulling { Bestemming = "vwo", Ondersteuning = true }, Nu);

        Assert.False(opp.Corrigeer(rij, Nu));
        Assert.True(opp.Corrigeer(Zaak.Registratie(aanvulling: new Aanvulling { Bestemming = "havo", BelemmerendeFactoren = true }), Nu));
        Assert.Equal(("vwo", true, true), (opp.Dossier.Plan?.Bestemming, opp.Dossier.Ondersteuning, opp.Dossier.BelemmerendeFactoren));
    }

    [Fact]
    public void Een_dag_waarop_de_leerling_bij_vergissing_zelf_besliste_kan_vervallen()
    {
        var opp = Ontwikkelingsperspectief.Registreer(Zaak.Registratie("vo", aanvulling: new Aanvulling { LeerlingBeslist = true, LeerlingBeslistVanaf = new(2024, 2, 1) }), Nu);
        Assert.True(opp.Corrigeer(Zaak.Registratie("vo", aanvulling: new Aanvulling { LeerlingBeslist = false }), Nu));
        Assert.Equal((false, null), (opp.Dossier.LeerlingBeslist, opp.Dossier.LeerlingBeslistVanaf));

        opp.LegInstemmingVast(0, Instemming.Leerling, new(2024, 2, 20), true, null, new(2024, 2, 1), Nu);
        // The nightly 'nee' does not go round the act; a person who takes it back does.
        Assert.False(opp.Corrigeer(Zaak.Registratie("vo", aanvulling: new Aanvulling { LeerlingBeslist = false }), Nu));
        Assert.True(opp.Dossier.LeerlingBeslist);
        opp.GeefInhoudDoor(0, new Aanvulling { LeerlingBeslist = false }, Nu);
        Assert.Equal((false, null), (opp.Dossier.LeerlingBeslist, opp.Dossier.LeerlingBeslistVanaf));
        Assert.Empty(opp.Dossier.Instemmingen);
        opp.LegInstemmingVast(0, 1, new(2024, 2, 20), true, 1, null, Nu);
    }

    [Fact]
    public void Een_rij_verbetert_een_instemming_die_alleen_rijen_meldden_ook_naar_een_eerdere_dag()
    {
        var opp = Vastgesteld(Nachtelijks);

        Assert.True(opp.Corrigeer(Rij(Nachtelijks with { Instemmingen = [(new(2024, 2, 18), true)] }), Nu));

        Assert.Equal(new DateOnly(2024, 2, 18), Assert.Single(opp.Dossier.Instemmingen).Op);
    }

    [Fact]
    public void Geen_overleg_is_niet_waar_naast_een_overleg_dat_een_rij_meldde()
    {
        var geen = new Aanvulling { Overleggen = [] };
        var weigering = Assert.Throws<WeigeringException>(() => Vastgesteld(Nachtelijks).Corrigeer(Rij(geen), Nu)).Weigering;
        Assert.Equal(("opp.overleg-bekend", "overleg_op"), (weigering.Code, weigering.Veld));

        // Beside an act the nightly 'geen' says nothing.
        var opp = Vastgesteld(geen);
        opp.LegOverlegVast(0, new Overleg(new(2024, 2, 15), [], true, null), Nu);
        Assert.False(opp.Corrigeer(Rij(geen), Nu));
    }

    [Fact]
    public void Instemming_volgt_op_het_handelingsdeel_waar_zij_over_gaat()
    {
        var opp = Vastgesteld(Aanvulling.Niets);
        Assert.Equal("opp.instemming-te-vroeg", Weigering(() => opp.LegInstemmingVast(0, 1, new(2024, 2, 9), true, 1, null, Nu)));
        opp.LegInstemmingVast(0, 1, new(2024, 2, 10), true, 1, null, Nu);

        opp.StelBij(0, new(2025, 2, 1), "evaluatie", null, null, true, Nu);
        Assert.Equal("opp.instemming-te-vroeg", Weigering(() => opp.LegInstemmingVast(0, 1, new(2024, 3, 1), true, 1, null, Nu)));
        // Parents agree before the bijstelling is settled.
        opp.LegInstemmingVast(0, 1, new(2025, 1, 25), true, 1, null, Nu);
        Assert.Equal([1, 2], opp.Dossier.Instemmingen.Select(instemming => instemming.HandelingsdeelVersie));
        Assert.Equal("opp.na-einde", Weigering(() => opp.SluitAf(0, new(2025, 1, 24), "overig", false, Nu)));
    }

    /// <summary>Handboek OPP and Evaluatie Wet kwaliteit (v)so: meerderjarig and handelingsbekwaam, from a day on.</summary>
    [Fact]
    public void Wie_achttien_wordt_beslist_vanaf_die_dag_en_wat_ouders_zeiden_blijft_gelden()
    {
        var opp = Ontwikkelingsperspectief.Registreer(Zaak.Registratie("vso", vastgesteld: "2024-03-01", aanvulling: new Aanvulling { Handelingsdeel = true, OudersMetGezag = 2, Instemmingen = [(new(2024, 2, 20), true), (new(2024, 2, 21), true)] }), Nu);
        Assert.Equal("voldoet", Oordeel(opp));

        // A bare 'ja' would be about the time in which the parents agreed too.
        Assert.Equal("opp.instemming-wie", Weigering(() => opp.Corrigeer(Zaak.Registratie("vso", vastgesteld: "2024-03-01", aanvulling: new Aanvulling { LeerlingBeslist = true }), Nu)));
        Assert.True(opp.Corrigeer(Zaak.Registratie("vso", vastgesteld: "2024-03-01", aanvulling: new Aanvulling { LeerlingBeslist = true, LeerlingBeslistVanaf = new(2025, 1, 1) }), Nu));
        Assert.Equal("voldoet", Oordeel(opp));

        opp.StelBij(0, new(2025, 2, 1), "evaluatie", null, null, true, Nu);
        Assert.Equal("voldoet-niet", Oordeel(opp));
        Assert.Equal("opp.instemming-wie", Weigering(() => opp.LegInstemmingVast(0, 1, new(2025, 2, 1), true, null, null, Nu)));
        opp.LegInstemmingVast(0, Instemming.Leerling, new(2025, 2, 1), true, null, null, Nu);
        Assert.Equal("voldoet", Oordeel(opp));

        static string Oordeel(Ontwikkelingsperspectief opp) => opp.BeoordeelRegels(Nu.Vandaag).Van("opp.instemming").Uitkomst.Code();
    }

    [Fact]
    public void De_handeling_zegt_zelf_vanaf_wanneer_de_leerling_beslist_maar_niet_in_het_basisonderwijs()
    {
        var vo = Ontwikkelingsperspectief.Registreer(Zaak.Registratie("vo"), Nu);
        vo.LegInstemmingVast(0, Instemming.Leerling, new(2024, 2, 20), true, null, new(2024, 2, 1), Nu);
        Assert.Equal((true, new DateOnly(2024, 2, 1)), (vo.Dossier.LeerlingBeslist, vo.Dossier.LeerlingBeslistVanaf));

        var bao = Ontwikkelingsperspectief.Registreer(Zaak.Registratie(), Nu);
        Assert.Equal("opp.leerling-beslist-niet", Weigering(() => bao.LegInstemmingVast(0, Instemming.Leerling, new(2024, 2, 20), true, null, new(2024, 2, 1), Nu)));
    }

    [Fact]
    public void Een_OPP_dat_op_de_laatste_schooldag_eindigt_mist_zijn_evaluatie_een_dag_later()
    {
        var dag = Zaak.Moment("2025-07-31");
        var opp = Ontwikkelingsperspectief.Registreer(Zaak.Registratie(begin: "2024-09-01", opgesteld: "2024-09-05", vastgesteld: "2024-10-01", vandaag: "2025-07-31"), dag);
        opp.SluitAf(0, new(2025, 7, 31), "doorstroom", false, dag);
        Assert.Equal(("nog-niet", new DateOnly(2025, 8, 1)), (Evaluatie(opp), opp.HerbeoordeelOp));

        opp.Herbeoordeel(Zaak.Moment("2025-08-01"));

        Assert.Equal(("voldoet-niet", null), (Evaluatie(opp), opp.HerbeoordeelOp));
        Assert.Equal([new OppEvaluatie("2024-2025", "niet-geevalueerd", "onbekend")], ((OppGewijzigd)opp.NaarGebeurtenis(DateTimeOffset.UnixEpoch)).Evaluaties);

        static string Evaluatie(Ontwikkelingsperspectief opp) => opp.BeoordeelRegels(opp.BeoordeeldOp).Van(Evaluatieregel.Id).Uitkomst.Code();
    }

    [Fact]
    public void Een_afgesloten_concept_wordt_niet_later_dan_het_was()
    {
        var opp = Ontwikkelingsperspectief.Registreer(Zaak.Registratie(), Nu);
        opp.SluitAf(0, new(2024, 3, 1), "overig", false, Nu);
        Assert.Equal(Termijn.Loopt, opp.BeoordeelTermijn(Nu.Vandaag).Termijn);

        var laat = Ontwikkelingsperspectief.Registreer(Zaak.Registratie(), Nu);
        laat.SluitAf(0, new(2024, 3, 16), "overig", false, Nu);
        Assert.Contains("2 dagen te laat", laat.BeoordeelTermijn(Nu.Vandaag).Uitleg, StringComparison.Ordinal);
    }

    private static Ontwikkelingsperspectief Vastgesteld(Aanvulling aanvulling, string soort = "bao") => Ontwikkelingsperspectief.Registreer(Rij(aanvulling, soort), Nu);

    private static Registratie Rij(Aanvulling aanvulling, string soort = "bao") => Zaak.Registratie(soort, vastgesteld: "2024-03-01", aanvulling: aanvulling);

    private static string Weigering(Action act) => Assert.Throws<WeigeringException>(act).Weigering.Code;
}
