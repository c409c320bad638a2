namespace Monitoring.Services.Opp.Tests.Opstelling;

/// <summary>A clock that runs as always, but began at noon on 15 March 2024, and can be set to another day.</summary>
public sealed class VerschovenKlok : TimeProvider
{
    private TimeSpan _verschil;

    public VerschovenKlok() => Zet(new DateOnly(2024, 3, 15));

    public void Zet(DateOnly dag) => _verschil = new DateTimeOffset(dag, new TimeOnly(12, 0), TimeSpan.Zero) - System.GetUtcNow();

    public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + _verschil;
}
