using Google.Protobuf;
using Grpc.Core;
using Monitoring.Contracts.Domein;

namespace Monitoring.ServiceDefaults.Weigeringen;

/// <summary>A refusal as gRPC error detail: the protobuf message Weigering in a binary trailer, written here and read by clients.</summary>
public static class WeigeringDetails
{
    private const string Trailer = "monitoring-weigering-bin";

    public static RpcException NaarRpc(this Weigering weigering) => new(
        new Status(weigering.Soort.Grpc(), weigering.Melding),
        new Metadata { { Trailer, weigering.NaarBericht().ToByteArray() } });

    /// <summary>Reads the refusal out of a failed call; null when the failure was no refusal.</summary>
    public static Contracts.V1.Weigering? Lees(RpcException fout) =>
        fout.Trailers.GetValueBytes(Trailer) is { } inhoud ? Contracts.V1.Weigering.Parser.ParseFrom(inhoud) : null;
}
