namespace Monitoring.Messaging.Tests.Opstelling;

public sealed class Bijlage
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public string Naam { get; set; } = "";
}
