namespace Monitoring.Services.Landelijk.Indicatoren;

/// <summary>
/// Suppression of small groups: a count of one to four is not published, and neither is what would give it away by subtraction.
/// Two directions are guarded: along a row (wide minus narrow column) and along a column (total minus the other rows).
/// </summary>
internal static class Onderdrukking
{
    /// <summary>Counts below this, other than zero, are small.</summary>
    public const long Grens = 5;

    public static bool IsKlein(long aantal) => aantal is > 0 and < Grens;

    /// <summary>
    /// Suppresses in one schooljaar: <paramref name="sectoren"/> are blocks of rows with their subtotal, and all blocks add up to
    /// <paramref name="totaal"/>. What is suppressed does not depend on the filters of a reader, so that views cannot be combined.
    /// </summary>
    public static void Pas(IReadOnlyList<(OppRij Subtotaal, IReadOnlyList<OppRij> Rijen)> sectoren, OppRij totaal)
    {
        foreach (var rij in sectoren.SelectMany(sector => sector.Rijen.Append(sector.Subtotaal)).Append(totaal))
        {
            rij.Onderdruk(Zelf(rij));
        }

        foreach (var (subtotaal, rijen) in sectoren)
        {
            for (var kolom = 0; kolom < OppRij.Kolommen; kolom++)
            {
                Dek(subtotaal, rijen, kolom);
            }

            // Total minus the other sector would give the subtotal.
            totaal.Onderdruk(subtotaal.OnderdruktVanaf);
        }
    }

    /// <summary>A small count hides its column and the narrower ones; a small difference hides the narrower of the two.</summary>
    private static int Zelf(OppRij rij)
    {
        for (var kolom = 0; kolom < OppRij.Kolommen; kolom++)
        {
            if (IsKlein(rij.Waarde(kolom)) || IsKlein(rij.Verschil(kolom)))
            {
                return kolom;
            }
        }

        return OppRij.Kolommen;
    }

    /// <summary>
    /// Hides further rows, smallest first, until what the subtotal minus the visible rows gives is more than one group and not small
    /// itself; when no row is left for that, the subtotal is hidden.
    /// </summary>
    private static void Dek(OppRij subtotaal, IReadOnlyList<OppRij> rijen, int kolom)
    {
        while (!subtotaal.IsOnderdrukt(kolom))
        {
            var verborgen = rijen.Where(rij => rij.IsOnderdrukt(kolom)).ToArray();
            if (verborgen.Length == 0 || (verborgen.Length > 1 && !IsKlein(verborgen.Sum(rij => rij.Waarde(kolom))) && !IsKlein(verborgen.Sum(rij => rij.Verschil(kolom)))))
            {
                return;
            }

            if (rijen.Where(rij => !rij.IsOnderdrukt(kolom) && rij.Waarde(kolom) >= Grens).MinBy(rij => rij.Waarde(kolom)) is { } mede)
            {
                mede.Onderdruk(kolom);
            }
            else
            {
                subtotaal.Onderdruk(kolom);
            }
        }
    }
}
