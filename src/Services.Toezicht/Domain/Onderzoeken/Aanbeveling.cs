namespace Monitoring.Services.Toezicht.Domain.Onderzoeken;

/// <summary>Advice without a legal basis: the board decides what it does with it. Something else than a herstelopdracht.</summary>
internal sealed class Aanbeveling
{
    public required Guid Id { get; init; }

    public required string Standaard { get; init; }

    public required string Tekst { get; init; }
}
