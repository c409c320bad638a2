namespace Monitoring.Services.Financien.Domain.Controles;

/// <summary>Short names of findings, for a choice or a list.</summary>
internal static class Bevindingnamen
{
    private const string Teken = "teken-";

    private static readonly Dictionary<string, string> Namen = new(StringComparer.Ordinal)
    {
        ["balans-ontbreekt"] = "Geen balans",
        ["baten-lasten-ontbreken"] = "Geen staat van baten en lasten",
        ["overheidsbijdragen-ontbreken"] = "Geen specificatie van de overheidsbijdragen",
        ["balans-van-bestuur"] = "Balans van het bestuur zelf",
        ["baten-lasten-van-bestuur"] = "Staat van baten en lasten van het bestuur zelf",
        ["overheidsbijdragen-van-bestuur"] = "Specificatie van de overheidsbijdragen van het bestuur zelf",
        ["activa-passiva"] = "Activa en passiva verschillen",
        ["vaste-activa"] = "Optelling van de vaste activa",
        ["vlottende-activa"] = "Optelling van de vlottende activa",
        ["totaal-activa"] = "Optelling van de activa",
        ["totaal-passiva"] = "Optelling van de passiva",
        ["totaal-baten"] = "Optelling van de baten",
        ["totaal-lasten"] = "Optelling van de lasten",
        ["saldo"] = "Saldo van baten en lasten",
        ["resultaat"] = "Resultaat",
        ["resultaat-na-belastingen"] = "Resultaat na belastingen",
        ["netto-resultaat"] = "Netto resultaat",
        ["totaal-resultaat"] = "Totaal resultaat",
        ["overheidsbijdragen"] = "Optelling van de overige overheidsbijdragen",
        ["rijksbijdragen"] = "Optelling van de rijksbijdragen",
        ["rijksbijdragen-twee-bestanden"] = "Rijksbijdragen verschillen tussen twee bestanden",
        ["overheidsbijdragen-twee-bestanden"] = "Overheidsbijdragen verschillen tussen twee bestanden",
        ["doorbetaling-negatief"] = "Negatieve inkomensoverdracht",
        ["ontvangen-negatief"] = "Negatieve ontvangen doorbetaling",
        ["ontvangen-swv"] = "Samenwerkingsverband dat doorbetalingen ontving",
        ["doorbetaling-dubbel"] = "Doorbetalingen als last en als aftrek",
        ["vermogenssplitsing"] = "Splitsing van het eigen vermogen",
        ["financiele-baten"] = "Financiële baten",
        ["gebouwen"] = "Boekwaarde van gebouwen",
        ["baten-per-leerling"] = "Baten per leerling",
        ["leerlingen-telling"] = "Leerlingen verschillen van de telling van DUO",
        ["aansluiting-vermogen"] = "Vermogen sluit niet aan op vorig jaar",
        ["orde-baten"] = "Baten van een andere orde dan vorig jaar",
        ["orde-tp"] = "Balans van een andere orde dan vorig jaar",
        ["orde-leerlingen"] = "Leerlingen van een andere orde dan vorig jaar",
        ["koppeling-niet-eenduidig"] = "Koppeling met een samenwerkingsverband niet eenduidig",
        ["groepering-geen-swv"] = "Samenwerkingsverband ingedeeld als schoolbestuur",
    };

    /// <summary>Every code but those of a sign, of which there is one for each post.</summary>
    public static IReadOnlyCollection<string> Codes => Namen.Keys;

    public static string Naam(string code) => Namen.TryGetValue(code, out var naam) ? naam
        : code.StartsWith(Teken, StringComparison.Ordinal) ? $"Teken van post {code[Teken.Length..].ToUpperInvariant()}"
        : code;
}
