using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace Monitoring.Testopstelling;

/// <summary>Waits for a condition with a limit; a test never sleeps for a fixed time.</summary>
public static class Wacht
{
    private static readonly TimeSpan Gewoon = TimeSpan.FromMinutes(3);
    private static readonly TimeSpan Tussenpoos = TimeSpan.FromMilliseconds(25);

    /// <exception cref="TimeoutException">The condition did not become true in three minutes, which a slow machine must reach; its text is in the message.</exception>
    public static Task Tot(Func<Task<bool>> voorwaarde, [CallerArgumentExpression(nameof(voorwaarde))] string omschrijving = "") => Tot(Gewoon, voorwaarde, omschrijving);

    /// <exception cref="TimeoutException">The condition did not become true in time; its text is in the message.</exception>
    public static async Task Tot(TimeSpan grens, Func<Task<bool>> voorwaarde, [CallerArgumentExpression(nameof(voorwaarde))] string omschrijving = "")
    {
        ArgumentNullException.ThrowIfNull(voorwaarde);
        var klok = Stopwatch.StartNew();
        while (!await voorwaarde())
        {
            if (klok.Elapsed > grens)
            {
                throw new TimeoutException($"Niet binnen {grens}: {omschrijving}");
            }

            await Task.Delay(Tussenpoos);
        }
    }

    /// <summary>Asks until the answer satisfies or the limit is reached, and returns the last answer either way: the test's own assertion tells the difference.</summary>
    public static async Task<T> Antwoord<T>(Func<Task<T>> vraag, Func<T, bool> voldoet, TimeSpan grens)
    {
        ArgumentNullException.ThrowIfNull(vraag);
        ArgumentNullException.ThrowIfNull(voldoet);
        var klok = Stopwatch.StartNew();
        while (true)
        {
            var antwoord = await vraag();
            if (voldoet(antwoord) || klok.Elapsed > grens)
            {
                return antwoord;
            }

            await Task.Delay(Tussenpoos);
        }
    }
}
