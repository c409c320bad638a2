using Grpc.Core;
using Microsoft.AspNetCore.Authorization;
using Monitoring.Contracts.Domein;
using Monitoring.Contracts.Landelijk.V1;

namespace Monitoring.ServiceDefaults.Tests;

/// <summary>Refuses every call with a message that repeats what the caller sent, as some refusals do.</summary>
[AllowAnonymous]
internal sealed class Weigerdienst : Landelijk.LandelijkBase
{
    public const string Code = "proef.geweigerd";

    public override Task<Indicator> HaalIndicator(IndicatorVraag request, ServerCallContext context) =>
        throw new WeigeringException(Code, $"'{request.Id}' is geen indicator.", "id");
}
