using Grpc.Core;
using Monitoring.Cli.Verbinding;
using Monitoring.Contracts.Domein;
using Monitoring.Contracts.Opp.V1;
using Monitoring.DuoBestanden;
using Spectre.Console;

namespace Monitoring.Cli.Laden;

/// <summary>Trajecten and overdrachten of invented schools, counted from today.</summary>
internal static class Voorbeeldwerk
{
    public static async Task Laad(Platform platform, FileInfo bestand, CancellationToken annulering)
    {
        if (!bestand.Exists)
        {
            return;
        }

        var vandaag = TimeProvider.System.Vandaag();
        try
        {
            var voorbeelden = OppwerkBestand.Lees(await File.ReadAllLinesAsync(bestand.FullName, annulering), vandaag);
            var verslag = await new Ontwikkelingsperspectieven.OntwikkelingsperspectievenClient(platform.Kanaal).LaadVoorbeeldenAsync(voorbeelden, cancellationToken: annulering);
            AnsiConsole.MarkupLineInterpolated(Taal.Nederlands, $"Trajecten en overdrachten: {verslag.Nieuw} nieuw, {verslag.Bestond} stonden er al.");
        }
        catch (RpcException fout) when (fout.StatusCode is StatusCode.InvalidArgument or StatusCode.FailedPrecondition)
        {
            // On a machine whose clock runs before the days of the sample: the rest of the platform has its data.
            Foutmelding.Meld($"De trajecten en overdrachten zijn niet geladen. {fout.Status.Detail}", 1);
        }
    }
}
