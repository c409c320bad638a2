using System.Globalization;
using Monitoring.Services.Landelijk.Vrijgeven;

namespace Monitoring.Services.Landelijk.OpenData;

/// <summary>Releases as rows: which there are, and the figures of each as they were released.</summary>
internal static class VrijgaveCsv
{
    /// <summary>The columns of the list, each with what stands in it.</summary>
    public static readonly IReadOnlyList<(string Kolom, string Uitleg)> Kolommen =
    [
        ("bestand", "Bestand met de cijfers van deze uitgave."),
        ("indicator", "Code van de indicator."),
        ("periode", "Periode die is vrijgegeven."),
        ("uitgave", "De hoeveelste vrijgave van deze periode. De hoogste geldt."),
        ("vrijgegeven_op", "Moment van openbaarmaking, in UTC."),
        ("familie", "Hetzelfde voor cijfers die samen zijn vrijgegeven, omdat ze dezelfde leerlingen tellen."),
        ("toelichting", "Wat er is vrijgegeven."),
        ("reden", "Waarom een periode opnieuw is vrijgegeven. Leeg: de eerste uitgave."),
    ];

    /// <summary>The columns of the figures, each with what stands in it.</summary>
    public static readonly IReadOnlyList<(string Kolom, string Uitleg)> Cijferkolommen =
    [
        ("indicator", "Code van de indicator. Het codeboek zegt wat hij betekent."),
        ("uitgave", "De hoeveelste vrijgave van deze periode."),
        ("keuze", "De filters, zoals groep=swv. Leeg: de indicator heeft geen filters."),
        ("reeks", "Code van de reeks binnen de indicator."),
        ("eenheid", "aantal, procent (0 tot 100), aandeel (deel van 1), ratio of euro."),
        ("periode", "2023, 2023-2024 (schooljaar) of 2023-09/2023-12 (maanden)."),
        ("categorie", "Groep waarover het cijfer gaat. Zie categorieen.csv."),
        ("waarde", "Het cijfer, niet afgerond. Leeg: het ontbreekt, en de toelichting zegt waarom."),
        ("n", "Grootte van de groep waarover het cijfer gaat. Leeg: onderdrukt of niet bekend."),
        ("noemer", "Waarvan het cijfer een deel is. Leeg: nergens van, of onderdrukt."),
        ("herkomst", "duo, inspectie, school, swv (opgegeven door het bestuur zelf), duo-en-swv, voorbeeld (verzonnen) of gemengd."),
        ("toelichting", "Waarom de waarde ontbreekt, of dat zij indicatief is."),
    ];

    public static readonly IReadOnlyList<string> Kop = [.. Kolommen.Select(kolom => kolom.Kolom)];

    public static string Bestand(Vrijgave vrijgave) => string.Create(CultureInfo.InvariantCulture, $"vrijgaven/{vrijgave.Indicator}_{vrijgave.Periode.Replace('/', '-')}_uitgave-{vrijgave.Uitgave}.csv");

    public static string[] Rij(Vrijgave vrijgave) =>
    [
        Bestand(vrijgave), vrijgave.Indicator, vrijgave.Periode, vrijgave.Uitgave.ToString(CultureInfo.InvariantCulture),
        new DateTimeOffset(vrijgave.PublicatieOp, TimeSpan.Zero).ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture), vrijgave.Familie.ToString(), vrijgave.Toelichting, vrijgave.Reden,
    ];

    public static IEnumerable<IReadOnlyList<string>> Cijfers(Vrijgave vrijgave, Momentopname opname, CsvVorm vorm) => (
        from keuze in opname.Keuzes
        from reeks in keuze.Value.Reeksen
        from punt in reeks.Punten
        select (IReadOnlyList<string>)
        [
            vrijgave.Indicator,
            vrijgave.Uitgave.ToString(CultureInfo.InvariantCulture),
            keuze.Key.Replace('&', ' '),
            reeks.Code,
            reeks.Eenheid,
            punt.Periode,
            punt.Categorie,
            vorm.Getal(punt.Waarde.Waarde),
            punt.N?.ToString(CultureInfo.InvariantCulture) ?? "",
            vorm.Getal(punt.Noemer.Waarde),
            punt.Herkomst,
            IndicatorCsv.Toelichting(punt),
        ]).Prepend([.. Cijferkolommen.Select(kolom => kolom.Kolom)]);
}
