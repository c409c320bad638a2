namespace Monitoring.Services.Toezicht.Domain.Risico;

/// <summary>What the latest event of Financien says of one decision on aangepast financieel toezicht. Why it was taken stays there.</summary>
internal sealed class FinancieelToezicht
{
    /// <summary>Id of the decision at Financien.</summary>
    public required string Id { get; init; }

    public long Versie { get; set; }

    public string BevoegdGezag { get; set; } = "";

    public DateOnly Van { get; set; }

    /// <summary>Last day; null while it lasts.</summary>
    public DateOnly? Tot { get; set; }

    public bool Loopt(DateOnly dag) => Van <= dag && (Tot is null || Tot >= dag);
}
