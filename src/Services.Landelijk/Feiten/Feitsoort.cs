using Microsoft.EntityFrameworkCore;
using Monitoring.Contracts.Gebeurtenissen;
using Monitoring.Services.Landelijk.Data;
using Monitoring.Services.Landelijk.Projecties;
using Monitoring.Services.Landelijk.Tellingen;

namespace Monitoring.Services.Landelijk.Feiten;

/// <inheritdoc cref="IFeitsoort"/>
internal sealed class Feitsoort<TFeit, TGebeurtenis> : IFeitsoort
    where TFeit : class, IFeitVan<TFeit, TGebeurtenis>
    where TGebeurtenis : class, IGebeurtenis
{
    private const int WisGrootte = 20_000;

    public string Gebeurtenis => typeof(TGebeurtenis).Name;

    public string Naam => TFeit.Naam;

    public Task<Gevolgen> Schrijf(LandelijkContext context, IEnumerable<IGebeurtenis> gebeurtenissen, IReadOnlyList<int> generaties, CancellationToken annulering) =>
        Feitenboek.Schrijf<TFeit, TGebeurtenis>(context, [.. gebeurtenissen.Cast<TGebeurtenis>()], generaties, annulering);

    public async Task<IReadOnlyDictionary<string, Feitversie>> Versies(LandelijkContext context, int generatie, IReadOnlyCollection<string> ids, CancellationToken annulering) =>
        await Van(context).Where(feit => feit.Generatie == generatie && EF.Parameter(ids).Contains(feit.Id))
            .Select(feit => new { feit.Id, feit.Versie, feit.Gewijzigd })
            .ToDictionaryAsync(feit => feit.Id, feit => new Feitversie(feit.Versie, feit.Gewijzigd), annulering);

    public async Task<IReadOnlyList<IGebeurtenis>> Afwijkend(LandelijkContext context, int generatie, IReadOnlyCollection<IGebeurtenis> standen, CancellationToken annulering)
    {
        var verwacht = standen.Select(stand => (Stand: stand, Feit: TFeit.Van((TGebeurtenis)stand, generatie))).ToList();
        await TFeit.VulAan(context, [.. verwacht.Select(paar => paar.Feit)], annulering);
        var ids = standen.Select(stand => stand.AggregaatId).ToArray();
        var feiten = await context.Set<TFeit>().AsNoTracking().Where(feit => feit.Generatie == generatie && EF.Parameter(ids).Contains(feit.Id)).ToDictionaryAsync(feit => feit.Id, annulering);
        return [.. verwacht.Where(paar => feiten.GetValueOrDefault(paar.Feit.Id) is { } feit && feit.Versie == paar.Feit.Versie && Feitinhoud.Van(feit) != Feitinhoud.Van(paar.Feit)).Select(paar => paar.Stand)];
    }

    public Task<long> Tel(LandelijkContext context, int generatie, long totEnMet, CancellationToken annulering) =>
        Van(context).LongCountAsync(feit => feit.Generatie == generatie && feit.Gewijzigd <= totEnMet, annulering);

    public IAsyncEnumerable<string> Ids(LandelijkContext context, int generatie, long totEnMet) =>
        Van(context).Where(feit => feit.Generatie == generatie && feit.Gewijzigd <= totEnMet).Select(feit => feit.Id).AsAsyncEnumerable();

    public async IAsyncEnumerable<Celtelling> Hertel(LandelijkContext context, int generatie)
    {
        await foreach (var feit in context.Set<TFeit>().AsNoTracking().Where(feit => feit.Generatie == generatie).AsAsyncEnumerable())
        {
            foreach (var telling in feit.Cellen())
            {
                yield return telling;
            }
        }
    }

    public async Task<bool> WisDeel(LandelijkContext context, int hoogste, IReadOnlyList<int> levend, CancellationToken annulering)
    {
        var oudste = await Van(context).Where(feit => feit.Generatie <= hoogste && !levend.Contains(feit.Generatie)).OrderBy(feit => feit.Generatie).Select(feit => (int?)feit.Generatie).FirstOrDefaultAsync(annulering);
        if (oudste is not { } generatie)
        {
            return false;
        }

        var grens = await Van(context).Where(feit => feit.Generatie == generatie).OrderBy(feit => feit.Id).Skip(WisGrootte - 1).Select(feit => feit.Id).FirstOrDefaultAsync(annulering);
        var weg = Van(context).Where(feit => feit.Generatie == generatie);
        weg = grens is null ? weg : weg.Where(feit => feit.Id.CompareTo(grens) <= 0);
        await weg.ExecuteDeleteAsync(annulering);
        return true;
    }

    private static IQueryable<TFeit> Van(LandelijkContext context) => context.Set<TFeit>().AsNoTracking().IgnoreAutoIncludes();
}
