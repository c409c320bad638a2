namespace Monitoring.Services.Landelijk.Vrijgeven;

/// <summary>A <see cref="Grondslag"/> as it is kept, beside the releases of its family.</summary>
internal sealed class Vrijgavegrondslag
{
    /// <inheritdoc cref="Vrijgave.Familie"/>
    public required Guid Familie { get; init; }

    public required string Periode { get; init; }

    /// <summary>JSON of the <see cref="Grondslag"/>.</summary>
    public required string Inhoud { get; init; }
}
