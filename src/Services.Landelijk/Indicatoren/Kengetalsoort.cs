namespace Monitoring.Services.Landelijk.Indicatoren;

/// <summary>A kengetal whose distribution is published, as data.</summary>
/// <param name="Code">As in the events of Services.Financien.</param>
/// <param name="Naam">In a sentence: "een {Naam} onder de signaleringswaarde".</param>
/// <param name="Eenheid">ratio or euro.</param>
/// <param name="EersteBoekjaar">First boekjaar for which the signaleringswaarde existed; before it a signal is computed backwards.</param>
internal sealed record Kengetalsoort(string Code, string Titel, string Naam, string Eenheid, Signaalrichting Richting, string Definitie, string Formule, string Basis, int EersteBoekjaar)
{
    public const string Bovenmatig = "bovenmatig";

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
            2020),
        new(
            "liquiditeit",
            "Liquiditeit",
            "liquiditeit",
            "ratio",
            Signaalrichting.Onder,
            "De mate waarin een bestuur zijn kortlopende schulden kan betalen.",
            "Vlottende activa / kortlopende schulden.",
            "Signaleringswaarde van de Inspectie van het Onderwijs, naar omvang van de totale baten; geen wettelijke norm",
            0),
        new(
            "solvabiliteit2",
            "Solvabiliteit 2",
            "solvabiliteit",
            "ratio",
            Signaalrichting.Onder,
            "De mate waarin een bestuur zijn verplichtingen op langere termijn kan nakomen.",
            "(Eigen vermogen + voorzieningen) / totaal passiva.",
            "Signaleringswaarde van de Inspectie van het Onderwijs; geen wettelijke norm",
            0),
    ];
}
