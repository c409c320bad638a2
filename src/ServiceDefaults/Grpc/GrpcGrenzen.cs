namespace Monitoring.ServiceDefaults.Grpc;

/// <summary>Bounds of gRPC calls, the same for every service.</summary>
public static class GrpcGrenzen
{
    /// <summary>Largest single message in bytes: 1 MiB. A larger one is refused with RESOURCE_EXHAUSTED.</summary>
    public const int MaxBericht = 1024 * 1024;

    /// <summary>Largest answer that a client takes, in bytes: 16 MiB.</summary>
    public const int MaxAntwoord = 16 * 1024 * 1024;

    /// <summary>Deadline of a unary call for which the caller names none.</summary>
    public static readonly TimeSpan StandaardDeadline = TimeSpan.FromSeconds(15);
}
