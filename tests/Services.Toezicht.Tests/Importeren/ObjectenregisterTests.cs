using Monitoring.Contracts.Gebeurtenissen;
using Monitoring.Contracts.Toezicht.V1;
using Monitoring.Services.Toezicht.Tests.Opstelling;

namespace Monitoring.Services.Toezicht.Tests.Importeren;

/// <summary>The platform's own register, and what invented files may not do to real objects.</summary>
public sealed class ObjectenregisterTests
{
    private const string Kop = "OBJECT_SOORT;OBJECT_CODE;NAAM;SECTOR;BEVOEGD_GEZAG_NUMMER;BEKOSTIGING;GELDIG_VAN;GELDIG_TOT;OPVOLGER";
    private const string KopVestigingen = "PROVINCIE;BEVOEGD GEZAG NUMMER;INSTELLINGSCODE;VESTIGINGSCODE;VESTIGINGSNAAM;POSTCODE;PLAATSNAAM;DENOMINATIE";

    [Fact]
    public async Task Een_verzonnen_postcodetabel_plaatst_alleen_verzonnen_scholen()
    {
        await using var dienst = await Dienst.Start();
        var echt = ("duo.csv", Dienst.Tekst(KopVestigingen, "Zeeland;01234;01AB;01AB00;De Ark;4301 AB;ZIERIKZEE;Openbaar"));
        var verzonnen = ("voorbeeld/bo.csv", Dienst.Tekst(KopVestigingen, "Zeeland;90001;90AA;90AA00;De Maan;4301 AB;ALDERN;Openbaar"));
        await dienst.ImporteerObjecten(echt, verzonnen, ("voorbeeld/pc4.csv", Dienst.Tekst("PC4;gemeente;PO SWV;VO SWV", "4301;ALDERN;PO9001;VO9001")));
        Assert.Equal(("", "PO9001"), ((await dienst.Object("vestiging", "01AB00")).SwvCode, (await dienst.Object("vestiging", "90AA00")).SwvCode));

        await dienst.ImporteerObjecten(("pc4.csv", Dienst.Tekst("PC4;gemeente;PO SWV;VO SWV", "4301;SCHOUWEN;PO4301;VO4301")));
        Assert.Equal(("PO4301", "PO9001"), ((await dienst.Object("vestiging", "01AB00")).SwvCode, (await dienst.Object("vestiging", "90AA00")).SwvCode));
        var leden = await dienst.ZoekObjecten(new ObjectVraag { SwvCode = "PO4301", Soort = "vestiging" }, dienst.Inspecteur);
        Assert.Equal("01AB00", Assert.Single(leden.Objecten).Code);
    }

    [Fact]
    public async Task Wie_bij_een_samenwerkingsverband_hoort_hangt_af_van_de_dag_en_niet_van_de_volgorde_van_bestanden()
    {
        await using var dienst = await Dienst.Start();
        var in2023 = Leerlingen(2023, "00AP;0;De Verhuizer;Zuid-Holland;PO2818;41646;80", "01AB;0;De Blijver;Zuid-Holland;PO2817;41700;90");
        var in2016 = Leerlingen(2016, "00AP;0;De Verhuizer;Zuid-Holland;PO2817;41500;70", "01AB;0;De Blijver;Zuid-Holland;PO2817;41700;95");
        await dienst.ImporteerObjecten(in2023);
        await dienst.ImporteerObjecten(in2016);
        Assert.Equal((0, 0, 0), (await dienst.ImporteerObjecten(in2016, in2023)).Telling);

        Assert.Equal(("PO2818", "41646"), ((await dienst.Object("vestiging", "00AP00")).SwvCode, (await dienst.Object("vestiging", "00AP00")).BevoegdGezag));
        Assert.Equal("41646", (await dienst.Object("school", "00AP")).BevoegdGezag);
        Assert.Equal(["00AP00", "01AB00"], await Leden("PO2817", "vestiging", "2020-01-01"));
        Assert.Equal(["01AB00"], await Leden("PO2817", "vestiging", "2024-01-01"));
        Assert.Equal(["00AP00"], await Leden("PO2818", "vestiging", ""));
        Assert.Equal(["41500", "41700"], await Leden("PO2817", "bestuur", "2020-01-01"));
        Assert.Equal(["41646"], await Leden("PO2818", "bestuur", "2024-01-01"));
        Assert.Equal(["00AP", "01AB"], await Leden("PO2817", "school", "2020-01-01"));

        // Later only its address is told, and its postcode lies in the region that it left.
        await dienst.ImporteerObjecten(
            ("pc4.csv", Dienst.Tekst("PC4;gemeente;PO SWV;VO SWV", "3201;SPIJKENISSE;PO2817;VO2817")),
            ("leerlingen-2024.csv", Dienst.Tekst("PEILDATUM;BRIN_NUMMER;VESTIGINGSNUMMER;INSTELLINGSNAAM_VESTIGING;POSTCODE_VESTIGING;PLAATSNAAM;SOORT_PO;CLUSTER;BEVOEGD_GEZAG_NUMMER;TOTAAL", "20240601;00AP;00;De Verhuizer;3201AB;SPIJKENISSE;Bo;nvt;41646;81")));
        Assert.Equal("PO2818", (await dienst.Object("vestiging", "00AP00")).SwvCode);
        Assert.Equal(["00AP00"], await Leden("PO2818", "vestiging", ""));
        Assert.Equal(["01AB00"], await Leden("PO2817", "vestiging", ""));

        async Task<IReadOnlyList<string>> Leden(string swv, string soort, string dag) => [.. (await dienst.ZoekObjecten(new ObjectVraag { SwvCode = swv, Soort = soort, Peildatum = dag }, dienst.Inspecteur)).Objecten.Select(rij => rij.Code).Order(StringComparer.Ordinal)];

        static (string, byte[]) Leerlingen(int jaar, params string[] rijen) => ($"bron-{jaar}.csv", Dienst.Tekst([$"WPO (BAO);Peildatum:;1-10-{jaar};;;;", "BRIN_NUMMER;VESTIGINGSNUMMER;NAAM_INSTELLING;PROVINCIE;SWV;BEVOEGD_GEZAG_NUMMER;TOTAAL", .. rijen]));
    }

    [Fact]
    public async Task Een_samenwerkingsverband_ligt_in_de_provincie_van_de_meeste_van_zijn_vestigingen()
    {
        await using var dienst = await Dienst.Start();
        await dienst.ImporteerObjecten(Leerlingen("00AP;0;De Een;Zuid-Holland;PO2817;41646;80", "01AB;0;De Ander;Zuid-Holland;PO2817;41700;90", "02CD;0;De Derde;Utrecht;PO2817;41700;90"));
        Assert.Equal("Zuid-Holland", (await dienst.Object("swv", "PO2817")).Provincie);

        // Each import anew, whatever was there first.
        await dienst.ImporteerObjecten(Leerlingen("03EF;0;De Vierde;Utrecht;PO2817;41646;80", "04GH;0;De Vijfde;Utrecht;PO2817;41700;90"));
        Assert.Equal("Utrecht", (await dienst.Object("swv", "PO2817")).Provincie);

        static (string, byte[]) Leerlingen(params string[] rijen) => ("bron.csv", Dienst.Tekst(["WPO (BAO);Peildatum:;1-10-2023;;;;", "BRIN_NUMMER;VESTIGINGSNUMMER;NAAM_INSTELLING;PROVINCIE;SWV;BEVOEGD_GEZAG_NUMMER;TOTAAL", .. rijen]));
    }

    [Fact]
    public async Task Wat_gesloten_is_zegt_niet_waar_een_samenwerkingsverband_ligt_of_onder_welke_sector_een_bestuur_valt()
    {
        await using var dienst = await Dienst.Start();
        await dienst.ImporteerObjecten(("bron.csv", Dienst.Tekst("WPO (BAO);Peildatum:;1-10-2023;;;;", "BRIN_NUMMER;VESTIGINGSNUMMER;NAAM_INSTELLING;PROVINCIE;SWV;BEVOEGD_GEZAG_NUMMER;TOTAAL", "00AP;0;De Een;Utrecht;PO2817;41646;80", "01AB;0;De Ander;Utrecht;PO2817;41700;90", "02CD;0;De Derde;Zeeland;PO2817;41700;90")));
        Assert.Equal("Utrecht", (await dienst.Object("swv", "PO2817")).Provincie);
        await dienst.ImporteerObjecten(("objecten.csv", Dienst.Tekst(Kop, "vestiging;00AP00;De Een;po;;;;2020-07-31;", "vestiging;01AB00;De Ander;po;;;;2020-07-31;")));
        Assert.Equal("Zeeland", (await dienst.Object("swv", "PO2817")).Provincie);
    }

    [Fact]
    public async Task Wat_het_register_van_een_bestuur_zegt_weegt_meer_dan_wat_uit_zijn_vestigingen_volgt()
    {
        await using var dienst = await Dienst.Start();
        var register = ("objecten.csv", Dienst.Tekst(Kop, "bestuur;41646;Stichting Speciaal;so;;;;;"));
        await dienst.ImporteerObjecten(register, ("leerlingen.csv", Dienst.Tekst("PEILDATUM;BRIN_NUMMER;VESTIGINGSNUMMER;INSTELLINGSNAAM_VESTIGING;POSTCODE_VESTIGING;PLAATSNAAM;SOORT_PO;CLUSTER;BEVOEGD_GEZAG_NUMMER;TOTAAL", "20231001;00AP;00;De Bo;3201AB;SPIJKENISSE;Bo;nvt;41646;81", "20231001;01AB;00;De So;3201AB;SPIJKENISSE;So;3/4;41646;81")));
        Assert.Equal("so", (await dienst.Object("bestuur", "41646")).Toezichtsector);
        Assert.Equal((0, 0, 0), (await dienst.ImporteerObjecten(register)).Telling);
    }

    [Fact]
    public async Task Een_object_heeft_een_begin_een_einde_en_een_opvolger()
    {
        await using var dienst = await Dienst.Start();
        var uitkomst = await dienst.ImporteerObjecten(("objecten.csv", Dienst.Tekst(
            Kop,
            "bestuur;41646;Stichting Oud;po;;;2015-08-01;2023-07-31;bestuur/41647",
            "bestuur;41647;Stichting Nieuw;so;;;2023-08-01;;",
            "opleiding;30AA-25180;Kok;mbo;25180;bekostigd;2021-08-01;;",
            "afdeling;00AP00-HAVO;College, havo;vo;41700;;;;",
            "bestuur;41648;Omgekeerd;po;;;2023-08-01;2022-07-31;",
            "opleiding;30AA;Zonder nummer;mbo;;;;;")));
        Assert.Equal(["geldigheid.omgekeerd", "object.code-ongeldig"], uitkomst.Rijen.Select(rij => rij.Reden.Code));
        var oud = await dienst.Object("bestuur", "41646");
        Assert.Equal(("2015-08-01", "2023-07-31", "bestuur/41647"), (oud.GeldigVan, oud.GeldigTot, oud.Opvolger));
        Assert.Equal(("so", "po"), ((await dienst.Object("bestuur", "41647")).Toezichtsector, (await dienst.Object("bestuur", "41647")).Sector));
        Assert.Equal(("mbo", "bekostigd"), ((await dienst.Object("opleiding", "30AA-25180")).Toezichtsector, (await dienst.Object("opleiding", "30AA-25180")).Bekostiging));
        Assert.Equal("vo", (await dienst.Object("afdeling", "00AP00-havo")).Schoolsoort);
        Assert.Equal("41646", Assert.Single((await dienst.ZoekObjecten(new ObjectVraag { Zoek = "stichting", Peildatum = "2020-01-01" }, dienst.Inspecteur)).Objecten).Code);
        var gebeurtenis = (await dienst.Uitgaand()).OfType<ObjectVanToezichtGewijzigd>().Single(rij => rij.Code == "41646");
        Assert.Equal((new DateOnly(2023, 7, 31), "bestuur/41647"), (gebeurtenis.GeldigTot!.Value, gebeurtenis.Opvolger));
    }

    [Fact]
    public async Task De_openbare_oordelen_van_de_inspectie_komen_binnen_ook_als_de_vestiging_haar_nul_verloor()
    {
        const string kopOordelen = "Peildatum;Sector;OVT;OVTNaam;Elementtype;EindoordeelKwaliteit;ToezichtarrangementVorigKader;Onderzoeksnummer;TypeOnderzoekCode;TypeOnderzoek;VaststellingsdatumEindoordeelKwaliteit;PublicatiedatumEindoordeelKwaliteit;Bestuursnummer;NaamBestuur;BRIN;Vestiging";
        await using var dienst = await Dienst.Start();
        await dienst.ImporteerObjecten(("duo.csv", Dienst.Tekst(KopVestigingen, "Zeeland;01234;01AB;01AB00;De Ark;4301 AB;ZIERIKZEE;Openbaar", "Zeeland;01234;01AC;01AC01;De Boot;4301 AB;ZIERIKZEE;Openbaar")));
        var uitkomst = await dienst.ImporteerOnderzoeken(("oordelen.csv", Dienst.Tekst(
            kopOordelen,
            "2018-09-01;PO;1001;De Ark;CLR;Zeer zwak;Basis;287654;KO;Kwaliteitsonderzoek naar aanleiding van risico's;2018-03-01;2018-04-05;01234;Stichting;01AB;0",
            "2018-09-01;PO;1002;De Boot;CLR;Zwak;Zwak;287655;KO;Kwaliteitsonderzoek naar aanleiding van risico's;2016-03-01;2016-04-05;01234;Stichting;01AC;1",
            "2018-09-01;PO;1003;De Boot;CLR;Zonder actueel oordeel;;;;;;;01234;Stichting;01AC;1",
            "2018-09-01;PO;1004;De Boot;CLR;Zwak;;287656;KO;Herstelonderzoek;2018-03-01;;01234;Stichting;01AC;1",
            "2018-09-01;PO;1005;Weg;CLR;Voldoende;;287657;KO;Stelselonderzoek;2018-03-01;;01234;Stichting;99ZZ;0")));
        Assert.Equal([("oordeel.buiten-schaal", "EindoordeelKwaliteit"), ("object.onbekend", "Vestiging")], uitkomst.Rijen.Select(rij => (rij.Reden.Code, rij.Kolom)));
        Assert.Equal((2, 1), (uitkomst.Einde.Nieuw, uitkomst.Einde.Ongewijzigd));
        var ark = Assert.Single((await dienst.LijstOnderzoeken(new OnderzoekenVraag { Zoek = "01AB00" }, dienst.Inspecteur)).Onderzoeken);
        Assert.Equal(("287654/1001", "risico", "zeer-zwak", "2018-04-05", false), (ark.Nummer, ark.Soort, ark.Eindoordeel, ark.OpenbaarOp, ark.HerstelopdrachtenBekend));
    }

    [Fact]
    public async Task Na_een_arrangement_van_voor_2017_is_een_school_zonder_actueel_oordeel_tot_het_volgende_eindoordeel()
    {
        const string kop = "nummer;object_soort;object_code;soort;startdatum;vaststellingsdatum;openbaar_op;oordelen;eindoordeel;herstelopdrachten;herstel_van;afwijkingsreden";
        await using var dienst = await Dienst.Start();
        await dienst.ImporteerObjecten(("duo.csv", Dienst.Tekst(KopVestigingen, "Zeeland;01234;01AB;01AB00;De Ark;4301 AB;ZIERIKZEE;Openbaar", "Zeeland;01234;01AC;01AC01;De Boot;4301 AB;ZIERIKZEE;Openbaar")));
        Assert.Null((await Dossier("01AB00")).ActueelOordeel);
        Assert.Empty((await dienst.ImporteerOnderzoeken(("oud.csv", Dienst.Tekst(
            kop,
            "A1;vestiging;01AB00;risico;2013-01-08;2013-03-01;2013-04-05;;zeer-zwak;;;Bestand.", "A2;vestiging;01AB00;risico;2016-01-08;2016-03-01;2016-04-05;;basis;;;Bestand.",
            "B1;vestiging;01AC01;risico;2016-01-08;2016-03-01;2016-04-05;;zwak;;;Bestand.")))).Rijen);

        var ark = (await Dossier("01AB00")).ActueelOordeel;
        Assert.Equal(("zonder-actueel-oordeel", "A2", "2016-03-01", "basis", true), (ark.Waarde, ark.Onderzoeknummer, ark.Vaststellingsdatum, ark.Eindoordeel, ark.IsAanname));
        Assert.StartsWith("Het laatste oordeel is een toezichtarrangement", ark.Regel, StringComparison.Ordinal);
        // In the file of the Inspectie of 2018 'zwak' is still an eindoordeel.
        var boot = (await Dossier("01AC01")).ActueelOordeel;
        Assert.Equal(("zwak", "", false), (boot.Waarde, boot.Regel, boot.IsAanname));
        Assert.Equal((";zonder-actueel-oordeel;", ";zwak;2016-03-01"), (await Ovt("01AB00"), await Ovt("01AC01")));

        Assert.Empty((await dienst.ImporteerOnderzoeken(("nieuw.csv", Dienst.Tekst(kop, "A3;vestiging;01AB00;risico;2023-01-09;2023-03-01;2023-04-05;;voldoende;;;Bestand.", "A4;vestiging;01AB00;thema;2023-09-04;2023-10-02;2023-11-06;;geen-oordeel;;;")))).Rijen);
        Assert.Equal(("voldoende", "A3"), ((await Dossier("01AB00")).ActueelOordeel.Waarde, (await Dossier("01AB00")).ActueelOordeel.Onderzoeknummer));
        Assert.Equal(";voldoende;2023-03-01", await Ovt("01AB00"));

        async Task<ObjectDossier> Dossier(string code) => await dienst.Client.HaalObjectAsync(new ObjectVerwijzing { Soort = "vestiging", Code = code }, dienst.Inspecteur, cancellationToken: TestContext.Current.CancellationToken);

        async Task<string> Ovt(string code)
        {
            using var stroom = dienst.Client.ExporteerOpenData(new ExportVraag { Bestand = "OVT" }, cancellationToken: TestContext.Current.CancellationToken);
            Assert.True(await stroom.ResponseStream.MoveNext(TestContext.Current.CancellationToken));
            var regels = stroom.ResponseStream.Current.Inhoud.ToStringUtf8().Split("\r\n");
            Assert.EndsWith(";Herkomst;Eindoordeel;VaststellingsdatumEindoordeel", regels[0], StringComparison.Ordinal);
            return regels.Single(regel => regel.StartsWith($"vestiging;{code};", StringComparison.Ordinal)).Split(";duo")[1];
        }
    }

    [Theory]
    [InlineData("Het College - HAVO", "havo")]
    [InlineData("College (vmbo-gt)", "vmbo-gt")]
    [InlineData("College, havo/vwo", "havo-vwo")]
    [InlineData("CSG Pro Rege - vwo", "vwo")]
    [InlineData("CSG Pro Rege", null)]
    [InlineData("Het College havo", null)]
    [InlineData("College - havo, vwo", null)]
    [InlineData("College havo, vwo", null)]
    [InlineData("", null)]
    public void Een_naam_noemt_een_afdeling_als_hij_er_op_een_eindigt(string naam, string? afdeling) => Assert.Equal(afdeling, Services.Toezicht.Domain.Objecten.ObjectSoort.AfdelingIn(naam));

    [Fact]
    public async Task In_het_openbare_bestand_staat_elke_afdeling_in_haar_eigen_rij_van_oordelen()
    {
        await using var dienst = await Dienst.Start();
        await dienst.ImporteerObjecten(("objecten.csv", Dienst.Tekst(Kop, "afdeling;00AA00-havo;College, havo;vo;41700;;;;", "afdeling;00AA00-pro;College, pro;vo;41700;;;;", "afdeling;00AA00-havo-vwo;College, havo-vwo;vo;41700;;;;", "vestiging;00AA00;College;vo;41700;;;;")));
        var uitkomst = await dienst.ImporteerOnderzoeken(("oordelen.csv", Dienst.Tekst(
            "Peildatum;Sector;OVT;OVTNaam;Elementtype;EindoordeelKwaliteit;Onderzoeksnummer;TypeOnderzoek;VaststellingsdatumEindoordeelKwaliteit;PublicatiedatumEindoordeelKwaliteit;BRIN;Vestiging",
            "2018-09-01;VO;1001;College - HAVO;ODS;Zeer zwak;287654;Kwaliteitsonderzoek naar aanleiding van risico's;2018-03-01;2018-04-05;00AA;0",
            "2018-09-01;VO;1002;College - havo/vwo;ODS;Zeer zwak;287654;Kwaliteitsonderzoek naar aanleiding van risico's;2018-03-01;2018-04-05;00AA;0",
            "2018-09-01;VO;1003;College;ODS;Zeer zwak;287654;Kwaliteitsonderzoek naar aanleiding van risico's;2018-03-01;2018-04-05;00AA;0",
            "2018-09-01;VO;1004;College, havo en vwo;ODS;Zeer zwak;287654;Kwaliteitsonderzoek naar aanleiding van risico's;2018-03-01;2018-04-05;00AA;0",
            "2018-09-01;VO;1005;CSG Pro Rege;ODS;Zeer zwak;287654;Kwaliteitsonderzoek naar aanleiding van risico's;2018-03-01;2018-04-05;00AA;0",
            "2018-09-01;VO;1006;Het College;ODS;Zonder actueel oordeel;;;;;00AA;0",
            "2018-09-01;VO;1007;Het College;ODS;;;;;;00AA;0")));
        Assert.Equal(1, uitkomst.Einde.Ongewijzigd);
        Assert.Equal([("afdeling.onbekend", "OVTNaam"), ("afdeling.onbekend", "OVTNaam"), ("afdeling.onbekend", "OVTNaam"), ("afdeling.onbekend", "OVTNaam")], uitkomst.Rijen.Select(rij => (rij.Reden.Code, rij.Kolom)));
        var onderzoeken = (await dienst.LijstOnderzoeken(new OnderzoekenVraag(), dienst.Inspecteur)).Onderzoeken;
        Assert.Equal([("00AA00-havo", 1), ("00AA00-havo-vwo", 1)], onderzoeken.Select(rij => (rij.Object.Code, rij.OpeenvolgendZeerZwak)).Order());
    }
}
