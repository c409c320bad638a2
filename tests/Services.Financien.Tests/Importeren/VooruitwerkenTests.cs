using Monitoring.Services.Financien.Importeren;

namespace Monitoring.Services.Financien.Tests.Importeren;

public sealed class VooruitwerkenTests
{
    [Fact]
    public async Task Terwijl_de_aanroeper_met_het_eerste_werkt_wordt_het_tweede_gemaakt_en_niet_meer()
    {
        var werk = new Werk(3);
        var (gezien, verder) = (new List<int>(), new List<bool>());
        werk.Klaar(0);
        await foreach (var stap in new[] { 0, 1, 2 }.EenVooruit(werk.Maak))
        {
            gezien.Add(stap.Nummer);
            if (stap.Nummer < 2)
            {
                await werk.Begonnen(stap.Nummer + 1);
                verder.Add(stap.Nummer == 0 && werk.IsBegonnen(2));
                werk.Klaar(stap.Nummer + 1);
            }
        }

        Assert.Equal([0, 1, 2], gezien);
        Assert.Equal([0, 1, 2], werk.Opgeruimd);
        Assert.DoesNotContain(true, verder);
    }

    [Fact]
    public async Task Mislukt_het_bewaren_van_de_eerste_dan_wordt_de_tweede_afgewacht_en_weggegooid()
    {
        var werk = new Werk(3);
        werk.Klaar(0);
        var import = Doe();
        await werk.Begonnen(1);
        // The first failed already, but nothing ends while the second still works in its own context.
        Assert.False(import.IsCompleted);
        werk.Klaar(1);
        Assert.Equal("De eerste mislukt.", (await Assert.ThrowsAsync<InvalidOperationException>(() => import)).Message);
        Assert.Equal([0, 1], werk.Opgeruimd);
        Assert.False(werk.IsBegonnen(2));

        async Task Doe()
        {
            await foreach (var _ in new[] { 0, 1, 2 }.EenVooruit(werk.Maak))
            {
                throw new InvalidOperationException("De eerste mislukt.");
            }
        }
    }

    [Fact]
    public async Task Mislukt_ook_de_tweede_dan_blijft_de_fout_van_de_eerste_over()
    {
        var werk = new Werk(2);
        werk.Klaar(0);
        werk.Mislukt(1);
        var fout = await Assert.ThrowsAsync<InvalidOperationException>(async () =>
        {
            await foreach (var _ in new[] { 0, 1 }.EenVooruit(werk.Maak))
            {
                throw new InvalidOperationException("De eerste mislukt.");
            }
        });
        Assert.Equal("De eerste mislukt.", fout.Message);
        Assert.Equal([0], werk.Opgeruimd);
    }

    [Fact]
    public async Task Mislukt_het_maken_van_de_eerste_dan_begint_de_tweede_niet()
    {
        var werk = new Werk(2);
        werk.Mislukt(0);
        await Assert.ThrowsAsync<NotSupportedException>(async () =>
        {
            await foreach (var _ in new[] { 0, 1 }.EenVooruit(werk.Maak))
            {
                Assert.Fail("There is no first result.");
            }
        });
        Assert.False(werk.IsBegonnen(1));
        Assert.Empty(werk.Opgeruimd);
    }

    /// <summary>Steps that begin when they are asked for and end when the test says so.</summary>
    private sealed class Werk(int aantal)
    {
        private readonly TaskCompletionSource[] _begonnen = [.. Enumerable.Range(0, aantal).Select(_ => Nieuw())];
        private readonly TaskCompletionSource[] _klaar = [.. Enumerable.Range(0, aantal).Select(_ => Nieuw())];

        public List<int> Opgeruimd { get; } = [];

        public Task Begonnen(int nummer) => _begonnen[nummer].Task.WaitAsync(TestContext.Current.CancellationToken);

        public bool IsBegonnen(int nummer) => _begonnen[nummer].Task.IsCompleted;

        public void Klaar(int nummer) => _klaar[nummer].SetResult();

        public void Mislukt(int nummer) => _klaar[nummer].SetException(new NotSupportedException());

        public async Task<Stap> Maak(int nummer)
        {
            _begonnen[nummer].SetResult();
            await _klaar[nummer].Task;
            return new Stap(nummer, Opgeruimd);
        }

        private static TaskCompletionSource Nieuw() => new(TaskCreationOptions.RunContinuationsAsynchronously);
    }

    private sealed record Stap(int Nummer, List<int> Opgeruimd) : IAsyncDisposable
    {
        public ValueTask DisposeAsync()
        {
            Opgeruimd.Add(Nummer);
            return ValueTask.CompletedTask;
        }
    }
}
