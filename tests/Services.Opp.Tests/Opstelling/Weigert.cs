using Grpc.Core;
using Monitoring.ServiceDefaults.Weigeringen;

namespace Monitoring.Services.Opp.Tests.Opstelling;

/// <summary>Asserts how a call is refused.</summary>
internal static class Weigert
{
    public static async Task Met(StatusCode status, string code, Func<Task> aanroep)
    {
        var fout = await Assert.ThrowsAsync<RpcException>(aanroep);
        Assert.Equal((status, code), (fout.StatusCode, WeigeringDetails.Lees(fout)?.Code ?? ""));
    }
}
