using System.Globalization;
using Monitoring.Contracts;
using Monitoring.Contracts.V1;

namespace Monitoring.Portaal.Notatie;

/// <summary>Figures in Dutch notation: 1.234.567 and 12,5%. Rounding is for display only, half to even as De Staat van het Onderwijs 2024 prints (42,5 is 42): a figure on a page and in a sentence is the same.</summary>
public static class Getallen
{
    private const string Minteken = "\u2212";

    // Not from the machine's language data: the notation is the same everywhere.
    private static readonly NumberFormatInfo Nederlands = new()
    {
        NumberDecimalSeparator = ",",
        NumberGroupSeparator = ".",
        NumberGroupSizes = [3],
        NegativeSign = Minteken,
    };

    private static readonly Dictionary<RedenOntbreekt, (string Teken, string Woorden)> Redenen = new()
    {
        [RedenOntbreekt.Onbepaald] = ("?", "niet bekend"),
        [RedenOntbreekt.NietBekend] = ("?", "niet bekend"),
        [RedenOntbreekt.NietVanToepassing] = ("–", "niet van toepassing"),
        [RedenOntbreekt.Onderdrukt] = ("*", "onderdrukt, kleine groep"),
        [RedenOntbreekt.GeenLandelijkBeeld] = ("○", "geen landelijk beeld"),
    };

    public static string Aantal(decimal waarde) => Met(waarde, 0);

    public static string Met(decimal waarde, int decimalen) =>
        Math.Round(waarde, decimalen, MidpointRounding.ToEven).ToString("N" + decimalen.ToString(CultureInfo.InvariantCulture), Nederlands);

    /// <summary>In the unit of an indicator or kengetal: aantal, procent (0-100), aandeel (a fraction, written as a percentage), ratio or euro.</summary>
    public static string InEenheid(decimal waarde, string eenheid) => eenheid switch
    {
        "procent" => Met(waarde, 1) + "%",
        "aandeel" => Met(100 * waarde, 1) + "%",
        "ratio" => Met(waarde, 2),
        "euro" => "€\u00a0" + Met(waarde, 0),
        "aantal" => Met(waarde, 0),
        _ => ZoalsHetIs(waarde),
    };

    /// <summary>A percentage without decimals, half to even: as De Staat van het Onderwijs 2024 prints Tabel 1.2.2b (42,5 is 42).</summary>
    public static string HeelProcent(decimal waarde) => Met(waarde, 0) + "%";

    /// <summary>Short, for a label in a chart; <paramref name="deler"/> is the unit of the axis.</summary>
    public static string Kort(decimal waarde, string eenheid, decimal deler) => eenheid switch
    {
        "procent" => Met(waarde, 1) + "%",
        "aandeel" => Met(100 * waarde, 1) + "%",
        "ratio" => Met(waarde, 2),
        "euro" => Met(waarde / deler, deler >= 1_000_000 ? 1 : 0),
        _ => Met(waarde / deler, 0),
    };

    /// <summary>The value in words, or in words why there is none.</summary>
    public static string InWoorden(Getal? getal, string eenheid) => getal.NaarDecimal() is { } waarde ? InEenheid(waarde, eenheid) : Reden(getal).Woorden;

    /// <summary>A figure of an earlier publication, with the decimals that were printed: 2% stays 2%.</summary>
    public static string ZoalsGepubliceerd(decimal waarde, string eenheid) => eenheid switch
    {
        "procent" => ZoalsHetIs(waarde) + "%",
        "euro" => "€\u00a0" + ZoalsHetIs(waarde),
        "miljoen-euro" => "€\u00a0" + ZoalsHetIs(waarde) + " miljoen",
        "miljard-euro" => "€\u00a0" + ZoalsHetIs(waarde) + " miljard",
        "weken" or "jaren" => $"{ZoalsHetIs(waarde)} {eenheid}",
        _ => ZoalsHetIs(waarde),
    };

    /// <summary>Sign and words for a value that is absent.</summary>
    public static (string Teken, string Woorden) Reden(Getal? getal) => Redenen.GetValueOrDefault(getal?.Ontbreekt ?? RedenOntbreekt.NietBekend, ("?", "niet bekend"));

    private static string ZoalsHetIs(decimal waarde) => waarde.ToString("#,##0.###", Nederlands);
}
