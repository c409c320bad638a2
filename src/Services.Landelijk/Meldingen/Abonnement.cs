namespace Monitoring.Services.Landelijk.Meldingen;

/// <summary>Where a bestuur wants to be told that a figure of its own samenwerkingsverband crosses a signal.</summary>
internal sealed class Abonnement
{
    public const int MaxAdres = 300;

    public required Guid Id { get; init; }

    /// <summary>Code of the samenwerkingsverband.</summary>
    public required string Swv { get; init; }

    /// <summary>One of <see cref="Abonnementsoort"/>.</summary>
    public required string Soort { get; init; }

    /// <summary>E-mail address, or https address of a webhook. Never in a log.</summary>
    public required string Adres { get; init; }

    /// <summary>Key of the signature of a webhook, base64; empty for e-mail.</summary>
    public required string Geheim { get; init; }

    /// <summary>Who subscribed: claim sub.</summary>
    public required string Door { get; init; }

    /// <summary>UTC ticks.</summary>
    public required long BegonnenOp { get; init; }

    /// <summary>UTC ticks of the last message that arrived; null when none has.</summary>
    public long? LaatstVerzondenOp { get; set; }

    /// <summary>Why the last try failed, in Dutch; empty after a success.</summary>
    public string LaatsteFout { get; set; } = "";
}
