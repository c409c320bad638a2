namespace Monitoring.Services.Toezicht.Domain.Objecten;

/// <summary>
/// The samenwerkingsverbanden of one four-digit postcode (ministerial regulation). The two codes are numbered apart: neither follows from
/// the other. Empty where the regulation names no code ("Europoort").
/// </summary>
internal sealed class Postcodegebied
{
    /// <summary>Four digits.</summary>
    public required string Pc4 { get; init; }

    public required string SwvPo { get; set; }

    public required string SwvVo { get; set; }

    /// <summary>duo or voorbeeld: an invented division never places a real school.</summary>
    public required string Herkomst { get; init; }
}
