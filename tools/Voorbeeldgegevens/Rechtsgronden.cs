namespace Monitoring.Voorbeeldgegevens;

/// <summary>Which article of law a herstelopdracht of the sample rests on: an id of the platform's own list.</summary>
internal static class Rechtsgronden
{
    private static readonly DateOnly NieuweWetVo = new(2022, 8, 1);

    public static string Van(string sector, string standaard, string element, DateOnly dag) => (Wet(sector, dag), Onderwerp(standaard, element)) switch
    {
        ("wpo", "burgerschap") => "wpo-8-3",
        ("wpo", "inhoud") => "wpo-9",
        ("wpo", "ontwikkeling") => "wpo-8-1",
        ("wpo", "veiligheid") => "wpo-4c",
        ("wpo", "resultaten") => "wpo-10a",
        ("wpo", "kwaliteitszorg") => "wpo-12-4",
        ("wpo", _) => "wpo-10",
        ("wec", "burgerschap") => "wec-11-3",
        ("wec", "inhoud") => "wec-13",
        ("wec", "ontwikkeling") => "wec-11-1",
        ("wec", "veiligheid") => "wec-5a",
        ("wec", "kwaliteitszorg") => "wec-21-4",
        ("wec", _) => "wec-19",
        ("wvo", "burgerschap") => "wvo-17",
        ("wvo", "ontwikkeling") => "wvo-26",
        ("wvo", "veiligheid") => "wvo-3b",
        ("wvo", "resultaten") => "wvo-23a1",
        ("wvo", "kwaliteitszorg") => "wvo-24-4",
        ("wvo", _) => "wvo-23a",
        ("wvo2020", "burgerschap") => "wvo2020-2.2",
        ("wvo2020", "ontwikkeling") => "wvo2020-2.44",
        ("wvo2020", "veiligheid") => "wvo2020-3.40",
        ("wvo2020", "resultaten") => "wvo2020-2.94",
        ("wvo2020", "kwaliteitszorg") => "wvo2020-2.88",
        ("wvo2020", _) => "wvo2020-2.87",
        (_, "examens") => "web-7.4.5",
        _ => "web-1.3.6",
    };

    private static string Wet(string sector, DateOnly dag) => sector switch
    {
        "po" => "wpo",
        "so" => "wec",
        "mbo" => "web",
        _ => dag < NieuweWetVo ? "wvo" : "wvo2020",
    };

    private static string Onderwerp(string standaard, string element) => standaard switch
    {
        "OP0" => element == "burgerschap" ? "burgerschap" : "inhoud",
        "OP2" => "ontwikkeling",
        "VS1" => "veiligheid",
        "OR1" => "resultaten",
        "BA1" => "examens",
        "OP3" or "OP1" => "onderwijs",
        _ => "kwaliteitszorg",
    };
}
