using System.Text;
using Monitoring.Services.Financien.Importeren;

namespace Monitoring.Services.Financien.Tests;

/// <summary>Rows of DUO's own files, as published, of a handful of boards; and small files made up for a test.</summary>
internal static class Proefbestanden
{
    public const string Balans = "01.-po-balans.csv";
    public const string BatenLasten = "02.-po-baten-en-lasten.csv";
    public const string Overheidsbijdragen = "10.-po-overheidsbijdragen.csv";

    public static (string, byte[])[] Drie => [Bestand(Balans), Bestand(BatenLasten), Bestand(Overheidsbijdragen)];

    public static (string Naam, byte[] Inhoud) Bestand(string naam) => (naam, File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Bestanden", naam)));

    /// <summary>The same file with a text replaced.</summary>
    public static (string Naam, byte[] Inhoud) Met(string naam, string oud, string nieuw)
    {
        var tekst = Encoding.Latin1.GetString(Bestand(naam).Inhoud);
        Assert.Contains(oud, tekst, StringComparison.Ordinal);
        return (naam, Encoding.Latin1.GetBytes(tekst.Replace(oud, nieuw, StringComparison.Ordinal)));
    }

    /// <summary>The same file without the column GROEPERING, as DUO published it in other years.</summary>
    public static (string Naam, byte[] Inhoud) ZonderGroepering(string naam)
    {
        var regels = Encoding.Latin1.GetString(Bestand(naam).Inhoud).Split('\n').Select(regel => regel.Split(';'));
        return (naam, Encoding.Latin1.GetBytes(string.Join('\n', regels.Select(velden => string.Join(';', velden.Where((_, plaats) => plaats != 1))))));
    }

    /// <summary>The same file as part of the sample.</summary>
    public static (string Naam, byte[] Inhoud) AlsVoorbeeld((string Naam, byte[] Inhoud) bestand) => bestand with { Naam = "voorbeeld/" + bestand.Naam };

    /// <summary>The same files as the service has received them.</summary>
    public static IReadOnlyList<OntvangenBestand> Ontvangen(params (string Naam, byte[] Inhoud)[] bestanden) => [.. bestanden.Select(bestand => new OntvangenBestand(bestand.Naam, "duo", bestand.Inhoud))];

    /// <summary>A file that links boards to samenwerkingsverbanden.</summary>
    public static (string Naam, byte[] Inhoud) Koppelingen(params (string Code, string Naam, string BevoegdGezag)[] rijen) => Tekst(
        "10.-besturen-swv.csv",
        "ADMINISTRATIENUMMER;SAMENWERKINGSVERBAND;BEVOEGD GEZAG NUMMER\n" + string.Concat(rijen.Select(rij => $"{rij.Code};{rij.Naam};{rij.BevoegdGezag}\n")));

    public static (string Naam, byte[] Inhoud) Tekst(string naam, string inhoud) => (naam, Encoding.UTF8.GetBytes(inhoud));
}
