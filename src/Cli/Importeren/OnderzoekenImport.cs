using Monitoring.Cli.Verbinding;
using Monitoring.Contracts.Toezicht.V1;

namespace Monitoring.Cli.Importeren;

/// <summary>Finished onderzoeken from the documented CSV.</summary>
internal static class OnderzoekenImport
{
    public static async Task<int> Voer(Platform platform, FileInfo bestand, string herkomst, CancellationToken annulering)
    {
        using var aanroep = new Toezicht.ToezichtClient(platform.Kanaal).ImporteerOnderzoeken(cancellationToken: annulering);
        return await DuoImport.Een("Onderzoeken", () => Bestandsstroom.Verstuur("Onderzoeken", aanroep, [bestand], herkomst, annulering));
    }
}
