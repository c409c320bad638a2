using Monitoring.Services.Financien.Domain.Kengetallen;

namespace Monitoring.Services.Financien.Domain.Controles;

/// <summary>The financiële baten (5.1) that a board gives beside the published balance (5): they raise the signaleringswaarde of the equity, so a wrong amount hides a signal.</summary>
internal static class FinancieleBaten
{
    /// <summary>Share of the totale baten from which an amount is worth a look: interest and dividend of a board are far below.</summary>
    private const decimal Opvallend = 0.1m;

    public static IEnumerable<Bevinding> Toets(Jaarcijfers cijfers)
    {
        if (cijfers.Gegeven(NormatiefVermogen.FinancieleBaten) is not { } baten)
        {
            yield break;
        }

        if (cijfers.Bedrag("5") is { } saldo && baten + Identiteit.Tolerantie < saldo)
        {
            yield return new Bevinding("financiele-baten", Bevinding.LetOp, $"De financiële baten (5.1) zijn lager dan het saldo van financiële baten en lasten (5). Het verschil is {NederlandsBedrag.Euro(baten - saldo)}.", baten - saldo);
        }
        else if (cijfers.Bedrag("TOTB") is { } totaal && baten > Opvallend * totaal)
        {
            yield return new Bevinding("financiele-baten", Bevinding.Info, $"De financiële baten (5.1) zijn {NederlandsBedrag.Euro(baten)}: meer dan een tiende van de totale baten. Klopt het bedrag?", baten);
        }
    }
}
