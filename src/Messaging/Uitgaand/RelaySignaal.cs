using System.Threading.Channels;
using Microsoft.EntityFrameworkCore;

namespace Monitoring.Messaging.Uitgaand;

/// <summary>Wakes the relay of one context in this process. Waking twice before it looks is waking once.</summary>
internal sealed class RelaySignaal(Type contextType)
{
    private readonly Channel<bool> _bel = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    public bool IsVoor(DbContext context) => contextType.IsInstanceOfType(context);

    public void Wek() => _bel.Writer.TryWrite(true);

    /// <summary>Waits until woken; false when the time was up first.</summary>
    public async Task<bool> Wacht(TimeSpan hoogstens, TimeProvider klok, CancellationToken ct)
    {
        if (_bel.Reader.TryRead(out _))
        {
            return true;
        }

        using var grens = CancellationTokenSource.CreateLinkedTokenSource(ct);
        var gewekt = _bel.Reader.WaitToReadAsync(grens.Token).AsTask();
        await Task.WhenAny(gewekt, Task.Delay(hoogstens, klok, grens.Token));
        var isGewekt = gewekt.IsCompletedSuccessfully && _bel.Reader.TryRead(out _);
        await grens.CancelAsync();
        ct.ThrowIfCancellationRequested();
        return isGewekt;
    }
}
