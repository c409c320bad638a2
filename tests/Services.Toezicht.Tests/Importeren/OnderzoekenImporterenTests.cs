using Microsoft.EntityFrameworkCore;
using Monitoring.Contracts.Gebeurtenissen;
using Monitoring.Contracts.Toezicht.V1;
using Monitoring.Services.Toezicht.Tests.Opstelling;

namespace Monitoring.Services.Toezicht.Tests.Importeren;

public sealed class OnderzoekenImporterenTests
{
    private const string Kop = "nummer;object_soort;object_code;soort;startdatum;vaststellingsdatum;oordelen;eindoordeel;herstelopdrachten";
    private const string Goed = "H-1;swv;PO9001;vierjaarlijks;2022-01-10;2022-03-07;RPO1=goed|RPO2=voldoende|RPO3=voldoende|BKA1=voldoende|BKA2=voldoende|BKA3=onvoldoende;onvoldoende;BKA3=wpo-18a-8=2023-03-07|RPO1=wpo-18a=2023-03-07";

    [Fact]
    public async Task Na_een_import_die_afbrak_legt_de_herhaling_de_rij_van_oordelen_alsnog()
    {
        await using var dienst = await Dienst.StartMetSwv();
        var bestand = ("oud.csv", Dienst.Tekst(Kop, Goed, "H-2;swv;PO9001;vierjaarlijks;2023-09-01;2023-11-01;;voldoende;"));
        await dienst.ImporteerOnderzoeken(bestand);
        await dienst.MetDatabase(database => database.Onderzoeken.ExecuteUpdateAsync(rij => rij.SetProperty(onderzoek => onderzoek.VorigEindoordeel, "")));
        Assert.Equal((0, 0, 0), (await dienst.ImporteerOnderzoeken(bestand)).Telling);
        Assert.Equal("onvoldoende", Assert.Single((await dienst.LijstOnderzoeken(new OnderzoekenVraag { Zoek = "H-2" }, dienst.Inspecteur)).Onderzoeken).VorigEindoordeel);
    }

    [Fact]
    public async Task Een_afgerond_onderzoek_komt_binnen_zoals_het_was()
    {
        await using var dienst = await Dienst.StartMetSwv();
        Assert.Equal((1, 0, 0), (await dienst.ImporteerOnderzoeken(("oud.csv", Dienst.Tekst(Kop, Goed)))).Telling);
        var onderzoek = Assert.Single((await dienst.LijstOnderzoeken(new OnderzoekenVraag(), dienst.SwvBestuur("PO9001"))).Onderzoeken);
        Assert.Equal(("H-1", "vastgesteld", "2022-03-07", "onvoldoende", "2023-03-07", "inspectie"), (onderzoek.Nummer, onderzoek.Status, onderzoek.Vaststellingsdatum, onderzoek.Eindoordeel, onderzoek.HerstelonderzoekUiterlijk, onderzoek.Herkomst));
        Assert.Equal(["BKA3", "RPO1"], onderzoek.Herstelopdrachten.Select(opdracht => opdracht.Standaard));
        Assert.Single((await dienst.Uitgaand()).OfType<OnderzoekVastgesteld>());
        Assert.Equal(2, (await dienst.Uitgaand()).OfType<HerstelopdrachtGewijzigd>().Count());
    }

    [Fact]
    public async Task Een_nummer_komt_eenmaal_binnen()
    {
        await using var dienst = await Dienst.StartMetSwv();
        await dienst.ImporteerOnderzoeken(("oud.csv", Dienst.Tekst(Kop, Goed)));
        var nogmaals = await dienst.ImporteerOnderzoeken(("oud.csv", Dienst.Tekst(Kop, Goed, Goed)));
        Assert.Equal(((0, 0, 0), 2), (nogmaals.Telling, nogmaals.Einde.Ongewijzigd));
        var anders = await dienst.ImporteerOnderzoeken(("oud.csv", Dienst.Tekst(Kop, Goed.Replace("RPO1=goed", "RPO1=voldoende", StringComparison.Ordinal))));
        Assert.Equal("onderzoek.nummer-bezet", Assert.Single(anders.Rijen).Reden.Code);
        Assert.Single((await dienst.Uitgaand()).OfType<OnderzoekVastgesteld>());
    }

    [Fact]
    public async Task Een_standaard_die_later_in_het_kader_kwam_maakt_een_herhaalde_rij_geen_andere()
    {
        await using var dienst = await Dienst.Start();
        await dienst.ImporteerObjecten(("objecten.csv", Dienst.Tekst("OBJECT_SOORT;OBJECT_CODE;NAAM;SECTOR;BEVOEGD_GEZAG_NUMMER;BEKOSTIGING;GELDIG_VAN;GELDIG_TOT;OPVOLGER", "vestiging;00AP00;De Ark;po;41700;;;;")));
        var bestand = ("oud.csv", Dienst.Tekst(Kop, "S-1;vestiging;00AP00;risico;2022-01-10;2022-03-07;OP2=voldoende;voldoende;"));
        Assert.Equal((1, 0, 0), (await dienst.ImporteerOnderzoeken(bestand)).Telling);
        // As it was stored before OP4 was a standaard.
        await dienst.MetDatabase(async database => Assert.Equal(1, await database.Database.ExecuteSqlAsync($"DELETE FROM StandaardOordeel WHERE Standaard = 'OP4'")));
        var nogmaals = await dienst.ImporteerOnderzoeken(bestand);
        Assert.Equal(((0, 0, 0), 1), (nogmaals.Telling, nogmaals.Einde.Ongewijzigd));
    }

    [Theory]
    [InlineData("PO9001", "PO1234", "object.onbekend", "object_code")]
    [InlineData("PO9001", "Europoort", "swv-code.ongeldig", "object_code")]
    [InlineData("vierjaarlijks", "steekproef", "onderzoek.soort-onbekend", "soort")]
    [InlineData("2022-01-10", "2022-13-10", "duo.geen-datum", "startdatum")]
    [InlineData("2022-01-10", "2020-01-10", "standaard.onbekend", "oordelen")]
    [InlineData("RPO2=voldoende", "RPO2", "oordeel.onleesbaar", "oordelen")]
    [InlineData("swv;", "kerk;", "object.soort-onbekend", "object_soort")]
    [InlineData("BKA3=wpo-18a-8=2023-03-07", "BKA3=wpo-18a-8=2023-03-07=2022-01-01", "herstel.voor-oplegging", "herstelopdrachten")]
    [InlineData("BKA3=wpo-18a-8=2023-03-07", "BKA3=wpo-18a-8=2023-03-07==moe", "reden.onbekend", "herstelopdrachten")]
    [InlineData("2022-03-07", "2022-01-09", "vaststelling.voor-start", "vaststellingsdatum")]
    [InlineData("goed", "zeer zwak", "oordeel.buiten-schaal", "oordelen")]
    [InlineData("goed", "", "oordeel.buiten-schaal", "oordelen")]
    [InlineData("onvoldoende;BKA3", "zeer zwak;BKA3", "oordeel.buiten-schaal", "eindoordeel")]
    [InlineData("wpo-18a-8", "", "rechtsgrond.ontbreekt", "herstelopdrachten")]
    [InlineData("wpo-18a-8", "wvo2020-2.47", "rechtsgrond.andere-sector", "herstelopdrachten")]
    [InlineData("BKA3=wpo-18a-8=2023-03-07", "BKA3=wpo-18a-8=2022-03-07", "hersteltermijn.niet-toekomstig", "herstelopdrachten")]
    [InlineData("BKA3=wpo-18a-8=2023-03-07", "BKA3=wpo-18a-8", "herstelopdracht.onleesbaar", "herstelopdrachten")]
    [InlineData("H-1", "", "onderzoek.nummer-ongeldig", "nummer")]
    [InlineData("H-1", "H-\uFFFE1", "onderzoek.nummer-ongeldig", "nummer")]
    [InlineData("H-1", "H-é", "onderzoek.nummer-ongeldig", "nummer")]
    [InlineData("H-1", "123456782", "bsn.herkend", "nummer")]
    [InlineData("H-1", "H 2022-123456782", "bsn.herkend", "nummer")]
    public async Task Een_onjuiste_rij_wordt_gemeld_met_regel_kolom_en_reden_en_de_andere_komen_binnen(string was, string wordt, string code, string kolom)
    {
        await using var dienst = await Dienst.StartMetSwv();
        var plaats = Goed.IndexOf(was, StringComparison.Ordinal);
        var fout = Goed[..plaats] + wordt + Goed[(plaats + was.Length)..];
        var uitkomst = await dienst.ImporteerOnderzoeken(("oud.csv", Dienst.Tekst(Kop, fout, Goed.Replace("H-1", "H-2", StringComparison.Ordinal))));
        var rij = Assert.Single(uitkomst.Rijen);
        Assert.Equal(("oud.csv", 2, kolom, code), (rij.Bestand, rij.Regel, rij.Kolom, rij.Reden.Code));
        Assert.Equal((1, 0, 1), uitkomst.Telling);
    }

    [Fact]
    public async Task Hoofdletters_maken_geen_ander_nummer()
    {
        await using var dienst = await Dienst.StartMetSwv();
        var samen = await dienst.ImporteerOnderzoeken(("oud.csv", Dienst.Tekst(Kop, Goed.Replace("H-1", "h-1", StringComparison.Ordinal), Goed)));
        Assert.Equal(((1, 0, 0), 1), (samen.Telling, samen.Einde.Ongewijzigd));
        var later = await dienst.ImporteerOnderzoeken(("oud.csv", Dienst.Tekst(Kop, Goed.Replace("H-1", "h-1", StringComparison.Ordinal))));
        Assert.Equal(((0, 0, 0), 1), (later.Telling, later.Einde.Ongewijzigd));
        Assert.Equal("H-1", Assert.Single((await dienst.LijstOnderzoeken(new OnderzoekenVraag(), dienst.Inspecteur)).Onderzoeken).Nummer);
    }

    [Fact]
    public async Task Een_burgerservicenummer_in_de_reden_komt_niet_binnen()
    {
        await using var dienst = await Dienst.StartMetSwv();
        var uitkomst = await dienst.ImporteerOnderzoeken(("oud.csv", Dienst.Tekst(Kop + ";afwijkingsreden", Goed.Replace("onvoldoende;BKA3", "voldoende;BKA3", StringComparison.Ordinal) + ";Zie 123456782")));
        Assert.Equal("bsn.herkend", Assert.Single(uitkomst.Rijen).Reden.Code);
    }

    [Fact]
    public async Task Een_vaststelling_in_de_toekomst_komt_ook_hier_niet_binnen()
    {
        await using var dienst = await Dienst.StartMetSwv();
        var uitkomst = await dienst.ImporteerOnderzoeken(("oud.csv", Dienst.Tekst(Kop, Goed.Replace("2022-03-07;", "2024-09-03;", StringComparison.Ordinal).Replace("=2023-03-07", "=2025-09-03", StringComparison.Ordinal))));
        Assert.Equal("vaststelling.in-toekomst", Assert.Single(uitkomst.Rijen).Reden.Code);
    }

    [Fact]
    public async Task Een_eindoordeel_dat_afwijkt_wordt_overgenomen_en_dat_staat_erbij()
    {
        await using var dienst = await Dienst.StartMetSwv();
        await dienst.ImporteerOnderzoeken(("oud.csv", Dienst.Tekst(Kop, Goed.Replace("onvoldoende;BKA3", "voldoende;BKA3", StringComparison.Ordinal))));
        var onderzoek = Assert.Single((await dienst.LijstOnderzoeken(new OnderzoekenVraag(), dienst.Inspecteur)).Onderzoeken);
        Assert.Equal(("voldoende", "onvoldoende"), (onderzoek.Eindoordeel, onderzoek.VoorstelEindoordeel));
        Assert.Contains("overgenomen", onderzoek.Afwijkingsreden, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_verkeerd_bestand_wordt_als_geheel_teruggegeven()
    {
        await using var dienst = await Dienst.StartMetSwv();
        var uitkomst = await dienst.ImporteerOnderzoeken(("pagina.html", Dienst.Tekst("<!doctype html>")), ("kort.csv", Dienst.Tekst("nummer;soort", "1;herstel")), ("oud.csv", Dienst.Tekst(Kop, Goed)));
        Assert.Equal([("pagina.html", "duo.html"), ("kort.csv", "duo.kolom-ontbreekt")], uitkomst.Rijen.Select(rij => (rij.Bestand, rij.Reden.Code)));
        Assert.Equal(1, uitkomst.Einde.Nieuw);
    }
}
