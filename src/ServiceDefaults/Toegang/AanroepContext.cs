using Grpc.Core;

namespace Monitoring.ServiceDefaults.Toegang;

/// <summary>Reads the caller of a gRPC call.</summary>
public static class AanroepContext
{
    public static Aanroeper Aanroeper(this ServerCallContext context) => Toegang.Aanroeper.Van(context.GetHttpContext().User);
}
