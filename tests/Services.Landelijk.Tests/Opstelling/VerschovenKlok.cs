namespace Monitoring.Services.Landelijk.Tests.Opstelling;

/// <summary>The clock of the machine, as far ahead as a test says; timers run as they do.</summary>
internal sealed class VerschovenKlok : TimeProvider
{
    /// <summary>How far ahead.</summary>
    public TimeSpan Verder { get; set; }

    public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + Verder;
}
