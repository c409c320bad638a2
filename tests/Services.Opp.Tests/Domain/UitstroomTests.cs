using Monitoring.Contracts.Domein;
using Monitoring.Services.Opp.Domain.Dossiers;
using Monitoring.Services.Opp.Domain.Regels;

namespace Monitoring.Services.Opp.Tests.Domain;

/// <summary>Evaluatie Wet kwaliteit (voortgezet) speciaal onderwijs, noot 24: at least 75% at or above the plan; changes in the last two years are exceptions.</summary>
public sealed class UitstroomTests
{
    [Theory]
    [InlineData("vso", 3, 4, "ten-minste")]
    [InlineData("so", 74, 99, "minder")]
    [InlineData("vso", 746, 1000, "minder")]
    [InlineData("vso", 750, 1000, "ten-minste")]
    [InlineData("vso", 0, 0, "onbekend")]
    [InlineData("pro", 1, 4, "nvt")]
    [InlineData("bao", 4, 4, "nvt")]
    public void De_norm_is_ten_minste_driekwart_en_wordt_niet_naar_boven_afgerond(string soort, int opOfBoven, int vergeleken, string oordeel) =>
        Assert.Equal(oordeel, Uitstroomnorm.Oordeel(Schoolsoort.Lees(soort), opOfBoven, vergeleken));

    /// <summary>Left on 15 July 2026: from 16 July 2024 on a change is late. Without it the plan is that from before the first late change.</summary>
    [Theory]
    [InlineData("2024-07-15", "op", "op", 0)]
    [InlineData("2024-07-16", "op", "onder", 1)]
    [InlineData("2026-07-15", "op", "onder", 1)]
    public void Een_late_wijziging_telt_ook_zonder_mee(string gewijzigd, string metWijziging, string zonder, int laat)
    {
        var verlater = new Schoolverlater(new Dossier
        {
            Plan = Niveau(4),
            Bijstellingen = [new Bijstelling(2, Datum.Lees(gewijzigd, ""), "ontwikkeling", Niveau(6), null, false)],
            Uitstroom = new Uitstroom(new(2026, 7, 15), "arbeid", 4, false, "", ""),
        });

        Assert.Equal((metWijziging, zonder, laat), (verlater.TovPlan, verlater.TovPlanZonder, verlater.LateWijzigingen.Count));
    }

    [Fact]
    public void Twee_late_wijzigingen_gaan_terug_tot_voor_de_eerste()
    {
        var verlater = new Schoolverlater(new Dossier
        {
            Plan = Niveau(4),
            Bijstellingen = [new Bijstelling(2, new(2025, 1, 10), "evaluatie", Niveau(7), null, false), new Bijstelling(3, new(2025, 9, 1), "handelingsdeel", null, null, true), new Bijstelling(4, new(2026, 1, 10), "evaluatie", Niveau(5), null, false)],
            Uitstroom = new Uitstroom(new(2026, 7, 15), "arbeid", 5, false, "", ""),
        });

        Assert.Equal(("boven", "onder", 7, 2), (verlater.TovPlan, verlater.TovPlanZonder, verlater.PlanZonder!.Niveau, verlater.LateWijzigingen.Count));
    }

    private static Uitstroomplan Niveau(int niveau) => new("arbeid", null, false, "arbeidsmarkt", niveau);
}
