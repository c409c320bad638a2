namespace Monitoring.Messaging.Inkomend;

/// <summary>Queue of this service, and the queue where the broker puts what it delivered too often.</summary>
internal sealed record Wachtrijnaam(string Naam)
{
    public string Vervallen => $"{Naam}_vervallen";
}
