using Microsoft.EntityFrameworkCore;
using Monitoring.Services.Financien.Data;
using Monitoring.Services.Financien.Domain;

namespace Monitoring.Services.Financien.Koppelen;

/// <summary>What is known of boards besides their accounts, to read.</summary>
internal static class NaslagVan
{
    public static async Task<Bestuursnaslag> Naslag(this FinancienContext context, string bevoegdGezag, CancellationToken annulering)
    {
        var koppelingen = await context.SwvKoppelingen.AsNoTracking().Where(koppeling => koppeling.BevoegdGezag == bevoegdGezag).OrderBy(koppeling => koppeling.SwvCode).ToListAsync(annulering);
        return new Bestuursnaslag(koppelingen, await context.Tellingen(koppelingen, annulering));
    }

    /// <summary>The pupils of every samenwerkingsverband in these links.</summary>
    public static async Task<IReadOnlyList<Swvleerlingen>> Tellingen(this FinancienContext context, IReadOnlyCollection<SwvKoppeling> koppelingen, CancellationToken annulering)
    {
        List<string> codes = [.. koppelingen.Select(koppeling => koppeling.SwvCode).Distinct(StringComparer.Ordinal)];
        return codes.Count == 0 ? [] : await context.Swvleerlingen.AsNoTracking().Where(telling => codes.Contains(telling.SwvCode)).ToListAsync(annulering);
    }

    /// <summary>Of each board its own links, and the pupils of its own samenwerkingsverbanden.</summary>
    public static Func<string, Bestuursnaslag> PerBestuur(IEnumerable<SwvKoppeling> koppelingen, IEnumerable<Swvleerlingen> tellingen)
    {
        var (perNummer, perCode) = (koppelingen.ToLookup(koppeling => koppeling.BevoegdGezag, StringComparer.Ordinal), tellingen.ToLookup(telling => telling.SwvCode, StringComparer.Ordinal));
        return nummer => perNummer.Contains(nummer)
            ? new Bestuursnaslag([.. perNummer[nummer]], [.. perNummer[nummer].SelectMany(koppeling => perCode[koppeling.SwvCode])])
            : Bestuursnaslag.Geen;
    }
}
