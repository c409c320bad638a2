using System.Threading.Channels;
using Grpc.Core;
using Monitoring.Contracts.Opp.V1;
using Monitoring.Contracts.V1;
using Monitoring.ServiceDefaults.Importeren;
using Monitoring.ServiceDefaults.Toegang;
using Monitoring.Services.Opp.Data;

namespace Monitoring.Services.Opp.Registreren;

/// <summary>
/// Registers a stream. Rows are read ahead while the batch before them is saved; a batch is what is there by then, at most
/// <see cref="Registreerpartij.MaxRijen"/>, so a slow sender has its answer at once and a fast one is saved by the thousand.
/// A full read-ahead stops the sender. What was answered is saved, also when the stream breaks off.
/// </summary>
internal sealed class Registreerstroom(Registreerpartij partij, Importlogboek<OppContext> imports)
{
    public async Task Verwerk(IAsyncStreamReader<RegistreerVerzoek> bron, IServerStreamWriter<RegistreerUitkomsten> antwoord, Aanroeper aanroeper, CancellationToken ct)
    {
        var wachtkamer = Channel.CreateBounded<RegistreerVerzoek>(new BoundedChannelOptions(2 * Registreerpartij.MaxRijen) { SingleReader = true, SingleWriter = true });
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(ct);
        var lezen = LeesVooruit(bron, wachtkamer.Writer, stop.Token);
        try
        {
            await using var verslag = await imports.Begin("opps", [], aanroeper.Id, ct);
            var stand = new ImportVoortgang();
            var rijen = new List<RegistreerVerzoek>(Registreerpartij.MaxRijen);
            while (await wachtkamer.Reader.WaitToReadAsync(ct))
            {
                while (rijen.Count < Registreerpartij.MaxRijen && wachtkamer.Reader.TryRead(out var rij))
                {
                    rijen.Add(rij);
                }

                var uitkomsten = await partij.Verwerk(rijen, aanroeper, ct);
                await verslag.Meld(stand.Met(uitkomsten));
                await antwoord.WriteAsync(new RegistreerUitkomsten { Uitkomsten = { uitkomsten.Select(uitkomst => uitkomst.NaarBericht()) } }, ct);
                rijen.Clear();
            }

            await verslag.Meld(stand.Afgerond());
        }
        finally
        {
            await stop.CancelAsync();
            await lezen;
        }
    }

    /// <summary>Never fails itself: a broken stream is passed on to the reader of the channel, after the rows that did arrive.</summary>
    private static async Task LeesVooruit(IAsyncStreamReader<RegistreerVerzoek> bron, ChannelWriter<RegistreerVerzoek> wachtkamer, CancellationToken ct)
    {
        try
        {
            while (await bron.MoveNext(ct))
            {
                await wachtkamer.WriteAsync(bron.Current, ct);
            }

            wachtkamer.Complete();
        }
        catch (Exception fout)
        {
            wachtkamer.Complete(fout);
        }
    }
}
