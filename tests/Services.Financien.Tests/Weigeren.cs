using Grpc.Core;
using Monitoring.ServiceDefaults.Weigeringen;

namespace Monitoring.Services.Financien.Tests;

/// <summary>A call that must be refused.</summary>
internal static class Weigeren
{
    /// <returns>Status, code and field of the refusal.</returns>
    public static async Task<(StatusCode Status, string Code, string Veld)> Van<T>(Func<AsyncUnaryCall<T>> aanroep)
    {
        var fout = await Assert.ThrowsAsync<RpcException>(async () => await aanroep());
        var weigering = WeigeringDetails.Lees(fout)!;
        return (fout.StatusCode, weigering.Code, weigering.Veld);
    }
}
