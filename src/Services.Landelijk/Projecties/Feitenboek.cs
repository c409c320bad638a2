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
    /// <summary>Three queries a batch, whatever its size: facts, counters, and the caller's save. The caller holds the turn (<see cref="Schrijfslot"/>).</summary>
    public static async Task Boek<TFeit, TGebeurtenis>(LandelijkContext context, IReadOnlyList<TGebeurtenis> gebeurtenissen, IReadOnlyList<int> generaties, CancellationToken annulering)
        where TFeit : class, IFeitVan<TFeit, TGebeurtenis>
        where TGebeurtenis : class, IGebeurtenis
    {
        var nieuwste = Nieuwste(gebeurtenissen);
        var ids = nieuwste.Keys.ToArray();
        var bestaand = await context.Set<TFeit>()
            .Where(feit => generaties.Contains(feit.Generatie) && ids.Contains(feit.Id))
            .ToDictionaryAsync(feit => (feit.Generatie, feit.Id), annulering);
        var verschillen = new Dictionary<(int Generatie, Cel Cel), long>();
        var gewijzigd = new Dictionary<int, long>();
        foreach (var generatie in generaties)
        {
            foreach (var gebeurtenis in nieuwste.Values)
            {
                var oud = bestaand.GetValueOrDefault((generatie, gebeurtenis.AggregaatId));
                if (oud is not null && oud.Versie >= gebeurtenis.Versie)
                {
                    continue;
                }

                var nieuw = TFeit.Van(gebeurtenis, generatie);
                if (oud is null)
                {
                    context.Add(nieuw);
                }
                else
                {
                    Tel(verschillen, oud, -1);
                    oud.NeemOver(nieuw);
                }

                Tel(verschillen, nieuw, +1);
                gewijzigd[generatie] = Math.Max(gewijzigd.GetValueOrDefault(generatie), nieuw.Gewijzigd);
            }
        }

        await WerkTellersBij(context, verschillen, annulering);
        if (TFeit.Indicator is { } indicator)
        {
            await MeldWijziging(context, indicator, gewijzigd, annulering);
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

    private static void Tel(Dictionary<(int Generatie, Cel Cel), long> verschillen, IFeit feit, int teken)
    {
        foreach (var cel in feit.Cellen())
        {
            var sleutel = (feit.Generatie, cel);
            verschillen[sleutel] = verschillen.GetValueOrDefault(sleutel) + teken;
        }
    }

    private static async Task WerkTellersBij(LandelijkContext context, Dictionary<(int Generatie, Cel Cel), long> verschillen, CancellationToken annulering)
    {
        var bewogen = verschillen.Where(verschil => verschil.Value != 0).ToList();
        if (bewogen.Count == 0)
        {
            return;
        }

        var generaties = bewogen.Select(verschil => verschil.Key.Generatie).Distinct().ToArray();
        var sleutels = bewogen.Select(verschil => verschil.Key.Cel.Sleutel).Distinct().ToArray();
        var tellers = await context.Tellers
            .Where(teller => generaties.Contains(teller.Generatie) && sleutels.Contains(teller.Sleutel))
            .ToDictionaryAsync(teller => (teller.Generatie, teller.Sleutel), annulering);
        foreach (var ((generatie, cel), verschil) in bewogen)
        {
            if (!tellers.TryGetValue((generatie, cel.Sleutel), out var teller))
            {
                teller = Teller.Van(generatie, cel);
                context.Add(teller);
            }

            teller.Aantal += verschil;
            if (teller.Aantal == 0)
            {
                context.Remove(teller);
            }
        }
    }

    private static async Task MeldWijziging(LandelijkContext context, string indicator, Dictionary<int, long> gewijzigd, CancellationToken annulering)
    {
        foreach (var (generatie, laatste) in gewijzigd)
        {
            var wijziging = await context.Wijzigingen.FindAsync([generatie, indicator], annulering);
            if (wijziging is null)
            {
                wijziging = new Wijziging { Generatie = generatie, Indicator = indicator };
                context.Add(wijziging);
            }

            wijziging.Versie++;
            wijziging.LaatsteFeit = Math.Max(wijziging.LaatsteFeit, laatste);
        }
    }
}
