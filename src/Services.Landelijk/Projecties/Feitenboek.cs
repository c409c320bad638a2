using Microsoft.EntityFrameworkCore;
using Monitoring.Contracts.Gebeurtenissen;
using Monitoring.Services.Landelijk.Data;
using Monitoring.Services.Landelijk.Feiten;
using Monitoring.Services.Landelijk.Tellingen;

namespace Monitoring.Services.Landelijk.Projecties;

/// <summary>
/// Writes a batch of events as facts and moves the counters by the difference between old and new fact. Because only a newer version
/// counts, late, repeated and out-of-order events leave the same facts and the same counters.
/// </summary>
internal static class Feitenboek
{
    /// <summary>A handful of statements a batch, whatever its size. The caller holds the turn (<see cref="Schrijfslot"/>) and saves.</summary>
    public static async Task Boek<TFeit, TGebeurtenis>(LandelijkContext context, IReadOnlyList<TGebeurtenis> gebeurtenissen, IReadOnlyList<int> generaties, CancellationToken annulering)
        where TFeit : class, IFeitVan<TFeit, TGebeurtenis>
        where TGebeurtenis : class, IGebeurtenis
    {
        var gevolgen = await Schrijf<TFeit, TGebeurtenis>(context, gebeurtenissen, generaties, annulering);
        await gevolgen.Verwerk(context, annulering);
    }

    /// <summary>Writes the facts alone; the caller carries out what follows from them.</summary>
    public static async Task<Gevolgen> Schrijf<TFeit, TGebeurtenis>(LandelijkContext context, IReadOnlyList<TGebeurtenis> gebeurtenissen, IReadOnlyList<int> generaties, CancellationToken annulering)
        where TFeit : class, IFeitVan<TFeit, TGebeurtenis>
        where TGebeurtenis : class, IGebeurtenis
    {
        var gevolgen = new Gevolgen();
        var stappen = await Stappen<TFeit, TGebeurtenis>(context, gebeurtenissen, generaties, annulering);
        if (stappen.Count == 0)
        {
            return gevolgen;
        }

        await TFeit.VulAan(context, [.. stappen.Select(stap => stap.Nieuw)], annulering);
        await TFeit.Verplaats(context, stappen, gevolgen.Verschillen, annulering);
        foreach (var (oud, nieuw) in stappen)
        {
            if (oud is not null)
            {
                // Where a fact was and where it comes: an account that changes group or year leaves a distribution behind.
                gevolgen.Raakt(TFeit.Verdelingen(oud));
                gevolgen.Verschillen.Tel(oud, -1);
            }

            gevolgen.Raakt(TFeit.Verdelingen(nieuw));
            gevolgen.Verschillen.Tel(nieuw, +1);
        }

        await Wis(context, stappen.Select(stap => stap.Oud).OfType<TFeit>(), annulering);
        var nieuwe = stappen.Select(stap => stap.Nieuw).ToList();
        await Rijenschrift.VoegToe(context, [.. nieuwe, .. nieuwe.SelectMany(TFeit.Onderdelen)], annulering);
        await MeldWijziging(context, TFeit.Naam, nieuwe.GroupBy(nieuw => nieuw.Generatie, nieuw => nieuw.Gewijzigd), annulering);
        return gevolgen;
    }

    private static async Task<List<(TFeit? Oud, TFeit Nieuw)>> Stappen<TFeit, TGebeurtenis>(LandelijkContext context, IReadOnlyList<TGebeurtenis> gebeurtenissen, IReadOnlyList<int> generaties, CancellationToken annulering)
        where TFeit : class, IFeitVan<TFeit, TGebeurtenis>
        where TGebeurtenis : class, IGebeurtenis
    {
        var nieuwste = Nieuwste(gebeurtenissen);
        var ids = nieuwste.Keys.ToArray();
        var bestaand = await context.Set<TFeit>().AsNoTracking()
            .Where(feit => generaties.Contains(feit.Generatie) && EF.Parameter(ids).Contains(feit.Id))
            .ToDictionaryAsync(feit => (feit.Generatie, feit.Id), annulering);
        var stappen = new List<(TFeit? Oud, TFeit Nieuw)>(nieuwste.Count * generaties.Count);
        foreach (var generatie in generaties)
        {
            foreach (var gebeurtenis in nieuwste.Values)
            {
                var oud = bestaand.GetValueOrDefault((generatie, gebeurtenis.AggregaatId));
                if (oud is null || oud.Versie < gebeurtenis.Versie)
                {
                    stappen.Add((oud, TFeit.Van(gebeurtenis, generatie)));
                }
            }
        }

        return stappen;
    }

    /// <summary>A fact that a newer version replaces goes, with its parts: the new one comes in the same transaction.</summary>
    private static async Task Wis<TFeit>(LandelijkContext context, IEnumerable<TFeit> oude, CancellationToken annulering)
        where TFeit : class, IFeit
    {
        foreach (var generatie in oude.GroupBy(feit => feit.Generatie, feit => feit.Id))
        {
            var ids = generatie.ToArray();
            await context.Set<TFeit>().IgnoreAutoIncludes().Where(feit => feit.Generatie == generatie.Key && EF.Parameter(ids).Contains(feit.Id)).ExecuteDeleteAsync(annulering);
        }
    }

    private static Dictionary<string, TGebeurtenis> Nieuwste<TGebeurtenis>(IReadOnlyList<TGebeurtenis> gebeurtenissen)
        where TGebeurtenis : class, IGebeurtenis
    {
        var nieuwste = new Dictionary<string, TGebeurtenis>(gebeurtenissen.Count);
        foreach (var gebeurtenis in gebeurtenissen)
        {
            if (!nieuwste.TryGetValue(gebeurtenis.AggregaatId, out var eerder) || eerder.Versie < gebeurtenis.Versie)
            {
                nieuwste[gebeurtenis.AggregaatId] = gebeurtenis;
            }
        }

        return nieuwste;
    }

    private static async Task MeldWijziging(LandelijkContext context, string feitsoort, IEnumerable<IGrouping<int, long>> gewijzigd, CancellationToken annulering)
    {
        foreach (var generatie in gewijzigd)
        {
            var wijziging = await context.Wijzigingen.FindAsync([generatie.Key, feitsoort], annulering);
            if (wijziging is null)
            {
                wijziging = new Wijziging { Generatie = generatie.Key, Feitsoort = feitsoort };
                context.Add(wijziging);
            }

            wijziging.Versie++;
            wijziging.LaatsteFeit = Math.Max(wijziging.LaatsteFeit, generatie.Max());
        }
    }
}
