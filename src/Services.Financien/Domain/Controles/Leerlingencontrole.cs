namespace Monitoring.Services.Financien.Domain.Controles;

/// <summary>Whether the pupils that the bestuur gives are those that DUO counted on the same day.</summary>
internal static class Leerlingencontrole
{
    /// <summary>Share of the count. A count that was corrected differs less; another day or another group of pupils differs more.</summary>
    public const decimal Ruimte = 0.10m;

    public static IEnumerable<Bevinding> Toets(Jaarcijfers cijfers)
    {
        if (cijfers.GeteldeLeerlingen is { } geteld && cijfers.Gegeven(Leerlingen.Opgave) is { } opgave && Math.Abs(opgave - geteld) > Ruimte * geteld)
        {
            yield return new Bevinding(
                "leerlingen-telling",
                Bevinding.Info,
                $"Het bestuur geeft {NederlandsBedrag.Getal(opgave)} leerlingen op; DUO telde er {NederlandsBedrag.Getal(geteld)}. Dat verschilt meer dan {NederlandsBedrag.Getal(100 * Ruimte)}%. De bedragen per leerling zijn met de telling van DUO gerekend.",
                null);
        }
    }
}
