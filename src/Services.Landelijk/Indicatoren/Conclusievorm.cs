namespace Monitoring.Services.Landelijk.Indicatoren;

/// <summary>The sentence that an indicator opens with, as data.</summary>
/// <param name="Maat">Code of the share that it is about.</param>
/// <param name="Zin">With {deel}, {geheel}, {procent}, {aandeel} (the percentage, or "1 op de 3" where that is exact) and {periode}.</param>
/// <param name="Geen">The same when the part is zero, with {geheel} and {periode}.</param>
/// <param name="Leeg">When there are no facts.</param>
internal sealed record Conclusievorm(string Maat, string Zin, string Geen, string Leeg)
{
    public string Schrijf(long deel, long geheel, string periode) => (deel == 0 ? Geen : Zin)
        .Replace("{deel}", Woorden.Aantal(deel), StringComparison.Ordinal)
        .Replace("{geheel}", Woorden.Aantal(geheel), StringComparison.Ordinal)
        .Replace("{aandeel}", Woorden.Aandeel(deel, geheel), StringComparison.Ordinal)
        .Replace("{procent}", Woorden.Procent(100m * deel / geheel), StringComparison.Ordinal)
        .Replace("{periode}", Woorden.Periode(periode), StringComparison.Ordinal);
}
