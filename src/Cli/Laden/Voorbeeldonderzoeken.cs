using System.Globalization;
using Grpc.Core;
using Monitoring.Cli.Verbinding;
using Monitoring.Contracts.Domein;
using Monitoring.Contracts.Toezicht.V1;
using ToezichtClient = Monitoring.Contracts.Toezicht.V1.Toezicht.ToezichtClient;

namespace Monitoring.Cli.Laden;

/// <summary>
/// Invented onderzoeken that inspecteur-1 is still busy with, each at another step, so that a work list, a case and a concept report at a
/// board can be seen at once. Done with the ordinary calls; what is already under way is left as it is.
/// </summary>
internal static class Voorbeeldonderzoeken
{
    private const string Inspecteur = "inspecteur-1";
    private const string Voldoende = "voldoende";
    private const string Onvoldoende = "onvoldoende";
    private const int DagenHersteltermijn = 270;

    // At samenwerkingsverbanden of the sample data, dated backwards from today.
    private static readonly Voorbeeldonderzoek[] Alle =
    [
        new("7d0c1f52-6c4b-4b0e-9a3e-1f6f0a9d9001", "PO9001", "vierjaarlijks", DagenGeleden: 45, ConceptVerstuurd: true,
        [
            new("RPO1", Onvoldoende, "Voor leerlingen met een lichamelijke beperking is in het zuiden van de regio geen plek.", "wpo-18a-8", "Beschrijf in het ondersteuningsplan welke voorzieningen op alle vestigingen aanwezig zijn."),
            new("RPO2", Voldoende, "Aanvragen worden binnen de termijn behandeld."),
            new("RPO3", Voldoende, "Ouders en scholen vinden het loket."),
            new("BKA1", Voldoende, "De doelen zijn concreet en getoetst met de schoolbesturen."),
            new("BKA2", Voldoende, "De uitvoering wordt gevolgd met cijfers per school."),
            new("BKA3", Voldoende, "Het bestuur legt verantwoording af over de besteding."),
        ]),
        new("7d0c1f52-6c4b-4b0e-9a3e-1f6f0a9d9003", "PO9003", "vierjaarlijks", DagenGeleden: 12, ConceptVerstuurd: false,
        [
            new("RPO1", Voldoende, "Er is voor elke leerling een plek gevonden."),
            new("BKA3", Onvoldoende, "De verantwoording noemt geen bereikte resultaten.", "wpo-18a-8", "Neem de bereikte resultaten op in het ondersteuningsplan."),
        ]),
        new("7d0c1f52-6c4b-4b0e-9a3e-1f6f0a9d9101", "VO9002", "specifiek", DagenGeleden: 2, ConceptVerstuurd: false, []),
    ];

    public static async Task Start(CliInstellingen instellingen, CancellationToken annulering)
    {
        if (instellingen.InspecteurSecret.Length == 0)
        {
            return;
        }

        using var platform = new Platform(instellingen with { ClientId = Inspecteur, ClientSecret = instellingen.InspecteurSecret });
        var toezicht = new ToezichtClient(platform.Kanaal);
        var vandaag = TimeProvider.System.Vandaag();
        foreach (var voorbeeld in Alle)
        {
            await Voer(toezicht, voorbeeld, vandaag, annulering);
        }

        Console.WriteLine($"Onderzoeken in bewerking: {Alle.Length}.");
    }

    private static async Task Voer(ToezichtClient toezicht, Voorbeeldonderzoek voorbeeld, DateOnly vandaag, CancellationToken annulering)
    {
        Onderzoek onderzoek;
        try
        {
            onderzoek = await toezicht.StartOnderzoekAsync(
                new StartVerzoek { Sleutel = voorbeeld.Sleutel, ObjectSoort = "swv", ObjectCode = voorbeeld.Swv, Soort = voorbeeld.Soort, Startdatum = Dag(vandaag.AddDays(-voorbeeld.DagenGeleden)) }, cancellationToken: annulering);
        }
        catch (RpcException fout) when (fout.StatusCode is StatusCode.FailedPrecondition or StatusCode.AlreadyExists)
        {
            // Begun on another day, or somebody's own onderzoek is open there: left as it is.
            return;
        }

        foreach (var oordeel in voorbeeld.Oordelen)
        {
            onderzoek = await Beoordeel(toezicht, onderzoek, oordeel, vandaag, annulering);
        }

        if (voorbeeld.ConceptVerstuurd && onderzoek.Status == "concept")
        {
            onderzoek = await toezicht.GeefEindoordeelAsync(
                new EindoordeelVerzoek { OnderzoekId = onderzoek.Id, Versie = onderzoek.Versie, Eindoordeel = onderzoek.VoorstelEindoordeel }, cancellationToken: annulering);
            await toezicht.VerstuurConceptAsync(new VersieVerzoek { OnderzoekId = onderzoek.Id, Versie = onderzoek.Versie }, cancellationToken: annulering);
        }
    }

    /// <summary>Goes on where an earlier load broke off.</summary>
    private static async Task<Onderzoek> Beoordeel(ToezichtClient toezicht, Onderzoek onderzoek, Voorbeeldoordeel oordeel, DateOnly vandaag, CancellationToken annulering)
    {
        if (!onderzoek.Oordelen.Any(gegeven => gegeven.Standaard == oordeel.Standaard && gegeven.Oordeel.Length > 0))
        {
            onderzoek = await toezicht.BeoordeelStandaardAsync(
                new OordeelVerzoek { OnderzoekId = onderzoek.Id, Versie = onderzoek.Versie, Standaard = oordeel.Standaard, Oordeel = oordeel.Waarde, Toelichting = oordeel.Toelichting }, cancellationToken: annulering);
        }

        return oordeel.Rechtsgrond.Length == 0 || onderzoek.Herstelopdrachten.Any(opdracht => opdracht.Standaard == oordeel.Standaard)
            ? onderzoek
            : await toezicht.LegHerstelopdrachtOpAsync(
                new HerstelopdrachtVerzoek { OnderzoekId = onderzoek.Id, Versie = onderzoek.Versie, Standaard = oordeel.Standaard, Rechtsgrond = oordeel.Rechtsgrond, Omschrijving = oordeel.Opdracht, Hersteltermijn = Dag(vandaag.AddDays(DagenHersteltermijn)) }, cancellationToken: annulering);
    }

    private static string Dag(DateOnly dag) => dag.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
