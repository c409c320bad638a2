using Monitoring.Contracts.Landelijk.V1;

namespace Monitoring.Portaal.Paginas.Ministerie;

/// <summary>What the ministerie looks at together.</summary>
/// <param name="Code">As the figures name it, and as it stands in the address.</param>
/// <param name="Vraag">The heading of its page: one question.</param>
/// <param name="Kerncijfers">What stands on the first screen.</param>
/// <param name="Metingen">Figures per samenwerkingsverband that belong to it, of which the outliers are shown.</param>
internal sealed record Thema(string Code, string Naam, string Vraag, IReadOnlyList<Themacijfer> Kerncijfers, IReadOnlyList<string> Metingen)
{
    public static IReadOnlyList<Thema> Alle { get; } =
    [
        new(
            "toezicht",
            "Toezicht",
            "Wat ziet het toezicht in het land?",
            [
                new("Samenwerkingsverbanden met oordeel onvoldoende", "swv-eindoordelen", "onvoldoende", "totaal"),
                new("Samenwerkingsverbanden met een tekortkoming in hun wettelijke taken", "swv-wettelijke-taken", "aandeel", "totaal"),
                new("Schoolbesturen met oordeel onvoldoende", "eindoordelen-besturen", "onvoldoende-aandeel", "totaal"),
                new("Onvoldoende of zeer zwak na onderzoek om risico's", "eindoordelen-risico", "niet-voldoende-aandeel", "totaal"),
            ],
            ["herstelopdrachten-open"]),
        new(
            "financien",
            "Financiën",
            "Hoe staan besturen en samenwerkingsverbanden er financieel voor?",
            [
                new("{titel}: met een signaal", "kengetallen", "signaal-aandeel", "swv"),
                new("{titel}: met een signaal", "kengetallen", "signaal-aandeel", "schoolbesturen"),
                new("Samenwerkingsverbanden met ten minste één financieel signaal", "financiele-signalen", "aandeel", "swv"),
                new("Afbouwplannen die volgens plan lopen", "afbouwplannen", "aandeel", "totaal"),
            ],
            ["bovenmatig", "liquiditeit", "solvabiliteit2", "rentabiliteit"]),
        new(
            "opp",
            "Ontwikkelingsperspectieven",
            "Krijgen leerlingen op tijd een goed ontwikkelingsperspectief?",
            [
                new("OPP's die binnen zes weken zijn vastgesteld", "opps", "binnen-zes-weken-aandeel", "totaal"),
                new("OPP's die aan alle wettelijke eisen voldoen", "opp-wettelijke-eisen", "aandeel", "totaal"),
                new("OPP's die zijn geëvalueerd", "opp-evaluatie", "aandeel", "totaal"),
                new("OPP's waarbij de leerling is gehoord", "opp-hoorrecht", "aandeel", "totaal"),
            ],
            ["opp-binnen-zes-weken", "opp-wettelijke-eisen"]),
    ];

    public string Adres => $"/ministerie/thema/{Code}";

    /// <summary>The theme with this code; null when there is none.</summary>
    public static Thema? Met(string code) => Alle.FirstOrDefault(thema => thema.Code == code);

    /// <summary>The choices that at least one of these figures knows, each with all its values.</summary>
    public static IReadOnlyList<Filter> Filters(IEnumerable<Indicator> indicatoren) =>
        [.. indicatoren.SelectMany(indicator => indicator.MogelijkeFilters).GroupBy(filter => filter.Naam).Select(groep => new Filter { Naam = groep.Key, Label = groep.First().Label, Waarden = { groep.SelectMany(filter => filter.Waarden).Distinct() } })];

    /// <summary>Whether a figure can be asked with this choice.</summary>
    public static bool Kan(Indicator indicator, string naam, string waarde) => indicator.MogelijkeFilters.Any(filter => filter.Naam == naam && filter.Waarden.Contains(waarde));
}
