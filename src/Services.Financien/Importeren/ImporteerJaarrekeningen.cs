using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Monitoring.Contracts.Domein;
using Monitoring.Services.Financien.Data;
using Monitoring.Services.Financien.Domain;
using Monitoring.Services.Financien.Domain.Signaleringswaarden;
using Monitoring.Services.Financien.Herrekenen;
using Monitoring.Services.Financien.Signaleren;

namespace Monitoring.Services.Financien.Importeren;

/// <summary>
/// Takes in annual accounts and the links between bevoegd gezag and samenwerkingsverband. Accounts are saved in batches, each with its
/// events in one transaction; the same files again change nothing, so an import that broke off is simply repeated.
/// </summary>
internal sealed class ImporteerJaarrekeningen(FinancienContext context, Herrekening herrekening, Signaleringsboek signaleringsboek, TimeProvider klok, ILogger<ImporteerJaarrekeningen> log)
{
    private const int BesturenPerBatch = 120;
    private const int RijenPerBericht = 500;

    // Batches of two imports take turns, so that they do not write the same account at once. Never held while a caller reads its progress.
    private static readonly SemaphoreSlim EenTegelijk = new(1, 1);

    /// <exception cref="WeigeringException">A file is refused; nothing has been changed.</exception>
    public async IAsyncEnumerable<Voortgang> Voer(IReadOnlyList<OntvangenBestand> bestanden, [EnumeratorCancellation] CancellationToken annulering)
    {
        var invoer = Lezer.Lees(bestanden);
        var stand = Voortgang.Begin with { Totaal = invoer.Aanleveringen.Count + invoer.Koppelingen.Count };
        foreach (var rijen in invoer.Afgewezen.Chunk(RijenPerBericht).DefaultIfEmpty([]))
        {
            stand = stand with { Afgewezen = stand.Afgewezen + rijen.Length };
            yield return stand with { Rijen = rijen };
        }

        if (invoer.Koppelingen.Count > 0)
        {
            stand = await Herhaalbaar(() => NeemKoppelingen(invoer.Koppelingen, stand, annulering), annulering);
            yield return stand;
        }

        var set = await signaleringsboek.Huidig(annulering);
        foreach (var batch in invoer.Aanleveringen.GroupBy(aanlevering => aanlevering.BevoegdGezag.Waarde, StringComparer.Ordinal).Chunk(BesturenPerBatch))
        {
            var (nieuweStand, geweigerd) = await Herhaalbaar(() => NeemBatch(batch, set, stand, annulering), annulering);
            stand = nieuweStand;
            yield return stand with { Rijen = geweigerd };
        }

        if (invoer.Koppelingen.Count > 0)
        {
            stand = await Herhaalbaar(() => KoppelBestaande(invoer.Koppelingen, set, stand, annulering), annulering);
        }

        log.LogInformation("Import klaar: {Bestanden} bestanden, {Nieuw} nieuw, {Gewijzigd} gewijzigd, {Ongewijzigd} ongewijzigd, {Afgewezen} afgewezen", bestanden.Count, stand.Nieuw, stand.Gewijzigd, stand.Ongewijzigd, stand.Afgewezen);
        yield return stand with { Klaar = true };
    }

    /// <summary>
    /// Takes over the links of a file. Of a number or code that it names, it replaces the links that came from the same source; what beheer laid stays.
    /// </summary>
    private async Task<Voortgang> NeemKoppelingen(IReadOnlyList<KoppelingRegel> regels, Voortgang stand, CancellationToken annulering)
    {
        var bestaande = await context.SwvKoppelingen.ToDictionaryAsync(koppeling => (koppeling.BevoegdGezag, koppeling.SwvCode), annulering);
        var genoemd = regels.Select(regel => (regel.BevoegdGezag.Waarde, regel.SwvCode.Waarde)).ToHashSet();
        var (nummers, codes, herkomsten) = (genoemd.Select(paar => paar.Item1).ToHashSet(), genoemd.Select(paar => paar.Item2).ToHashSet(), regels.Select(regel => regel.Herkomst).ToHashSet());
        context.RemoveRange(bestaande.Values.Where(koppeling =>
            herkomsten.Contains(koppeling.Herkomst) && (nummers.Contains(koppeling.BevoegdGezag) || codes.Contains(koppeling.SwvCode)) && !genoemd.Contains((koppeling.BevoegdGezag, koppeling.SwvCode))));
        foreach (var regel in regels)
        {
            if (bestaande.TryGetValue((regel.BevoegdGezag.Waarde, regel.SwvCode.Waarde), out var koppeling))
            {
                stand = stand.Met(koppeling.NeemOver(regel.Naam, regel.Bron, regel.Herkomst));
            }
            else
            {
                context.Add(SwvKoppeling.Leg(regel.BevoegdGezag, regel.SwvCode, regel.Naam, regel.Bron, regel.Herkomst));
                stand = stand.MetNieuw();
            }
        }

        await context.SaveChangesAsync(annulering);
        context.ChangeTracker.Clear();
        return stand;
    }

    /// <summary>Takes in all that the files say of some boards. Their other years are read along: figures of a year follow from the years before.</summary>
    private async Task<(Voortgang Stand, IReadOnlyList<AfgewezenRegel> Geweigerd)> NeemBatch(IGrouping<string, Aanlevering>[] besturen, Signaleringsset set, Voortgang stand, CancellationToken annulering)
    {
        var nummers = besturen.Select(bestuur => bestuur.Key).ToList();
        var jaarrekeningen = await context.Jaarrekeningen.Where(jaarrekening => nummers.Contains(jaarrekening.BevoegdGezag)).ToDictionaryAsync(jaarrekening => jaarrekening.Id, annulering);
        var (nieuw, bekend, geweigerd) = (new List<Jaarrekening>(), new HashSet<Jaarrekening>(), new List<AfgewezenRegel>());
        foreach (var aanlevering in besturen.SelectMany(bestuur => bestuur))
        {
            var bestaat = jaarrekeningen.TryGetValue(aanlevering.JaarrekeningId, out var gevonden);
            var jaarrekening = gevonden ?? Jaarrekening.Open(aanlevering);
            try
            {
                if (jaarrekening.NeemOver(aanlevering, klok.GetUtcNow()) is { } vorigeVersie)
                {
                    context.Add(vorigeVersie);
                }
            }
            catch (WeigeringException fout)
            {
                geweigerd.AddRange(aanlevering.Onderdelen.Select(deel => new AfgewezenRegel(deel.Bestand, deel.Regel, "", fout.Weigering)));
                stand = stand with { Gelezen = stand.Gelezen + 1, Afgewezen = stand.Afgewezen + aanlevering.Onderdelen.Count };
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

        var gewijzigd = await herrekening.Reken(jaarrekeningen.Values, set, annulering);
        var bekendGewijzigd = gewijzigd.Count(bekend.Contains);
        stand = stand with
        {
            Gelezen = stand.Gelezen + nieuw.Count + bekend.Count,
            Nieuw = stand.Nieuw + nieuw.Count,
            // An account that was not in the files and that changed because of another year counts too, as changed.
            Gewijzigd = stand.Gewijzigd + gewijzigd.Count - gewijzigd.Count(jaarrekening => jaarrekening.Versie == 0),
            Ongewijzigd = stand.Ongewijzigd + bekend.Count - bekendGewijzigd,
            MetBevinding = stand.MetBevinding + nieuw.Concat(bekend).Count(jaarrekening => jaarrekening.Bevindingen > 0),
        };
        context.AddRange(nieuw);
        await context.SaveChangesAsync(annulering);
        context.ChangeTracker.Clear();
        return (stand, geweigerd);
    }

    /// <summary>Accounts that were there before their link, or that lost it to another board: also after an import that broke off between the two.</summary>
    private async Task<Voortgang> KoppelBestaande(IReadOnlyList<KoppelingRegel> koppelingen, Signaleringsset set, Voortgang stand, CancellationToken annulering)
    {
        List<string> nummers = [.. koppelingen.Select(regel => regel.BevoegdGezag.Waarde).Distinct(StringComparer.Ordinal)];
        List<string> codes = [.. koppelingen.Select(regel => regel.SwvCode.Waarde).Distinct(StringComparer.Ordinal)];
        var besturen = await context.Jaarrekeningen.Where(jaar => nummers.Contains(jaar.BevoegdGezag) || codes.Contains(jaar.SwvCode)).Select(jaar => jaar.BevoegdGezag).Distinct().Order().ToListAsync(annulering);
        foreach (var batch in besturen.Chunk(BesturenPerBatch))
        {
            var jaarrekeningen = await context.Jaarrekeningen.Where(jaarrekening => batch.Contains(jaarrekening.BevoegdGezag)).ToListAsync(annulering);
            stand = stand with { Gewijzigd = stand.Gewijzigd + (await herrekening.Reken(jaarrekeningen, set, annulering)).Count };
            await context.SaveChangesAsync(annulering);
            context.ChangeTracker.Clear();
        }

        return stand;
    }

    /// <summary>Another import, on another replica, may have written the same accounts: what it wrote is read and the batch is done again.</summary>
    private async Task<T> Herhaalbaar<T>(Func<Task<T>> batch, CancellationToken annulering)
    {
        await EenTegelijk.WaitAsync(annulering);
        try
        {
            return await batch();
        }
        catch (DbUpdateException fout) when (fout.IsGelijktijdig())
        {
            log.LogWarning("Een ander schreef tegelijk; de batch gaat opnieuw");
            context.ChangeTracker.Clear();
            return await batch();
        }
        finally
        {
            EenTegelijk.Release();
        }
    }
}
