namespace Monitoring.Portaal.Grafieken;

/// <summary>How to draw some of an indicator's series: which, as what, and what the axis and the panels are.</summary>
/// <param name="Reeksen">Codes, in the order of the legend; at most five.</param>
/// <param name="Drempel">Code of the series that is a line to compare with, or empty.</param>
/// <param name="Vorm">What becomes the axis.</param>
/// <param name="Categorieen">Only these, in this order; empty: all.</param>
internal sealed record Grafiekrecept(string Titel, Grafieksoort Soort, IReadOnlyList<string> Reeksen, string Drempel, Grafiekvorm Vorm, IReadOnlyList<string> Categorieen)
{
    /// <summary>Recipes of the indicators that are known; another indicator is drawn by its main unit.</summary>
    public static IReadOnlyDictionary<string, Grafiekrecept[]> PerIndicator { get; } = new Dictionary<string, Grafiekrecept[]>(StringComparer.Ordinal)
    {
        ["swv-eindoordelen"] = [new("Eindoordelen per jaar", Grafieksoort.Staven, ["goed", "voldoende", "onvoldoende"], "", Grafiekvorm.PaneelPerCategorie, [])],
        ["kengetallen"] =
        [
            new("Aandeel met een signaal", Grafieksoort.Staven, ["signaal-aandeel"], "", Grafiekvorm.PaneelPerCategorie, []),
            new("Verdeling over de besturen", Grafieksoort.Lijnen, ["p75", "mediaan", "p25"], "signaleringswaarde", Grafiekvorm.PaneelPerCategorie, []),
        ],
        ["opps"] =
        [
            new("Op tijd vastgesteld", Grafieksoort.Staven, ["binnen-zes-weken-aandeel"], "", Grafiekvorm.ReeksPerCategorie, ["po-totaal", "vo-totaal", "totaal"]),
            new("Aantal OPP's per schoolsoort, laatste schooljaar", Grafieksoort.Staven, ["aantal"], "", Grafiekvorm.CategorieOpDeAs, ["bao", "sbo", "so", "vmbo", "havo-vwo", "vo", "pro", "vso"]),
        ],
        ["eindoordelen-steekproef"] = [new("Aandeel voldoende in de steekproef", Grafieksoort.Staven, ["voldoende-aandeel"], "", Grafiekvorm.CategorieOpDeAs, [])],
        ["herstelopdrachten-steekproef"] = [new("Scholen met ten minste één herstelopdracht", Grafieksoort.Staven, ["minstens-een"], "", Grafiekvorm.CategorieOpDeAs, []), new("Zicht, handelen en veiligheid", Grafieksoort.Staven, ["zicht-op-ontwikkeling-en-begeleiding", "pedagogisch-didactisch-handelen", "veiligheid"], "", Grafiekvorm.CategorieOpDeAs, [])],
        ["oordelen-standaarden"] = [new("Aandeel onvoldoende per standaard, laatste periode", Grafieksoort.Staven, ["onvoldoende-aandeel"], "", Grafiekvorm.CategorieOpDeAs, [])],
        ["herstelopdrachten-voortgang"] = [new("Herstelopdrachten naar jaar van oplegging", Grafieksoort.Staven, ["hersteld", "open", "te-laat"], "", Grafiekvorm.PaneelPerCategorie, [])],
        ["opp-registratie"] =
        [
            new("Scholen die ten minste één OPP registreren", Grafieksoort.Staven, ["scholen-aandeel"], "", Grafiekvorm.ReeksPerCategorie, []),
            new("Leerlingen met een geregistreerd OPP", Grafieksoort.Staven, ["leerlingen-aandeel"], "", Grafiekvorm.ReeksPerCategorie, []),
        ],
        ["opp-wettelijke-eisen"] =
        [
            new("Voldoet aan de wet", Grafieksoort.Staven, ["aandeel"], "", Grafiekvorm.ReeksPerCategorie, ["po-totaal", "vo-totaal", "totaal"]),
            new("Voldoet aan de wet per schoolsoort, laatste schooljaar", Grafieksoort.Staven, ["aandeel"], "", Grafiekvorm.CategorieOpDeAs, ["bao", "sbo", "so", "vmbo", "havo-vwo", "vo", "pro", "vso"]),
        ],
    };

    /// <summary>An indicator of shares among OPP's is drawn by its totals.</summary>
    public static Grafiekrecept[] VanAandeel(string titel) => [new(titel, Grafieksoort.Staven, ["aandeel"], "", Grafiekvorm.ReeksPerCategorie, ["po-totaal", "vo-totaal", "totaal"])];
}
