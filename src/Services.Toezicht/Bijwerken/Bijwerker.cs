using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Monitoring.Contracts.Domein;
using Monitoring.Messaging;
using Monitoring.Services.Toezicht.Data;
using Monitoring.Services.Toezicht.Domain.Risico;
using Monitoring.Services.Toezicht.Signalenvolgen;

namespace Monitoring.Services.Toezicht.Bijwerken;

/// <summary>
/// After an upgrade what is stored may follow rules of before, and after the loss of the database the signals of the other services are not there:
/// puts both right in the background when the service starts. Several replicas may try at once: one succeeds, the others try again and
/// find nothing to do. After that it looks from time to time whether somebody broke off a building of the signals, and finishes it.
/// </summary>
internal sealed class Bijwerker(IServiceScopeFactory bereiken, SignalenHerbouw herbouw, TimeProvider klok, ILogger<Bijwerker> log) : BackgroundService
{
    private static readonly TimeSpan Tussenpoos = TimeSpan.FromMinutes(3);

    /// <returns>True when there is nothing left to do.</returns>
    internal async Task<bool> Bij(CancellationToken annulering)
    {
        var herrekend = await Probeer(Herreken, annulering);
        return await Probeer((diensten, token) => Herbouw(diensten, stand => stand.Versie != Signaalstand.Signaalregels, token), annulering) && herrekend;
    }

    /// <summary>
    /// Finishes a building that was broken off. What other rules made stays as it is here: replicas of two versions would else undo each other's
    /// work for as long as both run.
    /// </summary>
    /// <returns>True when there is nothing left to finish.</returns>
    internal Task<bool> MaakAf(CancellationToken annulering)
    {
        var nu = klok.GetUtcNow().UtcTicks;
        return Probeer((diensten, token) => Herbouw(diensten, stand => stand.Versie == 0 && (stand.BouwVerlooptOp == null || stand.BouwVerlooptOp < nu), token), annulering);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        for (var mislukt = 1; !await Bij(stoppingToken); mislukt++)
        {
            await Task.Delay(Herkansing.Na(mislukt), klok, stoppingToken);
        }

        for (var mislukt = 0; ; mislukt = await MaakAf(stoppingToken) ? 0 : mislukt + 1)
        {
            await Task.Delay(Herkansing.Na(mislukt) is var langer && langer > Tussenpoos ? langer : Tussenpoos, klok, stoppingToken);
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

    private async Task Herbouw(IServiceProvider diensten, Expression<Func<Signaalstand, bool>> wanneer, CancellationToken annulering)
    {
        if (!await diensten.GetRequiredService<ToezichtContext>().Signaalstanden.AnyAsync(wanneer, annulering))
        {
            return;
        }

        await foreach (var stap in herbouw.Bouw("", annulering))
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
        catch (Exception fout) when (!annulering.IsCancellationRequested)
        {
            log.LogWarning(fout, "Bringing what is stored up to date failed; tried again later");
            return false;
        }
    }
}
