namespace Monitoring.Services.Toezicht.Domain.Herstel;

/// <summary>The judgement of an inspecteur whether a herstelopdracht is hersteld.</summary>
internal sealed class Herstelbeoordeling
{
    /// <summary>From 1.</summary>
    public required int Nummer { get; init; }

    public required DateOnly Datum { get; init; }

    public required bool Hersteld { get; init; }

    public required string Toelichting { get; init; }

    public required string Door { get; init; }
}
