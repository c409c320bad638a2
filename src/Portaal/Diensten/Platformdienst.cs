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

    /// <summary>As choices of a filter.</summary>
    public static IReadOnlyList<(string Waarde, string Tekst)> Keuzes { get; } = [.. Alle.Select(dienst => (dienst.Naam, dienst.Titel))];

    /// <summary>The parts that take in files: the landelijk beeld follows from the others.</summary>
    public static IReadOnlyList<(string Waarde, string Tekst)> Importerende { get; } = [.. Keuzes.Where(keuze => keuze.Waarde != "landelijk")];

    /// <summary>The part that takes in files with this name; the first one for any other name.</summary>
    public static Platformdienst Importerend(string naam) => MetNaam(Importerende.Any(keuze => keuze.Waarde == naam) ? naam : Importerende[0].Waarde);

    /// <summary>The part with this name; the last one, where everything comes together, for any other name.</summary>
    public static Platformdienst MetNaam(string naam) => Alle.FirstOrDefault(dienst => dienst.Naam == naam) ?? Alle[^1];
}
