using Monitoring.Services.Financien.Toezicht;

namespace Monitoring.Services.Financien.Herrekenen;

/// <summary>
/// After an upgrade, or a change of signaleringswaarden that broke off, stored figures are those of before, and what has an event now was not told: puts
/// both right once, when the service starts. Several replicas may do so at once: of two that save the same one finds another version and tries again.
/// </summary>
internal sealed class Bijwerker(IServiceScopeFactory bereiken, TimeProvider klok, ILogger<Bijwerker> log) : BackgroundService
{
    private static readonly TimeSpan Tussenpoos = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var ritme = new PeriodicTimer(Tussenpoos, klok);
        while (!await Gelukt(stoppingToken))
        {
            await ritme.WaitForNextTickAsync(stoppingToken);
        }
    }

    private async Task<bool> Gelukt(CancellationToken annulering)
    {
        try
        {
            await using var bereik = bereiken.CreateAsyncScope();
            // First what was decided: it does not wait for a computation.
            var verteld = await bereik.ServiceProvider.GetRequiredService<ToezichtBesluiten>().VertelOudere(annulering);
            if (verteld > 0)
            {
                log.LogInformation("{Verteld} besluiten over aangepast financieel toezicht van voor de gebeurtenis alsnog verteld", verteld);
            }

            var gewijzigd = await bereik.ServiceProvider.GetRequiredService<Herrekening>().Verouderde(annulering);
            if (gewijzigd > 0)
            {
                log.LogInformation("{Gewijzigd} jaarrekeningen opnieuw berekend: formules of signaleringswaarden zijn gewijzigd", gewijzigd);
            }

            return true;
        }
        catch (Exception fout) when (fout is not OperationCanceledException)
        {
            // The database may be away, or another replica was first; the next minute tries again.
            log.LogWarning(fout, "Het bijwerken bij de start mislukte");
            return false;
        }
    }
}
