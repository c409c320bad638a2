using System.Globalization;

namespace Monitoring.Portaal.Grafieken;

/// <summary>Where everything of one panel stands, in the units of its view box. Plain arithmetic, no pixels of a browser.</summary>
public sealed class Paneeltekening(Grafiekpaneel paneel, Grafiekas waardeas, Grafieksoort soort, double breedte)
{
    public const double Hoogte = 272;
    private const double Links = 46;
    private const double Rechts = 14;
    private const double Boven = 36;
    private const double Onder = 34;
    private const double Rij = 14;
    private const double MaxStaaf = 44;
    private const double TekenPerLetter = 7.2;

    public double Breedte => breedte;

    public double XLinks => Links;

    public double XRechts => breedte - Rechts;

    public double YNul => Y(0);

    private double Veld => XRechts - XLinks;

    private bool AllesPast => paneel.Plaatsen.Max(naam => naam.Length) * TekenPerLetter <= Vak;

    private bool IsPeriode => paneel.Plaatsen[0] is [>= '0' and <= '9', ..];

    private double Vak => Veld / Math.Max(1, paneel.Plaatsen.Count);

    /// <summary>Height of a value.</summary>
    public double Y(decimal waarde) => Hoogte - Onder - ((double)((waarde - waardeas.Laagst) / (waardeas.Hoogst - waardeas.Laagst)) * (Hoogte - Boven - Onder));

    /// <summary>Middle of a place on the axis.</summary>
    public double X(int plaats) => XLinks + (Vak * (plaats + 0.5));

    public double VakLinks(int plaats) => XLinks + (Vak * plaats);

    public double VakRechts(int plaats) => XLinks + (Vak * (plaats + 1));

    public double Staafbreedte => Math.Min(MaxStaaf, Vak * 0.78 / Math.Max(1, paneel.Reeksen.Count));

    public double StaafLinks(int plaats, int reeks) => X(plaats) + ((reeks - (paneel.Reeksen.Count / 2.0)) * Staafbreedte) + 1;

    /// <summary>Whether a label of so many characters fits on a bar of its own.</summary>
    public bool Past(string label) => label.Length * TekenPerLetter <= (paneel.Reeksen.Count == 1 ? Vak : Staafbreedte + 4);

    /// <summary>Label of a place on the axis: whole, shortened, or empty for some periods between two others. Of categories none is left out.</summary>
    public string Plaatslabel(int plaats)
    {
        var label = paneel.Plaatsen[plaats];
        if (AllesPast || !IsPeriode)
        {
            return label;
        }

        // 2022-2023 becomes 22-23; the table holds it in full.
        var kort = label is [_, _, var a, var b, '-', _, _, var c, var d] ? $"{a}{b}-{c}{d}" : label;
        var breed = Math.Min(kort.Length, paneel.Plaatsen.Max(naam => naam.Length)) * TekenPerLetter;
        var stap = Math.Max(1, (int)Math.Ceiling(breed / Vak));
        return (paneel.Plaatsen.Count - 1 - plaats) % stap == 0 ? kort : "";
    }

    /// <summary>Height of the label of a place: categories that do not fit beside each other take turns on two rows.</summary>
    public double PlaatslabelY(int plaats) => AllesPast || IsPeriode ? Hoogte - 12 : Hoogte - 4 - (plaats % 2 == 0 ? Rij : 0);

    /// <summary>Where the sample of the threshold's line begins, left of its label.</summary>
    public double DrempelmonsterX(string label) => XRechts - (label.Length * TekenPerLetter) - 34;

    /// <summary>Path of a line; a missing value breaks it, and so does a break in the series.</summary>
    public string Lijn(Grafiekreeks reeks)
    {
        var pad = new System.Text.StringBuilder();
        var open = false;
        for (var plaats = 0; plaats < reeks.Punten.Count; plaats++)
        {
            open &= !paneel.Breuken.Contains(plaats);
            if (reeks.Punten[plaats].Waarde is { } waarde)
            {
                pad.Append(open ? 'L' : 'M').Append(G(X(plaats))).Append(' ').Append(G(Y(waarde)));
                open = true;
            }
            else
            {
                open = false;
            }
        }

        return pad.ToString();
    }

    /// <summary>Path of a threshold: level within a place, with steps where it changed.</summary>
    public string Drempellijn(Drempel drempel)
    {
        var pad = new System.Text.StringBuilder();
        var open = false;
        for (var plaats = 0; plaats < drempel.Waarden.Count; plaats++)
        {
            if (drempel.Waarden[plaats] is { } waarde)
            {
                pad.Append(open ? 'L' : 'M').Append(G(VakLinks(plaats))).Append(' ').Append(G(Y(waarde)))
                    .Append('L').Append(G(VakRechts(plaats))).Append(' ').Append(G(Y(waarde)));
                open = true;
            }
            else
            {
                open = false;
            }
        }

        return pad.ToString();
    }

    /// <summary>A marker of its own for each series: the second cue beside colour.</summary>
    public static string Merkteken(int reeks, double x, double y) => (reeks % 5) switch
    {
        0 => $"M{G(x - 5)} {G(y)}a5 5 0 1 0 10 0a5 5 0 1 0 -10 0",
        1 => $"M{G(x - 4.5)} {G(y - 4.5)}h9v9h-9z",
        2 => $"M{G(x)} {G(y - 6)}l6 10.5h-12z",
        3 => $"M{G(x)} {G(y - 6.5)}l6.5 6.5l-6.5 6.5l-6.5 -6.5z",
        _ => $"M{G(x)} {G(y + 6)}l6 -10.5h-12z",
    };

    /// <summary>A number for an SVG attribute.</summary>
    public static string G(double getal) => Math.Round(getal, 1).ToString(CultureInfo.InvariantCulture);

    public Grafieksoort Soort => soort;
}
