namespace Monitoring.Services.Financien.Herrekenen;

/// <summary>
/// After an upgrade, or a change of signaleringswaarden that broke off, stored figures are those of before: computes them again once, when
/// the service starts. Several replicas may do so at once: of two that save the same account one finds another version and tries again.
/// </summary>
internal sealed class HerrekenBijStart(IServiceScopeFactory bereiken, TimeProvider klok, ILogger<HerrekenBijStart> log) : BackgroundService
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
            log.LogWarning(fout, "Het herrekenen van jaarrekeningen mislukte");
            return false;
        }
    }
}
