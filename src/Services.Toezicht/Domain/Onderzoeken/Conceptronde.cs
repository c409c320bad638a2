namespace Monitoring.Services.Toezicht.Domain.Onderzoeken;

/// <summary>One time that the board was sent a concept report, with what it answered. A later concept does not erase an earlier answer.</summary>
internal sealed class Conceptronde
{
    /// <summary>From 1.</summary>
    public required int Nummer { get; init; }

    public required DateOnly VerstuurdOp { get; init; }

    /// <summary>Last day on which the board can answer.</summary>
    public required DateOnly Uiterlijk { get; init; }

    /// <summary>The report as the board was sent it.</summary>
    public required Rapport Rapport { get; init; }

    /// <summary>Day on which the board answered or waived.</summary>
    public DateOnly? AntwoordOp { get; set; }

    /// <summary>What the board says; empty when it waived or did not answer.</summary>
    public string Zienswijze { get; set; } = "";

    /// <summary>What the Inspectie did with it.</summary>
    public string Reactie { get; set; } = "";
}
