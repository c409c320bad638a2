using System.Threading.Channels;
using Monitoring.Services.Financien.Importeren;

namespace Monitoring.Services.Financien.Tests.Importeren;

public sealed class ImportrijTests
{
    private readonly Importrij _rij = new();
    private readonly Channel<string> _gehoord = Channel.CreateUnbounded<string>();

    [Fact]
    public async Task Wie_wacht_hoort_waarop_en_komt_op_volgorde_aan_de_beurt()
    {
        var eerste = await Beurt("a.csv", Dienst.Einde);
        var tweede = Beurt("b.csv", Dienst.Einde);
        var derde = Beurt("c.csv", Dienst.Einde);
        Assert.Equal(["b.csv wacht op a.csv, 1 ervoor", "c.csv wacht op a.csv, 2 ervoor"], [await Hoor(), await Hoor()]);
        Assert.False(tweede.IsCompleted);
        eerste.Dispose();
        using (await tweede)
        {
            Assert.Equal("c.csv wacht op b.csv, 1 ervoor", await Hoor());
            Assert.False(derde.IsCompleted);
        }

        (await derde).Dispose();
    }

    [Fact]
    public async Task Wie_het_opgeeft_houdt_niemand_op()
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Dienst.Einde);
        var eerste = await Beurt("a.csv", Dienst.Einde);
        var tweede = Beurt("b.csv", stop.Token);
        var derde = Beurt("c.csv", Dienst.Einde);
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => tweede);
        eerste.Dispose();
        (await derde).Dispose();
    }

    [Fact]
    public void Wat_er_staat_is_een_zin()
    {
        Assert.Equal("Wacht op de import van a.csv.", Voortgang.Wachtend("a.csv", 1).Wacht);
        Assert.Equal("Wacht op de import van a.csv. Er gaan 2 imports voor.", Voortgang.Wachtend("a.csv", 2).Wacht);
    }

    private async Task<string> Hoor() => await _gehoord.Reader.ReadAsync(Dienst.Einde);

    private Task<IDisposable> Beurt(string naam, CancellationToken annulering) =>
        _rij.Beurt(naam, (bezig, ervoor) => _gehoord.Writer.WriteAsync($"{naam} wacht op {bezig}, {ervoor} ervoor", annulering).AsTask(), annulering);
}
