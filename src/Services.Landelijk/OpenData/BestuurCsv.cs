using Monitoring.Services.Landelijk.Besturen;

namespace Monitoring.Services.Landelijk.OpenData;

/// <summary>Kengetallen of besturen as rows, a boekjaar each.</summary>
internal static class BestuurCsv
{
    /// <summary>The columns, each with what stands in it.</summary>
    public static readonly IReadOnlyList<(string Kolom, string Uitleg)> Kolommen =
    [
        ("bevoegd_gezag", "Nummer van het bestuur."),
        ("naam", "Naam van het bestuur."),
        ("groep", "swv of schoolbesturen."),
        ("swv_code", "Het samenwerkingsverband waarvan het het bestuur is. Leeg: een ander bestuur."),
        ("kengetal", "Code van het kengetal."),
        ("titel", "Naam van het kengetal."),
        ("boekjaar", "Boekjaar van de jaarrekening (realisatie)."),
        ("eenheid", "ratio, aandeel (deel van 1) of euro."),
        ("waarde", "Het kengetal, niet afgerond. Leeg: het ontbreekt, en de toelichting zegt waarom."),
        ("signaal", "ja: voorbij de signaleringswaarde van dat jaar, aanleiding om nader te kijken. Leeg: er is geen signaleringswaarde."),
        ("signaleringswaarde", "De signaleringswaarde van dat jaar. Leeg: er is geen."),
        ("herkomst", "duo, swv (opgegeven door het bestuur zelf) of voorbeeld (verzonnen)."),
        ("toelichting", "Waarom de waarde ontbreekt."),
        ("formule", "Hoe het kengetal is berekend."),
    ];

    public static readonly IReadOnlyList<string> Kop = [.. Kolommen.Select(kolom => kolom.Kolom)];

    public static IEnumerable<IReadOnlyList<string>> Rijen(Bestuursbeeld beeld, CsvVorm vorm) => beeld.Kengetallen.SelectMany(kengetal => kengetal.Waarden, (kengetal, waarde) => new[]
    {
        beeld.Bestuur.BevoegdGezag,
        beeld.Bestuur.Naam,
        beeld.Bestuur.Groep,
        beeld.Bestuur.SwvCode,
        kengetal.Code,
        kengetal.Titel,
        waarde.Boekjaar,
        kengetal.Eenheid,
        vorm.Getal(waarde.Cijfer.Waarde),
        CsvVorm.JaNee(waarde.Signaal),
        vorm.Getal(waarde.Signaleringswaarde),
        waarde.Herkomst,
        IndicatorCsv.Reden(waarde.Cijfer),
        kengetal.Formule,
    });
}
