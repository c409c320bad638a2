using Monitoring.Contracts.Domein;
using Monitoring.Contracts.Gebeurtenissen;
using Monitoring.Services.Toezicht.Domain;
using Monitoring.Services.Toezicht.Domain.Objecten;
using Monitoring.Services.Toezicht.Domain.Onderzoeken;

namespace Monitoring.Services.Toezicht.Tests.Domain;

public sealed class OnderzoekTests
{
    [Fact]
    public void Een_herstelopdracht_kan_niet_zonder_rechtsgrond()
    {
        Zaak.Geweigerd("rechtsgrond.ontbreekt", () => Zaak.Beoordeeld().LegHerstelopdrachtOp("RPO1", "", "Herstel het aanbod.", Zaak.Termijn, Zaak.Vandaag));
        Zaak.Geweigerd("rechtsgrond.onbekend", () => Zaak.Beoordeeld().LegHerstelopdrachtOp("RPO1", "wpo-99", "Herstel het aanbod.", Zaak.Termijn, Zaak.Vandaag));
    }

    [Fact]
    public void De_rechtsgrond_moet_gelden_op_de_dag_en_in_de_sector()
    {
        var vo = Zaak.Nieuw("VO2708");
        Zaak.Geweigerd("rechtsgrond.niet-geldig", () => vo.LegHerstelopdrachtOp("RPO1", "wvo-17a-2", "Herstel.", Zaak.Termijn, new DateOnly(2022, 8, 1)));
        Zaak.Geweigerd("rechtsgrond.niet-geldig", () => vo.LegHerstelopdrachtOp("RPO1", "wvo2020-2.47", "Herstel.", Zaak.Termijn, new DateOnly(2022, 7, 31)));
        Zaak.Geweigerd("rechtsgrond.andere-sector", () => vo.LegHerstelopdrachtOp("RPO1", "wpo-18a-2", "Herstel.", Zaak.Termijn, Zaak.Vandaag));
        vo.LegHerstelopdrachtOp("RPO1", "wvo-17a-2", "Herstel.", new DateOnly(2023, 6, 1), new DateOnly(2022, 7, 31));
        Assert.Equal("wvo-17a-2", Assert.Single(vo.Herstelopdrachten).Rechtsgrond);
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
            onderzoek.Beoordeel("BKA2", oordeel, "");
        }

        onderzoek.LegHerstelopdrachtOp("BKA2", "wpo-18a-6", "Herstel.", Zaak.Termijn, Zaak.Vandaag);
        Assert.Equal(("BKA2", "open"), (onderzoek.Herstelopdrachten[0].Standaard, onderzoek.Herstelopdrachten[0].Status));
    }

    [Fact]
    public void Een_herstelopdracht_is_gericht_aan_het_bestuur_van_het_samenwerkingsverband()
    {
        var swv = Zaak.Swv();
        swv.NeemOver(new Stamgegevens { Naam = "Swv", BevoegdGezag = "21429" }, Gezag.Van(Gezag.Eigen, voorbeeld: false));
        var onderzoek = Onderzoek.Start("N1", null, swv, "vierjaarlijks", Zaak.Start, Herkomst.Inspectie);
        onderzoek.LegHerstelopdrachtOp("RPO1", "wpo-18a-2", "Herstel.", Zaak.Termijn, Zaak.Vandaag);
        Assert.Equal("21429", onderzoek.Herstelopdrachten[0].GerichtAan);
    }

    [Fact]
    public void De_hersteltermijn_ligt_in_de_toekomst_en_niet_te_ver()
    {
        var onderzoek = Zaak.Nieuw();
        Zaak.Geweigerd("hersteltermijn.niet-toekomstig", () => onderzoek.LegHerstelopdrachtOp("RPO1", "wpo-18a-2", "Herstel.", Zaak.Vandaag, Zaak.Vandaag));
        Zaak.Geweigerd("hersteltermijn.te-lang", () => onderzoek.LegHerstelopdrachtOp("RPO1", "wpo-18a-2", "Herstel.", Zaak.Vandaag.AddYears(3).AddDays(1), Zaak.Vandaag));
        Zaak.Geweigerd("tekst.ontbreekt", () => onderzoek.LegHerstelopdrachtOp("RPO1", "wpo-18a-2", " ", Zaak.Termijn, Zaak.Vandaag));
        onderzoek.LegHerstelopdrachtOp("RPO1", "wpo-18a-2", "Herstel.", Zaak.Vandaag.AddYears(3), Zaak.Vandaag);
    }

    [Fact]
    public void Wie_een_persoonsnummer_typt_wordt_geweigerd()
    {
        var onderzoek = Zaak.Nieuw();
        Zaak.Geweigerd("bsn.herkend", () => onderzoek.Beoordeel("RPO1", "voldoende", "Leerling 111222333 kreeg geen plek."));
        Zaak.Geweigerd("bsn.herkend", () => onderzoek.LegHerstelopdrachtOp("RPO1", "wpo-18a-2", "Plaats 111222333.", Zaak.Termijn, Zaak.Vandaag));
        Zaak.Geweigerd("tekst.te-lang", () => onderzoek.Beoordeel("RPO1", "voldoende", new string('a', 4001)));
    }

    [Fact]
    public void Het_eindoordeel_volgt_pas_als_alle_zes_standaarden_zijn_beoordeeld()
    {
        var onderzoek = Zaak.Nieuw();
        foreach (var code in new[] { "RPO1", "RPO2", "RPO3", "BKA1", "BKA2" })
        {
            onderzoek.Beoordeel(code, "voldoende", "");
            Zaak.Geweigerd("onderzoek.standaarden-open", () => onderzoek.GeefEindoordeel("voldoende", ""));
        }

        Assert.Null(onderzoek.Voorstel.Eindoordeel);
        Assert.Equal("Nog 1 van 6 standaarden te beoordelen.", onderzoek.Voorstel.Toelichting);
        onderzoek.Beoordeel("BKA3", "voldoende", "");
        onderzoek.GeefEindoordeel("voldoende", "");
        Assert.Equal("voldoende", onderzoek.Eindoordeel);
    }

    [Fact]
    public void Wie_afwijkt_van_het_voorstel_geeft_een_reden_en_beide_blijven_bewaard()
    {
        var onderzoek = Zaak.Beoordeeld("onvoldoende", "voldoende", "voldoende", "voldoende", "voldoende", "voldoende");
        Zaak.Geweigerd("eindoordeel.reden-ontbreekt", () => onderzoek.GeefEindoordeel("voldoende", ""));
        onderzoek.GeefEindoordeel("voldoende", "Het tekort was voor de vaststelling hersteld.");
        Assert.Equal(("onvoldoende", "voldoende", "Het tekort was voor de vaststelling hersteld."), (onderzoek.VoorgesteldEindoordeel, onderzoek.Eindoordeel, onderzoek.Afwijkingsreden));
    }

    [Fact]
    public void Een_ander_oordeel_op_een_standaard_doet_het_eindoordeel_vervallen()
    {
        var onderzoek = Zaak.Beoordeeld();
        onderzoek.GeefEindoordeel("voldoende", "");
        onderzoek.Beoordeel("RPO1", "voldoende", "Alleen de toelichting is nieuw.");
        Assert.Equal("voldoende", onderzoek.Eindoordeel);
        onderzoek.Beoordeel("RPO1", "onvoldoende", "");
        Assert.Null(onderzoek.Eindoordeel);
        Zaak.Geweigerd("onderzoek.eindoordeel-ontbreekt", () => onderzoek.StelVast(Zaak.Vandaag, Zaak.Vandaag));
    }

    [Fact]
    public void De_vaststelling_ligt_niet_voor_de_start_en_niet_in_de_toekomst()
    {
        var onderzoek = Zaak.Beoordeeld();
        Zaak.Geweigerd("onderzoek.standaarden-open", () => Zaak.Nieuw().StelVast(Zaak.Vandaag, Zaak.Vandaag));
        Zaak.Geweigerd("onderzoek.eindoordeel-ontbreekt", () => onderzoek.StelVast(Zaak.Vandaag, Zaak.Vandaag));
        onderzoek.GeefEindoordeel("voldoende", "");
        Zaak.Geweigerd("vaststelling.in-toekomst", () => onderzoek.StelVast(Zaak.Vandaag.AddDays(1), Zaak.Vandaag));
        Zaak.Geweigerd("vaststelling.voor-start", () => onderzoek.StelVast(Zaak.Start.AddDays(-1), Zaak.Vandaag));
        onderzoek.StelVast(Zaak.Start, Zaak.Vandaag);
        Assert.Equal("vastgesteld", onderzoek.Status);
    }

    [Fact]
    public void Na_vaststelling_verandert_er_niets_meer()
    {
        var onderzoek = Zaak.Vastgesteld();
        Action[] handelingen =
        [
            () => onderzoek.Beoordeel("RPO1", "goed", ""),
            () => onderzoek.LegHerstelopdrachtOp("RPO1", "wpo-18a-2", "Herstel.", Zaak.Termijn, Zaak.Vandaag),
            () => onderzoek.GeefEindoordeel("goed", "Toch goed."),
            () => onderzoek.StelVast(Zaak.Vandaag, Zaak.Vandaag),
            () => onderzoek.EisVersie(99),
        ];
        Assert.All(handelingen, handeling =>
        {
            var weigering = Assert.Throws<WeigeringException>(handeling).Weigering;
            Assert.Equal(("onderzoek.vastgesteld", WeigeringSoort.VerbodenOvergang), (weigering.Code, weigering.Soort));
        });
    }

    [Fact]
    public void Onvoldoende_vraagt_herstelonderzoek_binnen_een_jaar_na_vaststelling()
    {
        Assert.Equal(new DateOnly(2024, 6, 1), Zaak.Vastgesteld("onvoldoende", "goed", "goed", "goed", "goed", "goed").HerstelonderzoekUiterlijk);
        Assert.Null(Zaak.Vastgesteld().HerstelonderzoekUiterlijk);
        Assert.Null(Zaak.Beoordeeld("onvoldoende", "goed", "goed", "goed", "goed", "goed").HerstelonderzoekUiterlijk);
    }

    [Fact]
    public void Voor_vaststelling_gaat_er_niets_naar_buiten()
    {
        var onderzoek = Zaak.Beoordeeld();
        Assert.Null(onderzoek.NaarGebeurtenis(DateTimeOffset.UnixEpoch));
        onderzoek.GeefEindoordeel("voldoende", "");
        Assert.Null(onderzoek.NaarGebeurtenis(DateTimeOffset.UnixEpoch));
        onderzoek.LegHerstelopdrachtOp("RPO2", "wpo-18a-8", "Vul het plan aan.", Zaak.Termijn, Zaak.Vandaag);
        onderzoek.StelVast(Zaak.Vandaag, Zaak.Vandaag);
        var gebeurtenis = Assert.IsType<OnderzoekVastgesteld>(onderzoek.NaarGebeurtenis(DateTimeOffset.UnixEpoch));
        Assert.Equal(("PO2817", "po", "voldoende", new DateOnly(2023, 6, 1), 6), (gebeurtenis.ObjectCode, gebeurtenis.Sector, gebeurtenis.Eindoordeel, gebeurtenis.Vaststellingsdatum, gebeurtenis.Oordelen.Count));
        Assert.Equal(("RPO2", "", "wpo-18a-8", Zaak.Termijn), (gebeurtenis.Herstelopdrachten[0].Standaard, gebeurtenis.Herstelopdrachten[0].Element, gebeurtenis.Herstelopdrachten[0].Rechtsgrond, gebeurtenis.Herstelopdrachten[0].Hersteltermijn));
        Assert.Equal(("po", "2022-2023", Zaak.Start), (gebeurtenis.Toezichtsector, gebeurtenis.Schooljaar, gebeurtenis.Startdatum));
    }

    [Fact]
    public void Een_onderzoek_begint_alleen_waar_er_standaarden_zijn()
    {
        Zaak.Geweigerd("kader.onbekend", () => Zaak.Nieuw(start: new DateOnly(2021, 7, 31)));
        Zaak.Geweigerd("kader.onbekend", () => Onderzoek.Start("N1", null, ObjectVanToezicht.Nieuw(ObjectSoort.Bestuur, "41646"), "vierjaarlijks", Zaak.Start, Herkomst.Inspectie));
        Zaak.Geweigerd("onderzoek.soort-onbekend", () => Onderzoek.Start("N1", null, Zaak.Swv(), "steekproef", Zaak.Start, Herkomst.Inspectie));
        Zaak.Geweigerd("onderzoek.nummer-ongeldig", () => Onderzoek.Start("", null, Zaak.Swv(), "herstel", Zaak.Start, Herkomst.Inspectie));
    }

    [Fact]
    public void Een_oude_zaak_houdt_het_kader_van_de_dag_waarop_zij_begon() =>
        Assert.Equal(["RPO1", "RPO2", "RPO3", "BKA1", "BKA2", "BKA3"], Zaak.Nieuw(start: new DateOnly(2021, 8, 1)).Kader.Standaarden.Select(standaard => standaard.Code));
}
