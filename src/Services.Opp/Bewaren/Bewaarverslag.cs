namespace Monitoring.Services.Opp.Bewaren;

/// <summary>That OPP's of one school were erased: how many, never which.</summary>
internal sealed class Bewaarverslag
{
    public long Volgnummer { get; private init; }

    public required string Brin { get; init; }

    public required DateOnly GewistOp { get; init; }

    /// <summary>What ended before this day was erased.</summary>
    public required DateOnly Grens { get; init; }

    public required int Aantal { get; init; }
}
