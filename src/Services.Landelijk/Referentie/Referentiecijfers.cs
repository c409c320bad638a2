using System.Globalization;
using Monitoring.Services.Landelijk.Indicatoren;

namespace Monitoring.Services.Landelijk.Referentie;

/// <summary>Published figures that stand beside the monitored ones (referentiecijfers.csv: one figure a row, separated by semicolons).</summary>
internal static class Referentiecijfers
{
    private static readonly string[] Kolommen = ["id", "omschrijving", "periode", "categorie", "waarde", "kwalificatie", "publicatie", "regels"];

    public static IReadOnlyList<Referentiecijfer> Alle { get; } = LeesEigenBestand();

    /// <summary>An empty value is a published figure that is not known, never 0.</summary>
    /// <exception cref="FormatException">Another heading, a row of another width, or a value that is no number.</exception>
    internal static IReadOnlyList<Referentiecijfer> Lees(TextReader bestand)
    {
        if (bestand.ReadLine()?.Split(';') is not { } kop || !kop.SequenceEqual(Kolommen))
        {
            throw new FormatException($"De kop van de referentiecijfers is niet {string.Join(';', Kolommen)}.");
        }

        var cijfers = new List<Referentiecijfer>();
        while (bestand.ReadLine() is { } regel)
        {
            cijfers.Add(regel.Split(';') is [var id, var omschrijving, var periode, var categorie, var waarde, var kwalificatie, var publicatie, var regels]
                ? new Referentiecijfer(id, omschrijving, periode, categorie, Waarde(waarde), kwalificatie, publicatie, regels)
                : throw new FormatException($"Referentiecijfer op regel {cijfers.Count + 2} heeft geen {Kolommen.Length} velden."));
        }

        return cijfers;
    }

    private static Cijfer Waarde(string tekst) => tekst.Length == 0 ? Cijfer.NietBekend : Cijfer.Van(decimal.Parse(tekst, NumberStyles.Number, CultureInfo.InvariantCulture));

    private static IReadOnlyList<Referentiecijfer> LeesEigenBestand()
    {
        using var bestand = new StreamReader(typeof(Referentiecijfers).Assembly.GetManifestResourceStream("referentiecijfers.csv")!);
        return Lees(bestand);
    }
}
