namespace Monitoring.Services.Landelijk.Indicatoren;

/// <summary>
/// Suppression of small groups: a count of one to four is not published, and neither is what would give it away by subtraction. First
/// whole groups by their size, in the same way in every table of the same groups; then divisions of groups. Divisions that follow from
/// each other are decided together, so that one table does not show what the other hides.
/// </summary>
internal static class Onderdrukking
{
    /// <summary>Counts below this, other than zero, are small.</summary>
    public const long Grens = 5;

    /// <summary>Also when it comes out below zero: what is left of a total after its parts, where a part was counted under another total.</summary>
    public static bool IsKlein(long aantal) => Math.Abs(aantal) is > 0 and < Grens;

    /// <summary>
    /// Suppresses in one period: <paramref name="blokken"/> are rows with their subtotal, and all blocks add up to <paramref name="totaal"/>.
    /// What is suppressed does not depend on the filters of a reader, so that views cannot be combined.
    /// </summary>
    public static void Pas(IReadOnlyList<(Telrij Subtotaal, IReadOnlyList<Telrij> Rijen)> blokken, Telrij totaal)
    {
        foreach (var rij in blokken.SelectMany(blok => blok.Rijen.Append(blok.Subtotaal)).Append(totaal))
        {
            if (IsKlein(rij.N))
            {
                rij.Verberg();
            }
            else if (rij.Delen.Any(deel => IsKlein(deel.Aantal)))
            {
                rij.VerbergVerdeling();
            }
        }

        foreach (var (subtotaal, rijen) in blokken)
        {
            Dek(subtotaal, rijen, rij => rij.IsVerborgen, rij => rij.Verberg(), verborgen => IsKlein(verborgen.Sum(rij => rij.N)));
            Dek(subtotaal, rijen, rij => rij.IsVerdelingVerborgen, rij => rij.VerbergVerdeling(), HeeftKleineSom);

            // Total minus the other sector would give the subtotal.
            if (subtotaal.IsVerborgen)
            {
                totaal.Verberg();
            }
            else if (subtotaal.IsVerdelingVerborgen)
            {
                totaal.VerbergVerdeling();
            }
        }
    }

    /// <summary>
    /// Hides further rows, smallest first, until what the subtotal minus the visible rows gives is more than one group and not small
    /// itself; when no row is left for that, the subtotal is hidden.
    /// </summary>
    private static void Dek(Telrij subtotaal, IReadOnlyList<Telrij> rijen, Predicate<Telrij> isVerborgen, Action<Telrij> verberg, Predicate<IReadOnlyList<Telrij>> isKlein)
    {
        while (!isVerborgen(subtotaal))
        {
            var verborgen = rijen.Where(rij => isVerborgen(rij)).ToArray();
            if (verborgen.Length == 0 || (verborgen.Length > 1 && !isKlein(verborgen)))
            {
                return;
            }

            if (rijen.Where(rij => !isVerborgen(rij) && rij.N >= Grens).MinBy(rij => rij.N) is { } mede)
            {
                verberg(mede);
            }
            else
            {
                verberg(subtotaal);
            }
        }
    }

    private static bool HeeftKleineSom(IReadOnlyList<Telrij> rijen) =>
        rijen.SelectMany(rij => rij.Delen).GroupBy(deel => (deel.Telling, deel.Kenmerk)).Any(deel => IsKlein(deel.Sum(rij => rij.Aantal)));
}
