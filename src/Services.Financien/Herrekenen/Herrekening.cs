using Microsoft.EntityFrameworkCore;
using Monitoring.Contracts.Vastleggen;
using Monitoring.ServiceDefaults.Toegang;
using Monitoring.ServiceDefaults.Vastleggen;
using Monitoring.Services.Financien.Data;
using Monitoring.Services.Financien.Domain;
using Monitoring.Services.Financien.Domain.Afbouw;
using Monitoring.Services.Financien.Domain.Signaleringswaarden;
using Monitoring.Services.Financien.Koppelen;
using Monitoring.Services.Financien.Signaleren;

namespace Monitoring.Services.Financien.Herrekenen;

/// <summary>Computes accounts again after something that they depend on has changed: a set of signaleringswaarden, a plan, a link, another year.</summary>
internal sealed class Herrekening(FinancienContext context, Signaleringsboek signaleringsboek, TimeProvider klok)
{
    private const int BesturenPerKeer = 200;

    /// <summary>Computes what the context holds of these boards; save afterwards.</summary>
    /// <param name="jaarrekeningen">Every account of every board among them.</param>
    public Task<IReadOnlyList<Jaarrekening>> Reken(IReadOnlyCollection<Jaarrekening> jaarrekeningen, Signaleringsset set, CancellationToken annulering) =>
        Reken(jaarrekeningen, set, nieuwPlan: null, annulering);

    /// <param name="nieuwPlan">A plan of their one board that is not saved yet.</param>
    public async Task<IReadOnlyList<Jaarrekening>> Reken(IReadOnlyCollection<Jaarrekening> jaarrekeningen, Signaleringsset set, Afbouwplan? nieuwPlan, CancellationToken annulering) =>
        Reken(jaarrekeningen, await Grond([.. jaarrekeningen.Select(jaar => jaar.BevoegdGezag).Distinct(StringComparer.Ordinal)], set, annulering), nieuwPlan);

    /// <summary>Computes with what was read before; save afterwards, and only while the database still says the same.</summary>
    /// <param name="jaarrekeningen">Every account of every board among them.</param>
    public IReadOnlyList<Jaarrekening> Reken(IReadOnlyCollection<Jaarrekening> jaarrekeningen, Rekengrond grond) => Reken(jaarrekeningen, grond, nieuwPlan: null);

    /// <summary>What the database says now, with the present set.</summary>
    public async Task<Rekengrond> Grond(List<string> besturen, CancellationToken annulering) => await Grond(besturen, await signaleringsboek.Huidig(annulering), annulering);

    /// <summary>Computes every account with the present set and saves in batches. Broken off, it is simply repeated.</summary>
    /// <returns>How many accounts changed.</returns>
    public Task<int> Alles(CancellationToken annulering) => Besturen(context.Jaarrekeningen, annulering);

    /// <summary>The same because somebody asks for it, which the log of acts keeps.</summary>
    public async Task<int> Alles(Aanroeper wie, CancellationToken annulering)
    {
        context.Add(Handelingsregel.Van(FinancienHandelingen.HerrekeningBegonnen, "alle besturen", wie.Id, "", klok.GetUtcNow()));
        await context.SaveChangesAsync(annulering);
        return await Alles(annulering);
    }

    /// <summary>Computes the accounts of every board of which one was computed with another set, or by another version of the service.</summary>
    /// <returns>How many accounts changed.</returns>
    public async Task<int> Verouderde(CancellationToken annulering)
    {
        var versie = (await signaleringsboek.Huidig(annulering)).Versie;
        return await Besturen(context.Jaarrekeningen.Where(jaar => jaar.Rekenversie != Jaarbeeld.Rekenversie || jaar.Signaleringsversie != versie), annulering);
    }

    /// <summary>
    /// Computes every account of the boards of these, and saves in batches. What somebody else writes meanwhile, or a set that changes, is read again:
    /// nobody is refused because of it.
    /// </summary>
    /// <returns>How many accounts changed.</returns>
    public async Task<int> Besturen(IQueryable<Jaarrekening> van, CancellationToken annulering)
    {
        var besturen = await van.AsNoTracking().Select(jaar => jaar.BevoegdGezag).Distinct().Order().ToListAsync(annulering);
        var gewijzigd = 0;
        foreach (var deel in besturen.Chunk(BesturenPerKeer))
        {
            gewijzigd += await context.Herhaalbaar(async () =>
            {
                var jaren = await context.Jaarrekeningen.Where(jaar => deel.Contains(jaar.BevoegdGezag)).ToListAsync(annulering);
                var anders = (await Reken(jaren, await signaleringsboek.Huidig(annulering), annulering)).Count;
                await context.SaveChangesAsync(annulering);
                context.ChangeTracker.Clear();
                return anders;
            });
        }

        return gewijzigd;
    }

    private async Task<Rekengrond> Grond(List<string> besturen, Signaleringsset set, CancellationToken annulering)
    {
        var koppelingen = await context.SwvKoppelingen.AsNoTracking().Where(koppeling => besturen.Contains(koppeling.BevoegdGezag)).ToListAsync(annulering);
        var plannen = await context.Dossierstukken.AsNoTracking().Where(stuk => stuk.Soort == Dossierstuk.Afbouwplan && besturen.Contains(stuk.BevoegdGezag)).ToListAsync(annulering);
        return new Rekengrond(
            set,
            koppelingen,
            await context.Tellingen(koppelingen, annulering),
            plannen.GroupBy(stuk => stuk.BevoegdGezag, StringComparer.Ordinal).ToDictionary(bestuur => bestuur.Key, bestuur => bestuur.MaxBy(stuk => stuk.Nummer)!, StringComparer.Ordinal));
    }

    private IReadOnlyList<Jaarrekening> Reken(IReadOnlyCollection<Jaarrekening> jaarrekeningen, Rekengrond grond, Afbouwplan? nieuwPlan)
    {
        var naslag = NaslagVan.PerBestuur(grond.Koppelingen, grond.Tellingen);
        return
        [
            .. jaarrekeningen.GroupBy(jaar => jaar.BevoegdGezag, StringComparer.Ordinal)
                .SelectMany(bestuur => new Jaarreeks(bestuur).Reken(naslag(bestuur.Key), nieuwPlan ?? grond.Plannen.GetValueOrDefault(bestuur.Key)?.Lees<Afbouwplan>(), grond.Set, klok.GetUtcNow())),
        ];
    }
}
