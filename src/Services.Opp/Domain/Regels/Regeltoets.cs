namespace Monitoring.Services.Opp.Domain.Regels;

/// <summary>One rule as it came out for one OPP.</summary>
/// <param name="Grond">The article in force, or null when the rule does not apply.</param>
internal readonly record struct Regeltoets(Regel Regel, Rechtsgrond? Grond, Toets Toets)
{
    public bool IsWet => Grond?.Kracht == Rechtskracht.Wet;
}
