using System.Globalization;
using Monitoring.Services.Landelijk.Besturen;
using Monitoring.Services.Landelijk.Feiten;
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
        ("herkomst", "inspectie of voorbeeld (verzonnen)."),
    ];

    public static readonly IReadOnlyList<string> Kop = [.. Kolommen.Select(kolom => kolom.Kolom)];

    /// <summary>Of samenwerkingsverbanden, from the names in <paramref name="swvs"/>; of another object nothing is told.</summary>
    public static IEnumerable<IReadOnlyList<string>> Rijen(IReadOnlyList<Swvkop> swvs, IEnumerable<OnderzoekFeit> onderzoeken) => swvs
        .GroupJoin(onderzoeken, swv => swv.Code, onderzoek => onderzoek.ObjectCode, (swv, eigen) => (Swv: swv, Eigen: eigen))
        .SelectMany(paar => paar.Eigen, (paar, onderzoek) => Rij(paar.Swv.Code, paar.Swv.Naam, onderzoek.Nummer, onderzoek.Soort, onderzoek.Vaststellingsdatum, onderzoek.Eindoordeel, onderzoek.Herkomst));

    public static IEnumerable<IReadOnlyList<string>> Rijen(Bestuursbeeld beeld) => beeld.Onderzoeken
        .Select(onderzoek => Rij(beeld.Bestuur.BevoegdGezag, beeld.Bestuur.Naam, onderzoek.Nummer, onderzoek.Soort, onderzoek.Vaststellingsdatum, onderzoek.Eindoordeel, onderzoek.Herkomst));

    private static string[] Rij(string code, string naam, string nummer, string soort, DateOnly vastgesteld, string eindoordeel, string herkomst) =>
        [code, naam, nummer, soort, vastgesteld.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), eindoordeel, herkomst];
}
