namespace Monitoring.Services.Financien.Domain.Kengetallen;

/// <summary>Can all obligations be met in the long run? The voorzieningen count with the eigen vermogen: the signaleringswaarde of 0.30 is meant so.</summary>
internal static class Solvabiliteit2
{
    public const string Code = "solvabiliteit2";

    public static Kengetal Bereken(Jaarcijfers cijfers) => Verhouding.Bereken(
        cijfers,
        Code,
        "Solvabiliteit 2",
        ["2.1", "2.2"],
        "TP",
        "(eigen vermogen (2.1) + voorzieningen (2.2)) ÷ totaal passiva (TP)",
        "Jaarverslag OCW 2017: solvabiliteit II is eigen vermogen plus voorzieningen gedeeld door totale passiva");
}
