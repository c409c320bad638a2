using System.Globalization;
using Monitoring.Services.Landelijk.Besturen;
using Monitoring.Services.Landelijk.Swvs;

namespace Monitoring.Services.Landelijk.OpenData;

/// <summary>Public onderzoeken of samenwerkingsverbanden and besturen as rows.</summary>
internal static class OnderzoekCsv
{
    /// <summary>The columns, each with what stands in it.</summary>
    public static readonly IReadOnlyList<(string Kolom, string Uitleg)> Kolommen =
    [
        ("code", "Code van het samenwerkingsverband, of nummer van het bestuur."),
        ("naam", "Naam van het samenwerkingsverband of bestuur."),
        ("nummer", "Nummer van het onderzoek."),
        ("soort", "vierjaarlijks, steekproef, risico, herstel, nieuwe-school, caribisch, thema of specifiek."),
        ("vaststellingsdatum", "Dag waarop het rapport is vastgesteld (jjjj-mm-dd)."),
        ("eindoordeel", "goed, voldoende, onvoldoende, zeer-zwak of geen-oordeel."),
    ];

    public static readonly IReadOnlyList<string> Kop = [.. Kolommen.Select(kolom => kolom.Kolom)];

    public static IEnumerable<IReadOnlyList<string>> Rijen(Dossier dossier) => dossier.Delen.SelectMany(deel => deel.Onderzoeken)
        .Select(onderzoek => Rij(dossier.Swv.Code, dossier.Swv.Naam, onderzoek.Nummer, onderzoek.Soort, onderzoek.Vaststellingsdatum, onderzoek.Eindoordeel));

    public static IEnumerable<IReadOnlyList<string>> Rijen(Bestuursbeeld beeld) => beeld.Onderzoeken
        .Select(onderzoek => Rij(beeld.Bestuur.BevoegdGezag, beeld.Bestuur.Naam, onderzoek.Nummer, onderzoek.Soort, onderzoek.Vaststellingsdatum, onderzoek.Eindoordeel));

    private static string[] Rij(string code, string naam, string nummer, string soort, DateOnly vastgesteld, string eindoordeel) =>
        [code, naam, nummer, soort, vastgesteld.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), eindoordeel];
}
