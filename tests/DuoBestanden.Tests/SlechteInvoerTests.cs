using System.IO.Compression;
using System.Text;
using Monitoring.Contracts.Domein;
using Monitoring.DuoBestanden.Schemas;
using static Monitoring.DuoBestanden.Tests.Proefbestand;

namespace Monitoring.DuoBestanden.Tests;

public sealed class SlechteInvoerTests
{
    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\n ")]
    [InlineData("\uFEFF")]
    public void Leeg_bestand_wordt_geweigerd(string inhoud) =>
        Assert.Equal("duo.leeg", Geweigerd(() => DuoTabel.Lees("leeg.csv", Utf8(inhoud), JaarrekeningBalans.Schema)).Code);

    [Theory]
    [InlineData("<!doctype html><html lang=\"nl\"><head><title>Open data</title></head><body><app-root></app-root></body></html>")]
    [InlineData("\r\n  <HTML>niet gevonden</HTML>")]
    [InlineData("\uFEFF<!DOCTYPE html>")]
    public void Webpagina_onder_de_naam_van_een_csv_wordt_geweigerd(string inhoud)
    {
        var weigering = Geweigerd(() => DuoTabel.Lees("oordelen.csv", Utf8(inhoud), JaarrekeningBalans.Schema));
        Assert.Equal("duo.html", weigering.Code);
        Assert.Contains("oordelen.csv is een webpagina, geen CSV", weigering.Melding, StringComparison.Ordinal);
        Assert.Null(DuoHerkenning.Herken(Utf8(inhoud)));
    }

    [Fact]
    public void Spreadsheet_onder_de_naam_van_een_csv_wordt_bij_zijn_naam_genoemd()
    {
        using var zip = new MemoryStream();
        using (var archief = new ZipArchive(zip, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var inhoud = archief.CreateEntry("xl/workbook.xml").Open();
            inhoud.Write("<workbook/>"u8);
        }

        var weigering = Geweigerd(() => DuoTabel.Lees("balans.csv", zip.ToArray(), JaarrekeningBalans.Schema));
        Assert.Equal("duo.geen-csv", weigering.Code);
        Assert.Contains("xlsx", weigering.Melding, StringComparison.Ordinal);
    }

    public static TheoryData<byte[]> Binair() => new(
        [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1],
        [.. "%PDF-1.7"u8],
        [0x1F, 0x8B, 0x08, 0x00],
        [.. "{\"help\": 1}"u8],
        [.. "<?xml version=\"1.0\"?><xbrl/>"u8],
        [.. "BEVOEGD GEZAG NUMMER"u8, 0, 1, 2, 3]);

    [Theory]
    [MemberData(nameof(Binair))]
    public void Ander_soort_bestand_wordt_geweigerd(byte[] inhoud) =>
        Assert.Equal("duo.geen-csv", Geweigerd(() => DuoTabel.Lees("balans.csv", inhoud)).Code);

    [Fact]
    public void Verkeerd_bestand_noemt_wat_er_mist_en_wat_er_wel_staat()
    {
        var weigering = Geweigerd(() => DuoTabel.Lees("vestigingen.csv", Utf8("BRIN NUMMER;VESTIGINGSNUMMER;SWV\n00AP;0;PO2817\n"), JaarrekeningBalans.Schema));
        Assert.Equal(("duo.kolom-ontbreekt", "BEVOEGD GEZAG NUMMER"), (weigering.Code, weigering.Veld));
        Assert.Contains("TA - TOTAAL ACTIVA", weigering.Melding, StringComparison.Ordinal);
        Assert.Contains("Gevonden: BRIN NUMMER, VESTIGINGSNUMMER, SWV", weigering.Melding, StringComparison.Ordinal);
    }

    [Fact]
    public void Een_ontbrekende_kolom_wordt_geweigerd_met_die_kolom_als_veld()
    {
        var inhoud = Utf8(Balanskop.Replace("2.1 - EIGEN VERMOGEN", "eigen geld", StringComparison.Ordinal) + "\n" + Balansrij);
        Assert.Equal("2.1", Geweigerd(() => DuoTabel.Lees("balans.csv", inhoud, JaarrekeningBalans.Schema)).Veld);
        var onbenoemd = Geweigerd(() => DuoTabel.Lees("balans.csv", inhoud));
        Assert.Equal(("duo.kolom-ontbreekt", "2.1"), (onbenoemd.Code, onbenoemd.Veld));
    }

    [Fact]
    public void Dezelfde_kolom_twee_keer_wordt_geweigerd() =>
        Assert.Equal("duo.kolom-dubbel", Geweigerd(() => DuoTabel.Lees("balans.csv", Utf8(Balanskop + ";jaar\n" + Balansrij + ";2014"), JaarrekeningBalans.Schema)).Code);

    [Fact]
    public async Task Te_groot_bestand_wordt_geweigerd_ook_als_stroom_zonder_bekende_lengte()
    {
        var inhoud = new byte[DuoTabel.GrootsteBestand + 1];
        var weigering = Geweigerd(() => DuoTabel.Lees("groot.csv", inhoud, JaarrekeningBalans.Schema));
        Assert.Equal(("duo.te-groot", WeigeringSoort.TeGroot), (weigering.Code, weigering.Soort));

        using var stroom = new MemoryStream(inhoud);
        var fout = await Assert.ThrowsAsync<WeigeringException>(() => DuoTabel.LeesAsync("groot.csv", stroom, TestContext.Current.CancellationToken));
        Assert.Equal("duo.te-groot", fout.Weigering.Code);
    }

    [Fact]
    public void Rij_met_te_weinig_of_te_veel_cellen_wordt_apart_gezet_en_de_andere_gaan_door()
    {
        var tabel = DuoTabel.Lees("balans.csv", Balans(Balansrij, "99002;SWV;Half;2015;1", Balansrij, Balansrij + ";12", Balansrij));
        Assert.Equal([2, 4, 6], tabel.Rijen.Select(rij => rij.Regel));
        Assert.Equal([(3, "1.2 - MATERIËLE VASTE ACTIVA", "duo.aantal-cellen"), (5, "TVLA - TOTAAL VLOTTENDE ACTIVA", "duo.aantal-cellen")], tabel.Fouten.Select(fout => (fout.Regel, fout.Kolom, fout.Reden.Code)));
    }

    [Fact]
    public void Een_niet_gesloten_aanhalingsteken_kost_een_rij_en_niet_de_rest_van_het_bestand()
    {
        var open = Balansrij.Replace("Stichting", "\"Stichting", StringComparison.Ordinal);
        var rijen = Enumerable.Repeat(Balansrij, 200).ToArray();
        rijen[10] = open;
        rijen[150] = open.Replace(";2015;", "\" x;2015;", StringComparison.Ordinal);
        var tabel = DuoTabel.Lees("balans.csv", Balans(rijen));
        Assert.Equal(198, tabel.Rijen.Count);
        Assert.Equal([(12, "duo.aanhalingsteken"), (152, "duo.aanhalingsteken")], tabel.Fouten.Select(fout => (fout.Regel, fout.Reden.Code)));
    }

    [Theory]
    [InlineData("99001", "", "duo.cel-leeg", "BEVOEGD GEZAG NUMMER")]
    [InlineData("99001", "990O1", "bevoegd-gezag.ongeldig", "BEVOEGD GEZAG NUMMER")]
    [InlineData("99001", "990011", "bevoegd-gezag.ongeldig", "BEVOEGD GEZAG NUMMER")]
    [InlineData("2015", "15", "duo.geen-jaar", "JAAR")]
    [InlineData("2015", "2015,0", "duo.geen-jaar", "JAAR")]
    [InlineData("2015", "", "duo.cel-leeg", "JAAR")]
    public void Rij_zonder_leesbare_sleutel_wordt_apart_gezet(string goed, string slecht, string code, string kolom)
    {
        var fout = Assert.Single(DuoTabel.Lees("balans.csv", Balans(Balansrij.Replace(goed, slecht, StringComparison.Ordinal))).Fouten);
        Assert.Equal((2, kolom, slecht, code), (fout.Regel, fout.Kolom, fout.Waarde, fout.Reden.Code));
    }

    [Theory]
    [InlineData("A0AP;0;PO2817;41646;80", "brin.ongeldig")]
    [InlineData("00AP;x;PO2817;41646;80", "vestiging.ongeldig")]
    [InlineData("00AP;100;PO2817;41646;80", "vestiging.ongeldig")]
    [InlineData("00AP;0;Europoort;41646;80", "swv-code.ongeldig")]
    public void Rij_met_een_code_die_geen_code_is_wordt_apart_gezet(string rij, string code) =>
        Assert.Equal(code, Assert.Single(DuoTabel.Lees("x.csv", Utf8("BRIN_NUMMER;VESTIGINGSNUMMER;SWV;BEVOEGD_GEZAG_NUMMER;TOTAAL\n" + rij)).Fouten).Reden.Code);

    [Fact]
    public void Beschadigde_utf_8_kost_de_geraakte_rij_en_verminkt_de_andere_niet()
    {
        byte[] inhoud = [.. Utf8(Balanskop + "\n" + Balansrij + "\n99002;SWV;Besch"), 0xC3, .. Utf8(";2015;;1;;;2;;3;4;5;;6;7;8;9;10\n" + Balansrij)];
        var tabel = DuoTabel.Lees("balans.csv", inhoud);
        Assert.Equal("utf-8", tabel.Codering);
        Assert.All(tabel.Rijen, rij => Assert.Equal("Stichting Één", rij.Tekst(JaarrekeningBalans.Naam)));
        Assert.Equal((3, "duo.onleesbaar-teken"), (Assert.Single(tabel.Fouten).Regel, tabel.Fouten[0].Reden.Code));
    }

    [Fact]
    public void Meer_dan_tienduizend_onleesbare_rijen_is_geen_bestand_van_deze_soort()
    {
        var inhoud = new StringBuilder(Balanskop);
        for (var regel = 0; regel <= DuoTabel.MeesteFouten; regel++)
        {
            inhoud.Append("\nx;y");
        }

        Assert.Equal("duo.te-veel-fouten", Geweigerd(() => DuoTabel.Lees("balans.csv", Utf8(inhoud.ToString()))).Code);
    }

    [Fact]
    public void Een_regel_van_megabytes_wordt_geweigerd_zonder_het_geheugen_te_vullen()
    {
        var inhoud = Utf8(new string(';', 8_000_000) + "x");
        var voor = GC.GetAllocatedBytesForCurrentThread();
        Assert.Equal("duo.kolom-ontbreekt", Geweigerd(() => DuoTabel.Lees("x.csv", inhoud, JaarrekeningBalans.Schema)).Code);

        // Two bytes a character for the text itself, and little else.
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - voor, 0, 20_000_000);
    }

    [Fact]
    public void Vragen_naar_een_kolom_die_het_schema_niet_kent_is_een_fout_in_de_code()
    {
        var rij = DuoTabel.Lees("balans.csv", Balans(Balansrij)).Rijen[0];
        Assert.Throws<ArgumentException>(() => rij.Tekst("BESTAAT NIET"));
        Assert.Throws<ArgumentException>(() => rij.Bedrag(JaarrekeningBalans.Naam));
    }
}
