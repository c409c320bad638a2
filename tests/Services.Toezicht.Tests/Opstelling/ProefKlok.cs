namespace Monitoring.Services.Toezicht.Tests.Opstelling;

/// <summary>A clock that runs as always but began at noon on 2 September 2024, and can be set to another day.</summary>
internal sealed class ProefKlok : TimeProvider
{
    public static readonly DateOnly Begin = new(2024, 9, 2);

    private TimeSpan _verschil;

    public ProefKlok() => Zet(Begin);

    public void Zet(DateOnly dag) => _verschil = new DateTimeOffset(dag, new TimeOnly(12, 0), TimeSpan.Zero) - System.GetUtcNow();

    public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + _verschil;
}
