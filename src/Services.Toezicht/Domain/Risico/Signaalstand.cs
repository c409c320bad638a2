namespace Monitoring.Services.Toezicht.Domain.Risico;

/// <summary>By which rules the signals of the other services are kept here, and who is building them anew. One row.</summary>
internal sealed class Signaalstand
{
    public const int EnigeId = 1;

    /// <summary>Raised with every change of what <see cref="Jaarrekeningbeeld"/>, <see cref="FinancieelToezicht"/> or <see cref="Oppbeeld"/> keeps of an event.</summary>
    public const int Signaalregels = 3;

    public int Id { get; private init; } = EnigeId;

    /// <summary><see cref="Signaalregels"/> of the last building that was finished; 0 when there never was one, or while one is under way.</summary>
    public int Versie { get; private set; }

    /// <summary>Number of the last building that began.</summary>
    public int Bouw { get; private set; }

    /// <summary>UTC ticks until which the one that began holds the turn; null when it ended.</summary>
    public long? BouwVerlooptOp { get; private set; }
}
