using System.Diagnostics;
using Grpc.Net.Client;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Monitoring.Contracts.Gebeurtenissen;
using Monitoring.Contracts.V1;
using Monitoring.Services.Landelijk.Data;
using Monitoring.Messaging;
using Monitoring.Services.Landelijk.Herbouw;
using Monitoring.Services.Landelijk.Indicatoren;

namespace Monitoring.Landelijk.Bench;

/// <summary>A rebuild from three streaming services, while a reader keeps asking.</summary>
/// <param name="Seconden">From the first question to the services until the new generation is served, clearing the old one included.</param>
/// <param name="Ander">Answers meanwhile that were not the figures of before.</param>
internal sealed record Herbouwproef(double Seconden, long Feiten, Duren Vragen, int Gevraagd, int Ander)
{
    private static readonly TimeSpan Elke = TimeSpan.FromMilliseconds(100);

    public static async Task<Herbouwproef> Voer(Meting meting, IEnumerable<IGebeurtenis> toezicht, IEnumerable<IGebeurtenis> financien, IEnumerable<IGebeurtenis> opp)
    {
        await using var bronnen = new Bronnen(await new Bron(toezicht).Start(), await new Bron(financien).Start(), await new Bron(opp).Start());
        await using var diensten = new ServiceCollection()
            .AddScoped<LandelijkContext>(_ => meting.Context())
            .AddKeyedSingleton("toezicht", Klant(bronnen.Toezicht)).AddKeyedSingleton("financien", Klant(bronnen.Financien)).AddKeyedSingleton("opp", Klant(bronnen.Opp))
            .BuildServiceProvider();
        var bereiken = diensten.GetRequiredService<IServiceScopeFactory>();
        var herbouwer = new Herbouwer(bereiken, new StandenLezer(bereiken), TimeProvider.System, NullLogger<Herbouwer>.Instance);

        using var einde = new CancellationTokenSource();
        var lezer = Task.Run(() => Vraag(meting, einde.Token));
        var (klok, feiten) = (Stopwatch.StartNew(), 0L);
        await foreach (var stap in herbouwer.Bouw("", CancellationToken.None))
        {
            feiten = stap.Feiten;
        }

        var seconden = klok.Elapsed.TotalSeconds;
        await einde.CancelAsync();
        var (duren, ander) = await lezer;
        return new Herbouwproef(seconden, feiten, Duren.Van(duren), duren.Count, ander);
    }

    private static Standen.StandenClient Klant(Bron bron) => new(GrpcChannel.ForAddress(bron.Adres));

    /// <summary>The same indicator again and again, of the generation that is served at that moment; the facts do not change, so neither may the answer.</summary>
    private static async Task<(List<double> Duren, int Ander)> Vraag(Meting meting, CancellationToken einde)
    {
        var (duren, ander, eerste) = (new List<double>(), 0, "");
        while (!einde.IsCancellationRequested)
        {
            var begin = Stopwatch.GetTimestamp();
            var zin = (await meting.Vraag(Oppindicatoren.Opps.Naam, [])).Conclusie;
            eerste = eerste.Length == 0 ? zin : eerste;
            ander += zin == eerste ? 0 : 1;
            duren.Add(Stopwatch.GetElapsedTime(begin).TotalMilliseconds);
            await Task.Delay(Elke, CancellationToken.None);
        }

        return (duren, ander);
    }

    private sealed record Bronnen(Bron Toezicht, Bron Financien, Bron Opp) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync()
        {
            await Toezicht.DisposeAsync();
            await Financien.DisposeAsync();
            await Opp.DisposeAsync();
        }
    }
}
