using System.Text;
using Monitoring.Services.Landelijk.OpenData;

namespace Monitoring.Services.Landelijk.Tests.OpenData;

public sealed class ZipbestandenTests : IDisposable
{
    private readonly Zipbestanden _bestanden = new();
    private int _gemaakt;

    private CancellationToken Stop { get; } = TestContext.Current.CancellationToken;

    public void Dispose() => _bestanden.Dispose();

    [Fact]
    public async Task Wie_tegelijk_vraagt_krijgt_hetzelfde_bestand_en_wie_weggaat_neemt_niets_mee()
    {
        var poort = new TaskCompletionSource();
        using var weg = new CancellationTokenSource();
        var eerste = _bestanden.Open("a", Maak("a", poort.Task), weg.Token);
        var anderen = Enumerable.Range(0, 5).Select(_ => _bestanden.Open("a", Maak("a", poort.Task), Stop)).ToArray();

        await weg.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => eerste);
        poort.SetResult();

        foreach (var bestand in await Task.WhenAll(anderen))
        {
            Assert.Equal("inhoud van a", await Lees(bestand));
        }

        Assert.Equal("inhoud van a", await Lees(await _bestanden.Open("a", Maak("a", Task.CompletedTask), Stop)));
        Assert.Equal(1, _gemaakt);
    }

    [Fact]
    public async Task Oude_bestanden_maken_plaats_en_wie_er_een_las_leest_het_uit()
    {
        var oudste = await _bestanden.Open("0", Maak("0", Task.CompletedTask), Stop);
        var map = Path.GetDirectoryName(oudste.Name)!;
        for (var nummer = 1; nummer < Zipbestanden.Meeste + 3; nummer++)
        {
            await using var bestand = await _bestanden.Open($"{nummer}", Maak($"{nummer}", Task.CompletedTask), Stop);
        }

        Assert.Equal(Zipbestanden.Meeste, Directory.GetFiles(map).Length);
        Assert.Equal("inhoud van 0", await Lees(oudste));
        var gemaakt = _gemaakt;
        Assert.Equal("inhoud van 0", await Lees(await _bestanden.Open("0", Maak("0", Task.CompletedTask), Stop)));
        Assert.Equal(gemaakt + 1, _gemaakt);

        Directory.Delete(map, recursive: true);
        Assert.Equal("inhoud van 0", await Lees(await _bestanden.Open("0", Maak("0", Task.CompletedTask), Stop)));
    }

    [Fact]
    public async Task Wat_mislukt_wordt_bij_de_volgende_vraag_opnieuw_gemaakt()
    {
        await Assert.ThrowsAsync<InvalidOperationException>(() => _bestanden.Open("a", (_, _) => throw new InvalidOperationException(), Stop));

        Assert.Equal("inhoud van a", await Lees(await _bestanden.Open("a", Maak("a", Task.CompletedTask), Stop)));
    }

    private Func<Stream, CancellationToken, Task> Maak(string naam, Task poort) => async (uit, stop) =>
    {
        Interlocked.Increment(ref _gemaakt);
        await poort.WaitAsync(stop);
        await uit.WriteAsync(Encoding.UTF8.GetBytes("inhoud van " + naam), stop);
    };

    private async Task<string> Lees(FileStream bestand)
    {
        using var lezer = new StreamReader(bestand);
        return await lezer.ReadToEndAsync(Stop);
    }
}
