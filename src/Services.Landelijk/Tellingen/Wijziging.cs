namespace Monitoring.Services.Landelijk.Tellingen;

/// <summary>Rises with every commit that touches an indicator: the key under which its figures may be cached.</summary>
internal sealed class Wijziging
{
    public required int Generatie { get; init; }

    public required string Indicator { get; init; }

    public long Versie { get; set; }

    /// <summary>Latest moment of an event under the indicator, UTC ticks.</summary>
    public long LaatsteFeit { get; set; }
}
