using Monitoring.Contracts.Gebeurtenissen;
using Monitoring.Services.Toezicht.Domain;
using Monitoring.Services.Toezicht.Domain.Herstel;
using Monitoring.Services.Toezicht.Domain.Objecten;
using Monitoring.Services.Toezicht.Domain.Onderzoeken;

namespace Monitoring.Services.Toezicht.Tests.Domain;

public sealed class HerstelopdrachtTests
{
    [Fact]
    public void Een_herstelopdracht_kan_niet_zonder_rechtsgrond()
    {
        Zaak.Geweigerd("rechtsgrond.ontbreekt", () => Herstelopdracht.Leg(Zaak.Beoordeeld(), Zaak.Gegevens(rechtsgrond: ""), Zaak.Vandaag));
        Zaak.Geweigerd("rechtsgrond.onbekend", () => Herstelopdracht.Leg(Zaak.Beoordeeld(), Zaak.Gegevens(rechtsgrond: "wpo-99"), Zaak.Vandaag));
    }

    [Fact]
    public void De_rechtsgrond_moet_gelden_op_de_dag_en_in_de_sector()
    {
        var vo = Zaak.Nieuw("VO2708");
        Zaak.Geweigerd("rechtsgrond.niet-geldig", () => Herstelopdracht.Leg(vo, Zaak.Gegevens(rechtsgrond: "wvo-17a-2"), new DateOnly(2022, 8, 1)));
        Zaak.Geweigerd("rechtsgrond.niet-geldig", () => Herstelopdracht.Leg(vo, Zaak.Gegevens(rechtsgrond: "wvo2020-2.47"), new DateOnly(2022, 7, 31)));
        Zaak.Geweigerd("rechtsgrond.andere-sector", () => Herstelopdracht.Leg(vo, Zaak.Gegevens(), Zaak.Vandaag));
        Assert.Equal("wvo-17a-2", Herstelopdracht.Leg(vo, Zaak.Gegevens(rechtsgrond: "wvo-17a-2", termijn: new DateOnly(2023, 6, 1)), new DateOnly(2022, 7, 31)).Rechtsgrond);
    }

    [Theory]
    [InlineData("voldoende")]
    [InlineData("goed")]
    [InlineData("")]
    public void Een_herstelopdracht_mag_ook_op_een_standaard_die_voldoende_of_niet_beoordeeld_is(string oordeel)
    {
        var onderzoek = Zaak.Nieuw();
        if (oordeel.Length > 0)
        {
            onderzoek.Beoordeel("RPO1", oordeel, "", Zaak.Vandaag);
        }

        var opdracht = Herstelopdracht.Leg(onderzoek, Zaak.Gegevens(element: "kwalitatief-zicht"), Zaak.Vandaag);
        Assert.Equal(("RPO1", "kwalitatief-zicht", "concept", 1), (opdracht.Standaard, opdracht.Element, opdracht.Status, onderzoek.Herstelopdrachten));
        Zaak.Geweigerd("element.onbekend", () => Herstelopdracht.Leg(onderzoek, Zaak.Gegevens(element: "burgerschap"), Zaak.Vandaag));
    }

    [Fact]
    public void Een_herstelopdracht_is_gericht_aan_het_bestuur()
    {
        var swv = Zaak.Swv();
        swv.NeemOver(new Stamgegevens { Naam = "Swv", BevoegdGezag = "21429" }, Gezag.Van(Gezag.Eigen, voorbeeld: false));
        var onderzoek = Onderzoek.Start("N1", null, swv, "vierjaarlijks", Zaak.Start, null, Herkomst.Inspectie);
        Assert.Equal("21429", Herstelopdracht.Leg(onderzoek, Zaak.Gegevens(), Zaak.Vandaag).GerichtAan);
    }

    [Fact]
    public void De_hersteltermijn_ligt_in_de_toekomst_en_niet_te_ver()
    {
        var onderzoek = Zaak.Nieuw();
        Zaak.Geweigerd("hersteltermijn.niet-toekomstig", () => Herstelopdracht.Leg(onderzoek, Zaak.Gegevens(termijn: Zaak.Vandaag), Zaak.Vandaag));
        Zaak.Geweigerd("hersteltermijn.te-lang", () => Herstelopdracht.Leg(onderzoek, Zaak.Gegevens(termijn: Zaak.Vandaag.AddYears(3).AddDays(1)), Zaak.Vandaag));
        Zaak.Geweigerd("tekst.ontbreekt", () => Herstelopdracht.Leg(onderzoek, Zaak.Gegevens(omschrijving: " "), Zaak.Vandaag));
        Assert.Equal(Zaak.Vandaag.AddYears(3), Herstelopdracht.Leg(onderzoek, Zaak.Gegevens(termijn: Zaak.Vandaag.AddYears(3)), Zaak.Vandaag).Hersteltermijn);
    }

    [Fact]
    public void Van_oplegging_tot_hersteld_met_bewijs_een_afwijzing_en_een_verlenging()
    {
        var opdracht = InWerking();
        Assert.Equal(("bewijs", "bestuur", Zaak.Termijn), (opdracht.Stap, opdracht.WachtOp, opdracht.Uiterlijk!.Value));
        opdracht.DienBewijsIn("Het nieuwe plan staat op onze site.", new DateOnly(2024, 5, 1));
        Assert.Equal(("bewijs-ingediend", "herstelbeoordeling", "inspectie"), (opdracht.Status, opdracht.Stap, opdracht.WachtOp));
        opdracht.Beoordeel(hersteld: false, "Het plan noemt geen aantallen.", Zaak.Een, new DateOnly(2024, 5, 20));
        Assert.Equal(("niet-hersteld", "opschalen"), (opdracht.Status, opdracht.Stap));
        Zaak.Geweigerd("hersteltermijn.niet-later", () => opdracht.Verleng(Zaak.Termijn, "Meer tijd.", new DateOnly(2024, 5, 20)));
        opdracht.Verleng(new DateOnly(2024, 9, 1), "De cijfers komen in augustus.", new DateOnly(2024, 5, 20));
        Assert.Equal(("open", new DateOnly(2024, 9, 1)), (opdracht.Status, opdracht.Uiterlijk!.Value));
        opdracht.DienBewijsIn("De aantallen staan erin.", new DateOnly(2024, 8, 28));
        opdracht.Beoordeel(hersteld: true, "Voldoet.", Zaak.Een, new DateOnly(2024, 9, 10));
        var gebeurtenis = Assert.IsType<HerstelopdrachtGewijzigd>(opdracht.NaarGebeurtenis(DateTimeOffset.UnixEpoch));
        Assert.Equal(("hersteld", new DateOnly(2024, 9, 10), 1, Zaak.Vandaag), (gebeurtenis.Status, gebeurtenis.HersteldOp!.Value, gebeurtenis.Verlengingen, gebeurtenis.OpgelegdOp));
        Assert.Null(opdracht.Stap);
        Assert.All(
            new Action[] { () => opdracht.DienBewijsIn("Nog iets.", Zaak.Vandaag), () => opdracht.Beoordeel(false, "Toch niet.", Zaak.Een, Zaak.Vandaag), () => opdracht.Verleng(new DateOnly(2025, 1, 1), "Meer.", Zaak.Vandaag) },
            act => Zaak.Geweigerd("herstelopdracht.hersteld", act));
    }

    [Fact]
    public void Een_verkeerd_wetsartikel_of_een_vergissing_bij_hersteld_is_te_corrigeren_en_blijft_leesbaar()
    {
        var opdracht = InWerking();
        Zaak.Geweigerd("correctie.zegt-hetzelfde", () => opdracht.Corrigeer("wpo-18a-2", heropenen: false, "Verkeerd lid.", Zaak.Een, Zaak.Vandaag));
        Zaak.Geweigerd("rechtsgrond.andere-sector", () => opdracht.Corrigeer("wvo-17a", heropenen: false, "Verkeerd lid.", Zaak.Een, Zaak.Vandaag));
        Zaak.Geweigerd("tekst.ontbreekt", () => opdracht.Corrigeer("wpo-18a-8", heropenen: false, " ", Zaak.Een, Zaak.Vandaag));
        Zaak.Geweigerd("herstelopdracht.niet-hersteld", () => opdracht.Corrigeer("", heropenen: true, "Vergissing.", Zaak.Een, Zaak.Vandaag));
        opdracht.Corrigeer("wpo-18a-8", heropenen: false, "Verkeerd lid.", Zaak.Een, Zaak.Vandaag);
        Assert.Equal(("wpo-18a-8", "wpo-18a-2", "open"), (opdracht.Rechtsgrond, Assert.Single(opdracht.Correcties).Was, opdracht.Status));

        opdracht.DienBewijsIn("Zie het plan.", Zaak.Vandaag);
        opdracht.Beoordeel(hersteld: true, "Voldoet.", Zaak.Een, Zaak.Vandaag);
        opdracht.Corrigeer("", heropenen: true, "Bij de verkeerde opdracht geklikt.", Zaak.Een, Zaak.Vandaag);
        Assert.Equal(("bewijs-ingediend", null, "herstelbeoordeling", true), (opdracht.Status, opdracht.HersteldOp, opdracht.Stap, opdracht.Correcties[1].Heropend));
        Assert.Equal("bewijs-ingediend", Assert.IsType<HerstelopdrachtGewijzigd>(opdracht.NaarGebeurtenis(DateTimeOffset.UnixEpoch)).Status);
        Zaak.Geweigerd("herstelopdracht.niet-in-werking", () => Herstelopdracht.Leg(Zaak.Beoordeeld(), Zaak.Gegevens(), Zaak.Vandaag).Corrigeer("wpo-18a-8", heropenen: false, "Te vroeg.", Zaak.Een, Zaak.Vandaag));
    }

    [Fact]
    public void Na_heropenen_loopt_de_termijn_van_de_inspectie_vanaf_die_dag()
    {
        var opdracht = InWerking();
        opdracht.DienBewijsIn("Zie het plan.", new DateOnly(2024, 1, 10));
        opdracht.Beoordeel(hersteld: true, "Voldoet.", Zaak.Een, new DateOnly(2024, 2, 1));
        opdracht.Corrigeer("", heropenen: true, "Bij de verkeerde opdracht geklikt.", Zaak.Een, new DateOnly(2024, 11, 20));
        // 28 days, as termijnen.csv has it.
        Assert.Equal(("herstelbeoordeling", new DateOnly(2024, 12, 18)), (opdracht.Stap, opdracht.Uiterlijk!.Value));
        opdracht.Beoordeel(hersteld: false, "De aantallen ontbreken.", Zaak.Een, new DateOnly(2024, 12, 1));
        opdracht.DienBewijsIn("De aantallen staan erin.", new DateOnly(2024, 12, 10));
        Assert.Equal(new DateOnly(2025, 1, 7), opdracht.Uiterlijk!.Value);
    }

    [Fact]
    public void Een_langere_termijn_na_het_bewijs_geeft_de_inspectie_niet_meer_tijd()
    {
        var opdracht = InWerking();
        opdracht.DienBewijsIn("Zie het plan.", new DateOnly(2024, 5, 1));
        opdracht.Verleng(new DateOnly(2024, 9, 1), "Het vervolg komt in augustus.", new DateOnly(2024, 5, 20));
        Assert.Equal(("bewijs-ingediend", new DateOnly(2024, 5, 29)), (opdracht.Status, opdracht.Uiterlijk!.Value));
    }

    [Fact]
    public void In_een_concept_kan_het_bestuur_niets_indienen_en_kan_de_inspecteur_haar_intrekken()
    {
        var onderzoek = Zaak.Beoordeeld();
        var opdracht = Herstelopdracht.Leg(onderzoek, Zaak.Gegevens(), Zaak.Vandaag);
        Zaak.Geweigerd("herstelopdracht.niet-in-werking", () => opdracht.DienBewijsIn("Zie site.", Zaak.Vandaag));
        opdracht.TrekIn(onderzoek, Zaak.Vandaag);
        Assert.Equal(("vervallen", 0), (opdracht.Status, onderzoek.Herstelopdrachten));
        Assert.Null(opdracht.NaarGebeurtenis(DateTimeOffset.UnixEpoch));
        Assert.Null(opdracht.Uiterlijk);
        Zaak.Geweigerd("herstelopdracht.in-werking", () => InWerking().TrekIn(Zaak.Beoordeeld(), Zaak.Vandaag));
    }

    private static Herstelopdracht InWerking()
    {
        var onderzoek = Zaak.Beoordeeld();
        var opdracht = Herstelopdracht.Leg(onderzoek, Zaak.Gegevens(), Zaak.Vandaag);
        onderzoek.GeefEindoordeel("voldoende", "", Zaak.Een, Zaak.Vandaag);
        onderzoek.VerstuurConcept([], Zaak.Vandaag);
        onderzoek.GeefZienswijze("", zietAf: true, Zaak.Vandaag);
        onderzoek.StelVast(Zaak.Vandaag, Zaak.Een, [opdracht], Zaak.Vandaag);
        return opdracht;
    }
}
