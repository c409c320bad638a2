using Grpc.Core;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Monitoring.Contracts.Landelijk.V1;

namespace Monitoring.ServiceDefaults.Tests;

/// <summary>Tells how many seconds its database waits for a lock: in a call as the id, in a stream as the number read.</summary>
[AllowAnonymous]
internal sealed class Wachtdienst(Proefcontext database) : Landelijk.LandelijkBase
{
    public static async Task<int> Wachttijd(Proefcontext database)
    {
        await database.Database.OpenConnectionAsync(TestContext.Current.CancellationToken);
        return ((SqliteConnection)database.Database.GetDbConnection()).DefaultTimeout;
    }

    public override async Task<Indicator> HaalIndicator(IndicatorVraag request, ServerCallContext context) => new() { Id = $"{await Wachttijd(database)}" };

    public override async Task BouwOpnieuw(OpnieuwVraag request, IServerStreamWriter<OpnieuwVoortgang> responseStream, ServerCallContext context) =>
        await responseStream.WriteAsync(new OpnieuwVoortgang { Feiten = await Wachttijd(database) });
}
