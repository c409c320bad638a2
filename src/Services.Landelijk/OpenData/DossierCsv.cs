using Monitoring.Services.Landelijk.Swvs;

namespace Monitoring.Services.Landelijk.OpenData;

/// <summary>Dossiers of samenwerkingsverbanden as rows, a figure each; small groups are suppressed as they are on the page.</summary>
internal static class DossierCsv
{
    /// <summary>The columns, each with what stands in it.</summary>
    public static readonly IReadOnlyList<(string Kolom, string Uitleg)> Kolommen =
    [
        ("swv_code", "Code van het samenwerkingsverband."),
        ("naam", "Naam van het samenwerkingsverband."),
        ("sector", "po of vo."),
        ("provincie", "Provincie van het samenwerkingsverband. Leeg: niet bekend."),
        ("deel", "toezicht, financien of opp."),
        ("cijfer", "Code van het cijfer."),
        ("titel", "Naam van het cijfer."),
        ("periode", "2023 (boekjaar), 2023-2024 (schooljaar) of een dag."),
        ("eenheid", "aantal, procent (0 tot 100), aandeel (deel van 1), ratio of euro."),
        ("waarde", "Het cijfer, niet afgerond. Leeg: het ontbreekt, en de toelichting zegt waarom."),
        ("noemer", "Waarvan het cijfer een deel is. Leeg: nergens van, of onderdrukt."),
        ("landelijk", "Hetzelfde cijfer van de andere samenwerkingsverbanden. Leeg: er is geen."),
        ("landelijk_uitleg", "Wat dat cijfer is."),
        ("signaal", "ja: aanleiding om nader te kijken, geen oordeel. Leeg: er is niets om mee te vergelijken."),
        ("herkomst", "duo, inspectie, school, swv (opgegeven door het bestuur zelf), duo-en-swv, voorbeeld (verzonnen) of gemengd."),
        ("toelichting", "Waarom de waarde ontbreekt."),
        ("uitleg", "Hoe het cijfer is berekend."),
    ];

    public static readonly IReadOnlyList<string> Kop = [.. Kolommen.Select(kolom => kolom.Kolom)];

    public static IEnumerable<IReadOnlyList<string>> Rijen(Dossier dossier, CsvVorm vorm) => dossier.Delen.SelectMany(deel => deel.Cijfers, (deel, cijfer) => new[]
    {
        dossier.Swv.Code,
        dossier.Swv.Naam,
        dossier.Swv.Sector,
        dossier.Swv.Provincie,
        deel.Code,
        cijfer.Code,
        cijfer.Naam,
        cijfer.Periode,
        cijfer.Eenheid,
        vorm.Getal(cijfer.Waarde.Waarde),
        vorm.Getal(cijfer.Noemer.Waarde),
        vorm.Getal(cijfer.Landelijk.Waarde),
        cijfer.LandelijkUitleg,
        CsvVorm.JaNee(cijfer.Signaal),
        deel.Herkomst,
        IndicatorCsv.Reden(cijfer.Waarde),
        cijfer.Uitleg,
    });
}
