using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Monitoring.Contracts.Domein;
using Monitoring.Services.Financien.Data;
using Monitoring.Services.Financien.Domain;
using Monitoring.Services.Financien.Domain.Signaleringswaarden;

namespace Monitoring.Services.Financien.Importeren;

/// <summary>
/// Takes in annual accounts and the links between bevoegd gezag and samenwerkingsverband. Accounts are saved in batches, each with its
/// events in one transaction; the same files again change nothing, so an import that broke off is simply repeated.
/// </summary>
internal sealed class ImporteerJaarrekeningen(FinancienContext context, Signaleringsset set, TimeProvider klok, ILogger<ImporteerJaarrekeningen> log)
{
    private const int BatchGrootte = 500;
    private const int RijenPerBericht = 500;

    private static readonly SemaphoreSlim EenTegelijk = new(1, 1);

    /// <exception cref="WeigeringException">A file is refused; nothing has been changed.</exception>
    public async IAsyncEnumerable<Voortgang> Voer(IReadOnlyList<OntvangenBestand> bestanden, [EnumeratorCancellation] CancellationToken annulering)
    {
        var invoer = Lezer.Lees(bestanden);
        await EenTegelijk.WaitAsync(annulering);
        try
        {
            var stand = Voortgang.Begin with { Totaal = invoer.Aanleveringen.Count + invoer.Koppelingen.Count };
            foreach (var rijen in invoer.Afgewezen.Chunk(RijenPerBericht).DefaultIfEmpty([]))
            {
                stand = stand with { Afgewezen = stand.Afgewezen + rijen.Length };
                yield return stand with { Rijen = rijen };
            }

            if (invoer.Koppelingen.Count > 0)
            {
                stand = await Herhaalbaar(() => NeemKoppelingen(invoer.Koppelingen, stand, annulering));
                yield return stand;
            }

            var koppelingen = (await context.SwvKoppelingen.AsNoTracking().ToListAsync(annulering)).ToLookup(koppeling => koppeling.BevoegdGezag, StringComparer.Ordinal);
            foreach (var batch in invoer.Aanleveringen.Chunk(BatchGrootte))
            {
                var (nieuweStand, geweigerd) = await Herhaalbaar(() => NeemBatch(batch, koppelingen, stand, annulering));
                stand = nieuweStand;
                yield return stand with { Rijen = geweigerd };
            }

            if (invoer.Koppelingen.Count > 0)
            {
                stand = await Herhaalbaar(() => KoppelBestaande(invoer, koppelingen, stand, annulering));
            }

            log.LogInformation("Import klaar: {Bestanden} bestanden, {Nieuw} nieuw, {Gewijzigd} gewijzigd, {Ongewijzigd} ongewijzigd, {Afgewezen} afgewezen", bestanden.Count, stand.Nieuw, stand.Gewijzigd, stand.Ongewijzigd, stand.Afgewezen);
            yield return stand with { Klaar = true };
        }
        finally
        {
            EenTegelijk.Release();
        }
    }

    private async Task<Voortgang> NeemKoppelingen(IReadOnlyList<KoppelingRegel> regels, Voortgang stand, CancellationToken annulering)
    {
        var bestaande = await context.SwvKoppelingen.ToDictionaryAsync(koppeling => (koppeling.BevoegdGezag, koppeling.SwvCode), annulering);
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

    private async Task<(Voortgang Stand, IReadOnlyList<AfgewezenRegel> Geweigerd)> NeemBatch(Aanlevering[] batch, ILookup<string, SwvKoppeling> koppelingen, Voortgang stand, CancellationToken annulering)
    {
        var ids = batch.Select(aanlevering => aanlevering.JaarrekeningId).ToList();
        var bestaande = await context.Jaarrekeningen.Where(jaarrekening => ids.Contains(jaarrekening.Id)).ToDictionaryAsync(jaarrekening => jaarrekening.Id, annulering);
        var geweigerd = new List<AfgewezenRegel>();
        foreach (var aanlevering in batch)
        {
            var bestaat = bestaande.TryGetValue(aanlevering.JaarrekeningId, out var gevonden);
            var jaarrekening = gevonden ?? Jaarrekening.Open(aanlevering);
            try
            {
                var gewijzigd = jaarrekening.NeemOver(aanlevering, koppelingen[aanlevering.BevoegdGezag.Waarde], set, klok.GetUtcNow());
                stand = bestaat ? stand.Met(gewijzigd) : stand.MetNieuw();
                stand = stand with { MetBevinding = stand.MetBevinding + (jaarrekening.Bevindingen > 0 ? 1 : 0) };
                if (!bestaat)
                {
                    context.Add(jaarrekening);
                }
            }
            catch (WeigeringException fout)
            {
                geweigerd.AddRange(aanlevering.Onderdelen.Select(deel => new AfgewezenRegel(deel.Bestand, deel.Regel, "", fout.Weigering)));
                stand = stand with { Gelezen = stand.Gelezen + 1, Afgewezen = stand.Afgewezen + aanlevering.Onderdelen.Count };
            }
        }

        await context.SaveChangesAsync(annulering);
        context.ChangeTracker.Clear();
        return (stand, geweigerd);
    }

    /// <summary>Accounts that were there before their link: also after an import that broke off between the two.</summary>
    private async Task<Voortgang> KoppelBestaande(GelezenInvoer invoer, ILookup<string, SwvKoppeling> koppelingen, Voortgang stand, CancellationToken annulering)
    {
        var besturen = invoer.Koppelingen.Select(regel => regel.BevoegdGezag.Waarde).Distinct(StringComparer.Ordinal);
        foreach (var batch in besturen.Chunk(BatchGrootte))
        {
            var jaarrekeningen = await context.Jaarrekeningen
                .Where(jaarrekening => batch.Contains(jaarrekening.BevoegdGezag) && (jaarrekening.Groepering == Jaarrekening.GroeperingSwv || jaarrekening.Groepering == ""))
                .ToListAsync(annulering);
            foreach (var jaarrekening in jaarrekeningen)
            {
                if (jaarrekening.Koppel(koppelingen[jaarrekening.BevoegdGezag], set, klok.GetUtcNow()))
                {
                    stand = stand with { Gewijzigd = stand.Gewijzigd + 1 };
                }
            }

            await context.SaveChangesAsync(annulering);
            context.ChangeTracker.Clear();
        }

        return stand;
    }

    /// <summary>Another import, on another replica, may have written the same accounts: what it wrote is read and the batch is done again.</summary>
    private async Task<T> Herhaalbaar<T>(Func<Task<T>> batch)
    {
        try
        {
            return await batch();
        }
        catch (DbUpdateException fout)
        {
            log.LogWarning(fout, "Een ander schreef tegelijk; de batch gaat opnieuw");
            context.ChangeTracker.Clear();
            return await batch();
        }
    }
}
