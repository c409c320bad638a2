namespace Monitoring.Portaal.Diensten;

/// <summary>A part of the platform that keeps messages of its own.</summary>
/// <param name="Naam">Name in addresses and messages.</param>
/// <param name="Titel">Name on screen.</param>
public sealed record Platformdienst(string Naam, string Titel)
{
    public static IReadOnlyList<Platformdienst> Alle { get; } =
    [
        new("toezicht", "Toezicht"),
        new("financien", "Financiën"),
        new("opp", "Ontwikkelingsperspectieven"),
        new("landelijk", "Landelijk beeld"),
    ];
}
