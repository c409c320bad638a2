using System.Data.Common;
using Grpc.AspNetCore.Server;
using Grpc.Core;
using Microsoft.AspNetCore.Http;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Monitoring.ServiceDefaults.Grpc;

namespace Monitoring.ServiceDefaults.Database;

/// <summary>
/// In a call a connection waits shorter for a lock than the caller waits for the answer, who then reads that the service is busy and not that it is away.
/// A stream (an import, a rebuild over gRPC), work in the background and a migration keep the longer wait of <see cref="Sqlite.Verbinding"/>: nobody offers those
/// again within a minute.
/// </summary>
internal sealed class SqliteWachttijd(IHttpContextAccessor verzoek) : DbConnectionInterceptor
{
    /// <summary>In seconds; what is left of the term is for the work itself.</summary>
    public static readonly int VanAanroep = (int)(GrpcGrenzen.StandaardDeadline / 1.5).TotalSeconds;

    public override InterceptionResult ConnectionOpening(DbConnection connection, ConnectionEventData eventData, InterceptionResult result)
    {
        Begrens(connection);
        return result;
    }

    public override ValueTask<InterceptionResult> ConnectionOpeningAsync(DbConnection connection, ConnectionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default)
    {
        Begrens(connection);
        return ValueTask.FromResult(result);
    }

    /// <summary>BEGIN and COMMIT wait as long as the connection says, and so does each command that says nothing itself.</summary>
    private void Begrens(DbConnection verbinding)
    {
        if (verzoek.HttpContext is { } aanroep && aanroep.GetEndpoint()?.Metadata.GetMetadata<GrpcMethodMetadata>()?.Method.Type is null or MethodType.Unary)
        {
            ((SqliteConnection)verbinding).DefaultTimeout = VanAanroep;
        }
    }
}
