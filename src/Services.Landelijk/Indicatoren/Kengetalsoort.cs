using System.Globalization;
using Monitoring.Services.Landelijk.Feiten;

namespace Monitoring.Services.Landelijk.Indicatoren;

/// <summary>A kengetal whose distribution is published, as data.</summary>
/// <param name="Code">As in the events of Services.Financien.</param>
/// <param name="Naam">In a sentence: "een {Naam} onder de signaleringswaarde".</param>
/// <param name="Eenheid">ratio, aandeel or euro.</param>
internal sealed record Kengetalsoort(string Code, string Titel, string Naam, string Eenheid, Signaalrichting Richting, string Definitie, string Formule, string Basis, Kengetalgroepsgegevens Swv, Kengetalgroepsgegevens Schoolbesturen)
{
    public const string Bovenmatig = "bovenmatig";

    // AOb: until boekjaar 2019 there were no official signaleringswaarden for samenwerkingsverbanden; those of schoolbesturen are applied backwards.
    private static readonly Kengetalgroepsgegevens SwvSinds2020 = new(2020, "", []);
    private static readonly Kengetalgroepsgegevens Altijd = new(0, "", []);

    // De Staat van het Onderwijs 2024, section 1.5: the rentabiliteit of samenwerkingsverbanden is negative because they reduce their equity.
    private static readonly Kengetalgroepsgegevens AfbouwIsBedoeld = new(0, "", ["Een negatieve rentabiliteit kan de bedoeling zijn: wie vermogen afbouwt, geeft meer uit dan er binnenkomt."]);

    // Definitions: rijksfinancien.nl, jaarverslag OCW 2017, bijlage 4. Signaleringswaarde vermogen: OCW, 2020.
    public static readonly IReadOnlyList<Kengetalsoort> Alle =
    [
        new(
            Bovenmatig,
            "Mogelijk bovenmatig eigen vermogen",
            "vermogen",
            "euro",
            Signaalrichting.Boven,
            "Het publieke eigen vermogen boven de signaleringswaarde voor mogelijk bovenmatig publiek eigen vermogen.",
            "Samenwerkingsverband: publiek eigen vermogen min het hoogste van 0,035 × totale bruto baten en € 250.000. Schoolbestuur: publiek eigen vermogen min (0,5 × aanschafwaarde gebouwen × 1,27 + boekwaarde overige materiële vaste activa + rekenfactor × totale baten).",
            "Signaleringswaarde van het ministerie van OCW (2020); geen wettelijke norm",
            new(
                2020,
                "",
                [
                    "De open data splitsen publiek en privaat eigen vermogen niet. Hier telt het hele eigen vermogen.",
                    "Financiële baten staan alleen als saldo in de open data. Zij tellen alleen mee als het bestuur ze apart opgeeft.",
                ]) { Referenties = ["extern-swv-bovenmatig-"] },
            new(2020, "De waarde van gebouwen staat niet in de open data.", []) { Referenties = ["staat2024-fin-mogelijk-bovenmatig-toename-funderend"] }),
        new(
            "liquiditeit",
            "Liquiditeit",
            "liquiditeit",
            "ratio",
            Signaalrichting.Onder,
            "De mate waarin een bestuur zijn kortlopende schulden kan betalen.",
            "Vlottende activa / kortlopende schulden.",
            "Signaleringswaarde van de Inspectie van het Onderwijs: tot en met boekjaar 2020 voor elke omvang gelijk, vanaf boekjaar 2021 naar omvang van de totale baten; geen wettelijke norm",
            SwvSinds2020 with { Referenties = ["staat2024-fin-signaleringswaarde-liquiditeit-"] },
            Altijd with { Referenties = ["staat2024-fin-signaleringswaarde-liquiditeit-"] }),
        new(
            "solvabiliteit2",
            "Solvabiliteit 2",
            "solvabiliteit",
            "ratio",
            Signaalrichting.Onder,
            "De mate waarin een bestuur zijn verplichtingen op langere termijn kan nakomen.",
            "(Eigen vermogen + voorzieningen) / totaal passiva.",
            "Signaleringswaarde van de Inspectie van het Onderwijs; geen wettelijke norm",
            SwvSinds2020 with { Referenties = ["staat2024-fin-solvabiliteit-onder-swv", "staat2024-fin-signaleringswaarde-solvabiliteit"] },
            Altijd with { Referenties = ["staat2024-fin-signaleringswaarde-solvabiliteit"] }),
        new(
            "rentabiliteit",
            "Rentabiliteit",
            "rentabiliteit",
            "aandeel",
            Signaalrichting.Onder,
            "Het resultaat als deel van de totale baten in één boekjaar.",
            "Resultaat / totale baten.",
            Rentabiliteitswaarde("−10%", 2012),
            AfbouwIsBedoeld,
            Altijd with { Referenties = ["staat2024-fin-negatieve-rentabiliteit"] }),
        new(
            "rentabiliteit2",
            "Rentabiliteit over 2 jaar",
            "rentabiliteit over 2 jaar",
            "aandeel",
            Signaalrichting.Onder,
            "Het resultaat van dit boekjaar en het vorige samen, als deel van de totale baten van die jaren.",
            "Resultaat over 2 boekjaren / totale baten over 2 boekjaren.",
            Rentabiliteitswaarde("−5%", 2012),
            AfbouwIsBedoeld,
            Altijd),
        new(
            "rentabiliteit3",
            "Rentabiliteit over 3 jaar",
            "rentabiliteit over 3 jaar",
            "aandeel",
            Signaalrichting.Onder,
            "Het resultaat van dit boekjaar en de twee ervoor samen, als deel van de totale baten van die jaren.",
            "Resultaat over 3 boekjaren / totale baten over 3 boekjaren.",
            Rentabiliteitswaarde("0%", 2010),
            AfbouwIsBedoeld,
            Altijd),
        new(
            "liquidemiddelen",
            "Liquide middelen",
            "bedrag aan liquide middelen",
            "euro",
            Signaalrichting.Onder,
            "Het geld in kas en op de bank aan het eind van het boekjaar.",
            "Liquide middelen op de balans.",
            "Signaleringswaarde van de Inspectie van het Onderwijs: € 100.000, vanaf boekjaar 2021; geen wettelijke norm",
            Altijd with { Referenties = ["staat2024-fin-signaleringswaarde-liquide-middelen-funderend"] },
            Altijd with { Referenties = ["staat2024-fin-signaleringswaarde-liquide-middelen-funderend"] }),
        new(
            "batenperleerling",
            "Baten per leerling",
            "bedrag aan baten per leerling",
            "euro",
            Signaalrichting.Onder,
            "De totale baten gedeeld door het aantal leerlingen.",
            "Totale baten / leerlingen op 1 oktober van het boekjaar: de telling van DUO, anders de opgave van het bestuur.",
            "Geen signaleringswaarde",
            Altijd,
            Altijd),
        new(
            "lastenperleerling",
            "Lasten per leerling",
            "bedrag aan lasten per leerling",
            "euro",
            Signaalrichting.Boven,
            "De totale lasten gedeeld door het aantal leerlingen.",
            "Totale lasten / leerlingen op 1 oktober van het boekjaar: de telling van DUO, anders de opgave van het bestuur.",
            "Geen signaleringswaarde",
            Altijd,
            Altijd),
    ];

    // Van Ree Accountants, 21 January 2022: the values of rentabiliteit held up to and including jaarrekening 2020, for schoolbesturen.
    private static string Rentabiliteitswaarde(string waarde, int eersteBoekjaar) =>
        string.Create(CultureInfo.InvariantCulture, $"Signaleringswaarde van de Inspectie van het Onderwijs voor schoolbesturen: {waarde}, boekjaar {eersteBoekjaar} tot en met 2020; voor samenwerkingsverbanden is er geen; geen wettelijke norm");

    /// <param name="groep">One of <see cref="KengetalGroep"/>.</param>
    public Kengetalgroepsgegevens Van(string groep) => groep == KengetalGroep.Swv ? Swv : Schoolbesturen;
}
