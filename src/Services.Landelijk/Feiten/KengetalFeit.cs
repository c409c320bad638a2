namespace Monitoring.Services.Landelijk.Feiten;

/// <summary>One figure of a jaarrekening; group, kind and year stand here too, so that a distribution reads one index.</summary>
internal sealed class KengetalFeit
{
    public required int Generatie { get; init; }

    public required string JaarrekeningId { get; init; }

    public required string Code { get; init; }

    public required string Groep { get; init; }

    public required string Soort { get; init; }

    public required int Boekjaar { get; init; }

    public required string Herkomst { get; init; }

    /// <summary>Ratio or euro; null when absent, and then <see cref="Ontbreekt"/> says why.</summary>
    public decimal? Waarde { get; init; }

    public required string Ontbreekt { get; init; }

    /// <summary>Against the signaleringswaarde of that year; null when there is none.</summary>
    public bool? Signaal { get; init; }

    public decimal? Grenswaarde { get; init; }
}
