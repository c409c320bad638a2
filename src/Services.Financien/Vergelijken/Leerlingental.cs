using Monitoring.DuoBestanden.Schemas;
using Monitoring.Services.Financien.Domain;

namespace Monitoring.Services.Financien.Vergelijken;

/// <summary>How large the region of a samenwerkingsverband is in pupils, and how many of them go to (v)so.</summary>
/// <param name="Leerlingen">All pupils, those in (v)so included; null when not known.</param>
/// <param name="Speciaal">In so and vso; null when not known.</param>
internal sealed record Leerlingental(decimal? Leerlingen, decimal? Speciaal)
{
    public static readonly Leerlingental NietBekend = new(null, null);

    private static readonly string[] InSpeciaal = [LeerlingenSwv.So, LeerlingenSwv.Vso];

    /// <summary>The share of the pupils that goes to (v)so; null when either is not known, or they contradict each other.</summary>
    public decimal? AandeelSpeciaal => Leerlingen > 0 && Speciaal <= Leerlingen ? Speciaal / Leerlingen : null;

    /// <param name="tellingen">Of one samenwerkingsverband and one year.</param>
    /// <param name="opgegeven">What the samenwerkingsverband itself gave in its account (post LL), for where the count is not whole.</param>
    public static Leerlingental Van(IReadOnlyCollection<Swvleerlingen> tellingen, decimal? opgegeven) =>
        new(Swvleerlingen.Geheel(tellingen) ?? opgegeven, Swvleerlingen.Som([.. tellingen.Where(telling => InSpeciaal.Contains(telling.Soort))]));
}
