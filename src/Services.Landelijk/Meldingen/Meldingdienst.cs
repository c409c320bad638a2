using Microsoft.Extensions.Options;

namespace Monitoring.Services.Landelijk.Meldingen;

/// <summary>Looks and delivers, in turn, as long as the process lives.</summary>
internal sealed class Meldingdienst(Signaalwachter wachter, Meldingbezorger bezorger, IOptions<Meldingopties> opties, TimeProvider klok, ILogger<Meldingdienst> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var ritme = new PeriodicTimer(TimeSpan.FromSeconds(opties.Value.PeilSeconden), klok);
        while (await ritme.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                var (geschreven, bezorgd) = (await wachter.Kijk(stoppingToken), await bezorger.Bezorg(stoppingToken));
                if (geschreven + bezorgd > 0)
                {
                    log.LogInformation("{Geschreven} messages about signals written, {Bezorgd} delivered", geschreven, bezorgd);
                }
            }
            catch (Exception fout) when (fout is not OperationCanceledException)
            {
                // The database may be away; the next turn tries again.
                log.LogWarning(fout, "Looking for signals failed");
            }
        }
    }
}
