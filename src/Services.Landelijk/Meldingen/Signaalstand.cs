namespace Monitoring.Services.Landelijk.Meldingen;

/// <summary>
/// Whether a figure of a samenwerkingsverband gives a signal, as its subscribers know it: told, or seen on the page when they subscribed.
/// While a change is kept back (<see cref="Signaalwachter"/>) the page is ahead of it.
/// </summary>
internal sealed class Signaalstand
{
    public required string Swv { get; init; }

    /// <summary>Code of the figure in the dossier.</summary>
    public required string Code { get; init; }

    public required bool Actief { get; set; }

    /// <summary>UTC ticks of the look since which they know it so.</summary>
    public required long Sinds { get; set; }

    /// <summary>UTC ticks of the last message about it; null when there was none.</summary>
    public long? GemeldOp { get; set; }

    /// <summary>Period of the figure in that message; empty when there was none.</summary>
    public string GemeldePeriode { get; set; } = "";
}
