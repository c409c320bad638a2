using Monitoring.Contracts.Domein;
using Monitoring.Services.Opp.Domain.Regels;

namespace Monitoring.Services.Opp.Tests.Domain;

public sealed class ZesWekenregelTests
{
    private static readonly DateOnly EersteSeptember = new(2023, 9, 1);

    /// <summary>Handboek OPP, part 7, F1.</summary>
    [Theory]
    [InlineData("2023-10-13", "OpTijd", "Vastgesteld op 13 oktober 2023. Dat is op tijd: de zes weken na het vaststellen van de extra ondersteuningsbehoefte op 1 september 2023 liepen tot en met 13 oktober 2023 (WPO artikel 40a lid 2).")]
    [InlineData("2023-10-14", "TeLaatVastgesteld", "Vastgesteld op 14 oktober 2023. Dat is 1 dag te laat: de zes weken na het vaststellen van de extra ondersteuningsbehoefte op 1 september 2023 liepen tot en met 13 oktober 2023 (WPO artikel 40a lid 2).")]
    public void F1_behoefte_op_1_september_dan_is_13_oktober_op_tijd_en_14_oktober_te_laat(string vastgesteld, string termijn, string uitleg)
    {
        var oordeel = ZesWekenregel.Beoordeel(Schoolsoort.Lees("bao"), EersteSeptember, Datum.Lees(vastgesteld, ""), new DateOnly(2024, 1, 1));

        Assert.Equal(termijn, oordeel.Termijn.ToString());
        Assert.Equal(new DateOnly(2023, 10, 13), oordeel.UitersteDatum);
        Assert.Equal(uitleg, oordeel.Uitleg);
    }

    [Theory]
    [InlineData("2023-10-13", "Loopt", "Nog niet vastgesteld. Dat moet uiterlijk op 13 oktober 2023: zes weken na de inschrijving op 1 september 2023 (WEC artikel 41a lid 2).")]
    [InlineData("2023-10-16", "TeLaat", "Nog niet vastgesteld en 3 dagen te laat: de zes weken na de inschrijving op 1 september 2023 liepen tot en met 13 oktober 2023 (WEC artikel 41a lid 2).")]
    public void Wat_niet_is_vastgesteld_loopt_tot_en_met_de_uiterste_dag(string vandaag, string termijn, string uitleg)
    {
        var oordeel = ZesWekenregel.Beoordeel(Schoolsoort.Lees("so"), EersteSeptember, null, Datum.Lees(vandaag, ""));

        Assert.Equal(termijn, oordeel.Termijn.ToString());
        Assert.Equal(uitleg, oordeel.Uitleg);
    }

    [Theory]
    [InlineData("bao", "het vaststellen van de extra ondersteuningsbehoefte", "WPO artikel 40a lid 2")]
    [InlineData("sbo", "de inschrijving", "WPO artikel 40a lid 2")]
    [InlineData("so", "de inschrijving", "WEC artikel 41a lid 2")]
    [InlineData("vso", "de inschrijving", "WEC artikel 41a lid 2")]
    [InlineData("vo", "het vaststellen van de extra ondersteuningsbehoefte", "WVO 2020 (tot 1 augustus 2022: WVO artikel 26 lid 2)")]
    [InlineData("pro", "de inschrijving", "WVO 2020 (tot 1 augustus 2022: WVO artikel 26 lid 2)")]
    public void Begin_en_artikel_hangen_af_van_de_schoolsoort(string soort, string begin, string artikel)
    {
        var oordeel = ZesWekenregel.Beoordeel(Schoolsoort.Lees(soort), EersteSeptember, null, EersteSeptember);

        Assert.Contains("na " + begin + " op 1 september 2023", oordeel.Uitleg, StringComparison.Ordinal);
        Assert.Equal(artikel, oordeel.WettelijkeBasis);
    }

    [Theory]
    [InlineData("2022-07-31", "WVO artikel 26 lid 2")]
    [InlineData("2022-08-01", "WVO 2020 (tot 1 augustus 2022: WVO artikel 26 lid 2)")]
    public void Een_zaak_van_toen_valt_onder_de_wet_van_toen(string begin, string artikel)
    {
        var oordeel = ZesWekenregel.Beoordeel(Schoolsoort.Lees("vo"), Datum.Lees(begin, ""), null, new DateOnly(2024, 1, 1));

        Assert.Equal(artikel, oordeel.WettelijkeBasis);
    }

    [Fact]
    public void Op_elke_dag_vanaf_passend_onderwijs_geldt_per_schoolsoort_precies_een_artikel()
    {
        for (var dag = Datumregels.EersteDag; dag < new DateOnly(2030, 1, 1); dag = dag.AddDays(1))
        {
            Assert.All(Schoolsoort.Alle, soort => Assert.Single(ZesWekenregel.Rechtsgronden, grond => grond.GeldtVoor(soort.Code, dag)));
        }
    }

    [Fact]
    public void De_schrikkeldag_telt_mee()
    {
        Assert.Equal(new DateOnly(2024, 3, 14), ZesWekenregel.UitersteDatum(new DateOnly(2024, 2, 1)));
        Assert.Equal(new DateOnly(2023, 3, 15), ZesWekenregel.UitersteDatum(new DateOnly(2023, 2, 1)));
    }
}
