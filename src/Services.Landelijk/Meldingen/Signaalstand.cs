namespace Monitoring.Services.Landelijk.Meldingen;

/// <summary>Whether a figure of a samenwerkingsverband gives a signal, as its subscribers know it: only a change of it is told.</summary>
internal sealed class Signaalstand
{
    public required string Swv { get; init; }

    /// <summary>Code of the figure in the dossier.</summary>
    public required string Code { get; init; }

    public required bool Actief { get; set; }

    /// <summary>UTC ticks of the look at which it became so.</summary>
    public required long Sinds { get; set; }

    /// <summary>UTC ticks of the last message about it; null when there was none.</summary>
    public long? GemeldOp { get; set; }
}
