namespace Monitoring.Messaging.Tests.Opstelling;

public sealed class Regel
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public string Tekst { get; set; } = "";

    public IList<Bijlage> Bijlagen { get; } = new List<Bijlage>();
}
