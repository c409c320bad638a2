using Monitoring.Services.Opp.Bewaren;

namespace Monitoring.Services.Opp.Herbeoordelen;

/// <summary>
/// Runs the <see cref="Herbeoordeling"/> and the <see cref="Opruimer"/> at the start and then every hour: just after midnight in the
/// Netherlands the day has changed.
/// </summary>
internal sealed class Dagelijks(Herbeoordeling herbeoordeling, Opruimer opruimer, TimeProvider klok, ILogger<Dagelijks> log) : BackgroundService
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
                    log.LogInformation("{Aantal} OPP's opnieuw beoordeeld: er verstreek een termijn, of de regels zijn gewijzigd", aantal);
                }

                var gewist = await opruimer.Doe(stoppingToken);
                if (gewist > 0)
                {
                    log.LogInformation("{Aantal} OPP's gewist: de bewaartermijn is voorbij", gewist);
                }
            }
            catch (Exception fout) when (fout is not OperationCanceledException)
            {
                // The database may be away; the next hour tries again.
                log.LogWarning(fout, "De beoordeling of het wissen na verstreken termijnen mislukte");
            }
        }
        while (await ritme.WaitForNextTickAsync(stoppingToken));
    }
}
