using Monitoring.Services.Landelijk.Indicatoren;

namespace Monitoring.Services.Landelijk.Meldingen;

/// <summary>A message in words. A signal is an occasion to look closer, so the words say no more than that.</summary>
internal static class Meldingtekst
{
    public static string Onderwerp(Melding melding) => $"{(melding.Actief ? "Signaal" : "Signaal voorbij")}: {melding.Naam} ({melding.Swv})";

    /// <param name="portaal">Address of the portal, without a slash at the end.</param>
    public static string Tekst(Melding melding, string portaal) =>
        $"""
        {melding.Swvnaam} ({melding.Swv})

        {melding.Naam}, {Woorden.Periode(melding.Periode)}: {(melding.Waarde is { } waarde ? Woorden.InEenheid(waarde, melding.Eenheid) : "niet bekend")}
        {(melding.Actief ? "Dit cijfer geeft nu een signaal. Dat is een aanleiding om nader te kijken, geen oordeel." : "Dit cijfer gaf een signaal, en nu niet meer.")}
        {(melding.Herkomst == Herkomsten.Voorbeeld ? "Let op: dit is een voorbeeld met verzonnen gegevens.\n" : "")}
        Bekijk het dossier: {portaal.TrimEnd('/')}/samenwerkingsverbanden/{melding.Swv}
        Geen berichten meer? Zeg het abonnement op: {portaal.TrimEnd('/')}/bestuur/meldingen
        """;
}
