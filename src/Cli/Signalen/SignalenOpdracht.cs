using System.CommandLine;
using Grpc.Core;
using Monitoring.Cli.Verbinding;
using Monitoring.Contracts.Toezicht.V1;
using ToezichtClient = Monitoring.Contracts.Toezicht.V1.Toezicht.ToezichtClient;

namespace Monitoring.Cli.Signalen;

/// <summary>monitor toezicht bouw-signalen-opnieuw.</summary>
internal static class SignalenOpdracht
{
    public static Command Maak()
    {
        var bouw = new Command("bouw-signalen-opnieuw", "De signalen in het risicobeeld opnieuw opbouwen uit financien en opp.");
        bouw.SetAction(async (_, annulering) =>
        {
            using var platform = Platform.Verbind();
            using var aanroep = new ToezichtClient(platform.Kanaal).HerbouwSignalen(new HerbouwSignalenVerzoek(), cancellationToken: annulering);
            await foreach (var stap in aanroep.ResponseStream.ReadAllAsync(annulering))
            {
                Console.WriteLine(stap.Klaar ? $"Klaar: {stap.Gelezen} standen gelezen, {stap.Vervallen} vervallen." : $"{stap.Dienst}: {stap.Gelezen} standen");
            }

            return 0;
        });
        return new Command("toezicht", "De signalen van het toezicht.") { bouw };
    }
}
