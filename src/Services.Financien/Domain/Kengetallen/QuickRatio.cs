namespace Monitoring.Services.Financien.Domain.Kengetallen;

/// <summary>Current ratio without the stocks: what is soon available in money, over the short-term debts.</summary>
internal static class QuickRatio
{
    public const string Code = "quickratio";

    public static Kengetal Bereken(Jaarcijfers cijfers) => Verhouding.Bereken(
        cijfers,
        Code,
        "Quick ratio",
        ["TVLA"],
        ["1.4"],
        "2.4",
        "(vlottende activa (TVLA) − voorraden (1.4)) ÷ kortlopende schulden (2.4)",
        "Naam: kengetallenbestand van DUO (liquiditeit, quick ratio). De formule is de gebruikelijke: zonder voorraden");
}
