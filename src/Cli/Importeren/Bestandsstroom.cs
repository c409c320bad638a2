using Google.Protobuf;
using Grpc.Core;
using Monitoring.Contracts.V1;

namespace Monitoring.Cli.Importeren;

/// <summary>Sends files in parts over a streaming call and shows the progress that comes back.</summary>
internal static class Bestandsstroom
{
    private const int Deel = 64 * 1024;

    /// <summary>Runs one import; the name of a file is sent with <paramref name="herkomst"/> before it ("voorbeeld/").</summary>
    /// <returns>The last progress, with all rejected rows of the call.</returns>
    public static async Task<ImportUitkomst> Verstuur(
        string titel,
        AsyncDuplexStreamingCall<BestandDeel, ImportVoortgang> aanroep,
        IReadOnlyList<FileInfo> bestanden,
        string herkomst,
        CancellationToken annulering) => await Voortgangsbalk.Toon(titel, async balk =>
        {
            var zenden = Zend(aanroep.RequestStream, bestanden, herkomst, annulering);
            var afgewezen = new List<AfgewezenRij>();
            var laatste = new ImportVoortgang();
            await foreach (var voortgang in aanroep.ResponseStream.ReadAllAsync(annulering))
            {
                laatste = voortgang;
                afgewezen.AddRange(voortgang.Rijen);
                balk.Wacht(voortgang.Wacht);
                balk.Zet(voortgang.Gelezen, voortgang.Totaal);
            }

            await zenden;
            return new ImportUitkomst(laatste, afgewezen);
        });

    private static async Task Zend(IClientStreamWriter<BestandDeel> stroom, IReadOnlyList<FileInfo> bestanden, string herkomst, CancellationToken annulering)
    {
        try
        {
            foreach (var bestand in bestanden)
            {
                await ZendBestand(stroom, bestand, herkomst, annulering);
            }

            await stroom.CompleteAsync();
        }
        catch (RpcException)
        {
            // The service has ended the call already: the reading side throws with its reason.
        }
    }

    private static async Task ZendBestand(IClientStreamWriter<BestandDeel> stroom, FileInfo bestand, string herkomst, CancellationToken annulering)
    {
        await using var invoer = bestand.OpenRead();
        var buffer = new byte[Deel];
        int gelezen;
        do
        {
            gelezen = await invoer.ReadAsync(buffer, annulering);
            await stroom.WriteAsync(new BestandDeel { Bestandsnaam = herkomst + bestand.Name, Inhoud = ByteString.CopyFrom(buffer, 0, gelezen) }, annulering);
        }
        while (gelezen > 0);
    }
}
