namespace Monitoring.Services.Toezicht.Domain.Onderzoeken;

/// <summary>What was found on a standaard or an element of it.</summary>
internal sealed class Bevinding
{
    public required Guid Id { get; init; }

    public required string Standaard { get; init; }

    /// <summary>Empty for the standaard as a whole.</summary>
    public required string Element { get; init; }

    /// <summary>False when the law is not complied with: an occasion for a herstelopdracht, whatever the judgement.</summary>
    public required bool VoldoetAanWet { get; init; }

    public required string Tekst { get; init; }
}
