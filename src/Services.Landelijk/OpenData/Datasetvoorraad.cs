using System.Collections.Concurrent;

namespace Monitoring.Services.Landelijk.OpenData;

/// <summary>Keeps the last zip of each form of CSV: packing takes seconds, and who asks meanwhile waits for the one that is being packed.</summary>
internal sealed class Datasetvoorraad
{
    private readonly ConcurrentDictionary<CsvVorm, (string Etag, Lazy<Task<byte[]>> Zip)> _laatste = [];

    /// <param name="etag">Of the figures and the form: another one is packed anew.</param>
    /// <param name="pak">Is not broken off when one of those who wait leaves.</param>
    public async Task<byte[]> Haal(string etag, CsvVorm vorm, Func<Task<byte[]>> pak, CancellationToken annulering)
    {
        var (_, zip) = _laatste.AddOrUpdate(vorm, _ => (etag, new(pak)), (_, vorige) => vorige.Etag == etag && !IsMislukt(vorige.Zip) ? vorige : (etag, new(pak)));
        return await zip.Value.WaitAsync(annulering);
    }

    /// <summary>A failure is not kept: the next reader tries again.</summary>
    private static bool IsMislukt(Lazy<Task<byte[]>> zip) => zip is { IsValueCreated: true, Value: { IsCompleted: true, IsCompletedSuccessfully: false } };
}
