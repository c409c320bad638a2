using Microsoft.Extensions.Options;

namespace Monitoring.Services.Landelijk.Meldingen;

/// <summary>Looks and delivers as long as the process lives, each at its own pace: a receiver that does not answer holds up no signal, and a slow mail server no webhook.</summary>
internal sealed class Meldingdienst(Signaalwachter wachter, Meldingbezorger bezorger, IOptions<Meldingopties> opties, TimeProvider klok, ILogger<Meldingdienst> log) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.WhenAll(
        Herhaal(wachter.Kijk, "written about signals", stoppingToken),
        Herhaal(stop => bezorger.Bezorg(Abonnementsoort.Webhook, stop), "delivered as webhook", stoppingToken),
        Herhaal(stop => bezorger.Bezorg(Abonnementsoort.Email, stop), "delivered as e-mail", stoppingToken),
        Herhaal(bezorger.RuimOp, "thrown away", stoppingToken));

    private async Task Herhaal(Func<CancellationToken, Task<int>> werk, string gedaan, CancellationToken stoppingToken)
    {
        using var ritme = new PeriodicTimer(TimeSpan.FromSeconds(opties.Value.PeilSeconden), klok);
        while (await ritme.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                if (await werk(stoppingToken) is var aantal and > 0)
                {
                    log.LogInformation("{Aantal} messages {Gedaan}", aantal, gedaan);
                }
            }
            catch (Exception fout) when (fout is not OperationCanceledException)
            {
                // The database may be away; the next turn tries again.
                log.LogWarning(fout, "Messages could not be {Gedaan}", gedaan);
            }
        }
    }
}
