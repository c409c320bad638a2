using Monitoring.DuoBestanden.Schemas;
using static Monitoring.DuoBestanden.Tests.Proefbestand;

namespace Monitoring.DuoBestanden.Tests;

public sealed class HerkenningTests
{
    [Theory]
    [InlineData("BEVOEGD GEZAG NUMMER;JAAR;3.1.1 - RIJKSBIJDRAGEN OCW/EZ;3.1T - RIJKSBIJDRAGEN", "jaarrekening-overheidsbijdragen")]
    [InlineData("ADMINISTRATIENUMMER;SAMENWERKINGSVERBAND;BEVOEGD GEZAG NUMMER;BEVOEGD GEZAG NAAM", "besturen-swv")]
    [InlineData("ADMINISTRATIENUMMER;SAMENWERKINGSVERBAND;ADRES;POSTCODE;PLAATSNAAM", "swv-adressen")]
    [InlineData("PROVINCIE;BEVOEGD GEZAG NUMMER;INSTELLINGSCODE;VESTIGINGSCODE;VESTIGINGSNAAM;POSTCODE;PLAATSNAAM", "vestigingen-bo")]
    [InlineData("PROVINCIE;BEVOEGD GEZAG NUMMER;BRIN NUMMER;VESTIGINGSNUMMER;VESTIGINGSNAAM;POSTCODE;PLAATSNAAM;ONDERWIJSSTRUCTUUR", "vestigingen-vo")]
    [InlineData("PEILDATUM;BRIN_NUMMER;VESTIGINGSNUMMER;SOORT_PO;CLUSTER;BEVOEGD_GEZAG_NUMMER;TOTAAL", "leerlingen-po-cluster")]
    [InlineData("PC4,gemeente,PO SWV,VO SWV", "pc4-swv")]
    public void De_kop_bepaalt_de_soort(string kop, string code) => Assert.Equal(code, DuoHerkenning.Herken(Windows1252.GetBytes(kop + "\r\n"))?.Code);

    [Fact]
    public void Het_begin_van_een_bestand_is_genoeg_ook_als_het_midden_in_een_teken_ophoudt()
    {
        var inhoud = Utf8(Balanskop + "\n" + Balansrij);
        var knip = Array.LastIndexOf(inhoud, (byte)0xC3) + 1;
        Assert.Equal(JaarrekeningBalans.Schema, DuoHerkenning.Herken(inhoud.AsSpan(0, knip)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("zomaar wat tekst")]
    [InlineData("a;b;c\n1;2;3\n")]
    public void Iets_anders_wordt_niet_herkend(string inhoud) => Assert.Null(DuoHerkenning.Herken(Utf8(inhoud)));

    [Fact]
    public void Elke_soort_heeft_een_eigen_code_en_eigen_kolomnamen()
    {
        Assert.Equal(DuoHerkenning.Schemas.Count, DuoHerkenning.Schemas.Select(schema => schema.Code).Distinct().Count());
        Assert.All(DuoHerkenning.Schemas, schema => Assert.Equal(schema.Kolommen.Count, schema.Kolommen.Select(kolom => kolom.Naam).Distinct().Count()));
    }
}
