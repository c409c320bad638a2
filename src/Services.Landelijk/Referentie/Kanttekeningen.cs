namespace Monitoring.Services.Landelijk.Referentie;

/// <summary>The codes in the column let_op of referentiecijfers.csv, as sentences.</summary>
internal static class Kanttekeningen
{
    private static readonly Dictionary<string, string> Zinnen = new(StringComparer.Ordinal)
    {
        ["indicatief"] = "De steekproef is klein. Lees het cijfer als een indicatie.",
        ["n-maximaal"] = "De genoemde n is het hoogste aantal; per vraag kan het lager zijn.",
        ["n-wisselt"] = "Het aantal antwoorden verschilt per vraag. Reken een aantal niet om naar een percentage.",
        ["niet-optellen"] = "Deze onderzoeken zijn gekozen vanwege risico's. Tel ze niet op bij de steekproef.",
        ["overlapt"] = "Een school of leerling kan in meer dan één rij staan. De rijen tellen niet op tot 100.",
        ["procentpunten"] = "Dit is een verschil in procentpunten.",
        ["scorepunten"] = "Dit is een score in punten, geen percentage.",
        ["onderschatting"] = "Het werkelijke cijfer is hoger: een deel van het geld is elders geboekt.",
        ["drukvolgorde"] = "Welk cijfer bij welke groep hoort, volgt uit de volgorde in de publicatie.",
        ["registratie"] = "Dit telt wat scholen hebben geregistreerd. Een leerling kan een plan hebben dat niet is geregistreerd.",
        ["per-school"] = "Dit is een gemiddelde of uiterste over scholen. Een kleine school telt even zwaar als een grote.",
        ["selectie"] = "De publicatie noemt niet alle groepen.",
        ["telt-niet-op"] = "De rij telt in de publicatie niet op tot 100.",
        ["oordeel-dekkend-netwerk"] = "Dit is het oordeel over het dekkend netwerk, geen telling van herstelopdrachten.",
        ["respondenten"] = "Dit beschrijft wie de vragen beantwoordde.",
        ["waardering"] = "Goed is een waardering. Voldoende en onvoldoende zijn oordelen.",
    };

    /// <exception cref="FormatException">A code that has no sentence.</exception>
    public static IReadOnlyList<string> Lees(string codes) =>
        [.. codes.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(code => Zinnen.GetValueOrDefault(code) ?? throw new FormatException($"'{code}' is geen bekende kanttekening bij een referentiecijfer."))];
}
