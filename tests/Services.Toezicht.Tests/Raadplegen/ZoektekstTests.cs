using Grpc.Core;
using Monitoring.Contracts.Toezicht.V1;
using Monitoring.Services.Toezicht.Tests.Opstelling;

namespace Monitoring.Services.Toezicht.Tests.Raadplegen;

public sealed class ZoektekstTests
{
    [Fact]
    public async Task Zoeken_kent_een_langste_tekst()
    {
        await using var dienst = await Dienst.StartMetSwv();
        foreach (var zoek in new[] { new string('a', 101), "a b c d e f g h i j k" })
        {
            await Dienst.Geweigerd(StatusCode.InvalidArgument, "zoek.te-lang", () => dienst.ZoekObjecten(new ObjectVraag { Zoek = zoek }, dienst.Inspecteur));
            await Dienst.Geweigerd(StatusCode.InvalidArgument, "zoek.te-lang", () => dienst.LijstOnderzoeken(new OnderzoekenVraag { Zoek = zoek }, dienst.Inspecteur));
            await Dienst.Geweigerd(StatusCode.InvalidArgument, "zoek.te-lang", () => dienst.LijstRechtsgronden(new RechtsgrondVraag { Zoek = zoek }, dienst.Inspecteur));
        }

        foreach (var zoek in new[] { new string('a', 100), "a b c d e f g h i j" })
        {
            Assert.Equal(0, (await dienst.ZoekObjecten(new ObjectVraag { Zoek = zoek }, dienst.Inspecteur)).Totaal);
            Assert.Equal(0, (await dienst.LijstOnderzoeken(new OnderzoekenVraag { Zoek = zoek }, dienst.Inspecteur)).Totaal);
        }
    }

    [Theory]
    [InlineData("1000", "PO9001,VO9001")]
    [InlineData("1001 AB", "PO9002,VO9001")]
    [InlineData("1002", "")]
    public async Task Een_postcode_vindt_de_samenwerkingsverbanden_van_zijn_gebied(string zoek, string codes)
    {
        await using var dienst = await Dienst.StartMetSwv();
        await dienst.ImporteerObjecten(("pc4.csv", Dienst.Tekst("PC4;gemeente;PO SWV;VO SWV", "1000;Noord;PO9001;VO9001", "1001;Zuid;PO9002;VO9001")));
        var gevonden = await dienst.ZoekObjecten(new ObjectVraag { Soort = "swv", Zoek = zoek }, dienst.Inspecteur);
        Assert.Equal(codes, string.Join(',', gevonden.Objecten.Select(swv => swv.Code).Order(StringComparer.Ordinal)));
    }

    [Fact]
    public async Task Tekens_die_geen_tekst_zijn_tellen_bij_zoeken_niet_mee()
    {
        await using var dienst = await Dienst.StartMetSwv();
        Assert.Equal("PO9001", Assert.Single((await dienst.ZoekObjecten(new ObjectVraag { Soort = "swv", Zoek = "\uFFFE\u00E9\uFFFEen" }, dienst.Inspecteur)).Objecten).Code);
        Assert.Empty((await dienst.LijstOnderzoeken(new OnderzoekenVraag { Zoek = "een\uFFFE" }, dienst.Inspecteur)).Onderzoeken);
        Assert.NotEmpty((await dienst.LijstRechtsgronden(new RechtsgrondVraag { Zoek = "\uFFFE" }, dienst.Inspecteur)).Rechtsgronden);
    }

    [Fact]
    public async Task Een_naam_met_zo_een_teken_houdt_een_import_niet_op()
    {
        await using var dienst = await Dienst.Start();
        var uitkomst = await dienst.ImporteerObjecten(("swv.csv", Dienst.Tekst("ADMINISTRATIENUMMER;SAMENWERKINGSVERBAND;BEVOEGD GEZAG NUMMER;PLAATSNAAM", "PO9001;Swv \uFFFEÉén;99001;NOORD", "PO9002;Swv Twee;99002;ZUID")));
        Assert.Empty(uitkomst.Rijen);
        Assert.Equal("PO9001", (await dienst.Object("swv", "PO9001")).Code);
        Assert.Equal(2, (await dienst.ZoekObjecten(new ObjectVraag { Zoek = "swv", Soort = "swv" }, dienst.Inspecteur)).Totaal);
    }

    [Fact]
    public async Task Een_kop_met_zo_een_teken_evenmin()
    {
        await using var dienst = await Dienst.Start();
        var uitkomst = await dienst.ImporteerObjecten(
            ("stuk.csv", Dienst.Tekst("ADMINISTRATIE\uFFFENUMMER;IETS", "PO9001;x")),
            ("swv.csv", Dienst.Tekst("ADMINISTRATIENUMMER;SAMENWERKINGSVERBAND;BEVOEGD GEZAG NUMMER;PLAATSNAAM", "PO9002;Swv Twee;99002;ZUID")));
        Assert.Equal("stuk.csv", Assert.Single(uitkomst.Rijen).Bestand);
        Assert.Equal("PO9002", (await dienst.Object("swv", "PO9002")).Code);
    }
}
