namespace Monitoring.Services.Landelijk.Tellingen;

/// <summary>Rises with every commit that touches a kind of fact: the key under which figures made of it may be cached.</summary>
internal sealed class Wijziging
{
    public required int Generatie { get; init; }

    /// <summary>Name of the kind of fact; see <see cref="Feiten.Feitnaam"/>.</summary>
    public required string Feitsoort { get; init; }

    public long Versie { get; set; }

    /// <summary>Latest moment of an event of this kind, UTC ticks.</summary>
    public long LaatsteFeit { get; set; }
}
