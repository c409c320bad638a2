using System.Text;
using Grpc.Core;
using Microsoft.EntityFrameworkCore;
using Monitoring.Contracts.Gebeurtenissen;
using Monitoring.Contracts.Toezicht.V1;
using Monitoring.Contracts.V1;
using Monitoring.Services.Toezicht.Tests.Opstelling;

namespace Monitoring.Services.Toezicht.Tests.Importeren;

public sealed class ObjectenImporterenTests
{
    private static readonly (string, byte[]) Bo = ("bo.csv", Dienst.Tekst(
        "PROVINCIE;BEVOEGD GEZAG NUMMER;INSTELLINGSCODE;VESTIGINGSCODE;VESTIGINGSNAAM;POSTCODE;PLAATSNAAM;DENOMINATIE",
        "Zuid-Holland;41646;00AP;00AP00;De Schanskorf;2715 BT;ZOETERMEER;Gereformeerd vrijgemaakt",
        "Zuid-Holland;41646;00AP;00AP01;De Dependance;2716 BT;ZOETERMEER;Gereformeerd vrijgemaakt",
        "Zeeland;1234;01AB;01AB00;De Ark;4301 AA;ZIERIKZEE;Reformatorisch"));

    private static readonly (string, byte[]) Vo = ("vo.csv", Dienst.Tekst(
        "PROVINCIE;BEVOEGD GEZAG NUMMER;BRIN NUMMER;VESTIGINGSNUMMER;VESTIGINGSNAAM;POSTCODE;PLAATSNAAM;DENOMINATIE;ONDERWIJSSTRUCTUUR",
        "Zuid-Holland;41646;18BR;18BR00;Het Lyceum;2715 AA;ZOETERMEER;Openbaar;HAVO/VWO",
        "Zuid-Holland;41700;18BS;18BS00;De Praktijkschool;2715 AB;ZOETERMEER;Openbaar;PRO",
        "Zeeland;41800;18BT;18BT00;Het Calvijn;4301 AB;ZIERIKZEE;Reformatorisch;VBO/MAVO",
        "Zuid-Holland;41900;18BU;18BU00;De Haven;3197 AB;BOTLEK;Openbaar;VBO"));

    private static readonly (string, byte[]) Pc4 = ("pc4.csv", Dienst.Tekst("PC4;gemeente;PO SWV;VO SWV", "2715;Zoetermeer;PO2817;VO2817", "2716;Zoetermeer;PO2817;VO2899", "3197;Rotterdam;Europoort;Europoort", "4301;Schouwen;PO2901;VO2902"));

    private static readonly (string, byte[]) Bron = ("bron.csv", Dienst.Tekst(
        "WPO (BAO);Peildatum:;1-10-2016;;;;;",
        "BRIN_NUMMER;VESTIGINGSNUMMER;NAAM_INSTELLING;GEMEENTENAAM;PROVINCIE;SWV;BEVOEGD_GEZAG_NUMMER;TOTAAL",
        "00AP;0;De Schanskorf (oud);ZOETERMEER;Zuid-Holland;PO2817;41646;81",
        "00AP;1;De Dependance;ZOETERMEER;Zuid-Holland;PO2817;41646;-1",
        "01AB;0;De Ark;SCHOUWEN;Zeeland;PO0001;01234;120"));

    private static readonly (string, byte[]) Cluster = ("cluster.csv", Dienst.Tekst(
        "PEILDATUM;BRIN_NUMMER;VESTIGINGSNUMMER;INSTELLINGSNAAM_VESTIGING;POSTCODE_VESTIGING;PLAATSNAAM;SOORT_PO;CLUSTER;BEVOEGD_GEZAG_NUMMER;TOTAAL",
        "20161001;00AP;00;De Schanskorf;2715BT;ZOETERMEER;Bo;nvt;41646;80",
        "20161001;02CD;00;De Bolster;2715CC;ZOETERMEER;So;3/4;20137;40",
        "20161001;02CD;00;De Bolster;2715CC;ZOETERMEER;Vso;3/4;20137;60",
        "20161001;02CE;00;Visio;2715CD;ZOETERMEER;So;  1;20138;30",
        "20161001;02CF;00;De Kim;2715CE;ZOETERMEER;Sbo;nvt;20139;-1"));

    private static readonly (string, byte[])[] Alle = [Bo, Vo, Pc4, Bron, Cluster];

    [Fact]
    public async Task Uit_losse_bestanden_ontstaat_de_structuur()
    {
        await using var dienst = await Dienst.Start();
        var uitkomst = await dienst.ImporteerObjecten(Alle);
        Assert.Empty(uitkomst.Rijen);
        Assert.True(uitkomst.Einde.Klaar);
        Assert.Equal((19, 19), (uitkomst.Einde.Gelezen, uitkomst.Einde.Totaal));

        var schanskorf = await dienst.Object("vestiging", "00AP00");
        Assert.Equal(("De Schanskorf", "po", "41646", "PO2817", "ZOETERMEER", 80, "2016-10-01", "duo"), (schanskorf.Naam, schanskorf.Sector, schanskorf.BevoegdGezag, schanskorf.SwvCode, schanskorf.Plaats, schanskorf.Leerlingen, schanskorf.Peildatum, schanskorf.Herkomst));
        Assert.Equal(("De Schanskorf", "PO2817", -1), ((await dienst.Object("school", "00AP")).Naam, (await dienst.Object("school", "00AP")).SwvCode, (await dienst.Object("school", "00AP")).Leerlingen));
        Assert.Equal("PO2817", (await dienst.Object("swv", "PO2817")).Naam);
        Assert.Equal(("01234", "po"), ((await dienst.Object("bestuur", "01234")).Naam, (await dienst.Object("bestuur", "01234")).Sector));
    }

    [Fact]
    public async Task Een_bestuur_dat_er_stond_voordat_elke_dag_werd_bewaard_wijkt_niet_voor_een_ouder_bestand_of_voorbeeldgegevens()
    {
        await using var dienst = await Dienst.Start();
        await dienst.ImporteerObjecten(Alle);
        await dienst.MetDatabase(database => database.Database.ExecuteSqlAsync($"UPDATE ObjectVanToezicht SET Bestuurspeilingen = '[]', PeildatumStam = NULL, PeildatumSchoolsoort = NULL"));
        await dienst.ImporteerObjecten(
            ("oud.csv", Dienst.Tekst("WPO (BAO);Peildatum:;1-10-2015;;;;;", "BRIN_NUMMER;VESTIGINGSNUMMER;NAAM_INSTELLING;GEMEENTENAAM;PROVINCIE;SWV;BEVOEGD_GEZAG_NUMMER;TOTAAL", "00AP;0;De Schanskorf;ZOETERMEER;Zuid-Holland;PO2817;41999;81")),
            ("voorbeeld/bo.csv", Dienst.Tekst("PROVINCIE;BEVOEGD GEZAG NUMMER;INSTELLINGSCODE;VESTIGINGSCODE;VESTIGINGSNAAM;POSTCODE;PLAATSNAAM;DENOMINATIE", "Zeeland;41998;01AB;01AB00;De Verzonnen Ark;4301 AA;ZIERIKZEE;Openbaar")));
        Assert.Equal(("41646", "01234"), ((await dienst.Object("vestiging", "00AP00")).BevoegdGezag, (await dienst.Object("vestiging", "01AB00")).BevoegdGezag));
    }

    [Fact]
    public async Task Een_onderdrukt_aantal_blijft_onbekend()
    {
        await using var dienst = await Dienst.Start();
        await dienst.ImporteerObjecten(Alle);
        Assert.Equal((-1, "2016-10-01"), ((await dienst.Object("vestiging", "00AP01")).Leerlingen, (await dienst.Object("vestiging", "00AP01")).Peildatum));
        Assert.Equal(-1, (await dienst.Object("vestiging", "02CF00")).Leerlingen);
        var gebeurtenis = (await dienst.Uitgaand()).OfType<ObjectVanToezichtGewijzigd>().Single(rij => rij.AggregaatId == "vestiging/00AP01");
        Assert.Null(gebeurtenis.Leerlingen);
    }

    [Fact]
    public async Task De_postcode_geeft_een_vo_school_haar_samenwerkingsverband_en_nooit_de_code_van_het_andere()
    {
        await using var dienst = await Dienst.Start();
        await dienst.ImporteerObjecten(Alle);
        Assert.Equal("VO2817", (await dienst.Object("vestiging", "18BR00")).SwvCode);
        Assert.Equal("PO2817", (await dienst.Object("vestiging", "00AP01")).SwvCode);
        Assert.Equal("VO2899", (await dienst.Object("swv", "VO2899")).Code);
        Assert.Equal("", (await dienst.Object("vestiging", "18BU00")).SwvCode);
        Assert.Empty((await dienst.ZoekObjecten(new ObjectVraag { Zoek = "europoort" }, dienst.Inspecteur)).Objecten);
    }

    [Fact]
    public async Task Een_landelijk_samenwerkingsverband_en_cluster_1_volgen_niet_uit_de_postcode()
    {
        await using var dienst = await Dienst.Start();
        await dienst.ImporteerObjecten(Alle);
        Assert.Equal("PO0001", (await dienst.Object("vestiging", "01AB00")).SwvCode);
        Assert.Equal("", (await dienst.Object("vestiging", "18BT00")).SwvCode);
        Assert.Equal("", (await dienst.Object("vestiging", "02CE00")).SwvCode);
    }

    [Fact]
    public async Task So_en_vso_op_een_vestiging_worden_opgeteld_en_de_grootste_geeft_de_schoolsoort()
    {
        await using var dienst = await Dienst.Start();
        await dienst.ImporteerObjecten(Alle);
        var bolster = (await dienst.Uitgaand()).OfType<ObjectVanToezichtGewijzigd>().Single(rij => rij.AggregaatId == "vestiging/02CD00");
        Assert.Equal(("vso", "vo", "VO2817", 100), (bolster.Schoolsoort, bolster.Sector, bolster.SwvCode, bolster.Leerlingen));
        Assert.Equal("pro", (await dienst.Uitgaand()).OfType<ObjectVanToezichtGewijzigd>().Single(rij => rij.AggregaatId == "vestiging/18BS00").Schoolsoort);
    }

    [Fact]
    public async Task Herhalen_verandert_niets_in_welke_volgorde_ook()
    {
        await using var dienst = await Dienst.Start();
        var eerste = await dienst.ImporteerObjecten(Alle);
        var gebeurtenissen = (await dienst.Uitgaand()).Count;
        Assert.Equal(eerste.Einde.Nieuw, gebeurtenissen);
        foreach (var volgorde in new[] { Alle, [.. Alle.Reverse()] })
        {
            var nogmaals = await dienst.ImporteerObjecten(volgorde);
            Assert.Equal((0, 0, 0), nogmaals.Telling);
            Assert.Equal(eerste.Einde.Nieuw, nogmaals.Einde.Ongewijzigd);
        }

        Assert.Equal(gebeurtenissen, (await dienst.Uitgaand()).Count);
    }

    [Fact]
    public async Task Elk_bestand_apart_en_in_omgekeerde_volgorde_geeft_dezelfde_structuur()
    {
        await using var samen = await Dienst.Start();
        await samen.ImporteerObjecten(Alle);
        await using var apart = await Dienst.Start();
        foreach (var bestand in Alle.Reverse())
        {
            await apart.ImporteerObjecten(bestand);
        }

        Assert.Equal(await Objecten(samen), await Objecten(apart));

        static async Task<IReadOnlyList<ToezichtObject>> Objecten(Dienst dienst) => (await dienst.ZoekObjecten(new ObjectVraag { Pagina = new Pagina { Grootte = 500 } }, dienst.Inspecteur)).Objecten;
    }

    [Fact]
    public async Task Een_tabel_met_namen_geeft_een_samenwerkingsverband_zijn_naam_en_bestuur()
    {
        await using var dienst = await Dienst.Start();
        await dienst.ImporteerObjecten(Bron);
        var besturen = ("besturen.csv", Dienst.Tekst("ADMINISTRATIENUMMER;SAMENWERKINGSVERBAND;BEVOEGD GEZAG NUMMER;BEVOEGD GEZAG NAAM;PLAATSNAAM", "PO-28-17;Swv Zoetermeer;21430;Stichting Swv Zoetermeer;ZOETERMEER"));
        Assert.Equal((1, 1, 0), (await dienst.ImporteerObjecten(besturen)).Telling);
        var swv = await dienst.Object("swv", "PO2817");
        Assert.Equal(("Swv Zoetermeer", "21430", "po"), (swv.Naam, swv.BevoegdGezag, swv.Sector));
        Assert.Equal("Stichting Swv Zoetermeer", (await dienst.Object("bestuur", "21430")).Naam);
    }

    [Fact]
    public async Task Voorbeeldbestanden_heten_voorbeeld_tot_duo_het_object_ook_noemt()
    {
        await using var dienst = await Dienst.Start();
        await dienst.ImporteerObjecten(("voorbeeld/" + Bo.Item1, Bo.Item2));
        Assert.Equal("voorbeeld", (await dienst.Object("vestiging", "00AP00")).Herkomst);
        Assert.Equal("voorbeeld", (await dienst.Object("school", "00AP")).Herkomst);
        await dienst.ImporteerObjecten(Bron);
        Assert.Equal("duo", (await dienst.Object("vestiging", "00AP00")).Herkomst);
        Assert.Equal("duo", (await dienst.Object("school", "00AP")).Herkomst);
    }

    [Fact]
    public async Task Slechte_rijen_en_bestanden_worden_gemeld_en_de_rest_gaat_door()
    {
        await using var dienst = await Dienst.Start();
        var uitkomst = await dienst.ImporteerObjecten(
            ("pagina.csv", Encoding.UTF8.GetBytes("<!doctype html><html><body>Onderhoud</body></html>")),
            ("leeg.csv", []),
            ("anders.csv", Dienst.Tekst("a;b", "1;2")),
            ("zonderkolom.csv", Dienst.Tekst("PC4;gemeente;PO SWV", "2715;Zoetermeer;PO2817")),
            ("balans.csv", Dienst.Tekst("PC4;PO SWV;VO SWV", "2715;PO2817;ja", "27151;PO2817;VO2817", "2716;PO2817;VO2817")),
            ("bo.csv", Dienst.Tekst(
                "PROVINCIE;BEVOEGD GEZAG NUMMER;INSTELLINGSCODE;VESTIGINGSCODE;VESTIGINGSNAAM;POSTCODE;PLAATSNAAM",
                "Zuid-Holland;41646;00AP;00AP00;De Schanskorf;2716 BT;ZOETERMEER",
                "Zuid-Holland;geen;00AQ;00AQ00;De Tweede;2716 BT;ZOETERMEER",
                "Zuid-Holland;41646;0AQ;00AQ00;De Derde;2716 BT;ZOETERMEER",
                "Zuid-Holland;41646;00AR;00AR000;De Vierde;2716 BT;ZOETERMEER",
                "Zuid-Holland;41646;00AS;00AS00;" + new string('x', 201) + ";2716 BT;ZOETERMEER",
                "Zuid-Holland;41646")));
        Assert.Equal(
            [
                ("anders.csv", 0, "duo.onbekend"), ("balans.csv", 2, "swv-code.ongeldig"), ("balans.csv", 3, "pc4.ongeldig"), ("bo.csv", 3, "bevoegd-gezag.ongeldig"), ("bo.csv", 4, "brin.ongeldig"),
                ("bo.csv", 5, "vestiging.ongeldig"), ("bo.csv", 6, "tekst.te-lang"), ("bo.csv", 7, "duo.aantal-cellen"), ("leeg.csv", 0, "duo.leeg"), ("pagina.csv", 0, "duo.html"), ("zonderkolom.csv", 0, "duo.kolom-ontbreekt"),
            ],
            uitkomst.Rijen.Select(rij => (rij.Bestand, rij.Regel, rij.Reden.Code)).OrderBy(rij => rij.Bestand, StringComparer.Ordinal).ThenBy(rij => rij.Regel));
        Assert.Equal(("VO SWV", "INSTELLINGSCODE"), (uitkomst.Rijen.Single(rij => rij.Reden.Code == "swv-code.ongeldig").Kolom, uitkomst.Rijen.Single(rij => rij.Reden.Code == "brin.ongeldig").Kolom));
        Assert.All(uitkomst.Rijen, rij => Assert.NotEmpty(rij.Reden.Melding));
        Assert.Equal(uitkomst.Rijen.Count, uitkomst.Einde.Afgewezen);
        Assert.Equal("PO2817", (await dienst.Object("vestiging", "00AP00")).SwvCode);
    }

    [Fact]
    public async Task Een_bestand_van_een_ander_soort_wordt_teruggegeven()
    {
        await using var dienst = await Dienst.Start();
        var balans = Werkmap.Voorbeelden(naam => naam.StartsWith("01.-balans", StringComparison.Ordinal));
        var uitkomst = await dienst.ImporteerObjecten(balans);
        Assert.Equal("objecten.ander-bestand", Assert.Single(uitkomst.Rijen).Reden.Code);
        Assert.Empty(await dienst.Uitgaand());
    }

    [Fact]
    public async Task Meer_dan_de_dienst_aankan_wordt_geweigerd()
    {
        await using var dienst = await Dienst.Start();
        await Dienst.Geweigerd(StatusCode.ResourceExhausted, "bestand.te-veel", () => dienst.ImporteerObjecten([.. Enumerable.Range(0, 101).Select(nummer => ($"{nummer}.csv", Dienst.Tekst("x")))]));
        await Dienst.Geweigerd(StatusCode.InvalidArgument, "bestand.naam-ontbreekt", () => dienst.ImporteerObjecten(("", Dienst.Tekst("x"))));
    }

    [Fact]
    public async Task Zoeken_kijkt_naar_naam_plaats_en_code_zonder_accenten()
    {
        await using var dienst = await Dienst.StartMetSwv();
        Assert.Equal(["99001", "PO9001"], await Zoek("een noord"));
        Assert.Equal(["99001", "99003", "PO9001", "VO9001"], await Zoek("NOORD"));
        Assert.Equal(["VO9001"], await Zoek("vo9001"));
        Assert.Empty(await Zoek("%"));
        await Dienst.Geweigerd(StatusCode.InvalidArgument, "object.soort-onbekend", () => dienst.ZoekObjecten(new ObjectVraag { Soort = "kerk" }, dienst.Inspecteur));

        async Task<IReadOnlyList<string>> Zoek(string tekst) => [.. (await dienst.ZoekObjecten(new ObjectVraag { Zoek = tekst }, dienst.Inspecteur)).Objecten.Select(rij => rij.Code).Order(StringComparer.Ordinal)];
    }
}
