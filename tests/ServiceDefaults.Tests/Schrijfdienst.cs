using Grpc.Core;
using Microsoft.AspNetCore.Authorization;
using Monitoring.Contracts.Landelijk.V1;

namespace Monitoring.ServiceDefaults.Tests;

/// <summary>Writes a row at each call, in a database that somebody else may hold.</summary>
[AllowAnonymous]
internal sealed class Schrijfdienst(Proefcontext database) : Landelijk.LandelijkBase
{
    public override async Task<Indicator> HaalIndicator(IndicatorVraag request, ServerCallContext context)
    {
        database.Add(new Proefrij { Id = request.Id });
        await database.SaveChangesAsync(context.CancellationToken);
        return new Indicator { Id = request.Id };
    }
}
