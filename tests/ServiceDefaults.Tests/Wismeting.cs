using System.Data.Common;
using System.Threading.Channels;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Monitoring.ServiceDefaults.Tests;

/// <summary>Tells how many rows each DELETE took, as it happens.</summary>
internal sealed class Wismeting : DbCommandInterceptor
{
    private readonly Channel<int> _gewist = Channel.CreateUnbounded<int>();

    public ValueTask<int> Volgende(CancellationToken annulering) => _gewist.Reader.ReadAsync(annulering);

    public override ValueTask<int> NonQueryExecutedAsync(DbCommand command, CommandExecutedEventData eventData, int result, CancellationToken cancellationToken = default)
    {
        if (command.CommandText.StartsWith("DELETE", StringComparison.Ordinal))
        {
            _gewist.Writer.TryWrite(result);
        }

        return ValueTask.FromResult(result);
    }
}
