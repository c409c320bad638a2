namespace Monitoring.Messaging;

/// <summary>Names by which telemetry of the messaging part is subscribed to. Bodies never appear in it.</summary>
public static class BerichtenTelemetrie
{
    /// <summary>Name of both the Meter and the ActivitySource.</summary>
    public const string Naam = "Monitoring.Messaging";
}
