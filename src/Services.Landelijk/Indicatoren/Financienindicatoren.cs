using Monitoring.Services.Landelijk.Feiten;

namespace Monitoring.Services.Landelijk.Indicatoren;

/// <summary>The indicators about finances.</summary>
internal static class Financienindicatoren
{
    public static readonly OntbrekendeDimensie PerProvincie = new("provincie", "Een jaarrekening noemt geen provincie, en een schoolbestuur kan scholen in meer provincies hebben. Van samenwerkingsverbanden staat elk kengetal met de provincie bij /v1/metingen.");

    private static readonly OntbrekendeDimensie PerBestuur = new("bestuur", "Dit is een telling van besturen. De kengetallen van een bestuur, met hun signalen, staan bij /v1/besturen.");

    public static readonly IReadOnlyList<IIndicator> Alle =
    [
        new Kengetallen(),
        new Tellingindicator(
            new IndicatorKaart(
                Financientelling.Signalen,
                "financien",
                "Besturen met een financieel signaal",
                "Hoeveel besturen geven ten minste één financieel signaal?",
                "Het aantal en aandeel besturen met ten minste één kengetal aan de kant van de signaleringswaarde die aanleiding geeft om nader te kijken, naar boekjaar.",
                "besturen met ten minste één signaal",
                "besturen waarvan ten minste één kengetal met een signaleringswaarde is vergeleken",
                "Besturen met een signaal / vergeleken besturen × 100. Een bestuur telt eenmaal, hoeveel signalen het ook heeft.",
                "procent",
                "boekjaar",
                Polariteit.Lager,
                ["boekjaar", "groep"],
                "Jaarrekeningen (realisatie) zoals verwerkt in dit platform",
                "Signaleringswaarden van de Inspectie van het Onderwijs; geen wettelijke norm",
                [
                    "Een signaal is een aanleiding om nader te kijken, geen norm en geen oordeel.",
                    "Een samenwerkingsverband dat zijn vermogen bewust afbouwt, kan daardoor onder een signaleringswaarde komen.",
                    "De kengetallen die vergeleken kunnen worden, verschillen per groep en per boekjaar.",
                ])
            {
                NietBeschikbaar = [PerProvincie, PerBestuur],
            },
            Financientelling.Signalen,
            Feitnaam.Jaarrekening,
            [
                new Groep(KengetalGroep.Swv, [KengetalGroep.Swv]),
                new Groep(KengetalGroep.Schoolbesturen, [KengetalGroep.Schoolbesturen], "staat2024-fin-onder-signaleringswaarde-"),
            ],
            [
                Maat.Aandeel("aandeel", "Aandeel met een signaal", ["signaal"], ["signaal", "geen-signaal"]),
                new Maat("signaal", "Met een signaal", ["signaal"], ["signaal", "geen-signaal"]) { AlsAantal = true },
            ],
            new Conclusievorm("aandeel", "{deel} van de {geheel} {groep} gaven in {periode} ten minste één financieel signaal ({aandeel}).", "Geen van de {geheel} {groep} gaf in {periode} een financieel signaal.", "Er zijn nog geen jaarrekeningen vergeleken met signaleringswaarden."))
        {
            Groepsnamen = new Dictionary<string, string> { [KengetalGroep.Swv] = "samenwerkingsverbanden", [KengetalGroep.Schoolbesturen] = "schoolbesturen" },
        },
        new Tellingindicator(
            new IndicatorKaart(
                Financientelling.Afbouw,
                "financien",
                "Afbouw van vermogen volgens plan",
                "Bouwen samenwerkingsverbanden hun vermogen af volgens plan?",
                "Het aantal en aandeel besturen met een plan om mogelijk bovenmatig vermogen af te bouwen, naar voortgang in het boekjaar.",
                "besturen waarvan het vermogen op of onder het plan ligt",
                "besturen met een afbouwplan waarvan de voortgang bekend is",
                "Volgens plan / (volgens plan + achter) × 100.",
                "procent",
                "boekjaar",
                Polariteit.Hoger,
                ["boekjaar", "sector"],
                "Afbouwplannen en jaarrekeningen (realisatie) zoals verwerkt in dit platform",
                "Verantwoording over mogelijk bovenmatig publiek eigen vermogen; geen wettelijke norm",
                ["Een plan is van het bestuur zelf. Achter lopen is een stand, geen oordeel."])
            {
                NietBeschikbaar = [PerProvincie, PerBestuur],
            },
            Financientelling.Afbouw,
            Feitnaam.Jaarrekening,
            [new Groep("po", ["po"]), new Groep("vo", ["vo"]), new Groep(Groep.Totaal, ["po", "vo"])],
            [
                Maat.Aandeel("aandeel", "Aandeel volgens plan", ["volgens-plan"], ["volgens-plan", "achter"]),
                new Maat("volgens-plan", "Volgens plan", ["volgens-plan"], ["volgens-plan", "achter"]) { AlsAantal = true },
                new Maat("achter", "Achter op het plan", ["achter"], ["volgens-plan", "achter"]) { AlsAantal = true },
            ],
            new Conclusievorm("aandeel", "{deel} van de {geheel} besturen met een afbouwplan liepen in {periode} volgens plan.", "Geen van de {geheel} besturen met een afbouwplan liep in {periode} volgens plan.", "Er zijn nog geen afbouwplannen.")),
    ];
}
