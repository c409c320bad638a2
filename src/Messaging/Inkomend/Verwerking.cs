using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Monitoring.Messaging.Inkomend;

/// <summary>
/// Applies a batch; when it fails, halves it until the failing message stands alone, tries that one a limited number of times and parks it.
/// The others are applied. Returns only when nothing is left to do for any of the messages.
/// </summary>
internal sealed class Verwerking<TContext>(
    Ontvangsttransactie<TContext> transactie,
    DatabaseWacht<TContext> database,
    Parkeerplaats<TContext> parkeerplaats,
    IOptions<BerichtenOpties> opties,
    TimeProvider klok,
    ILogger<Verwerking<TContext>> logger)
    where TContext : DbContext
{
    public async Task Verwerk(IVerwerker<TContext> verwerker, IReadOnlyList<OntvangenBericht> berichten)
    {
        if (berichten.Count == 1)
        {
            await VerwerkEen(verwerker, berichten[0]);
            return;
        }

        // Twice before it is halved: most failures are a collision with another replica.
        if (await Probeer(verwerker, berichten) is null || await Probeer(verwerker, berichten) is not { } fout)
        {
            return;
        }

        logger.LogInformation("A batch of {Aantal} for {Verbruiker} failed with {Fout}; it is halved", berichten.Count, verwerker.Naam, fout.GetType().Name);
        var helft = berichten.Count / 2;
        await Verwerk(verwerker, [.. berichten.Take(helft)]);
        await Verwerk(verwerker, [.. berichten.Skip(helft)]);
    }

    private async Task VerwerkEen(IVerwerker<TContext> verwerker, OntvangenBericht bericht)
    {
        for (var poging = 1; await Probeer(verwerker, [bericht]) is { } fout; poging++)
        {
            if (poging >= opties.Value.Pogingen)
            {
                await parkeerplaats.ParkeerBericht(bericht, verwerker.Naam, fout, poging);
                return;
            }

            await Task.Delay(Storing.Wachttijd(poging), klok, database.Stoppend);
        }
    }

    /// <returns>Null when it is done, otherwise why not. Outages of the database are waited for in here.</returns>
    private async Task<Exception?> Probeer(IVerwerker<TContext> verwerker, IReadOnlyList<OntvangenBericht> berichten)
    {
        while (true)
        {
            database.Stoppend.ThrowIfCancellationRequested();
            var begonnen = false;
            try
            {
                // Not cancelled by a stop: a batch takes milliseconds, and cutting it off would only cost a redelivery.
                await transactie.Voer([verwerker], berichten, naspel: null, () => begonnen = true, CancellationToken.None);
                return null;
            }
            catch (Exception fout)
            {
                if (!await database.WasOorzaak(fout, zeker: !begonnen))
                {
                    return fout;
                }
            }
        }
    }
}
