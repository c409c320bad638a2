namespace Monitoring.Services.Toezicht.Domain.Herstel;

/// <summary>A longer term, with the reason.</summary>
internal sealed class Verlenging
{
    /// <summary>From 1.</summary>
    public required int Nummer { get; init; }

    public required DateOnly Datum { get; init; }

    public required DateOnly Was { get; init; }

    public required DateOnly Wordt { get; init; }

    public required string Reden { get; init; }
}
