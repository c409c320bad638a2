using Monitoring.Contracts.Domein;
using Monitoring.Contracts.Gebeurtenissen;
using Monitoring.Services.Toezicht.Domain;
using Monitoring.Services.Toezicht.Domain.Herstel;
using Monitoring.Services.Toezicht.Domain.Onderzoeken;
using Monitoring.Services.Toezicht.Domain.Werk;

namespace Monitoring.Services.Toezicht.Tests.Domain;

public sealed class OnderzoekTests
{
    [Fact]
    public void Wie_een_persoonsnummer_typt_wordt_geweigerd()
    {
        var onderzoek = Zaak.Nieuw();
        Zaak.Geweigerd("bsn.herkend", () => onderzoek.Beoordeel("RPO1", "voldoende", "Leerling 111222333 kreeg geen plek.", Zaak.Vandaag));
        Zaak.Geweigerd("bsn.herkend", () => onderzoek.LegBevindingVast("RPO1", "", true, "Leerling 111222333.", Zaak.Vandaag));
        Zaak.Geweigerd("tekst.te-lang", () => onderzoek.Beoordeel("RPO1", "voldoende", new string('a', 4001), Zaak.Vandaag));
    }

    [Fact]
    public void Het_eindoordeel_volgt_pas_als_alle_zes_standaarden_zijn_beoordeeld()
    {
        var onderzoek = Zaak.Nieuw();
        foreach (var code in new[] { "RPO1", "RPO2", "RPO3", "BKA1", "BKA2" })
        {
            onderzoek.Beoordeel(code, "voldoende", "", Zaak.Vandaag);
            Zaak.Geweigerd("onderzoek.standaarden-open", () => onderzoek.GeefEindoordeel("voldoende", "", Zaak.Een, Zaak.Vandaag));
        }

        Assert.Null(onderzoek.Voorstel.Eindoordeel);
        Assert.Equal("Nog 1 van 6 standaarden te beoordelen.", onderzoek.Voorstel.Toelichting);
        onderzoek.Beoordeel("BKA3", "voldoende", "", Zaak.Vandaag);
        onderzoek.GeefEindoordeel("voldoende", "", Zaak.Een, Zaak.Vandaag);
        Assert.Equal("voldoende", onderzoek.Eindoordeel);
    }

    [Fact]
    public void Wie_afwijkt_van_het_voorstel_geeft_een_reden_en_beide_blijven_bewaard()
    {
        var onderzoek = Zaak.Beoordeeld("onvoldoende", "voldoende", "voldoende", "voldoende", "voldoende", "voldoende");
        Zaak.Geweigerd("eindoordeel.reden-ontbreekt", () => onderzoek.GeefEindoordeel("voldoende", "", Zaak.Een, Zaak.Vandaag));
        onderzoek.GeefEindoordeel("voldoende", "Het tekort was voor de vaststelling hersteld.", Zaak.Een, Zaak.Vandaag);
        Assert.Equal(("onvoldoende", "voldoende", "Het tekort was voor de vaststelling hersteld."), (onderzoek.VoorgesteldEindoordeel, onderzoek.Eindoordeel, onderzoek.Afwijkingsreden));
    }

    [Fact]
    public void Een_ander_oordeel_op_een_standaard_doet_het_eindoordeel_vervallen()
    {
        var onderzoek = Zaak.Beoordeeld();
        onderzoek.GeefEindoordeel("voldoende", "", Zaak.Een, Zaak.Vandaag);
        onderzoek.Beoordeel("RPO1", "voldoende", "Alleen de toelichting is nieuw.", Zaak.Vandaag);
        Assert.Equal("voldoende", onderzoek.Eindoordeel);
        onderzoek.Beoordeel("RPO1", "onvoldoende", "", Zaak.Vandaag);
        Assert.Null(onderzoek.Eindoordeel);
        Zaak.Geweigerd("onderzoek.eindoordeel-ontbreekt", () => onderzoek.VerstuurConcept([], Zaak.Vandaag));
    }

    [Fact]
    public void Vaststellen_kan_pas_na_de_zienswijze_na_haar_termijn_of_als_het_bestuur_ervan_afziet()
    {
        var onderzoek = Zaak.Beoordeeld();
        Zaak.Geweigerd("onderzoek.eindoordeel-ontbreekt", () => onderzoek.StelVast(Zaak.Vandaag, Zaak.Twee, [], Zaak.Vandaag));
        onderzoek.GeefEindoordeel("voldoende", "", Zaak.Een, Zaak.Vandaag);
        Zaak.Geweigerd("zienswijze.niet-gevraagd", () => onderzoek.StelVast(Zaak.Vandaag, Zaak.Twee, [], Zaak.Vandaag));
        onderzoek.VerstuurConcept([], Zaak.Vandaag);
        var laatste = Zaak.Vandaag.AddDays(28);
        Assert.Equal(laatste, onderzoek.LaatsteRonde!.Uiterlijk);
        Zaak.Geweigerd("zienswijze.termijn-loopt", () => onderzoek.StelVast(laatste, Zaak.Twee, [], laatste));
        Zaak.Geweigerd("zienswijze.termijn-loopt", () => onderzoek.Beoordeel("RPO1", "goed", "", laatste));
        Zaak.Geweigerd("zienswijze.te-laat", () => onderzoek.GeefZienswijze("Wij zien dit anders.", zietAf: false, laatste.AddDays(1)));
        onderzoek.StelVast(laatste.AddDays(1), Zaak.Een, [], laatste.AddDays(1));
        Assert.Equal(("vastgesteld", laatste.AddDays(36)), (onderzoek.Fase, onderzoek.OpenbaarOp!.Value));
    }

    [Fact]
    public void Op_een_zienswijze_hoort_een_reactie()
    {
        var onderzoek = Zaak.Beoordeeld();
        onderzoek.GeefEindoordeel("voldoende", "", Zaak.Een, Zaak.Vandaag);
        onderzoek.VerstuurConcept([], Zaak.Vandaag);
        Zaak.Geweigerd("tekst.ontbreekt", () => onderzoek.GeefZienswijze(" ", zietAf: false, Zaak.Vandaag));
        onderzoek.GeefZienswijze("Het jaartal klopt niet.", zietAf: false, Zaak.Vandaag);
        Zaak.Geweigerd("zienswijze.al-gegeven", () => onderzoek.GeefZienswijze("Nog iets.", zietAf: false, Zaak.Vandaag));
        Zaak.Geweigerd("zienswijze.onbeantwoord", () => onderzoek.StelVast(Zaak.Vandaag, Zaak.Een, [], Zaak.Vandaag));
        onderzoek.BeantwoordZienswijze("Het jaartal is verbeterd.", Zaak.Vandaag);
        onderzoek.StelVast(Zaak.Vandaag, Zaak.Een, [], Zaak.Vandaag);
        Assert.True(onderzoek.IsVastgesteld);
    }

    [Fact]
    public void Een_eindoordeel_dat_het_bestuur_niet_zag_vraagt_een_nieuw_concept()
    {
        var onderzoek = Zaak.Gehoord();
        onderzoek.Beoordeel("RPO1", "onvoldoende", "", Zaak.Vandaag);
        onderzoek.GeefEindoordeel("onvoldoende", "", Zaak.Een, Zaak.Vandaag);
        Zaak.Geweigerd("zienswijze.opnieuw", () => onderzoek.StelVast(Zaak.Vandaag, Zaak.Twee, [], Zaak.Vandaag));
        onderzoek.VerstuurConcept([], Zaak.Vandaag);
        Assert.Null(onderzoek.LaatsteRonde!.AntwoordOp);
        Zaak.Geweigerd("zienswijze.termijn-loopt", () => onderzoek.StelVast(Zaak.Vandaag, Zaak.Twee, [], Zaak.Vandaag));
    }

    [Fact]
    public void Bij_onvoldoende_en_bij_een_afwijking_stelt_een_ander_vast_dan_wie_het_eindoordeel_gaf()
    {
        var onvoldoende = Zaak.Gehoord("onvoldoende", "voldoende", "voldoende", "voldoende", "voldoende", "voldoende");
        Zaak.Geweigerd("vier-ogen.gevraagd", () => onvoldoende.StelVast(Zaak.Vandaag, Zaak.Een, [], Zaak.Vandaag));
        onvoldoende.StelVast(Zaak.Vandaag, Zaak.Twee, [], Zaak.Vandaag);

        var afwijking = Zaak.Beoordeeld();
        afwijking.GeefEindoordeel("goed", "Het niveau is hoog.", Zaak.Een, Zaak.Vandaag);
        afwijking.VerstuurConcept([], Zaak.Vandaag);
        afwijking.GeefZienswijze("", zietAf: true, Zaak.Vandaag);
        Zaak.Geweigerd("vier-ogen.gevraagd", () => afwijking.StelVast(Zaak.Vandaag, Zaak.Een, [], Zaak.Vandaag));

        var gewoon = Zaak.Gehoord();
        gewoon.StelVast(Zaak.Vandaag, Zaak.Een, [], Zaak.Vandaag);
    }

    [Fact]
    public void De_vaststelling_ligt_niet_voor_het_concept_en_niet_in_de_toekomst()
    {
        var onderzoek = Zaak.Gehoord();
        Zaak.Geweigerd("vaststelling.in-toekomst", () => onderzoek.StelVast(Zaak.Vandaag.AddDays(1), Zaak.Een, [], Zaak.Vandaag));
        Zaak.Geweigerd("vaststelling.voor-zienswijze", () => onderzoek.StelVast(Zaak.Vandaag.AddDays(-1), Zaak.Een, [], Zaak.Vandaag));
        onderzoek.StelVast(Zaak.Vandaag, Zaak.Een, [], Zaak.Vandaag);
        Assert.False(onderzoek.IsOpenbaar(Zaak.Vandaag.AddDays(34)));
        Assert.True(onderzoek.IsOpenbaar(Zaak.Vandaag.AddDays(35)));
    }

    [Fact]
    public void De_datum_van_vaststelling_valt_niet_in_de_termijn_van_de_zienswijze_en_het_rapport_niet_in_het_verleden_openbaar()
    {
        var onderzoek = Zaak.Beoordeeld();
        onderzoek.GeefEindoordeel("voldoende", "", Zaak.Een, Zaak.Vandaag);
        onderzoek.VerstuurConcept([], Zaak.Vandaag);
        var laatste = Zaak.Vandaag.AddDays(28);
        var later = Zaak.Vandaag.AddDays(90);
        Zaak.Geweigerd("vaststelling.voor-zienswijze", () => onderzoek.StelVast(laatste, Zaak.Twee, [], later));
        onderzoek.StelVast(laatste.AddDays(1), Zaak.Twee, [], later);
        Assert.Equal((laatste.AddDays(1), later.AddDays(35)), (onderzoek.Vaststellingsdatum!.Value, onderzoek.OpenbaarOp!.Value));
    }

    [Fact]
    public void Een_herstelopdracht_gaat_niet_in_op_een_artikel_dat_intussen_is_vervallen()
    {
        var (juli, augustus) = (new DateOnly(2022, 7, 15), new DateOnly(2022, 8, 15));
        var onderzoek = Zaak.Nieuw("VO2817", new DateOnly(2022, 6, 1));
        foreach (var standaard in onderzoek.Kader.Standaarden)
        {
            onderzoek.Beoordeel(standaard.Code, "voldoende", "", juli);
        }

        onderzoek.GeefEindoordeel("voldoende", "", Zaak.Een, juli);
        var opdracht = Herstelopdracht.Leg(onderzoek, Zaak.Gegevens(rechtsgrond: "wvo-17a-2"), juli);
        onderzoek.VerstuurConcept([], juli);
        onderzoek.GeefZienswijze("", zietAf: true, juli);
        Zaak.Geweigerd("rechtsgrond.niet-geldig", () => onderzoek.StelVast(augustus, Zaak.Twee, [opdracht], augustus));
        Assert.Equal(("zienswijze", "concept"), (onderzoek.Fase, opdracht.Status));
    }

    [Fact]
    public void Een_herstelopdracht_gaat_niet_in_als_haar_termijn_al_voorbij_is_op_de_dag_dat_het_bestuur_ervan_hoort()
    {
        var onderzoek = Zaak.Beoordeeld();
        onderzoek.GeefEindoordeel("voldoende", "", Zaak.Een, Zaak.Vandaag);
        var termijn = Zaak.Vandaag.AddDays(60);
        var opdracht = Herstelopdracht.Leg(onderzoek, Zaak.Gegevens(termijn: termijn), Zaak.Vandaag);
        onderzoek.VerstuurConcept([], Zaak.Vandaag);
        onderzoek.GeefZienswijze("", zietAf: true, Zaak.Vandaag);
        Zaak.Geweigerd("hersteltermijn.niet-toekomstig", () => onderzoek.StelVast(Zaak.Vandaag, Zaak.Twee, [opdracht], termijn));
        onderzoek.StelVast(Zaak.Vandaag, Zaak.Twee, [opdracht], termijn.AddDays(-1));
        Assert.Equal("open", opdracht.Status);
    }

    [Fact]
    public void Wat_het_bestuur_niet_zag_wordt_niet_vastgesteld_en_het_ziet_het_nieuwe_concept_pas_als_het_is_verstuurd()
    {
        Action<Onderzoek>[] wijzigingen =
        [
            onderzoek => Herstelopdracht.Leg(onderzoek, Zaak.Gegevens(), Zaak.Vandaag),
            onderzoek => onderzoek.LegBevindingVast("RPO1", "", false, "Voldoet niet.", Zaak.Vandaag),
            onderzoek => onderzoek.BeveelAan("RPO1", "Praat met ouders.", Zaak.Vandaag),
            onderzoek =>
            {
                onderzoek.Beoordeel("RPO1", "goed", "", Zaak.Vandaag);
                onderzoek.GeefEindoordeel("voldoende", "", Zaak.Een, Zaak.Vandaag);
            },
        ];
        Assert.All(wijzigingen, wijzig =>
        {
            var onderzoek = Zaak.Gehoord();
            wijzig(onderzoek);
            Assert.Equal(Fase.Concept, onderzoek.Fase);
            Zaak.Geweigerd("zienswijze.opnieuw", () => onderzoek.StelVast(Zaak.Vandaag, Zaak.Twee, [], Zaak.Vandaag));
            onderzoek.VerstuurConcept([], Zaak.Vandaag);
            onderzoek.GeefZienswijze("", zietAf: true, Zaak.Vandaag);
            onderzoek.StelVast(Zaak.Vandaag, Zaak.Twee, [], Zaak.Vandaag);
        });

        var beterGezegd = Zaak.Gehoord();
        beterGezegd.Beoordeel("RPO1", "voldoende", "Het jaartal is verbeterd.", Zaak.Vandaag);
        beterGezegd.StelVast(Zaak.Vandaag, Zaak.Twee, [], Zaak.Vandaag);
    }

    [Fact]
    public void Een_concept_dat_na_het_antwoord_verandert_is_niet_meteen_te_laat()
    {
        var start = Zaak.Vandaag.AddDays(-75);
        var onderzoek = Zaak.Nieuw("PO9001", start);
        foreach (var standaard in onderzoek.Kader.Standaarden)
        {
            onderzoek.Beoordeel(standaard.Code, "voldoende", "", start);
        }

        onderzoek.GeefEindoordeel("voldoende", "", Zaak.Een, start);
        Assert.Equal((Werkstap.Conceptrapport, start.AddDays(56)), (onderzoek.StapOp(start)!.Code, onderzoek.StapOp(start)!.Uiterlijk));
        onderzoek.VerstuurConcept([], start.AddDays(50));
        onderzoek.GeefZienswijze("", zietAf: true, start.AddDays(70));
        onderzoek.BeveelAan("RPO1", "Praat met ouders.", Zaak.Vandaag);

        // The 14 days for the vaststelling count from the answer.
        Assert.Equal((Werkstap.Conceptrapport, start.AddDays(84)), (onderzoek.StapOp(Zaak.Vandaag)!.Code, onderzoek.StapOp(Zaak.Vandaag)!.Uiterlijk));
    }

    [Fact]
    public void Een_zienswijze_gaat_niet_verloren()
    {
        var onderzoek = Zaak.Beoordeeld();
        onderzoek.GeefEindoordeel("voldoende", "", Zaak.Een, Zaak.Vandaag);
        onderzoek.VerstuurConcept([], Zaak.Vandaag);
        Zaak.Geweigerd("zienswijze.tegenstrijdig", () => onderzoek.GeefZienswijze("Het jaartal klopt niet.", zietAf: true, Zaak.Vandaag));
        onderzoek.GeefZienswijze("Het jaartal klopt niet.", zietAf: false, Zaak.Vandaag);
        Zaak.Geweigerd("zienswijze.onbeantwoord", () => onderzoek.VerstuurConcept([], Zaak.Vandaag));
        Assert.Equal("Het jaartal klopt niet.", onderzoek.LaatsteRonde!.Zienswijze);
    }

    [Fact]
    public void Een_nieuw_concept_wist_het_eerdere_antwoord_niet_en_elk_concept_blijft_zoals_het_bestuur_het_kreeg()
    {
        var onderzoek = Zaak.Beoordeeld();
        var opdracht = Herstelopdracht.Leg(onderzoek, Zaak.Gegevens(), Zaak.Vandaag);
        onderzoek.GeefEindoordeel("voldoende", "", Zaak.Een, Zaak.Vandaag);
        onderzoek.VerstuurConcept([opdracht], Zaak.Vandaag);
        onderzoek.GeefZienswijze("Het jaartal klopt niet.", zietAf: false, Zaak.Vandaag);
        onderzoek.BeantwoordZienswijze("Het jaartal is verbeterd.", Zaak.Vandaag);
        onderzoek.Beoordeel("RPO1", "goed", "Gezien in 2022.", Zaak.Vandaag);
        opdracht.TrekIn(onderzoek, Zaak.Vandaag);
        onderzoek.GeefEindoordeel("voldoende", "", Zaak.Een, Zaak.Vandaag);
        onderzoek.VerstuurConcept([], Zaak.Vandaag);

        Assert.Equal([("Het jaartal klopt niet.", "Het jaartal is verbeterd."), ("", "")], onderzoek.Rondes.Select(ronde => (ronde.Zienswijze, ronde.Reactie)));
        Assert.Equal(["voldoende", "goed"], onderzoek.Rondes.Select(ronde => ronde.Rapport.Oordelen.Single(oordeel => oordeel.Standaard == "RPO1").Oordeel));
        Assert.Equal([1, 0], onderzoek.Rondes.Select(ronde => ronde.Rapport.Opdrachten.Count));
    }

    [Fact]
    public void Na_de_termijn_van_het_bestuur_is_de_inspectie_aan_zet()
    {
        var onderzoek = Zaak.Beoordeeld();
        onderzoek.GeefEindoordeel("voldoende", "", Zaak.Een, Zaak.Vandaag);
        onderzoek.VerstuurConcept([], Zaak.Vandaag);
        var laatste = Zaak.Vandaag.AddDays(28);
        Assert.Equal(("zienswijze", "bestuur", laatste), Stap(laatste));
        Assert.Equal(("vaststellen", "inspectie", laatste.AddDays(14)), Stap(laatste.AddDays(1)));

        (string, string, DateOnly) Stap(DateOnly dag) => onderzoek.StapOp(dag) is { } stap ? (stap.Code, stap.WachtOp, stap.Uiterlijk) : default;
    }

    [Fact]
    public void Een_onderzoek_dat_verkeerd_begon_stopt_met_een_reden_en_zijn_opdrachten_vervallen()
    {
        var onderzoek = Zaak.Beoordeeld();
        var opdracht = Herstelopdracht.Leg(onderzoek, Zaak.Gegevens(), Zaak.Vandaag);
        Zaak.Geweigerd("tekst.ontbreekt", () => onderzoek.Staak(" ", [opdracht], Zaak.Vandaag));
        Assert.Equal(("concept", "concept"), (onderzoek.Fase, opdracht.Status));
        onderzoek.Staak("Bij het verkeerde object begonnen.", [opdracht], Zaak.Vandaag);
        Assert.Equal(("gestaakt", "vervallen", 0, null), (onderzoek.Fase, opdracht.Status, onderzoek.Herstelopdrachten, onderzoek.Stap));
        Assert.Null(onderzoek.NaarGebeurtenis(DateTimeOffset.UnixEpoch));
        Assert.All<Action>(
            [
                () => onderzoek.Beoordeel("RPO1", "goed", "", Zaak.Vandaag),
                () => onderzoek.VerstuurConcept([], Zaak.Vandaag),
                () => onderzoek.StelVast(Zaak.Vandaag, Zaak.Twee, [], Zaak.Vandaag),
                () => onderzoek.Corrigeer("RPO1", "goed", "Toch.", Zaak.Twee, Zaak.Vandaag),
                () => onderzoek.Staak("Nog eens.", [], Zaak.Vandaag),
            ],
            handeling => Zaak.Geweigerd("onderzoek.gestaakt", handeling));
        Zaak.Geweigerd("onderzoek.vastgesteld", () => Zaak.Vastgesteld().Staak("Te laat.", [], Zaak.Vandaag));
    }

    [Fact]
    public void Een_herstelonderzoek_waarin_niets_werd_beoordeeld_stelt_geen_herstel_voor()
    {
        var onderzoek = Onderzoek.Start("N2", null, Zaak.Swv(), "herstel", Zaak.Start, Zaak.Vastgesteld(), Herkomst.Inspectie);
        foreach (var standaard in onderzoek.Kader.Standaarden)
        {
            onderzoek.Beoordeel(standaard.Code, "niet-beoordeeld", "", Zaak.Vandaag);
        }

        Assert.Equal((null, "Geen standaard die meeweegt is beoordeeld."), (onderzoek.Voorstel.Eindoordeel, onderzoek.Voorstel.Toelichting));
        Zaak.Geweigerd("eindoordeel.reden-ontbreekt", () => onderzoek.GeefEindoordeel("voldoende", "", Zaak.Een, Zaak.Vandaag));
    }

    [Fact]
    public void Na_vaststelling_verandert_er_niets_meer_dan_door_een_correctie()
    {
        var onderzoek = Zaak.Vastgesteld();
        Action[] handelingen =
        [
            () => onderzoek.Beoordeel("RPO1", "goed", "", Zaak.Vandaag),
            () => Herstelopdracht.Leg(onderzoek, Zaak.Gegevens(), Zaak.Vandaag),
            () => onderzoek.GeefEindoordeel("goed", "Toch goed.", Zaak.Een, Zaak.Vandaag),
            () => onderzoek.VerstuurConcept([], Zaak.Vandaag),
            () => onderzoek.LegBezoekVast(Zaak.Vandaag, 4, 3, "", Zaak.Vandaag),
            () => onderzoek.LegBevindingVast("RPO1", "", true, "Gezien.", Zaak.Vandaag),
            () => onderzoek.BeveelAan("RPO1", "Probeer dit.", Zaak.Vandaag),
            () => onderzoek.StelVast(Zaak.Vandaag, Zaak.Twee, [], Zaak.Vandaag),
        ];
        Assert.All(handelingen, handeling =>
        {
            var weigering = Assert.Throws<WeigeringException>(handeling).Weigering;
            Assert.Equal(("onderzoek.vastgesteld", WeigeringSoort.VerbodenOvergang), (weigering.Code, weigering.Soort));
        });
    }

    [Fact]
    public void Onvoldoende_vraagt_herstelonderzoek_een_jaar_na_vaststelling()
    {
        Assert.Equal(new DateOnly(2024, 6, 1), Zaak.Vastgesteld("onvoldoende", "goed", "goed", "goed", "goed", "goed").HerstelonderzoekUiterlijk);
        Assert.Null(Zaak.Vastgesteld().HerstelonderzoekUiterlijk);
        Assert.Null(Zaak.Beoordeeld("onvoldoende", "goed", "goed", "goed", "goed", "goed").HerstelonderzoekUiterlijk);
    }

    [Fact]
    public void Aan_een_opleiding_volgt_ook_op_onvoldoende_examens_een_herstelonderzoek()
    {
        var opleiding = Monitoring.Services.Toezicht.Domain.Objecten.ObjectVanToezicht.Nieuw("opleiding", "00AP-25180");
        opleiding.NeemSchoolsoortOver("", "mbo", Monitoring.Services.Toezicht.Domain.Objecten.Gezag.Van(1, voorbeeld: false));
        var examens = Vastgesteld(opleiding, "BA1");
        Assert.Equal(("onvoldoende", Zaak.Vandaag.AddMonths(12)), (examens.Eindoordeel, examens.HerstelonderzoekUiterlijk!.Value));
        var bpv = Vastgesteld(opleiding, "OP5");
        Assert.Equal("onvoldoende", bpv.Eindoordeel);
        Assert.Null(bpv.HerstelonderzoekUiterlijk);
        // A correction of the judgement on the examens brings it about as well.
        bpv.Corrigeer("BA1", "onvoldoende", "Verwisseld.", Zaak.Drie, Zaak.Vandaag)!.Bevestig(bpv, Zaak.Een, Zaak.Vandaag);
        Assert.NotNull(bpv.HerstelonderzoekUiterlijk);

        static Onderzoek Vastgesteld(Monitoring.Services.Toezicht.Domain.Objecten.ObjectVanToezicht bij, string onvoldoende)
        {
            var onderzoek = Onderzoek.Start("N3", null, bij, "risico", Zaak.Start, null, Herkomst.Inspectie);
            foreach (var standaard in onderzoek.Kader.Standaarden)
            {
                onderzoek.Beoordeel(standaard.Code, standaard.Code == onvoldoende ? "onvoldoende" : "voldoende", "", Zaak.Vandaag);
            }

            onderzoek.GeefEindoordeel("onvoldoende", "", Zaak.Een, Zaak.Vandaag);
            onderzoek.VerstuurConcept([], Zaak.Vandaag);
            onderzoek.GeefZienswijze("", zietAf: true, Zaak.Vandaag);
            onderzoek.StelVast(Zaak.Vandaag, Zaak.Twee, [], Zaak.Vandaag);
            return onderzoek;
        }
    }

    [Fact]
    public void Voor_vaststelling_gaat_er_niets_naar_buiten()
    {
        var onderzoek = Zaak.Beoordeeld();
        Assert.Null(onderzoek.NaarGebeurtenis(DateTimeOffset.UnixEpoch));
        onderzoek.GeefEindoordeel("voldoende", "", Zaak.Een, Zaak.Vandaag);
        var opdracht = Herstelopdracht.Leg(onderzoek, Zaak.Gegevens("RPO2", "wpo-18a-8"), Zaak.Vandaag);
        onderzoek.VerstuurConcept([], Zaak.Vandaag);
        onderzoek.GeefZienswijze("", zietAf: true, Zaak.Vandaag);
        Assert.Null(onderzoek.NaarGebeurtenis(DateTimeOffset.UnixEpoch));
        Assert.Null(opdracht.NaarGebeurtenis(DateTimeOffset.UnixEpoch));
        onderzoek.StelVast(Zaak.Vandaag, Zaak.Een, [opdracht], Zaak.Vandaag);
        var gebeurtenis = Assert.IsType<OnderzoekVastgesteld>(onderzoek.NaarGebeurtenis(DateTimeOffset.UnixEpoch));
        Assert.Equal(("PO2817", "po", "voldoende", new DateOnly(2023, 6, 1), 6), (gebeurtenis.ObjectCode, gebeurtenis.Sector, gebeurtenis.Eindoordeel, gebeurtenis.Vaststellingsdatum, gebeurtenis.Oordelen.Count));
        Assert.Equal(("RPO2", "", "wpo-18a-8", Zaak.Termijn), (gebeurtenis.Herstelopdrachten[0].Standaard, gebeurtenis.Herstelopdrachten[0].Element, gebeurtenis.Herstelopdrachten[0].Rechtsgrond, gebeurtenis.Herstelopdrachten[0].Hersteltermijn));
        Assert.Equal(("po", "2022-2023", Zaak.Start), (gebeurtenis.Toezichtsector, gebeurtenis.Schooljaar, gebeurtenis.Startdatum));
        Assert.Equal("open", Assert.IsType<HerstelopdrachtGewijzigd>(opdracht.NaarGebeurtenis(DateTimeOffset.UnixEpoch)).Status);
    }

    [Fact]
    public void Een_onderzoek_begint_alleen_waar_er_standaarden_zijn()
    {
        Zaak.Geweigerd("kader.onbekend", () => Zaak.Nieuw(start: new DateOnly(2021, 7, 31)));
        Zaak.Geweigerd("onderzoek.soort-onbekend", () => Onderzoek.Start("N1", null, Zaak.Swv(), "steekproef", Zaak.Start, null, Herkomst.Inspectie));
        Zaak.Geweigerd("onderzoek.nummer-ongeldig", () => Onderzoek.Start("", null, Zaak.Swv(), "herstel", Zaak.Start, null, Herkomst.Inspectie));
        var opgeheven = Zaak.Swv();
        opgeheven.Bestaat(null, new DateOnly(2022, 7, 31), "swv/PO2818");
        Zaak.Geweigerd("object.opgeheven", () => Onderzoek.Start("N1", null, opgeheven, "vierjaarlijks", Zaak.Start, null, Herkomst.Inspectie));
    }

    [Fact]
    public void Een_herstelonderzoek_beoordeelt_wat_onvoldoende_was_en_neemt_de_rest_mee()
    {
        var eerder = Zaak.Vastgesteld("goed", "onvoldoende", "goed", "goed", "goed", "onvoldoende");
        var onderzoek = Herstel(eerder, "RPO2");
        Zaak.Geweigerd("onderzoek.standaarden-open", () => onderzoek.GeefEindoordeel("voldoende", "Alleen RPO2 bekeken.", Zaak.Een, Zaak.Vandaag));
        Assert.Equal(["BKA3"], onderzoek.TeBeoordelen);
        // Nobody has looked at BKA3 again, so it is what it was.
        Assert.Equal("onvoldoende", onderzoek.Voorstel.Eindoordeel);

        onderzoek.Beoordeel("BKA3", "voldoende", "", Zaak.Vandaag);
        Assert.Equal("voldoende", onderzoek.Voorstel.Eindoordeel);
        Assert.EndsWith("Zoals het vóór dit onderzoek was, telt mee wat nu niet is beoordeeld: BKA1, BKA2, RPO1, RPO3.", onderzoek.Voorstel.Toelichting, StringComparison.Ordinal);
        onderzoek.GeefEindoordeel("voldoende", "", Zaak.Een, Zaak.Vandaag);
        Zaak.Geweigerd("onderzoek.standaarden-open", () => Zaak.Beoordeeld("niet-beoordeeld", "goed", "goed", "goed", "goed", "goed").GeefEindoordeel("goed", "", Zaak.Een, Zaak.Vandaag));
    }

    [Fact]
    public void Van_een_zeer_zwakke_school_is_na_een_deel_van_het_herstel_niet_te_zeggen_dat_zij_voldoende_is()
    {
        var eerder = School("risico", null, "OR1", "OP2", "OP3", "SKA1");
        Assert.Equal("zeer-zwak", eerder.Voorstel.Eindoordeel);
        eerder.GeefEindoordeel("zeer-zwak", "", Zaak.Een, Zaak.Vandaag);
        var onderzoek = Onderzoek.Start("N2", null, Zaak.School("po"), "herstel", Zaak.Start, eerder, Herkomst.Inspectie);
        foreach (var standaard in onderzoek.Kader.Standaarden)
        {
            onderzoek.Beoordeel(standaard.Code, standaard.Code == "OP2" ? "voldoende" : "niet-beoordeeld", "", Zaak.Vandaag);
        }

        // The results cannot always be judged anew: what is known of them stands.
        Assert.Equal(("zeer-zwak", "OP3,SKA1"), (onderzoek.Voorstel.Eindoordeel, string.Join(',', onderzoek.TeBeoordelen)));
        onderzoek.Beoordeel("OP3", "voldoende", "", Zaak.Vandaag);
        onderzoek.Beoordeel("SKA1", "voldoende", "", Zaak.Vandaag);
        Assert.Equal("onvoldoende", onderzoek.Voorstel.Eindoordeel);
        Zaak.Geweigerd("eindoordeel.reden-ontbreekt", () => onderzoek.GeefEindoordeel("voldoende", "", Zaak.Een, Zaak.Vandaag));
        onderzoek.GeefEindoordeel("voldoende", "De resultaten zijn hersteld volgens de toetsen van dit jaar.", Zaak.Een, Zaak.Vandaag);
        Assert.Equal("afwijking", onderzoek.VierOgen(Zaak.Vandaag)?.Aanleiding);
    }

    [Fact]
    public void Een_tweede_herstelonderzoek_neemt_mee_wat_het_eerste_meenam()
    {
        var eerste = Herstel(Zaak.Vastgesteld("goed", "onvoldoende", "goed", "goed", "goed", "goed"), "RPO2", "onvoldoende");
        var tweede = Herstel(eerste, "RPO2");
        Assert.Equal(("voldoende", 0), (tweede.Voorstel.Eindoordeel, tweede.TeBeoordelen.Count));
        Assert.Equal(["BKA1", "BKA2", "BKA3", "RPO1", "RPO2", "RPO3"], tweede.OordelenVooraf.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Zonder_bekende_oordelen_vooraf_stelt_een_deel_van_de_standaarden_niets_voor()
    {
        var eerder = Onderzoek.Overgenomen(new Overname("N1", "risico", Zaak.Start, Zaak.Start, Zaak.Start, [], "zeer-zwak", "", "Uit een bestand.", HerstelopdrachtenBekend: false, Herkomst.Inspectie), Zaak.School("po"), Zaak.Vandaag);
        var onderzoek = Onderzoek.Start("N2", null, Zaak.School("po"), "herstel", Zaak.Start, eerder, Herkomst.Inspectie);
        foreach (var standaard in onderzoek.Kader.Standaarden)
        {
            onderzoek.Beoordeel(standaard.Code, standaard.Code is "OP2" ? "voldoende" : "niet-beoordeeld", "", Zaak.Vandaag);
        }

        Assert.Null(onderzoek.Voorstel.Eindoordeel);
        Assert.StartsWith("Niet beoordeeld: OP3, VS1, OR1, SKA1, SKA2, SKA3.", onderzoek.Voorstel.Toelichting, StringComparison.Ordinal);
    }

    [Fact]
    public void Na_een_onderzoek_naar_een_deel_zegt_niet_beoordeeld_niet_dat_de_resultaten_niet_te_beoordelen_zijn()
    {
        var eerder = Onderzoek.Start("N1", null, Zaak.School("po"), "specifiek", Zaak.Start, null, Herkomst.Inspectie);
        eerder.Beoordeel("SKA2", "onvoldoende", "", Zaak.Vandaag);
        var onderzoek = HerstelBijSchool(eerder, "SKA2", "OP2");
        Assert.Null(onderzoek.Voorstel.Eindoordeel);
        Assert.StartsWith("Niet beoordeeld: OR1.", onderzoek.Voorstel.Toelichting, StringComparison.Ordinal);
        Assert.Null(HerstelBijSchool(onderzoek, "SKA2", "OP2").Voorstel.Eindoordeel);
    }

    [Fact]
    public void Na_een_onderzoek_naar_het_geheel_zegt_het_dat_wel_ook_bij_een_tweede_herstelonderzoek()
    {
        var eerder = School("risico", null, "SKA2", "OP2");
        eerder.Beoordeel("OR1", "niet-beoordeeld", "", Zaak.Vandaag);
        Assert.Equal("zeer-zwak", eerder.Voorstel.Eindoordeel);
        var onderzoek = HerstelBijSchool(eerder, "SKA2", "OP2");
        Assert.Equal("zeer-zwak", onderzoek.Voorstel.Eindoordeel);
        Assert.Equal("zeer-zwak", HerstelBijSchool(onderzoek, "SKA2", "OP2").Voorstel.Eindoordeel);
    }

    [Theory]
    [InlineData("thema")]
    [InlineData("specifiek")]
    public void Een_onderzoek_naar_een_deel_stelt_niets_voor_en_wie_dan_toch_oordeelt_doet_dat_niet_alleen(string soort)
    {
        var onderzoek = School(soort, null);
        Assert.Null(onderzoek.Voorstel.Eindoordeel);
        Zaak.Geweigerd("eindoordeel.reden-ontbreekt", () => onderzoek.GeefEindoordeel("voldoende", "", Zaak.Een, Zaak.Vandaag));
        onderzoek.GeefEindoordeel("voldoende", "Alles is bekeken.", Zaak.Een, Zaak.Vandaag);
        Assert.Equal("afwijking", onderzoek.VierOgen(Zaak.Vandaag)?.Aanleiding);
        onderzoek.GeefEindoordeel("geen-oordeel", "", Zaak.Een, Zaak.Vandaag);
        Assert.Equal((null, ""), (onderzoek.VierOgen(Zaak.Vandaag), onderzoek.Afwijkingsreden));
    }

    private static Onderzoek Herstel(Onderzoek eerder, string standaard, string oordeel = "voldoende")
    {
        var onderzoek = Onderzoek.Start("N2", null, Zaak.Swv(), "herstel", Zaak.Start, eerder, Herkomst.Inspectie);
        foreach (var code in onderzoek.Kader.Standaarden.Select(rij => rij.Code))
        {
            onderzoek.Beoordeel(code, code == standaard ? oordeel : "niet-beoordeeld", "", Zaak.Vandaag);
        }

        return onderzoek;
    }

    /// <summary>Everything is judged anew but the results.</summary>
    private static Onderzoek HerstelBijSchool(Onderzoek eerder, params string[] onvoldoende)
    {
        var onderzoek = School("herstel", eerder, onvoldoende);
        onderzoek.Beoordeel("OR1", "niet-beoordeeld", "", Zaak.Vandaag);
        return onderzoek;
    }

    private static Onderzoek School(string soort, Onderzoek? eerder, params string[] onvoldoende)
    {
        var onderzoek = Onderzoek.Start("N1", null, Zaak.School("po"), soort, Zaak.Start, eerder, Herkomst.Inspectie);
        foreach (var standaard in onderzoek.Kader.Standaarden.Where(rij => rij.Beoordeelbaar))
        {
            onderzoek.Beoordeel(standaard.Code, onvoldoende.Contains(standaard.Code) ? "onvoldoende" : "voldoende", "", Zaak.Vandaag);
        }

        return onderzoek;
    }

    [Fact]
    public void Een_bezoek_telt_nooit_meer_lessen_op_basiskwaliteit_dan_er_zijn_gezien()
    {
        var onderzoek = Zaak.Nieuw();
        Zaak.Geweigerd("bezoek.lessen-ongeldig", () => onderzoek.LegBezoekVast(Zaak.Vandaag, 3, 4, "", Zaak.Vandaag));
        Zaak.Geweigerd("bezoek.datum-ongeldig", () => onderzoek.LegBezoekVast(Zaak.Start.AddDays(-1), 3, 3, "", Zaak.Vandaag));
        onderzoek.LegBezoekVast(Zaak.Vandaag, 12, 10, "Twee locaties.", Zaak.Vandaag);
        Assert.Equal((12, 10), (onderzoek.Bezoeken[0].Lessen, onderzoek.Bezoeken[0].OpBasiskwaliteit));
    }

    [Fact]
    public void Wat_verkeerd_is_vastgelegd_kan_uit_het_concept()
    {
        var onderzoek = Zaak.Gehoord();
        onderzoek.LegBezoekVast(Zaak.Vandaag, 40, 4, "", Zaak.Vandaag);
        onderzoek.BeveelAan("RPO1", "Praat met ouders.", Zaak.Vandaag);
        onderzoek.VerstuurConcept([], Zaak.Vandaag);
        onderzoek.GeefZienswijze("", zietAf: true, Zaak.Vandaag);
        onderzoek.TrekBezoekIn(onderzoek.Bezoeken[0].Id, Zaak.Vandaag);
        // The board read a report with that visit: it is sent the other one.
        Assert.Equal("concept", onderzoek.Fase);
        onderzoek.TrekAanbevelingIn(onderzoek.Aanbevelingen[0].Id, Zaak.Vandaag);
        Assert.Equal((0, 0), (onderzoek.Bezoeken.Count, onderzoek.Aanbevelingen.Count));
        Zaak.Geweigerd("bezoek.onbekend", () => onderzoek.TrekBezoekIn(Guid.NewGuid(), Zaak.Vandaag));
        Zaak.Geweigerd("aanbeveling.onbekend", () => onderzoek.TrekAanbevelingIn(Guid.NewGuid(), Zaak.Vandaag));
        Zaak.Geweigerd("onderzoek.vastgesteld", () => Zaak.Vastgesteld().TrekBezoekIn(Guid.NewGuid(), Zaak.Vandaag));
    }

    [Fact]
    public void Het_team_heeft_een_projectleider()
    {
        var onderzoek = Zaak.Nieuw();
        Zaak.Geweigerd("team.leeg", () => onderzoek.StelTeamSamen([" "]));
        onderzoek.StelTeamSamen([Zaak.Een, Zaak.Twee]);
        onderzoek.StelTeamSamen([Zaak.Twee, "inspecteur-3"]);
        Assert.Equal([(Zaak.Twee, true), ("inspecteur-3", false)], onderzoek.Team.Select(lid => (lid.Inspecteur, lid.Projectleider)));
    }

    [Fact]
    public void Ook_na_vaststelling_kan_een_ander_het_werk_overnemen()
    {
        var onderzoek = Zaak.Vastgesteld("onvoldoende", "voldoende", "voldoende", "voldoende", "voldoende", "voldoende");
        onderzoek.StelTeamSamen([Zaak.Drie]);
        Assert.Equal(("herstelonderzoek", Zaak.Drie), (onderzoek.Stap, Assert.Single(onderzoek.Team).Inspecteur));

        var overgenomen = Onderzoek.Overgenomen(new Overname("N1", "vierjaarlijks", Zaak.Start, Zaak.Start, Zaak.Start, [], "onvoldoende", "", "Uit een bestand.", HerstelopdrachtenBekend: true, Herkomst.Inspectie), Zaak.Swv(), Zaak.Vandaag);
        Assert.Null(overgenomen.Stap);
        overgenomen.StelTeamSamen([Zaak.Een]);
        Assert.Equal(("herstelonderzoek", Zaak.Start.AddMonths(12)), (overgenomen.Stap, overgenomen.Uiterlijk));

        var gestaakt = Zaak.Nieuw();
        gestaakt.Staak("Verkeerd begonnen.", [], Zaak.Vandaag);
        Zaak.Geweigerd("onderzoek.gestaakt", () => gestaakt.StelTeamSamen([Zaak.Een]));
    }

    [Fact]
    public void Een_oude_zaak_houdt_het_kader_van_de_dag_waarop_zij_begon() =>
        Assert.Equal(["RPO1", "RPO2", "RPO3", "BKA1", "BKA2", "BKA3"], Zaak.Nieuw(start: new DateOnly(2021, 8, 1)).Kader.Standaarden.Select(standaard => standaard.Code));
}
