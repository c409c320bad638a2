using Monitoring.Services.Financien.Domain;
using Monitoring.Services.Financien.Domain.Controles;

namespace Monitoring.Services.Financien.Tests.Domain;

public sealed class ControlesTests
{
    [Theory]
    [InlineData(100, null)]
    [InlineData(102, null)]
    [InlineData(98, null)]
    [InlineData(103, "info")]
    [InlineData(110, "info")]
    [InlineData(111, "let-op")]
    [InlineData(-100, "let-op")]
    public void Totaal_activa_mag_van_totaal_passiva_alleen_door_afronding_verschillen(int activa, string? ernst)
    {
        var bevinding = Controletabel.Toets(Cijfers.Bestuur(2015, ("TA", activa), ("TVA", activa), ("1.1", activa), ("TP", 100), ("2.1", 100))).SingleOrDefault();
        Assert.Equal(ernst, bevinding?.Ernst);
        Assert.Equal(ernst is null ? null : activa - 100, bevinding?.Verschil);
    }

    [Theory]
    [InlineData("TVA", "vaste-activa")]
    [InlineData("TVLA", "vlottende-activa")]
    [InlineData("TOTB", "totaal-baten")]
    [InlineData("TOTL", "totaal-lasten")]
    [InlineData("SALDO", "saldo")]
    [InlineData("RESUL", "resultaat")]
    [InlineData("3.1T", "rijksbijdragen")]
    [InlineData("3.2T", "overheidsbijdragen-twee-bestanden")]
    public void Elk_totaal_dat_niet_de_som_is_geeft_een_bevinding(string post, string code) =>
        Assert.Contains(Controletabel.Toets(Cijfers.Swv(2015, (post, 5_000))), bevinding => bevinding.Code == code && bevinding.Verschil == 5_000);

    [Fact]
    public void Rijksbijdragen_zijn_de_som_met_de_inkomensoverdrachten_als_aftrek_ook_als_die_negatief_zijn()
    {
        // Keender 2015: 14.952.073 + 449.508 - -647.598 = 16.049.179.
        var bevindingen = Controletabel.Toets(Cijfers.Bestuur(2015, ("3.1.1", 14_952_073), ("3.1.2", 449_508), ("3.1.3T", -647_598), ("3.1T", 16_049_179), ("3.1", 16_049_179), ("TOTB", 16_049_179), ("SALDO", 16_049_179), ("RESUL", 16_049_179)));
        var bevinding = Assert.Single(bevindingen);
        Assert.Equal(("doorbetaling-negatief", -647_598m), (bevinding.Code, bevinding.Verschil));
    }

    [Fact]
    public void Een_deel_dat_ontbreekt_is_een_bevinding_en_wordt_niet_als_nul_gecontroleerd()
    {
        var bevindingen = Controletabel.Toets(Cijfers.Maak("SWV", 2015, [Jaarrekeningdeel.BatenLasten], ("3.1", 10), ("TOTB", 10), ("SALDO", 10), ("RESUL", 10)));
        Assert.Equal(["balans-ontbreekt", "overheidsbijdragen-ontbreken"], bevindingen.Select(bevinding => bevinding.Code));
    }
}
