using Monitoring.Cli.Verbinding;
using Monitoring.Contracts.Toezicht.V1;

namespace Monitoring.Cli.Importeren;

/// <summary>Onderwijsresultaten per schooljaar from a file of the documented CSV.</summary>
internal static class ResultatenImport
{
    public static async Task<int> Voer(Platform platform, FileInfo bestand, string herkomst, CancellationToken annulering)
    {
        using var aanroep = new Toezicht.ToezichtClient(platform.Kanaal).ImporteerResultaten(cancellationToken: annulering);
        return await DuoImport.Een("Onderwijsresultaten", () => Bestandsstroom.Verstuur("Onderwijsresultaten", aanroep, [bestand], herkomst, annulering));
    }
}
