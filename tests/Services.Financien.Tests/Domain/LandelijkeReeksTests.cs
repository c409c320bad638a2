using Monitoring.Services.Financien.Domain;
using Monitoring.Services.Financien.Domain.Controles;
using Monitoring.Services.Financien.Domain.Kengetallen;

namespace Monitoring.Services.Financien.Tests.Domain;

/// <summary>
/// The sector SWV-VO 2019-2023 as published, in millions of euro (rijksfinancien.nl, jaarverslag OCW 2024, VIII, table of the samenwerkingsverbanden vo).
/// </summary>
public sealed class LandelijkeReeksTests
{
    private const decimal Miljoen = 1_000_000;

    // Year, vlottende activa, eigen vermogen, voorzieningen, kortlopende schulden, totaal passiva, totaal baten, doorbetalingen, totaal lasten, saldo.
    private static readonly int[][] Reeks =
    [
        [2019, 180, 144, 3, 40, 187, 1_344, 1_200, 1_342, 2],
        [2020, 174, 133, 3, 44, 181, 1_379, 1_242, 1_390, -10],
        [2021, 155, 119, 4, 40, 162, 1_407, 1_243, 1_397, 10],
        [2022, 168, 96, 6, 71, 174, 1_525, 1_380, 1_547, -22],
        [2023, 160, 71, 7, 88, 167, 1_587, 1_436, 1_614, -27],
    ];

    [Theory]
    [InlineData(2019, 147, 187, 180, 40)]
    [InlineData(2020, 136, 181, 174, 44)]
    [InlineData(2021, 123, 162, 155, 40)]
    [InlineData(2022, 102, 174, 168, 71)]
    [InlineData(2023, 78, 167, 160, 88)]
    public void Solvabiliteit_2_en_liquiditeit_zijn_die_van_de_hand(int jaar, int vermogenEnVoorzieningen, int passiva, int vlottend, int kort)
    {
        var cijfers = Jaar(jaar);
        Assert.Equal((decimal)vermogenEnVoorzieningen / passiva, Solvabiliteit2.Bereken(cijfers).Uitkomst.Waarde);
        Assert.Equal((decimal)vlottend / kort, Liquiditeit.Bereken(cijfers).Uitkomst.Waarde);
    }

    [Fact]
    public void De_doorbetalingen_zijn_een_last_dus_de_baten_zijn_bruto()
    {
        Assert.All(Reeks, jaar => Assert.Equal(jaar[6] * Miljoen, BrutoBaten.Bereken(Jaar(jaar[0])).Uitkomst.Waarde));
        Assert.Equal(1_243m / 1_407m, Doorbetalingen.Bereken(Jaar(2021)).Uitkomst.Waarde);
    }

    [Fact]
    public void Het_gepubliceerde_groepsvermogen_van_2021_valt_op()
    {
        // The row 'Totaal van groepsvermogen' reads 144, 133, 4: taken for the equity, the liabilities no longer add up and last year does not lead to it.
        var fout = Cijfers.Na(Jaar(2020), Jaar(2021, eigenVermogen: 4));
        var bevindingen = Controletabel.Toets(fout).ToDictionary(bevinding => bevinding.Code);
        Assert.Equal((Bevinding.LetOp, 114 * Miljoen), (bevindingen["totaal-passiva"].Ernst, bevindingen["totaal-passiva"].Verschil));
        Assert.Equal(-139 * Miljoen, bevindingen["aansluiting-vermogen"].Verschil);
        // With 119 it differs by one million: rounding to millions in the source.
        Assert.Equal(-1 * Miljoen, Controletabel.Toets(Cijfers.Na(Jaar(2020), Jaar(2021))).Single(bevinding => bevinding.Code == "totaal-passiva").Verschil);
    }

    private static Jaarcijfers Jaar(int jaar, int? eigenVermogen = null)
    {
        var rij = Reeks.Single(een => een[0] == jaar);
        return Cijfers.Swv(
            jaar,
            ("TVLA", rij[1] * Miljoen), ("2.1", (eigenVermogen ?? rij[2]) * Miljoen), ("2.2", rij[3] * Miljoen), ("2.4", rij[4] * Miljoen), ("TP", rij[5] * Miljoen),
            ("TOTB", rij[6] * Miljoen), ("4.5", rij[7] * Miljoen), ("TOTL", rij[8] * Miljoen), ("SALDO", rij[9] * Miljoen), ("RESUL", rij[9] * Miljoen));
    }
}
