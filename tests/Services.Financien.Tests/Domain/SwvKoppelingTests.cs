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
}
