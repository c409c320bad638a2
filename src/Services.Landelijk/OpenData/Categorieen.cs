using Monitoring.Services.Landelijk.Feiten;
using Monitoring.Services.Landelijk.Indicatoren;

namespace Monitoring.Services.Landelijk.OpenData;

/// <summary>What the codes in the column categorie stand for, in words.</summary>
internal static class Categorieen
{
    private static readonly Dictionary<string, string> Woorden = new(StringComparer.Ordinal)
    {
        [Groep.Totaal] = "Alle categorieën van de indicator samen",
        ["po"] = "Primair onderwijs",
        ["vo"] = "Voortgezet onderwijs; bij OPP's de leerlingen van wie de afdeling niet bekend is",
        ["mbo"] = "Middelbaar beroepsonderwijs",
        ["bo"] = "Basisonderwijs",
        ["(v)so"] = "Speciaal en voortgezet speciaal onderwijs",
        ["po-totaal"] = "Primair onderwijs: bao, sbo en so samen",
        ["vo-totaal"] = "Voortgezet onderwijs: vmbo, havo-vwo, vo, pro en vso samen",
        ["bao"] = "Basisonderwijs",
        ["sbo"] = "Speciaal basisonderwijs",
        ["so"] = "Speciaal onderwijs",
        ["vmbo"] = "Voortgezet onderwijs, afdeling vmbo",
        ["havo-vwo"] = "Voortgezet onderwijs, afdeling havo of vwo",
        ["pro"] = "Praktijkonderwijs",
        ["vso"] = "Voortgezet speciaal onderwijs",
        ["swv"] = "Samenwerkingsverbanden",
        ["bestuur"] = "Besturen",
        ["school"] = "Scholen en afdelingen",
        ["schoolbesturen"] = "Besturen van scholen",
        ["bekostigd"] = "Besturen van bekostigd mbo",
        ["niet-bekostigd"] = "Besturen van niet-bekostigd mbo",
    };

    private static readonly Dictionary<string, string> Provincienamen = Oppgroep.Alle.Select(groep => groep.Sector).Distinct()
        .SelectMany(_ => Provincies.Alle, (sector, provincie) => (Code: Oppgebied.Provinciecode(sector, provincie), Uitleg: $"Samenwerkingsverbanden {sector} in {provincie}"))
        .ToDictionary(paar => paar.Code, paar => paar.Uitleg, StringComparer.Ordinal);

    /// <returns>In Dutch; a code that is no group, sector or provincie is a standaard of the inspectie.</returns>
    public static string Uitleg(string categorie) =>
        Woorden.GetValueOrDefault(categorie) ?? Provincienamen.GetValueOrDefault(categorie)
        ?? (Schoolstandaarden.Alle.FirstOrDefault(standaard => standaard.Code == categorie) is { } bekend ? $"Standaard {categorie}: {bekend.Naam}" : $"Standaard {categorie} van het onderzoekskader van de inspectie");
}
