using Microsoft.EntityFrameworkCore;
using Monitoring.Contracts.Gebeurtenissen;
using Monitoring.Messaging;
using Monitoring.Services.Landelijk.Data;
using Monitoring.Services.Landelijk.Feiten;
using Monitoring.Services.Landelijk.Projecties;
using Monitoring.Services.Landelijk.Tellingen;

namespace Monitoring.Services.Landelijk.Vergelijking;

/// <summary>
/// Proves that facts equal the services and counters equal the facts, without changing either. Work goes on meanwhile: a fact that is newer
/// than what was streamed is no difference, and one that is behind gets a second look at the end.
/// </summary>
internal sealed class Vergelijker(IServiceScopeFactory bereiken, StandenLezer standen, TimeProvider klok)
{
    private const int PerKeer = 500;

    /// <exception cref="Contracts.Domein.WeigeringException"><c>standen.dienst-onbereikbaar</c>: a service does not answer.</exception>
    public async Task<Uitkomst> Vergelijk(CancellationToken annulering)
    {
        await using var bereik = bereiken.CreateAsyncScope();
        var context = bereik.ServiceProvider.GetRequiredService<LandelijkContext>();
        var begin = klok.GetUtcNow().UtcTicks;
        var generatie = await context.Generatiestanden.AsNoTracking().Select(stand => stand.Actief).SingleAsync(annulering);
        var regels = new Regels();

        var (gelezen, achter, afwijkend, bekend) = await LeesDiensten(context, generatie, begin, annulering);
        var (feiten, overbodig) = (0L, 0L);
        foreach (var soort in Feitsoorten.Alle)
        {
            var hier = await soort.Tel(context, generatie, begin, annulering);
            feiten += hier;
            if (hier != bekend.GetValueOrDefault(soort))
            {
                overbodig += await MeldOverbodige(context, soort, generatie, begin, regels, annulering);
            }
        }

        var ontbrekend = await MeldAchter(context, generatie, achter, regels, annulering);
        var anders = await MeldAfwijkend(context, generatie, afwijkend, regels, annulering);
        var tellers = await MeldTellers(context, generatie, regels, annulering);
        return new Uitkomst(gelezen, feiten, ontbrekend + overbodig + anders, tellers, regels.Lijst);
    }

    private async Task<(long Gelezen, List<IGebeurtenis> Achter, List<IGebeurtenis> Afwijkend, Dictionary<IFeitsoort, long> Bekend)> LeesDiensten(LandelijkContext context, int generatie, long begin, CancellationToken annulering)
    {
        var (gelezen, achter, afwijkend, bekend) = (0L, new List<IGebeurtenis>(), new List<IGebeurtenis>(), new Dictionary<IFeitsoort, long>());
        foreach (var dienst in Feitsoorten.Diensten)
        {
            await foreach (var blok in standen.Lees(dienst, annulering).Where(Feitsoorten.Bewaart).Chunk(PerKeer))
            {
                gelezen += blok.Length;
                foreach (var groep in blok.GroupBy(Feitsoorten.Van))
                {
                    var versies = await groep.Key.Versies(context, generatie, [.. groep.Select(stand => stand.AggregaatId)], annulering);
                    bekend[groep.Key] = bekend.GetValueOrDefault(groep.Key) + versies.Values.LongCount(versie => versie.Gewijzigd <= begin);
                    achter.AddRange(groep.Where(stand => !versies.TryGetValue(stand.AggregaatId, out var versie) || versie.Versie < stand.Versie));
                    afwijkend.AddRange(await groep.Key.Afwijkend(context, generatie, [.. groep.Where(stand => versies.GetValueOrDefault(stand.AggregaatId)?.Versie == stand.Versie)], annulering));
                }
            }
        }

        return (gelezen, achter, afwijkend, bekend);
    }

    private static async Task<long> MeldAchter(LandelijkContext context, int generatie, List<IGebeurtenis> achter, Regels regels, CancellationToken annulering)
    {
        var aantal = 0L;
        foreach (var groep in achter.GroupBy(Feitsoorten.Van))
        {
            foreach (var deel in groep.Chunk(PerKeer))
            {
                var versies = await groep.Key.Versies(context, generatie, [.. deel.Select(stand => stand.AggregaatId)], annulering);
                foreach (var stand in deel)
                {
                    var feit = versies.GetValueOrDefault(stand.AggregaatId);
                    if (feit?.Versie >= stand.Versie)
                    {
                        continue;
                    }

                    aantal++;
                    regels.Voeg(feit is not null
                        ? $"Het feit over {groep.Key.Naam} {stand.AggregaatId} loopt achter: versie {feit.Versie}, de dienst heeft {stand.Versie}. Het bericht kan nog onderweg zijn."
                        : $"Het feit over {groep.Key.Naam} {stand.AggregaatId} ontbreekt; de dienst heeft versie {stand.Versie}. Het bericht kan nog onderweg zijn.");
                }
            }
        }

        return aantal;
    }

    /// <summary>A second look: what depends on another fact may have moved between two queries of the first.</summary>
    private static async Task<long> MeldAfwijkend(LandelijkContext context, int generatie, List<IGebeurtenis> afwijkend, Regels regels, CancellationToken annulering)
    {
        var aantal = 0L;
        foreach (var groep in afwijkend.GroupBy(Feitsoorten.Van))
        {
            foreach (var stand in await groep.Key.Afwijkend(context, generatie, [.. groep], annulering))
            {
                aantal++;
                regels.Voeg($"Het feit over {groep.Key.Naam} {stand.AggregaatId} heeft versie {stand.Versie}, maar zegt iets anders dan de dienst.");
            }
        }

        return aantal;
    }

    /// <summary>The counts differ, so some facts may be unknown to their service: only then are they looked up by name.</summary>
    private async Task<long> MeldOverbodige(LandelijkContext context, IFeitsoort soort, int generatie, long begin, Regels regels, CancellationToken annulering)
    {
        var over = new HashSet<string>();
        await foreach (var id in soort.Ids(context, generatie, begin).WithCancellation(annulering))
        {
            over.Add(id);
        }

        foreach (var dienst in Feitsoorten.Diensten)
        {
            await foreach (var stand in standen.Lees(dienst, annulering).Where(stand => Feitsoorten.Bewaart(stand) && Feitsoorten.Van(stand) == soort))
            {
                over.Remove(stand.AggregaatId);
            }
        }

        foreach (var id in over)
        {
            regels.Voeg($"Het feit over {soort.Naam} {id} bestaat niet bij de dienst.");
        }

        return over.Count;
    }

    /// <summary>Facts and counters are read in one write turn, so that no event falls between the two.</summary>
    private static Task<long> MeldTellers(LandelijkContext context, int generatie, Regels regels, CancellationToken annulering) =>
        context.Database.CreateExecutionStrategy().ExecuteAsync(async () =>
        {
            await using var transactie = await context.Database.BeginTransactionAsync(annulering);
            await Schrijfslot.Neem(context, annulering);
            var tellers = await context.Tellers.AsNoTracking().Where(teller => teller.Generatie == generatie).ToDictionaryAsync(teller => teller.Sleutel, teller => teller.Aantal, annulering);
            var geteld = await Tel(context, generatie, annulering);
            var verdelingen = await MeldVerdelingen(context, generatie, regels, annulering);
            await transactie.RollbackAsync(annulering);
            return verdelingen + Verschillen(tellers, geteld, regels);
        });

    /// <summary>Counts all facts anew, one at a time.</summary>
    internal static async Task<Dictionary<string, long>> Tel(LandelijkContext context, int generatie, CancellationToken annulering)
    {
        var cellen = new Dictionary<Cel, long>();
        foreach (var soort in Feitsoorten.Alle)
        {
            await foreach (var telling in soort.Hertel(context, generatie).WithCancellation(annulering))
            {
                cellen[telling.Cel] = cellen.GetValueOrDefault(telling.Cel) + telling.Aantal;
            }
        }

        foreach (var scholen in cellen.Where(cel => cel.Value != 0).Select(cel => Schooltelling.Van(cel.Key)).OfType<Cel>().CountBy(cel => cel).ToList())
        {
            cellen[scholen.Key] = scholen.Value;
        }

        return cellen.Where(cel => cel.Value != 0).ToDictionary(cel => cel.Key.Sleutel, cel => cel.Value);
    }

    /// <summary>Computes every distribution of kengetallen anew.</summary>
    private static async Task<long> MeldVerdelingen(LandelijkContext context, int generatie, Regels regels, CancellationToken annulering)
    {
        var aantal = 0L;
        var bewaard = (await context.Kengetalverdelingen.AsNoTracking().Where(rij => rij.Generatie == generatie).ToListAsync(annulering)).ToLookup(rij => (rij.Groep, rij.Boekjaar));
        var bekend = await context.KengetalFeiten.AsNoTracking().Where(feit => feit.Generatie == generatie && feit.Soort == JaarrekeningFeit.Realisatie).Select(feit => new { feit.Groep, feit.Boekjaar }).Distinct().ToListAsync(annulering);
        foreach (var (groep, boekjaar) in bekend.Select(rij => (rij.Groep, rij.Boekjaar)).Union(bewaard.Select(rijen => rijen.Key)))
        {
            var geteld = await Kengetalverdeler.Lees(context, generatie, groep, boekjaar, annulering);
            var anders = bewaard[(groep, boekjaar)].Select(Kern).Except(geteld.Select(Kern)).Concat(geteld.Select(Kern).Except(bewaard[(groep, boekjaar)].Select(Kern))).Select(kern => kern.Code).Distinct().ToList();
            foreach (var code in anders)
            {
                aantal++;
                regels.Voeg($"De verdeling van {code} van {groep} in {boekjaar} is niet die van de feiten.");
            }
        }

        return aantal;

        static (string Code, bool Voorbeeld, long N, long Vergeleken, long Signalen, decimal Bedrag, decimal? P25, decimal? Mediaan, decimal? P75, decimal? Grens) Kern(Kengetalverdeling rij) =>
            (rij.Code, rij.Voorbeeld, rij.N, rij.Vergeleken, rij.Signalen, Rond(rij.Bedrag)!.Value, Rond(rij.P25), Rond(rij.Mediaan), Rond(rij.P75), Rond(rij.Grens));

        // One of the databases keeps twelve decimals.
        static decimal? Rond(decimal? waarde) => waarde is { } getal ? Math.Round(getal, 10) : null;
    }

    private static long Verschillen(Dictionary<string, long> tellers, Dictionary<string, long> geteld, Regels regels)
    {
        var aantal = 0L;
        foreach (var sleutel in tellers.Keys.Union(geteld.Keys).Order(StringComparer.Ordinal))
        {
            var (teller, feiten) = (tellers.GetValueOrDefault(sleutel), geteld.GetValueOrDefault(sleutel));
            if (teller != feiten)
            {
                aantal++;
                regels.Voeg($"De teller {sleutel} staat op {teller}, maar er zijn {feiten} feiten.");
            }
        }

        return aantal;
    }

    private sealed class Regels
    {
        private readonly List<string> _lijst = [];

        public IReadOnlyList<string> Lijst => _lijst;

        public void Voeg(string regel)
        {
            if (_lijst.Count < Uitkomst.MaxRegels)
            {
                _lijst.Add(regel);
            }
        }
    }
}
