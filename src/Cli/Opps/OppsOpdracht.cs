using System.CommandLine;
using Monitoring.Cli.Verbinding;
using Monitoring.Contracts.Opp.V1;

namespace Monitoring.Cli.Opps;

/// <summary>monitor opps vernieuw-pseudoniemen.</summary>
internal static class OppsOpdracht
{
    private const int PerKeer = 2_000;

    public static Command Maak()
    {
        var vernieuw = new Command("vernieuw-pseudoniemen", "De opgeslagen pseudoniemen omzetten naar de nieuwste geheime sleutel. Onderbreken mag: een volgende keer gaat verder.");
        vernieuw.SetAction(async (_, annulering) =>
        {
            using var platform = Platform.Verbind();
            return await Vernieuw(new Ontwikkelingsperspectieven.OntwikkelingsperspectievenClient(platform.Kanaal), annulering);
        });
        return new Command("opps", "Het register van ontwikkelingsperspectieven.") { vernieuw };
    }

    /// <returns>0, or 1 when pseudonyms are left on another key than the newest.</returns>
    private static async Task<int> Vernieuw(Ontwikkelingsperspectieven.OntwikkelingsperspectievenClient opps, CancellationToken annulering)
    {
        var (vernieuwd, onbekend) = (0, 0);
        Vernieuwstand stand;
        var na = "";
        do
        {
            stand = await opps.VernieuwPseudoniemenAsync(new VernieuwVraag { Hoogstens = PerKeer, Na = na }, cancellationToken: annulering);
            na = stand.Na;
            vernieuwd += stand.Vernieuwd;
            onbekend += stand.Onbekend;
            Console.WriteLine($"{vernieuwd} pseudoniemen vernieuwd, nog {stand.TeGaan} te gaan.");
        }
        while (na.Length > 0);

        if (onbekend > 0)
        {
            Console.WriteLine($"{onbekend} pseudoniemen zijn gemaakt met een sleutel die niet is ingesteld (Opp:EerdereSleutels). Ze blijven zoals ze zijn. Zet die sleutel erbij, start de dienst opnieuw en geef deze opdracht nog eens.");
            return 1;
        }

        if (stand.TeGaan > 0)
        {
            Console.WriteLine($"Nog {stand.TeGaan} pseudoniemen staan op een eerdere sleutel: die kwamen erbij terwijl de opdracht liep. Controleer of elke replica de nieuwste sleutel heeft en geef deze opdracht nog eens.");
            return 1;
        }

        Console.WriteLine($"Klaar: alles staat op sleutel {stand.SleutelId}.");
        return 0;
    }
}
