using Monitoring.Services.Financien.Domain;

namespace Monitoring.Services.Financien.Dossiers;

internal static class Stukversies
{
    /// <summary>All versions of one dossierstuk, the oldest first.</summary>
    /// <param name="boekjaar">0 for a dossierstuk about more years.</param>
    public static IQueryable<Dossierstuk> Versies(this IQueryable<Dossierstuk> stukken, string bevoegdGezag, string soort, int boekjaar = 0) =>
        stukken.Where(stuk => stuk.BevoegdGezag == bevoegdGezag && stuk.Soort == soort && stuk.Boekjaar == boekjaar).OrderBy(stuk => stuk.Nummer);
}
