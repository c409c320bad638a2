using System.CommandLine;
using Grpc.Core;
using Monitoring.Cli.Verbinding;
using Monitoring.Contracts.Landelijk.V1;
using LandelijkClient = Monitoring.Contracts.Landelijk.V1.Landelijk.LandelijkClient;

namespace Monitoring.Cli.Landelijk;

/// <summary>monitor landelijk bouw-opnieuw|vergelijk.</summary>
internal static class LandelijkOpdracht
{
    public static Command Maak()
    {
        var bouw = new Command("bouw-opnieuw", "De landelijke cijfers opnieuw opbouwen uit de drie diensten.");
        bouw.SetAction(async (_, annulering) =>
        {
            using var platform = Platform.Verbind();
            using var aanroep = new LandelijkClient(platform.Kanaal).BouwOpnieuw(new OpnieuwVraag(), cancellationToken: annulering);
            await foreach (var stap in aanroep.ResponseStream.ReadAllAsync(annulering))
            {
                Console.WriteLine(stap.Klaar ? $"Klaar: {stap.Feiten} feiten, {stap.Tellers} tellers." : $"{stap.Dienst}: {stap.Feiten} feiten");
            }

            return 0;
        });

        var vergelijk = new Command("vergelijk", "Bewijs dat de landelijke cijfers gelijk zijn aan de diensten.");
        vergelijk.SetAction(async (_, annulering) =>
        {
            using var platform = Platform.Verbind();
            var antwoord = await new LandelijkClient(platform.Kanaal).VergelijkAsync(new VergelijkVraag(), cancellationToken: annulering);
            Console.WriteLine($"Feiten in de diensten: {antwoord.FeitenDienst}; landelijk: {antwoord.FeitenLandelijk}; verschil in feiten: {antwoord.VerschilFeiten}; verschil in tellers: {antwoord.VerschilTellers}.");
            foreach (var verschil in antwoord.Verschillen)
            {
                Console.WriteLine("  " + verschil);
            }

            return antwoord.VerschilFeiten == 0 && antwoord.VerschilTellers == 0 ? 0 : 1;
        });
        return new Command("landelijk", "De landelijke cijfers.") { bouw, vergelijk };
    }
}
