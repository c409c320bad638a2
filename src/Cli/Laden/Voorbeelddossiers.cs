using Google.Protobuf;
using Monitoring.Cli.Verbinding;
using Monitoring.Contracts.Financien.V1;
using Spectre.Console;

namespace Monitoring.Cli.Laden;

/// <summary>What invented boards add to their dossiers: pupils, budgets, explanations, plans and accountability.</summary>
internal static class Voorbeelddossiers
{
    public const string Bestandsnaam = "dossiers-samenwerkingsverbanden.csv";

    public static async Task Laad(Platform platform, FileInfo bestand, CancellationToken annulering)
    {
        if (!bestand.Exists)
        {
            return;
        }

        await using var stroom = bestand.OpenRead();
        var inhoud = await ByteString.FromStreamAsync(stroom, annulering);
        var verslag = await new Financien.FinancienClient(platform.Kanaal).LaadVoorbeelddossiersAsync(new Invoerbestand { Bestandsnaam = bestand.Name, Inhoud = inhoud }, cancellationToken: annulering);
        var afgewezen = verslag.Rijen.Where(rij => rij.Reden is not null).ToList();
        AnsiConsole.MarkupLineInterpolated(Taal.Nederlands, $"Dossiers van samenwerkingsverbanden: {verslag.Rijen.Count - afgewezen.Count} rijen verwerkt, {afgewezen.Count} afgewezen");
        foreach (var rij in afgewezen.Take(5))
        {
            AnsiConsole.MarkupLineInterpolated(Taal.Nederlands, $"[yellow]  {bestand.Name}, regel {rij.Regel}: {rij.Reden.Melding}[/]");
        }
    }
}
