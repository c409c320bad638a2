using Monitoring.Services.Landelijk.Indicatoren;
using Monitoring.Services.Landelijk.Referentie;

namespace Monitoring.Services.Landelijk.Tests.Referentie;

public sealed class ReferentiecijfersTests
{
    private const string Kop = "id;omschrijving;periode;categorie;waarde;kwalificatie;publicatie;regels\n";

    [Fact]
    public void Alle_24_cellen_van_tabel_1_4_2a_staan_er_met_bron_en_regels()
    {
        var cellen = Referentiecijfers.Alle.Where(cijfer => cijfer.Id.StartsWith("staat2024-t142a-", StringComparison.Ordinal)).ToList();

        Assert.Equal(24, cellen.Count);
        Assert.Equal(24, cellen.Select(cel => cel.Id).Distinct().Count());
        Assert.All(cellen, cel => Assert.Equal(("1548-1562", "exact"), (cel.Regels, cel.Kwalificatie)));
        Assert.Equal(72m, cellen.Where(cel => cel.Categorie == "totaal" && cel.Id.EndsWith("-totaal", StringComparison.Ordinal)).Sum(cel => cel.Waarde.Waarde));
    }

    [Fact]
    public void Een_lege_waarde_is_niet_bekend_en_geen_nul()
    {
        var cijfer = Assert.Single(Referentiecijfers.Lees(new StringReader(Kop + "x;Iets;2022;po;;circa;Ergens;1-2\n")));

        Assert.Equal(Cijfer.NietBekend, cijfer.Waarde);
    }

    [Theory]
    [InlineData("id;waarde\n")]
    [InlineData(Kop + "x;te weinig\n")]
    [InlineData(Kop + "x;Iets;2022;po;veel;exact;Ergens;1\n")]
    public void Een_bestand_in_een_andere_vorm_wordt_geweigerd(string inhoud) =>
        Assert.Throws<FormatException>(() => Referentiecijfers.Lees(new StringReader(inhoud)));
}
