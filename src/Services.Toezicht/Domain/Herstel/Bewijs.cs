namespace Monitoring.Services.Toezicht.Domain.Herstel;

/// <summary>What the board says and shows. It names documents and where they can be seen; the documents stay at the board.</summary>
internal sealed class Bewijs
{
    /// <summary>From 1.</summary>
    public required int Nummer { get; init; }

    public required DateOnly Datum { get; init; }

    public required string Tekst { get; init; }
}
