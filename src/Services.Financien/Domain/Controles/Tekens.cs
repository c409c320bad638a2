namespace Monitoring.Services.Financien.Domain.Controles;

/// <summary>Posts that are never negative by their nature. Equity, results and corrections may be.</summary>
internal static class Tekens
{
    private static readonly string[] NietNegatief = ["1.1", "1.2", "1.3", "1.4", "1.5", "1.6", "1.7", "2.2", "2.3", "2.4", "TA", "TP", "3.1.1", "4.1", "4.2", "4.5", "TOTB", "TOTL", "AWG", "1.2.1", "5.1", "LL"];

    public static IEnumerable<Bevinding> Toets(Jaarcijfers cijfers)
    {
        foreach (var code in NietNegatief)
        {
            if (cijfers.Gegeven(code) is < 0 and var bedrag)
            {
                yield return new Bevinding($"teken-{code.ToLowerInvariant()}", Bevinding.LetOp, $"{Posttabel.Haal(code).Naam} ({code}) is negatief: {NederlandsBedrag.Euro(bedrag)}. Is het teken omgedraaid?", bedrag);
            }
        }
    }
}
