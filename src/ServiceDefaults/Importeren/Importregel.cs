namespace Monitoring.ServiceDefaults.Importeren;

/// <summary>One refused row of an import.</summary>
public sealed class Importregel
{
    public const int MaxPlaats = 200;
    public const int MaxCode = 100;

    public required Guid ImportId { get; init; }

    /// <summary>From 1, in the order in which they were refused.</summary>
    public required int Nummer { get; init; }

    public required string Bestand { get; init; }

    /// <summary>Line in the file, the first is 1; 0 for the file as a whole.</summary>
    public required int Regel { get; init; }

    /// <summary>Header as it stands in the file, or empty.</summary>
    public required string Kolom { get; init; }

    public required string Code { get; init; }

    public required string Melding { get; init; }
}
