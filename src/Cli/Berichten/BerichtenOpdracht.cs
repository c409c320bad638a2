using System.CommandLine;
using Grpc.Core;
using Monitoring.Cli.Verbinding;
using Monitoring.Contracts.V1;
using BerichtenClient = Monitoring.Contracts.V1.Berichten.BerichtenClient;

namespace Monitoring.Cli.Berichten;

/// <summary>monitor berichten stand|vastgelopen|opnieuw: the outbox and the parked messages of one service.</summary>
internal static class BerichtenOpdracht
{
    private const string Dienstkop = "monitoring-dienst";

    public static Command Maak()
    {
        var dienst = new Argument<string>("dienst") { Description = "opp, toezicht, financien of landelijk." }.AcceptOnlyFromAmong("opp", "toezicht", "financien", "landelijk");
        var stand = new Command("stand", "Hoeveel berichten wachten en vastliepen.") { dienst };
        stand.SetAction((keuze, annulering) => Met(keuze.GetRequiredValue(dienst), async (client, koppen) =>
        {
            var antwoord = await client.GeefStandAsync(new BerichtenVraag(), koppen, cancellationToken: annulering);
            Console.WriteLine($"Wachtend: {antwoord.Wachtend} (oudste {antwoord.OudsteSeconden:0.0} s); vastgelopen: {antwoord.Vastgelopen}.");
            return 0;
        }));

        var vastgelopen = new Command("vastgelopen", "De vastgelopen berichten met hun reden.") { dienst };
        vastgelopen.SetAction((keuze, annulering) => Met(keuze.GetRequiredValue(dienst), async (client, koppen) =>
        {
            var lijst = await client.LijstVastgelopenAsync(new VastgelopenVraag { Pagina = new Pagina { Grootte = 100 } }, koppen, cancellationToken: annulering);
            foreach (var bericht in lijst.Berichten)
            {
                Console.WriteLine($"{bericht.Id} {bericht.Tijdstip} {bericht.Type} na {bericht.Pogingen} pogingen: {bericht.Reden}");
            }

            Console.WriteLine($"{lijst.Totaal} vastgelopen.");
            return 0;
        }));

        var id = new Argument<string>("id") { Description = "Id uit 'vastgelopen'." };
        var reden = new Option<string>("--reden") { Description = "Waarom; wordt vastgelegd.", Required = true };
        var opnieuw = new Command("opnieuw", "Een vastgelopen bericht opnieuw aanbieden.") { dienst, id, reden };
        opnieuw.SetAction((keuze, annulering) => Met(keuze.GetRequiredValue(dienst), async (client, koppen) =>
        {
            var antwoord = await client.BiedOpnieuwAanAsync(new OpnieuwVraag { Id = keuze.GetRequiredValue(id), Reden = keuze.GetRequiredValue(reden) }, koppen, cancellationToken: annulering);
            Console.WriteLine(antwoord.Melding);
            return antwoord.Gelukt ? 0 : 1;
        }));
        return new Command("berichten", "Berichten tussen de diensten.") { stand, vastgelopen, opnieuw };
    }

    private static async Task<int> Met(string dienst, Func<BerichtenClient, Metadata, Task<int>> werk)
    {
        using var platform = Platform.Verbind();
        return await werk(new BerichtenClient(platform.Kanaal), new Metadata { { Dienstkop, dienst } });
    }
}
