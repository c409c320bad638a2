namespace Monitoring.Services.Toezicht.Domain.Risico;

/// <summary>What the latest event of Financien says of one realised account: enough for the risk view, no more.</summary>
internal sealed class Jaarrekeningbeeld
{
    /// <summary>Id of the account at Financien.</summary>
    public required string Id { get; init; }

    public long Versie { get; set; }

    public string BevoegdGezag { get; set; } = "";

    /// <summary>Empty for a board of schools.</summary>
    public string SwvCode { get; set; } = "";

    public int Boekjaar { get; set; }

    /// <summary>Codes of the kengetallen that give a signal, joined by '+'.</summary>
    public string Signalen { get; set; } = "";

    /// <summary>Day of the event.</summary>
    public DateOnly BekendOp { get; set; }
}
