namespace Monitoring.Services.Landelijk.Tellingen;

/// <summary>
/// How one kengetal is distributed over the besturen of a group in one boekjaar, kept with every batch of jaarrekeningen, so that a reader
/// needs one row a year. Sample data stand apart.
/// </summary>
internal sealed class Kengetalverdeling
{
    public required int Generatie { get; init; }

    public required string Code { get; init; }

    /// <summary>swv or schoolbesturen.</summary>
    public required string Groep { get; init; }

    public required int Boekjaar { get; init; }

    public required bool Voorbeeld { get; init; }

    /// <summary>Besturen with a value.</summary>
    public long N { get; set; }

    /// <summary>Besturen whose value was compared with a signaleringswaarde.</summary>
    public long Vergeleken { get; set; }

    public long Signalen { get; set; }

    /// <summary>Sum of the values of those with a signal only: a shortage elsewhere does not make up for it.</summary>
    public decimal Bedrag { get; set; }

    public decimal? P25 { get; set; }

    public decimal? Mediaan { get; set; }

    public decimal? P75 { get; set; }

    /// <summary>The one signaleringswaarde of the year, or null when there is none or it depends on size.</summary>
    public decimal? Grens { get; set; }

    /// <summary>The one origin, or gemengd.</summary>
    public required string Herkomst { get; set; }
}
