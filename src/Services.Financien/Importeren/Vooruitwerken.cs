namespace Monitoring.Services.Financien.Importeren;

/// <summary>Two steps of the same work beside each other.</summary>
internal static class Vooruitwerken
{
    /// <summary>Makes the next result on another thread while the caller works with the present one. Results come in order and are disposed here.</summary>
    public static async IAsyncEnumerable<TUit> EenVooruit<TIn, TUit>(this IReadOnlyList<TIn> bron, Func<TIn, Task<TUit>> maak)
        where TUit : IAsyncDisposable
    {
        var volgende = bron.Count > 0 ? Begin(0) : null;
        try
        {
            for (var plaats = 1; volgende is not null; plaats++)
            {
                var lopend = volgende;
                volgende = null;
                await using var huidig = await lopend;
                volgende = plaats < bron.Count ? Begin(plaats) : null;
                yield return huidig;
            }
        }
        finally
        {
            // The caller broke off: what was being made is finished and thrown away. That it failed says nothing new.
            if (volgende is not null && await Task.WhenAny(volgende) is { IsCompletedSuccessfully: true } over)
            {
                await (await over).DisposeAsync();
            }
        }

        Task<TUit> Begin(int plaats) => Task.Run(() => maak(bron[plaats]));
    }
}
