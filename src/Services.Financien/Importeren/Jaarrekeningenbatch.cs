using Microsoft.EntityFrameworkCore;
using Monitoring.Contracts.Domein;
using Monitoring.Services.Financien.Data;
using Monitoring.Services.Financien.Domain;
using Monitoring.Services.Financien.Herrekenen;

namespace Monitoring.Services.Financien.Importeren;

/// <summary>
/// All that the files of one import say of some boards, in a context of its own: first computed, then saved at once. The other years of these
/// boards are read along: figures of a year follow from the years before.
/// </summary>
internal sealed class Jaarrekeningenbatch : IAsyncDisposable
{
    private readonly AsyncServiceScope _bereik;
    private readonly FinancienContext _context;
    private readonly IGrouping<string, Aanlevering>[] _besturen;
    private readonly Herrekening _herrekening;
    private readonly List<string> _nummers;
    private Rekengrond? _grond;
    private HashSet<(string Id, long Versie)> _gelezen = [];
    private Voortgang _stap = Voortgang.Begin;

    private Jaarrekeningenbatch(IServiceScopeFactory bereiken, IGrouping<string, Aanlevering>[] besturen)
    {
        (_bereik, _besturen, _nummers) = (bereiken.CreateAsyncScope(), besturen, [.. besturen.Select(bestuur => bestuur.Key)]);
        (_context, _herrekening) = (_bereik.ServiceProvider.GetRequiredService<FinancienContext>(), _bereik.ServiceProvider.GetRequiredService<Herrekening>());
    }

    /// <summary>Saves nothing yet.</summary>
    public static async Task<Jaarrekeningenbatch> Bereken(IServiceScopeFactory bereiken, IGrouping<string, Aanlevering>[] besturen, CancellationToken annulering)
    {
        var batch = new Jaarrekeningenbatch(bereiken, besturen);
        try
        {
            await batch.Bereken(annulering);
            return batch;
        }
        catch
        {
            await batch.DisposeAsync();
            throw;
        }
    }

    /// <summary>
    /// Somebody else, or an import on another replica, may have written the same accounts meanwhile, or a link, a plan or a set of signaleringswaarden
    /// that they rest on: then what it wrote is read and the batch is done again.
    /// </summary>
    /// <returns>What this batch adds to the progress.</returns>
    public Task<Voortgang> Bewaar(CancellationToken annulering) => _context.Herhaalbaar(() => _context.Ondeelbaar(() => Leg(annulering), annulering));

    public ValueTask DisposeAsync() => _bereik.DisposeAsync();

    private async Task<Voortgang> Leg(CancellationToken annulering)
    {
        if (_grond?.ZegtHetzelfde(await _herrekening.Grond(_nummers, annulering)) != true || !_gelezen.SetEquals(await Versies(annulering)))
        {
            _context.ChangeTracker.Clear();
            await Bereken(annulering);
        }

        // Another attempt begins with computing.
        _grond = null;
        await _context.SaveChangesAsync(annulering);
        return _stap;
    }

    /// <summary>Of every account of these boards: also one that is only read decides the figures of the years after it.</summary>
    private async Task<IEnumerable<(string Id, long Versie)>> Versies(CancellationToken annulering) =>
        (await _context.Jaarrekeningen.AsNoTracking().Where(jaarrekening => _nummers.Contains(jaarrekening.BevoegdGezag)).Select(jaarrekening => new { jaarrekening.Id, jaarrekening.Versie }).ToListAsync(annulering))
        .Select(jaarrekening => (jaarrekening.Id, jaarrekening.Versie));

    private async Task Bereken(CancellationToken annulering)
    {
        var nu = _bereik.ServiceProvider.GetRequiredService<TimeProvider>().GetUtcNow();
        _grond = await _herrekening.Grond(_nummers, annulering);
        var jaarrekeningen = await _context.Jaarrekeningen.Where(jaarrekening => _nummers.Contains(jaarrekening.BevoegdGezag)).ToDictionaryAsync(jaarrekening => jaarrekening.Id, annulering);
        _gelezen = [.. jaarrekeningen.Values.Select(jaarrekening => (jaarrekening.Id, jaarrekening.Versie))];
        var (nieuw, bekend, geweigerd) = (new List<Jaarrekening>(), new HashSet<Jaarrekening>(), new List<AfgewezenRegel>());
        foreach (var aanlevering in _besturen.SelectMany(bestuur => bestuur))
        {
            var bestaat = jaarrekeningen.TryGetValue(aanlevering.JaarrekeningId, out var gevonden);
            var jaarrekening = gevonden ?? Jaarrekening.Open(aanlevering);
            try
            {
                if (jaarrekening.NeemOver(aanlevering, nu) is { } vorigeVersie)
                {
                    _context.Add(vorigeVersie);
                }
            }
            catch (WeigeringException fout)
            {
                geweigerd.AddRange(aanlevering.Onderdelen.Select(deel => new AfgewezenRegel(deel.Bestand, deel.Regel, "", fout.Weigering)));
                continue;
            }

            if (bestaat)
            {
                bekend.Add(jaarrekening);
            }
            else
            {
                nieuw.Add(jaarrekening);
                jaarrekeningen.Add(jaarrekening.Id, jaarrekening);
            }
        }

        var gewijzigd = _herrekening.Reken(jaarrekeningen.Values, _grond);
        _context.AddRange(nieuw);
        _stap = Voortgang.Begin with
        {
            Gelezen = _besturen.Sum(bestuur => bestuur.Count()),
            Nieuw = nieuw.Count,
            // An account that was not in the files and that changed because of another year counts too, as changed.
            Gewijzigd = gewijzigd.Count(jaarrekening => jaarrekening.Versie > 0),
            Ongewijzigd = bekend.Count - gewijzigd.Count(bekend.Contains),
            Afgewezen = geweigerd.Count,
            MetBevinding = nieuw.Concat(bekend).Count(jaarrekening => jaarrekening.Bevindingen > 0),
            Rijen = geweigerd,
        };
    }
}
