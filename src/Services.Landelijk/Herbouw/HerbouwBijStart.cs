using Microsoft.EntityFrameworkCore;
using Monitoring.Contracts.Domein;
using Monitoring.Messaging;
using Monitoring.Services.Landelijk.Data;
using Monitoring.Services.Landelijk.Projecties;
using Monitoring.Services.Landelijk.Tellingen;

namespace Monitoring.Services.Landelijk.Herbouw;

/// <summary>
/// After an upgrade that counts otherwise (<see cref="Generatiestand.Telregels"/>), counters of before no longer match the facts: builds them
/// anew once, in the background, while the old figures are served. Of several replicas one builds; the others wait until it is done, and take
/// over when it fails.
/// </summary>
internal sealed class HerbouwBijStart(IServiceScopeFactory bereiken, Herbouwer herbouwer, TimeProvider klok, ILogger<HerbouwBijStart> log) : BackgroundService
{
    private int _mislukt;

    /// <summary>How long until the next try: it grows with each failure. That another replica is building is none.</summary>
    internal TimeSpan Wachttijd => Herkansing.Na(Math.Max(1, _mislukt));

    /// <summary>An empty database has nothing to count anew. That is looked at before the first event can be booked, so it is not a task of the background.</summary>
    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        await Probeer(NeemLegeOver, cancellationToken);
        await base.StartAsync(cancellationToken);
    }

    /// <returns>True when the served counters follow the rules of this version.</returns>
    internal Task<bool> Bij(CancellationToken annulering) => Probeer(Herbouw, annulering);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!await Bij(stoppingToken))
        {
            await Task.Delay(Wachttijd, klok, stoppingToken);
        }
    }

    private async Task<bool> Herbouw(LandelijkContext context, CancellationToken annulering)
    {
        var versie = await context.Generatiestanden.AsNoTracking().Where(stand => stand.Id == Generatiestand.EnigeId).Select(stand => stand.Telversie).SingleAsync(annulering);
        if (versie == Generatiestand.Telregels)
        {
            return true;
        }

        log.LogWarning("The figures were counted by version {Oud} of the rules and this is version {Nieuw}: they are built anew, the old ones are served meanwhile", versie, Generatiestand.Telregels);
        await foreach (var stap in herbouwer.Bouw("", annulering))
        {
            log.LogDebug("{Feiten} facts read", stap.Feiten);
        }

        return true;
    }

    private static async Task<bool> NeemLegeOver(LandelijkContext context, CancellationToken annulering)
    {
        await context.Database.CreateExecutionStrategy().ExecuteAsync(async () =>
        {
            await using var transactie = await context.Database.BeginTransactionAsync(annulering);
            await Schrijfslot.Neem(context, annulering);
            await context.Generatiestanden.Where(stand => !context.Wijzigingen.Any(wijziging => wijziging.Generatie == stand.Actief))
                .ExecuteUpdateAsync(stand => stand.SetProperty(rij => rij.Telversie, Generatiestand.Telregels), annulering);
            await transactie.CommitAsync(annulering);
        });
        return true;
    }

    /// <returns>False when it did not work out and must be tried again.</returns>
    private async Task<bool> Probeer(Func<LandelijkContext, CancellationToken, Task<bool>> werk, CancellationToken annulering)
    {
        try
        {
            await using var bereik = bereiken.CreateAsyncScope();
            return await werk(bereik.ServiceProvider.GetRequiredService<LandelijkContext>(), annulering);
        }
        catch (WeigeringException fout) when (fout.Weigering.Code is "standen.dienst-onbereikbaar" or "landelijk.herbouw-loopt" or "landelijk.herbouw-overgenomen")
        {
            // A service does not answer yet, or another replica is building.
            _mislukt += fout.Weigering.Code == "standen.dienst-onbereikbaar" ? 1 : 0;
            log.LogInformation("The figures are not built anew now ({Code}); tried again later", fout.Weigering.Code);
            return false;
        }
        catch (Exception fout) when (fout is not OperationCanceledException)
        {
            _mislukt++;
            log.LogError(fout, "Building the figures anew failed; tried again later");
            return false;
        }
    }
}
