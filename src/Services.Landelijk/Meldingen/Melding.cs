namespace Monitoring.Services.Landelijk.Meldingen;

/// <summary>One message on its way to one subscription, written in the transaction that saw the change.</summary>
internal sealed class Melding
{
    public required Guid Id { get; init; }

    public required Guid AbonnementId { get; init; }

    public required string Swv { get; init; }

    public required string Swvnaam { get; init; }

    /// <summary>Code of the figure in the dossier.</summary>
    public required string Code { get; init; }

    public required string Naam { get; init; }

    public required string Periode { get; init; }

    /// <summary>Null when the figure is absent.</summary>
    public decimal? Waarde { get; init; }

    /// <summary>aantal, procent, ratio or euro.</summary>
    public required string Eenheid { get; init; }

    /// <summary>True: the figure gives a signal now. False: it no longer does.</summary>
    public required bool Actief { get; init; }

    /// <summary>duo, inspectie, swv or voorbeeld: whoever reads it must know that an example is invented.</summary>
    public required string Herkomst { get; init; }

    /// <summary>When the change was seen, UTC ticks.</summary>
    public required long Tijdstip { get; init; }

    public int Pogingen { get; set; }

    /// <summary>Not before this moment, UTC ticks.</summary>
    public required long VolgendeOp { get; set; }

    /// <summary>True when it arrived, or when it was given up.</summary>
    public bool Klaar { get; set; }
}
