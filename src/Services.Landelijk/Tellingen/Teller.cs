namespace Monitoring.Services.Landelijk.Tellingen;

/// <summary>A counter: what the facts of one generation add up to in a cell. A counter of zero has no row.</summary>
internal sealed class Teller
{
    public required int Generatie { get; init; }

    /// <summary>The cell in one string, so that the counters of a batch are found by one key column.</summary>
    public required string Sleutel { get; init; }

    public required string Telling { get; init; }

    public required string Periode { get; init; }

    public required string Categorie { get; init; }

    public required string Kenmerk { get; init; }

    public required string Herkomst { get; init; }

    public long Aantal { get; set; }

    /// <summary>Not a column: <see cref="Sleutel"/> and the five that it is made of are.</summary>
    public Cel Cel => new(Telling, Periode, Categorie, Kenmerk, Herkomst);

    public static Teller Van(int generatie, Cel cel) => new()
    {
        Generatie = generatie,
        Sleutel = cel.Sleutel,
        Telling = cel.Telling,
        Periode = cel.Periode,
        Categorie = cel.Categorie,
        Kenmerk = cel.Kenmerk,
        Herkomst = cel.Herkomst,
    };
}
