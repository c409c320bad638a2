using static Monitoring.Services.Landelijk.Indicatoren.Onderdrukkingsregel;

namespace Monitoring.Services.Landelijk.Indicatoren;

/// <summary>
/// Suppression of small groups: a count below <see cref="Onderdrukkingsregel.Grens"/> is not published, and neither is what would give it away by subtraction. First
/// whole groups by their size, in the same way in every table of the same groups; then divisions of groups. Divisions that follow from
/// each other are decided together, so that one table does not show what the other hides. Of a new edition of a release, what came or went
/// since the earlier ones is a group too.
/// </summary>
internal static class Onderdrukking
{
    /// <summary>
    /// Suppresses in one period: <paramref name="blokken"/> are rows with their subtotal, and all blocks add up to <paramref name="totaal"/>.
    /// What is suppressed does not depend on the filters of a reader, so that views cannot be combined.
    /// </summary>
    public static void Pas(IReadOnlyList<(Telrij Subtotaal, IReadOnlyList<Telrij> Rijen)> blokken, Telrij totaal)
    {
        VerbergKleine(blokken.SelectMany(blok => blok.Rijen.Append(blok.Subtotaal)).Append(totaal));
        VerbergDeel(totaal, [.. blokken.Select(blok => blok.Subtotaal)], rij => rij.IsVerborgen, rij => rij.Verberg());
        VerbergDeel(totaal, [.. blokken.Select(blok => blok.Subtotaal)], rij => rij.IsVerdelingVerborgen, rij => rij.VerbergVerdeling());
        foreach (var (subtotaal, rijen) in blokken)
        {
            VerbergDeel(subtotaal, rijen, rij => rij.IsVerborgen, rij => rij.Verberg());
            VerbergDeel(subtotaal, rijen, rij => rij.IsVerdelingVerborgen, rij => rij.VerbergVerdeling());
            Dek(subtotaal, rijen, rij => rij.IsVerborgen, rij => rij.Verberg(), HeeftKleineGrootte);
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
    /// Suppresses rows that are parts of others (the samenwerkingsverbanden of a provincie) of which it is already decided what is
    /// hidden. When nothing helps, none of the rows is shown.
    /// </summary>
    public static void PasOnder(IReadOnlyList<(Telrij Ouder, IReadOnlyList<Telrij> Rijen)> takken)
    {
        VerbergKleine(takken.SelectMany(tak => tak.Rijen));
        Onder(takken, rij => rij.IsVerborgen, rij => rij.Verberg(), HeeftKleineGrootte);
        Onder(takken, rij => rij.IsVerdelingVerborgen, rij => rij.VerbergVerdeling(), HeeftKleineSom);
    }

    private static void VerbergKleine(IEnumerable<Telrij> rijen)
    {
        foreach (var rij in rijen)
        {
            if (rij.BleefKlein || rij.Groottes.Any(grootte => IsKlein(grootte.Aantal, rij.Grens)))
            {
                rij.Verberg();
            }
            else if (rij.BleefVerdeling || rij.Veranderingen.Any(deel => IsKlein(deel.Aantal, rij.Grens)))
            {
                rij.VerbergVerdeling();
            }
        }
    }

    private static void Onder(IReadOnlyList<(Telrij Ouder, IReadOnlyList<Telrij> Rijen)> takken, Predicate<Telrij> isVerborgen, Action<Telrij> verberg, Predicate<IReadOnlyList<Telrij>> isKlein)
    {
        foreach (var (ouder, rijen) in takken)
        {
            VerbergDeel(ouder, rijen, isVerborgen, verberg);
        }

        // A visible one minus its visible parts gives the sum of its hidden parts; of the hidden ones that is known of all together.
        var sommen = takken.Where(tak => !isVerborgen(tak.Ouder)).Select(tak => tak.Rijen).Append([.. takken.Where(tak => isVerborgen(tak.Ouder)).SelectMany(tak => tak.Rijen)]).ToArray();
        if (!Array.TrueForAll(sommen, rijen => IsGedekt(rijen, isVerborgen, verberg, isKlein)))
        {
            foreach (var rij in takken.SelectMany(tak => tak.Rijen))
            {
                verberg(rij);
            }
        }
    }

    /// <summary>Of what is hidden at least one part is hidden too: otherwise its parts would add up to it.</summary>
    private static void VerbergDeel(Telrij geheel, IReadOnlyList<Telrij> delen, Predicate<Telrij> isVerborgen, Action<Telrij> verberg)
    {
        if (isVerborgen(geheel) && delen.Count > 0 && !delen.Any(rij => isVerborgen(rij)))
        {
            verberg(delen.MaxBy(rij => rij.N >= rij.Grens ? -rij.N : long.MinValue)!);
        }
    }

    /// <summary>When no row is left to hide, the subtotal is hidden.</summary>
    private static void Dek(Telrij subtotaal, IReadOnlyList<Telrij> rijen, Predicate<Telrij> isVerborgen, Action<Telrij> verberg, Predicate<IReadOnlyList<Telrij>> isKlein)
    {
        if (!isVerborgen(subtotaal) && !IsGedekt(rijen, isVerborgen, verberg, isKlein))
        {
            verberg(subtotaal);
        }
    }

    /// <summary>
    /// Hides further rows, smallest first, until what a known sum minus the visible rows gives is more than one group and not small itself.
    /// </summary>
    /// <returns>False when no row is left for that.</returns>
    private static bool IsGedekt(IReadOnlyList<Telrij> rijen, Predicate<Telrij> isVerborgen, Action<Telrij> verberg, Predicate<IReadOnlyList<Telrij>> isKlein)
    {
        while (rijen.Where(rij => isVerborgen(rij)).ToArray() is var verborgen && verborgen.Length > 0 && (verborgen.Length == 1 || isKlein(verborgen)))
        {
            if (rijen.Where(rij => !isVerborgen(rij) && rij.N >= rij.Grens).MinBy(rij => rij.N) is not { } mede)
            {
                return false;
            }

            verberg(mede);
        }

        return true;
    }

    private static bool HeeftKleineGrootte(IReadOnlyList<Telrij> rijen) =>
        rijen.SelectMany(rij => rij.Groottes).GroupBy(grootte => grootte.Editie).Any(grootte => IsKlein(grootte.Sum(rij => rij.Aantal), rijen[0].Grens));

    private static bool HeeftKleineSom(IReadOnlyList<Telrij> rijen) =>
        rijen.SelectMany(rij => rij.Veranderingen).GroupBy(deel => (deel.Editie, deel.Telling, deel.Kenmerk)).Any(deel => IsKlein(deel.Sum(rij => rij.Aantal), rijen[0].Grens));
}
