using Grpc.Core;
using Monitoring.ServiceDefaults.Weigeringen;

namespace Monitoring.Services.Landelijk.Tests.Opstelling;

/// <summary>Asserts that a call is refused, with which status and code.</summary>
internal static class Weigert
{
    public static async Task<string> Met(StatusCode status, string code, Func<Task> aanroep)
    {
        var fout = await Assert.ThrowsAsync<RpcException>(aanroep);
        Assert.Equal((status, code), (fout.StatusCode, WeigeringDetails.Lees(fout)?.Code ?? ""));
        return fout.Status.Detail;
    }
}
