using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace Monitoring.Services.Landelijk.Herbouw;

/// <summary>Reads one block while the one before it is written: reading waits for a service, writing for the database.</summary>
internal static class Vooruitlezer
{
    /// <summary>At most one block lies ready. A failure of the source comes after the blocks before it; reading ends when the caller stops.</summary>
    public static async IAsyncEnumerable<T> Vooruit<T>(this IAsyncEnumerable<T> bron, [EnumeratorCancellation] CancellationToken annulering)
    {
        using var einde = CancellationTokenSource.CreateLinkedTokenSource(annulering);
        var klaar = Channel.CreateBounded<T>(1);
        var lezer = Task.Run(() => Vul(bron, klaar.Writer, einde.Token), CancellationToken.None);
        try
        {
            await foreach (var blok in klaar.Reader.ReadAllAsync(annulering))
            {
                yield return blok;
            }
        }
        finally
        {
            await einde.CancelAsync();
            await lezer;
        }
    }

    private static async Task Vul<T>(IAsyncEnumerable<T> bron, ChannelWriter<T> klaar, CancellationToken annulering)
    {
        try
        {
            await foreach (var blok in bron.WithCancellation(annulering))
            {
                await klaar.WriteAsync(blok, annulering);
            }

            klaar.Complete();
        }
        catch (Exception fout)
        {
            klaar.Complete(fout);
        }
    }
}
