namespace Monitoring.Services.Financien.Doelmatigheid;

/// <summary>
/// What an accountability of the internal supervisor on efficient spending holds when it is adequate, and three ways in which it is not
/// (De Staat van het Onderwijs 2024, paragraaf 1.5). A checklist for the board itself: 'doelmatige besteding' has no statutory definition, so
/// nothing here computes a verdict.
/// </summary>
internal static class Elementen
{
    public static readonly IReadOnlyList<(string Code, string Naam)> Alle =
    [
        ("toezichtkader", "Een verwijzing naar een toezichtkader waarin staat wat doelmatig besteden is"),
        ("doelen", "Welke doelen er zijn, hoe het bestuur daaraan wordt gehouden, en wat de toezichthouder daarin doet"),
        ("meerjarenbegroting", "Een oproep aan het bestuur om met een meerjarenbegroting geld aan doelen te koppelen"),
        ("resultaten", "Wat het toezicht opleverde: wat is wel doelmatig en wat niet"),
        ("instrumenten", "Welke middelen de toezichthouder gebruikt, zoals managementrapportages en gesprekken"),
    ];

    public static readonly IReadOnlyList<(string Code, string Naam)> Patronen =
    [
        ("alleen-dat", "Er staat dat er toezicht was, maar niet hoe"),
        ("alleen-incidenteel", "Het gaat alleen over incidentele uitgaven, niet over de gewone"),
        ("alleen-accountant", "Er wordt vertrouwd op de goedkeuring van de accountant"),
    ];
}
