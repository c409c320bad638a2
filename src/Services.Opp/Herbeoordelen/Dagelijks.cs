namespace Monitoring.Services.Opp.Herbeoordelen;

/// <summary>Runs the <see cref="Herbeoordeling"/> at the start and then every hour: just after midnight in the Netherlands the day has changed.</summary>
internal sealed class Dagelijks(Herbeoordeling herbeoordeling, TimeProvider klok, ILogger<Dagelijks> log) : BackgroundService
{
    private static readonly TimeSpan Tussenpoos = TimeSpan.FromHours(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var ritme = new PeriodicTimer(Tussenpoos, klok);
        do
        {
            try
            {
                var aantal = await herbeoordeling.Doe(stoppingToken);
                if (aantal > 0)
                {
                    log.LogInformation("{Aantal} OPP's opnieuw beoordeeld: er verstreek een termijn", aantal);
                }
            }
            catch (Exception fout) when (fout is not OperationCanceledException)
            {
                // The database may be away; the next hour tries again.
                log.LogWarning(fout, "De beoordeling van verstreken termijnen mislukte");
            }
        }
        while (await ritme.WaitForNextTickAsync(stoppingToken));
    }
}
