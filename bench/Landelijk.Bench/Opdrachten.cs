using System.Collections.Concurrent;
using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Monitoring.Landelijk.Bench;

/// <summary>How long the database was busy with each statement: says where the time of a batch goes.</summary>
internal sealed class Opdrachten : DbCommandInterceptor
{
    private const int Lengte = 70;

    private readonly ConcurrentDictionary<string, (int Keer, double Milliseconden)> _duren = [];

    public override ValueTask<int> NonQueryExecutedAsync(DbCommand command, CommandExecutedEventData eventData, int result, CancellationToken cancellationToken = default)
    {
        Tel(eventData);
        return base.NonQueryExecutedAsync(command, eventData, result, cancellationToken);
    }

    public override ValueTask<InterceptionResult> DataReaderClosingAsync(DbCommand command, DataReaderClosingEventData eventData, InterceptionResult result)
    {
        Tel(command.CommandText, (DateTimeOffset.UtcNow - eventData.StartTime).TotalMilliseconds);
        return base.DataReaderClosingAsync(command, eventData, result);
    }

    /// <summary>Prints the heaviest ones, and begins anew.</summary>
    public void Druk()
    {
        foreach (var (opdracht, (keer, duur)) in _duren.OrderByDescending(paar => paar.Value.Milliseconden).Take(8))
        {
            var kort = string.Join(' ', opdracht.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
            Console.WriteLine($"    {duur,8:N0} ms in {keer,6:N0} times: {kort[..Math.Min(Lengte, kort.Length)]}");
        }

        _duren.Clear();
    }

    private void Tel(CommandExecutedEventData gegevens) => Tel(gegevens.Command.CommandText, gegevens.Duration.TotalMilliseconds);

    private void Tel(string opdracht, double duur) => _duren.AddOrUpdate(opdracht, (1, duur), (_, eerder) => (eerder.Keer + 1, eerder.Milliseconden + duur));
}
