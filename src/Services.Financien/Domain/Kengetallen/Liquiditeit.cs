namespace Monitoring.Services.Financien.Domain.Kengetallen;

/// <summary>Current ratio: can the short-term debts be paid from what is soon available?</summary>
internal static class Liquiditeit
{
    public const string Code = "liquiditeit";

    public static Kengetal Bereken(Jaarcijfers cijfers) => Verhouding.Bereken(
        cijfers,
        Code,
        "Liquiditeit (current ratio)",
        ["TVLA"],
        "2.4",
        "vlottende activa (TVLA) ÷ kortlopende schulden (2.4)",
        "Jaarverslag OCW 2017: liquiditeit is vlottende activa gedeeld door kort vreemd vermogen");
}
