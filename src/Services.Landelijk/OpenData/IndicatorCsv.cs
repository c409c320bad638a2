using System.Globalization;
using Monitoring.Services.Landelijk.Indicatoren;
using Monitoring.Services.Landelijk.Vrijgeven;

namespace Monitoring.Services.Landelijk.OpenData;

/// <summary>
/// Figures as CSV at full precision. A missing value is an empty cell, and the column toelichting says why.
/// </summary>
internal static class IndicatorCsv
{
    /// <summary>The columns, each with what stands in it; new ones come last, so that who reads by place reads on.</summary>
    public static readonly IReadOnlyList<(string Kolom, string Uitleg)> Kolommen =
    [
        ("indicator", "Code van de indicator. Het codeboek zegt wat hij betekent."),
        ("reeks", "Code van de reeks binnen de indicator."),
        ("naam", "Naam van de reeks."),
        ("eenheid", "aantal, procent (0 tot 100), aandeel (deel van 1), ratio of euro."),
        ("periodesoort", "kalenderjaar, schooljaar, boekjaar of onderzoeksperiode. Reken niet door elkaar."),
        ("periode", "2023, 2023-2024 (schooljaar) of 2023-09/2023-12 (maanden)."),
        ("categorie", "Groep waarover het cijfer gaat. Zie categorieen.csv."),
        ("waarde", "Het cijfer, niet afgerond. Leeg: het ontbreekt, en de toelichting zegt waarom."),
        ("n", "Grootte van de groep waarover het cijfer gaat. Leeg: onderdrukt of niet bekend."),
        ("noemer", "Waarvan het cijfer een deel is. Leeg: nergens van, of onderdrukt."),
        ("herkomst", "duo, inspectie, school, swv (opgegeven door het bestuur zelf), duo-en-swv, voorbeeld (verzonnen) of gemengd."),
        ("status", "voorlopig (kan nog veranderen) of definitief (vrijgegeven door het ministerie)."),
        ("ondergrens", "Ondergrens van het 95%-interval (Wilson). Alleen bij een steekproef."),
        ("bovengrens", "Bovengrens van het 95%-interval (Wilson). Alleen bij een steekproef."),
        ("bijgewerkt_op", "Laatste wijziging van de gegevens onder de indicator, in UTC."),
        ("toelichting", "Waarom de waarde ontbreekt, of dat zij indicatief is."),
        ("keuze", "De filters van het bestand, zoals groep=swv. Leeg: de indicator heeft geen filters."),
        ("uitgave", "De hoeveelste vrijgave van deze periode. Leeg: voorlopig."),
        ("vrijgegeven_op", "Moment van die vrijgave, in UTC. Leeg: voorlopig."),
    ];

    private static readonly Dictionary<Ontbreekt, string> Redenen = new()
    {
        [Ontbreekt.NietBekend] = "niet bekend",
        [Ontbreekt.NietVanToepassing] = "niet van toepassing",
        [Ontbreekt.Onderdrukt] = "onderdrukt: kleine groep, of nodig om een kleine groep te beschermen",
        [Ontbreekt.GeenLandelijkBeeld] = "geen landelijk beeld",
    };

    public static byte[] Schrijf(IndicatorBeeld beeld, CsvVorm vorm) =>
        vorm.Bytes(beeld.Reeksen.SelectMany(reeks => reeks.Punten, (reeks, punt) => Rij(beeld, reeks, punt, vorm)).Prepend([.. Kolommen.Select(kolom => kolom.Kolom)]));

    /// <returns>Empty when there is a value.</returns>
    public static string Reden(Cijfer cijfer) => cijfer.Reden is { } reden ? Redenen[reden] : "";

    public static string Toelichting(Punt punt) => punt is { Indicatief: true, Waarde.Reden: null } ? "indicatief: kleine n" : Reden(punt.Waarde);

    private static string[] Rij(IndicatorBeeld beeld, Reeks reeks, Punt punt, CsvVorm vorm)
    {
        var vrijgave = punt.Status == Vrijgavestatus.Definitief ? beeld.Vrijgegeven.FirstOrDefault(vrijgave => vrijgave.Periode == punt.Periode) : null;
        return
        [
            beeld.Id,
            reeks.Code,
            reeks.Naam,
            reeks.Eenheid,
            beeld.PeriodeSoort,
            punt.Periode,
            punt.Categorie,
            vorm.Getal(punt.Waarde.Waarde),
            punt.N?.ToString(CultureInfo.InvariantCulture) ?? "",
            vorm.Getal(punt.Noemer.Waarde),
            punt.Herkomst,
            punt.Status,
            vorm.Getal(punt.Interval?.Onder),
            vorm.Getal(punt.Interval?.Boven),
            beeld.BijgewerktOp?.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture) ?? "",
            Toelichting(punt),
            beeld.Keuzetekst,
            vrijgave?.Uitgave.ToString(CultureInfo.InvariantCulture) ?? "",
            vrijgave?.Op.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture) ?? "",
        ];
    }
}
