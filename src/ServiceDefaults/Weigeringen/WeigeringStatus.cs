using Grpc.Core;
using Microsoft.AspNetCore.Http;
using Monitoring.Contracts.Domein;

namespace Monitoring.ServiceDefaults.Weigeringen;

/// <summary>The one table from kind of refusal to gRPC and HTTP status.</summary>
public static class WeigeringStatus
{
    private static readonly Dictionary<WeigeringSoort, (StatusCode Grpc, int Http)> Tabel = new()
    {
        [WeigeringSoort.OngeldigeInvoer] = (StatusCode.InvalidArgument, StatusCodes.Status400BadRequest),
        [WeigeringSoort.VerbodenOvergang] = (StatusCode.FailedPrecondition, StatusCodes.Status409Conflict),
        [WeigeringSoort.Conflict] = (StatusCode.Aborted, StatusCodes.Status409Conflict),
        [WeigeringSoort.NietGevonden] = (StatusCode.NotFound, StatusCodes.Status404NotFound),
        [WeigeringSoort.GeenToegang] = (StatusCode.PermissionDenied, StatusCodes.Status403Forbidden),
        [WeigeringSoort.TeGroot] = (StatusCode.ResourceExhausted, StatusCodes.Status413PayloadTooLarge),
        [WeigeringSoort.Druk] = (StatusCode.Unavailable, StatusCodes.Status503ServiceUnavailable),
    };

    public static StatusCode Grpc(this WeigeringSoort soort) => Tabel[soort].Grpc;

    public static int Http(this WeigeringSoort soort) => Tabel[soort].Http;

    /// <summary>The refusal on the wire.</summary>
    public static Contracts.V1.Weigering NaarBericht(this Weigering weigering) => new() { Code = weigering.Code, Melding = weigering.Melding, Veld = weigering.Veld };
}
