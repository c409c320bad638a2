using Monitoring.Contracts.Gebeurtenissen;

namespace Monitoring.Messaging.Uitgaand;

/// <summary>An event that waits for publication. The row is deleted once the broker confirmed it.</summary>
internal sealed class OutboxBericht
{
    /// <summary>Order of publication. The concurrency token makes it rise with the version inside one aggregate.</summary>
    public long Volgnummer { get; private set; }

    /// <summary>Id of the message, by which receivers recognise a repeat.</summary>
    public required Guid BerichtId { get; init; }

    public required string Type { get; init; }

    public required string AggregaatId { get; init; }

    public required long Versie { get; init; }

    /// <summary>The event as JSON (UTF-8), published as it is.</summary>
    public required byte[] Inhoud { get; init; }

    /// <summary>UTC ticks: SQLite cannot compare a DateTimeOffset.</summary>
    public required long Aangemaakt { get; init; }

    /// <summary>W3C trace parent of the change, so that its trace runs on at the receiver.</summary>
    public string? TraceParent { get; init; }

    /// <summary>True for a row that a redrive puts back, rather than a change of a root.</summary>
    internal bool Heraangeboden { get; init; }

    public static OutboxBericht Van(IGebeurtenis gebeurtenis, Guid berichtId, DateTimeOffset tijdstip, string? traceParent) => new()
    {
        BerichtId = berichtId,
        Type = gebeurtenis.GetType().Name,
        AggregaatId = gebeurtenis.AggregaatId,
        Versie = gebeurtenis.Versie,
        Inhoud = GebeurtenisJson.Schrijf(gebeurtenis),
        Aangemaakt = tijdstip.UtcTicks,
        TraceParent = traceParent,
    };

    /// <summary>A parked row back in the outbox, under its old id and with its old body.</summary>
    public static OutboxBericht Opnieuw(IGebeurtenis gebeurtenis, Guid berichtId, byte[] inhoud, DateTimeOffset tijdstip) => new()
    {
        BerichtId = berichtId,
        Type = gebeurtenis.GetType().Name,
        AggregaatId = gebeurtenis.AggregaatId,
        Versie = gebeurtenis.Versie,
        Inhoud = inhoud,
        Aangemaakt = tijdstip.UtcTicks,
        Heraangeboden = true,
    };
}
