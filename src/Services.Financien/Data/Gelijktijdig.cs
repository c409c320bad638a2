using System.Data;
using Microsoft.EntityFrameworkCore;
using Monitoring.Contracts.Domein;

namespace Monitoring.Services.Financien.Data;

/// <summary>Two who change the same at once: the second is refused and keeps its input.</summary>
internal static class Gelijktijdig
{
    /// <exception cref="WeigeringException"><c>versie.verouderd</c>.</exception>
    public static void EisVersie(long huidig, long genoemd)
    {
        if (huidig != genoemd)
        {
            throw Verouderd();
        }
    }

    /// <summary>Saves, and refuses when somebody else was first.</summary>
    /// <exception cref="WeigeringException"><c>versie.verouderd</c>.</exception>
    public static async Task BewaarGelijktijdig(this FinancienContext context, CancellationToken annulering)
    {
        try
        {
            await context.SaveChangesAsync(annulering);
        }
        catch (DbUpdateException fout) when (fout.IsGelijktijdig())
        {
            throw Verouderd();
        }
    }

    /// <summary>Does a piece of work that ends with saving, and once more from the start when somebody else wrote the same meanwhile.</summary>
    public static async Task<T> Herhaalbaar<T>(this FinancienContext context, Func<Task<T>> werk)
    {
        try
        {
            return await werk();
        }
        catch (DbUpdateException fout) when (fout.IsGelijktijdig())
        {
            context.ChangeTracker.Clear();
            return await werk();
        }
    }

    /// <summary>
    /// Reads and writes as one: what the work reads, nobody changes before it is saved. Otherwise an account that is computed while somebody lays a plan
    /// would be saved without it, and the plan without the account.
    /// </summary>
    /// <param name="werk">May be done again, after the database chose it to give way: then what the context holds is of the attempt before.</param>
    public static Task<T> Ondeelbaar<T>(this FinancienContext context, Func<Task<T>> werk, CancellationToken annulering) =>
        context.Database.CreateExecutionStrategy().ExecuteAsync(async () =>
        {
            await using var transactie = await context.Database.BeginTransactionAsync(IsolationLevel.Serializable, annulering);
            var uitkomst = await werk();
            await transactie.CommitAsync(annulering);
            return uitkomst;
        });

    private static WeigeringException Verouderd() => new("versie.verouderd", "Iemand anders heeft dit intussen gewijzigd. Bekijk de nieuwe stand en probeer het opnieuw.", soort: WeigeringSoort.Conflict);
}
