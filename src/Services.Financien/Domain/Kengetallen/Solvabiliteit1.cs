namespace Monitoring.Services.Financien.Domain.Kengetallen;

/// <summary>Equity as a share of all capital, without the voorzieningen. There is no signaleringswaarde for it.</summary>
internal static class Solvabiliteit1
{
    public const string Code = "solvabiliteit1";

    public static Kengetal Bereken(Jaarcijfers cijfers) => Verhouding.Bereken(
        cijfers,
        Code,
        "Solvabiliteit 1",
        ["2.1"],
        [],
        "TP",
        "eigen vermogen (2.1) ÷ totaal passiva (TP)",
        "Naam: kengetallenbestand van DUO (solvabiliteit 1). De formule is die van solvabiliteit 2 zonder voorzieningen");
}
