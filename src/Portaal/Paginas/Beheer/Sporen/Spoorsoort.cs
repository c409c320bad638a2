using Monitoring.Portaal.Diensten;

namespace Monitoring.Portaal.Paginas.Beheer.Sporen;

/// <summary>A kind of act that beheer can look up, and the services that keep it.</summary>
/// <param name="Code">As it stands in the address and in the file.</param>
/// <param name="Naam">In words.</param>
/// <param name="Diensten">Names of the services.</param>
internal sealed record Spoorsoort(string Code, string Naam, IReadOnlyList<string> Diensten)
{
    public const string Heraangeboden = "bericht-opnieuw-aangeboden";
    public const string Ingelezen = "bestand-ingelezen";
    public const string Signaleringswaarden = "signaleringswaarden-gewijzigd";

    public static IReadOnlyList<Spoorsoort> Alle { get; } =
    [
        new(Heraangeboden, "Bericht opnieuw aangeboden", [.. Platformdienst.Alle.Select(dienst => dienst.Naam)]),
        new(Ingelezen, "Gegevens ingelezen", [.. Platformdienst.Importerende.Select(keuze => keuze.Waarde)]),
        new(Signaleringswaarden, "Signaleringswaarden gewijzigd", ["financien"]),
    ];

    /// <summary>As choices of a filter.</summary>
    public static IReadOnlyList<(string Waarde, string Tekst)> Keuzes { get; } = [.. Alle.Select(soort => (soort.Code, soort.Naam))];

    /// <summary>In words; a code that is not known as it is.</summary>
    public static string InWoorden(string code) => Alle.FirstOrDefault(soort => soort.Code == code)?.Naam ?? code;
}
