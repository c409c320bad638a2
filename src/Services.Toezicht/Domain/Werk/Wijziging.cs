namespace Monitoring.Services.Toezicht.Domain.Werk;

/// <summary>One act on an onderzoek or herstelopdracht, for the history and to tell the second of two inspecteurs what changed. Holds no text of the report.</summary>
internal sealed class Wijziging
{
    public const int LengteWat = 300;

    /// <summary>Id of the onderzoek or herstelopdracht.</summary>
    public required Guid Zaak { get; init; }

    /// <summary>Its version after the act.</summary>
    public required long Versie { get; init; }

    public required DateTimeOffset Tijdstip { get; init; }

    /// <summary>Account of the one who did it.</summary>
    public required string Door { get; init; }

    /// <summary>Dutch sentence.</summary>
    public required string Wat { get; init; }
}
