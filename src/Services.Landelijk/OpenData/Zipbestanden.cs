namespace Monitoring.Services.Landelijk.OpenData;

/// <summary>
/// Files that take long to make and are the same for everyone, one for each entity tag. Each is made once, whoever asks, in a temporary folder
/// of its own; who comes meanwhile waits for the same file, and who goes away takes nothing from the others.
/// </summary>
internal sealed class Zipbestanden : IDisposable
{
    /// <summary>Most files that are kept: of one state of the figures every form of CSV.</summary>
    public const int Meeste = 4;

    private readonly Lock _slot = new();
    private readonly SemaphoreSlim _beurt = new(1);
    private readonly CancellationTokenSource _stop = new();
    private readonly string _map = Directory.CreateTempSubdirectory("monitoring-landelijk-dataset-").FullName;

    /// <summary>The earliest first.</summary>
    private readonly List<Bestand> _bestanden = [];

    /// <summary>Opens the file with this tag, and makes it first when it is not there.</summary>
    /// <param name="schrijf">Not stopped when a reader goes, only when the service does.</param>
    /// <param name="annulering">Of this reader.</param>
    public async Task<FileStream> Open(string etag, Func<Stream, CancellationToken, Task> schrijf, CancellationToken annulering)
    {
        while (true)
        {
            var bestand = Zoek(etag, schrijf);
            var pad = await bestand.Pad.WaitAsync(annulering);
            try
            {
                return new FileStream(pad, new FileStreamOptions { Share = FileShare.Read | FileShare.Delete, Options = FileOptions.Asynchronous | FileOptions.SequentialScan });
            }
            catch (IOException fout) when (fout is FileNotFoundException or DirectoryNotFoundException)
            {
                // It made room for a later one, or temporary files were cleaned up.
                Vergeet(bestand);
            }
        }
    }

    public void Dispose()
    {
        _stop.Cancel();
        lock (_slot)
        {
            if (Directory.Exists(_map))
            {
                Directory.Delete(_map, recursive: true);
            }
        }
    }

    private Bestand Zoek(string etag, Func<Stream, CancellationToken, Task> schrijf)
    {
        lock (_slot)
        {
            if (_bestanden.Find(bestand => bestand.Etag == etag) is { } bekend)
            {
                if (!bekend.Pad.IsCompleted || bekend.Pad.IsCompletedSuccessfully)
                {
                    return bekend;
                }

                _bestanden.Remove(bekend);
            }

            // Who has one of these open keeps it until the last byte.
            foreach (var oud in _bestanden.Where(bestand => bestand.Pad.IsCompleted).SkipLast(Meeste - 1).ToArray())
            {
                _bestanden.Remove(oud);
                if (oud.Pad.IsCompletedSuccessfully)
                {
                    File.Delete(oud.Pad.Result);
                }
            }

            var nieuw = new Bestand(etag, Task.Run(() => Maak(schrijf)));
            _bestanden.Add(nieuw);
            return nieuw;
        }
    }

    private void Vergeet(Bestand bestand)
    {
        lock (_slot)
        {
            _bestanden.Remove(bestand);
        }
    }

    /// <summary>One at a time: making one takes a processor.</summary>
    private async Task<string> Maak(Func<Stream, CancellationToken, Task> schrijf)
    {
        await _beurt.WaitAsync(_stop.Token);
        try
        {
            Directory.CreateDirectory(_map);
            var pad = Path.Combine(_map, Path.GetRandomFileName());
            try
            {
                await using var uit = new FileStream(pad, new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, Options = FileOptions.Asynchronous });
                await schrijf(uit, _stop.Token);
                return pad;
            }
            catch
            {
                File.Delete(pad);
                throw;
            }
        }
        finally
        {
            _beurt.Release();
        }
    }

    private sealed class Bestand(string etag, Task<string> pad)
    {
        public string Etag => etag;

        /// <summary>Where it stands, once it is whole.</summary>
        public Task<string> Pad => pad;
    }
}
