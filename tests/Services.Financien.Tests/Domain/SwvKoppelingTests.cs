using Monitoring.Contracts.Domein;
using Monitoring.Services.Financien.Domain;

namespace Monitoring.Services.Financien.Tests.Domain;

public sealed class SwvKoppelingTests
{
    [Theory]
    [InlineData("po", "PO2817", "PO2817")]
    [InlineData("vo", "PO2817", "PO2817")]
    [InlineData("po", "PO2817 VO2817", "PO2817")]
    [InlineData("vo", "PO2817 VO2817", "VO2817")]
    [InlineData("po", "PO2817 PO2818", null)]
    [InlineData("po", "", null)]
    public void De_code_is_de_enige_of_die_van_de_sector(string sector, string codes, string? verwacht)
    {
        var koppelingen = codes.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(code => SwvKoppeling.Leg(BevoegdGezagNummer.Lees("21429"), SwvCode.Lees(code), "x", "y", Herkomst.Duo)).ToList();
        Assert.Equal(verwacht, SwvKoppeling.Kies(koppelingen, sector)?.Waarde);
    }

    [Theory]
    [InlineData("duo-jaarrekening-po-balans.csv", "Stichting X", "po")]
    [InlineData("01.-vo-(mab)-balans-2011-2015.csv", "Stichting X", "vo")]
    [InlineData("balans.csv", "SWV VO 2507", "vo")]
    [InlineData("balans.csv", "SWV PO en VO", "po")]
    [InlineData("voorbeeld.csv", "Voogdij", "po")]
    public void Zonder_code_volgt_de_sector_uit_bestand_of_naam(string bestand, string naam, string sector) => Assert.Equal(sector, SectorVanSwv.Bepaal(bestand, naam));
}
