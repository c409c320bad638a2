namespace Monitoring.Services.Landelijk.Indicatoren;

/// <summary>One figure of a series.</summary>
/// <param name="Periode">Kalenderjaar, boekjaar, schooljaar or onderzoeksperiode.</param>
/// <param name="Categorie">For instance po, vo or totaal.</param>
/// <param name="N">Size of the group that the figure is about; null when it is suppressed or not known.</param>
/// <param name="Noemer">What it is a part of; not applicable for a figure that is no part of anything.</param>
/// <param name="Herkomst">duo, inspectie, school, voorbeeld or gemengd; empty when there are no facts.</param>
internal sealed record Punt(string Periode, string Categorie, Cijfer Waarde, long? N, Cijfer Noemer, string Herkomst)
{
    /// <summary>Below this size of the denominator a share is an indication: one case more or less moves it by two percentage points.</summary>
    public const long IndicatiefOnder = 50;

    /// <summary>voorlopig, or definitief when the ministry has released the period.</summary>
    public string Status { get; init; } = Vrijgeven.Vrijgavestatus.Voorlopig;

    /// <summary>Present when the figure is a share in a sample.</summary>
    public Interval? Interval { get; init; }

    /// <summary>A share of few: read it as an indication.</summary>
    public bool Indicatief { get; init; }
}
