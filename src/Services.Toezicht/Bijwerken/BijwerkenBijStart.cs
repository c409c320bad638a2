using Microsoft.EntityFrameworkCore;
using Monitoring.Contracts.Domein;
using Monitoring.Services.Toezicht.Data;
using Monitoring.Services.Toezicht.Domain.Risico;
using Monitoring.Services.Toezicht.Signalenvolgen;

namespace Monitoring.Services.Toezicht.Bijwerken;

/// <summary>
/// After an upgrade what is stored may follow rules of before, and after the loss of the database the signals of the other services are not there:
/// puts both right once, in the background, when the service starts. Several replicas may try at once: one succeeds, the others try again and
/// find nothing to do.
/// </summary>
internal sealed class BijwerkenBijStart(IServiceScopeFactory bereiken, SignalenHerbouw herbouw, TimeProvider klok, ILogger<BijwerkenBijStart> log) : BackgroundService
{
    private static readonly TimeSpan Tussenpoos = TimeSpan.FromSeconds(30);

    /// <returns>True when there is nothing left to do.</returns>
    internal async Task<bool> Bij(CancellationToken annulering)
    {
        var herrekend = await Probeer(Herreken, annulering);
        return await Probeer(Herbouw, annulering) && herrekend;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var ritme = new PeriodicTimer(Tussenpoos, klok);
        while (!await Bij(stoppingToken))
        {
            await ritme.WaitForNextTickAsync(stoppingToken);
        }
    }

    private async Task Herreken(IServiceProvider diensten, CancellationToken annulering)
    {
        var gewijzigd = await diensten.GetRequiredService<Herrekening>().Verouderde(annulering);
        if (gewijzigd > 0)
        {
            log.LogInformation("{Gewijzigd} berekende oordelen computed again: the rules have changed", gewijzigd);
        }
    }

    private async Task Herbouw(IServiceProvider diensten, CancellationToken annulering)
    {
        if (await diensten.GetRequiredService<ToezichtContext>().Signaalstanden.AnyAsync(stand => stand.Versie == Signaalstand.Signaalregels, annulering))
        {
            return;
        }

        await foreach (var stap in herbouw.Bouw(annulering))
        {
            log.LogDebug("{Gelezen} standen read", stap.Gelezen);
        }
    }

    /// <returns>False when it did not work out and must be tried again.</returns>
    private async Task<bool> Probeer(Func<IServiceProvider, CancellationToken, Task> werk, CancellationToken annulering)
    {
        try
        {
            await using var bereik = bereiken.CreateAsyncScope();
            await werk(bereik.ServiceProvider, annulering);
            return true;
        }
        catch (WeigeringException fout) when (!annulering.IsCancellationRequested)
        {
            // A service does not answer yet, or another replica is building.
            log.LogInformation("Not brought up to date now ({Code}); tried again later", fout.Weigering.Code);
            return false;
        }
        catch (Exception fout) when (fout is not OperationCanceledException)
        {
            log.LogWarning(fout, "Bringing what is stored up to date failed; tried again later");
            return false;
        }
    }
}
