using Monitoring.Services.Opp.Domain.Dossiers;

namespace Monitoring.Services.Opp.Domain.Regels;

/// <summary>A pupil who left, beside the plan of then, and beside the plan as it would be without the changes of the last two years.</summary>
internal sealed record Schoolverlater
{
    /// <exception cref="ArgumentException">The pupil of this dossier did not leave.</exception>
    public Schoolverlater(Dossier dossier)
    {
        Uitstroom = dossier.Uitstroom ?? throw new ArgumentException("A pupil who did not leave is no schoolverlater.", nameof(dossier));
        LateWijzigingen = [.. dossier.Bijstellingen.Where(bijstelling => Uitstroomvergelijking.InLaatsteJaren(bijstelling, Uitstroom))];
        Plan = dossier.Plan;
        PlanZonder = LateWijzigingen.Count > 0 ? LateWijzigingen[0].VorigPlan : dossier.Plan;
        TovPlan = Uitstroomvergelijking.TovPlan(Plan, Uitstroom);
        TovPlanZonder = Uitstroomvergelijking.TovPlan(PlanZonder, Uitstroom);
    }

    public Uitstroom Uitstroom { get; }

    public Uitstroomplan? Plan { get; }

    public Uitstroomplan? PlanZonder { get; }

    /// <summary>boven, op, onder or onbekend.</summary>
    public string TovPlan { get; }

    /// <summary>As <see cref="TovPlan"/>, beside <see cref="PlanZonder"/>.</summary>
    public string TovPlanZonder { get; }

    /// <summary>Oldest first.</summary>
    public IReadOnlyList<Bijstelling> LateWijzigingen { get; }
}
