namespace Monitoring.Services.Financien.Domain.Kengetallen;

/// <summary>Equity that is not tied up in buildings and inventory, as a share of the total baten. The inspectie no longer uses it as a signal.</summary>
internal static class Weerstandsvermogen
{
    public const string Code = "weerstandsvermogen";

    public static Kengetal Bereken(Jaarcijfers cijfers) => Verhouding.Aandeel(
        cijfers,
        Code,
        "Weerstandsvermogen",
        ["2.1"],
        ["1.2"],
        "TOTB",
        "(eigen vermogen (2.1) − materiële vaste activa (1.2)) ÷ totale baten (TOTB)",
        "Kengetallenbestand van DUO noemt weerstandsvermogen min materiële vaste activa en totale baten als noemer; de formule zelf staat er niet bij (aanname)").Met(Doorbetaald.Netto(cijfers, "totale baten"));
}
