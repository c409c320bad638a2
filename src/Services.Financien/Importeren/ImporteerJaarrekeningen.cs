using System.Runtime.CompilerServices;
using System.Threading.Channels;
using Monitoring.Contracts.Domein;

namespace Monitoring.Services.Financien.Importeren;

/// <summary>
/// Takes in annual accounts, the links between bevoegd gezag and samenwerkingsverband, and numbers of pupils. Accounts are saved in batches, each
/// with its events in one transaction, and the next batch is computed while the former is saved. The same files again change nothing, so an
/// import that broke off is simply repeated.
/// </summary>
internal sealed class ImporteerJaarrekeningen(IServiceScopeFactory bereiken, ILogger<ImporteerJaarrekeningen> log)
{
    private const int BesturenPerBatch = 120;
    private const int RijenPerBericht = 500;

    private static readonly Importrij Rij = new();

    /// <exception cref="WeigeringException">A file is refused; nothing has been changed.</exception>
    public async IAsyncEnumerable<Voortgang> Voer(IReadOnlyList<OntvangenBestand> bestanden, [EnumeratorCancellation] CancellationToken annulering)
    {
        // Progress waits here for its reader: a caller that reads slowly holds up neither its own import nor the next.
        var voortgang = Channel.CreateUnbounded<Voortgang>();
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(annulering);
        var werk = Werk(bestanden, voortgang.Writer, stop.Token);
        try
        {
            await foreach (var stand in voortgang.Reader.ReadAllAsync(annulering))
            {
                yield return stand;
            }
        }
        finally
        {
            await stop.CancelAsync();
            await werk;
        }
    }

    /// <summary>Never fails: what goes wrong, the reader of the progress hears.</summary>
    private async Task Werk(IReadOnlyList<OntvangenBestand> bestanden, ChannelWriter<Voortgang> voortgang, CancellationToken annulering)
    {
        try
        {
            var invoer = await Task.Run(() => Lezer.Lees(bestanden), annulering);
            using (await Rij.Beurt(string.Join(", ", bestanden.Select(bestand => bestand.Naam)), (bezig, ervoor) => voortgang.WriteAsync(Voortgang.Wachtend(bezig, ervoor), annulering).AsTask(), annulering))
            {
                await Neem(invoer, bestanden.Count, voortgang, annulering);
            }

            voortgang.Complete();
        }
        catch (Exception fout)
        {
            voortgang.Complete(fout);
        }
    }

    private async Task Neem(GelezenInvoer invoer, int bestanden, ChannelWriter<Voortgang> voortgang, CancellationToken annulering)
    {
        var stand = Voortgang.Begin with { Totaal = invoer.Aanleveringen.Count + invoer.Koppelingen.Count + invoer.Leerlingen.Count };
        async Task Meld(Voortgang stap) => await voortgang.WriteAsync(stand = stand.Met(stap), annulering);

        foreach (var rijen in invoer.Afgewezen.Chunk(RijenPerBericht).DefaultIfEmpty([]))
        {
            await Meld(Voortgang.Begin with { Afgewezen = rijen.Length, Rijen = rijen });
        }

        await using var bereik = bereiken.CreateAsyncScope();
        var koppelingen = bereik.ServiceProvider.GetRequiredService<Koppelingenimport>();
        if (invoer.Koppelingen.Count > 0)
        {
            await Meld(await koppelingen.Neem(invoer.Koppelingen, annulering));
        }

        var leerlingen = bereik.ServiceProvider.GetRequiredService<Leerlingenimport>();
        if (invoer.Leerlingen.Count > 0)
        {
            await Meld(await leerlingen.Neem(invoer.Leerlingen, annulering));
        }

        var batches = invoer.Aanleveringen.GroupBy(aanlevering => aanlevering.BevoegdGezag.Waarde, StringComparer.Ordinal).Chunk(BesturenPerBatch).ToList();
        await foreach (var batch in batches.EenVooruit(besturen => Jaarrekeningenbatch.Bereken(bereiken, besturen, annulering)))
        {
            await Meld(await batch.Bewaar(annulering));
        }

        if (invoer.Koppelingen.Count > 0)
        {
            await Meld(await koppelingen.HerrekenGenoemde(invoer.Koppelingen, annulering));
        }

        if (invoer.Leerlingen.Count > 0)
        {
            await Meld(await leerlingen.HerrekenGenoemde(invoer.Leerlingen, annulering));
        }

        log.LogInformation("Import klaar: {Bestanden} bestanden, {Nieuw} nieuw, {Gewijzigd} gewijzigd, {Ongewijzigd} ongewijzigd, {Afgewezen} afgewezen", bestanden, stand.Nieuw, stand.Gewijzigd, stand.Ongewijzigd, stand.Afgewezen);
        await Meld(Voortgang.Begin with { Klaar = true });
    }
}
