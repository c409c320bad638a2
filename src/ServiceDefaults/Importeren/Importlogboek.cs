using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Monitoring.Contracts.Domein;
using Monitoring.Contracts.V1;

namespace Monitoring.ServiceDefaults.Importeren;

/// <summary>Keeps what came of each import, with the rows that were refused. It has a context of its own: an import clears and rolls back its own.</summary>
public sealed class Importlogboek<TContext>(IServiceScopeFactory bereiken, TimeProvider klok, ILogger<Importlogboek<TContext>> log)
    where TContext : DbContext
{
    private const string EnNog = "en nog ";

    /// <summary>An import that began longer ago than this is forgotten.</summary>
    public static readonly TimeSpan Bewaartijd = TimeSpan.FromDays(400);

    /// <summary>Passes the progress of an import on to the caller, and writes it down.</summary>
    /// <param name="soort">See <see cref="Import.Soort"/>.</param>
    public async IAsyncEnumerable<ImportVoortgang> Volg(string soort, IEnumerable<string> bestanden, string door, IAsyncEnumerable<ImportVoortgang> stroom, [EnumeratorCancellation] CancellationToken annulering)
    {
        await using var verslag = await Begin(soort, bestanden, door, annulering);
        await using var bron = stroom.GetAsyncEnumerator(annulering);
        while (await verslag.Volgende(bron))
        {
            await verslag.Meld(bron.Current);
            yield return bron.Current;
        }
    }

    /// <summary>Opens the line of an import. Dispose closes it: as broken off, unless the last progress said that it was done.</summary>
    public async Task<Importverslag> Begin(string soort, IEnumerable<string> bestanden, string door, CancellationToken annulering)
    {
        var nu = klok.GetUtcNow();
        var import = new Import
        {
            Soort = soort,
            Bestanden = Namen(bestanden),
            Door = Kort.Tekst(door, Import.MaxDoor),
            Begonnen = nu.UtcTicks,
            Bijgewerkt = nu.UtcTicks,
        };
        await using var bereik = bereiken.CreateAsyncScope();
        var context = bereik.ServiceProvider.GetRequiredService<TContext>();
        context.Add(import);
        await context.SaveChangesAsync(annulering);
        return new Importverslag(import, Schrijf, klok, log);
    }

    /// <summary>Forgets what is past <see cref="Bewaartijd"/>, with its refused rows.</summary>
    /// <returns>Number of imports forgotten.</returns>
    public async Task<int> RuimOp(CancellationToken annulering)
    {
        await using var bereik = bereiken.CreateAsyncScope();
        var grens = (klok.GetUtcNow() - Bewaartijd).UtcTicks;
        return await bereik.ServiceProvider.GetRequiredService<TContext>().Set<Import>().Where(rij => rij.Begonnen < grens).ExecuteDeleteAsync(annulering);
    }

    /// <summary>One name on a line, as many as fit.</summary>
    private static string Namen(IEnumerable<string> bestanden)
    {
        var namen = bestanden.Select(naam => Kort.Tekst(naam, Importregel.MaxPlaats)).ToList();
        var passend = namen.Count;
        var lengte = namen.Sum(naam => naam.Length + 1);
        while (lengte > Import.MaxBestanden - EnNog.Length - 10)
        {
            lengte -= namen[--passend].Length + 1;
        }

        return string.Join('\n', passend == namen.Count ? namen : [.. namen.Take(passend), string.Create(CultureInfo.InvariantCulture, $"{EnNog}{namen.Count - passend}")]);
    }

    private async Task Schrijf(Import import, IReadOnlyList<Importregel> regels)
    {
        await using var bereik = bereiken.CreateAsyncScope();
        var context = bereik.ServiceProvider.GetRequiredService<TContext>();
        context.Update(import);
        context.AddRange(regels);
        await context.SaveChangesAsync();
    }
}
