namespace Monitoring.Messaging.Inkomend;

/// <summary>A message that could not be processed or published, set aside with its body and the reason.</summary>
internal sealed class VastgelopenBericht
{
    public const int MaxReden = 1000;
    public const int MaxType = 200;

    public required Guid Id { get; init; }

    /// <summary>Null when the message carried no usable id.</summary>
    public Guid? BerichtId { get; init; }

    /// <summary>Name of the event, or what the message called itself.</summary>
    public required string Type { get; init; }

    /// <summary>Queue it came from; empty for an outbox row that could not be published.</summary>
    public required string Wachtrij { get; init; }

    /// <summary>Projection that failed; empty when the message did not get that far.</summary>
    public required string Verbruiker { get; init; }

    public required byte[] Inhoud { get; init; }

    public required string Reden { get; set; }

    public required int Pogingen { get; set; }

    /// <summary>UTC ticks.</summary>
    public required long Tijdstip { get; init; }

    /// <summary>True once a redrive succeeded.</summary>
    public bool Afgehandeld { get; set; }

    /// <summary>Who tried last to redrive it; every try stands in <see cref="Heraanbieding"/>.</summary>
    public string? OpnieuwDoor { get; set; }

    /// <summary>UTC ticks.</summary>
    public long? OpnieuwOp { get; set; }

    public string? OpnieuwReden { get; set; }

    public string? OpnieuwUitkomst { get; set; }
}
