using System.Runtime.CompilerServices;
using Monitoring.Services.Landelijk.Herbouw;

namespace Monitoring.Services.Landelijk.Tests.Herbouw;

public sealed class VooruitlezerTests
{
    private int _gelezen;

    private CancellationToken Stop { get; } = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Wie_stopt_met_lezen_laat_de_bron_niet_doorlopen()
    {
        await foreach (var blok in Blokken(int.MaxValue, Stop).Vooruit(Stop))
        {
            if (blok == 3)
            {
                break;
            }
        }

        var gelezen = _gelezen;
        // Three were taken, one lay ready and one was on its way.
        Assert.InRange(gelezen, 3, 5);
        await Task.Yield();
        Assert.Equal(gelezen, _gelezen);
    }

    [Fact]
    public async Task Een_fout_van_de_bron_komt_na_wat_er_voor_kwam()
    {
        var gekregen = new List<int>();

        var fout = await Assert.ThrowsAsync<InvalidOperationException>(async () =>
        {
            await foreach (var blok in Blokken(4, Stop).Vooruit(Stop))
            {
                gekregen.Add(blok);
            }
        });

        Assert.Equal(("weg", 4), (fout.Message, gekregen.Count));
    }

    private async IAsyncEnumerable<int> Blokken(int tot, [EnumeratorCancellation] CancellationToken annulering)
    {
        while (_gelezen < tot)
        {
            annulering.ThrowIfCancellationRequested();
            await Task.Yield();
            yield return ++_gelezen;
        }

        throw new InvalidOperationException("weg");
    }
}
