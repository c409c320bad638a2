namespace Monitoring.ServiceDefaults.Tests;

internal sealed class Proefrij
{
    public required string Id { get; init; }
}
