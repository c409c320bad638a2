using Monitoring.Cli.Verbinding;
using Monitoring.Contracts.Toezicht.V1;

namespace Monitoring.Cli.Importeren;

/// <summary>Finished onderzoeken from files of the documented CSV, or of the Inspectie's oordeel_po_so_vo.</summary>
internal static class OnderzoekenImport
{
    public static async Task<int> Voer(Platform platform, IReadOnlyList<FileInfo> bestanden, string herkomst, CancellationToken annulering)
    {
        using var aanroep = new Toezicht.ToezichtClient(platform.Kanaal).ImporteerOnderzoeken(cancellationToken: annulering);
        return await DuoImport.Een("Onderzoeken", () => Bestandsstroom.Verstuur("Onderzoeken", aanroep, bestanden, herkomst, annulering));
    }
}
