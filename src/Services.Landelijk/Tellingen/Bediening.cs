using Microsoft.EntityFrameworkCore;
using Monitoring.Contracts.Domein;
using Monitoring.Services.Landelijk.Data;

namespace Monitoring.Services.Landelijk.Tellingen;

/// <summary>Reading from the generation that is served, while a rebuild may take over at any moment and clear the old one.</summary>
internal static class Bediening
{
    /// <summary>The generation that is served now.</summary>
    public static Task<int> Generatie(LandelijkContext context, CancellationToken annulering) =>
        context.Generatiestanden.AsNoTracking().Where(stand => stand.Id == Generatiestand.EnigeId).Select(stand => stand.Actief).SingleAsync(annulering);

    /// <summary>
    /// Reads in as many queries as it takes, over one connection, again when another generation took over meanwhile: the old one may have been
    /// cleared halfway.
    /// </summary>
    public static async Task<T> Lees<T>(LandelijkContext context, Func<int, Task<T>> lees, CancellationToken annulering)
    {
        await context.Database.OpenConnectionAsync(annulering);
        try
        {
            return await LeesOpnieuw(context, lees, annulering);
        }
        finally
        {
            await context.Database.CloseConnectionAsync();
        }
    }

    private static async Task<T> LeesOpnieuw<T>(LandelijkContext context, Func<int, Task<T>> lees, CancellationToken annulering)
    {
        var generatie = await Generatie(context, annulering);
        while (true)
        {
            WeigeringException? weigering = null;
            T? antwoord = default;
            try
            {
                antwoord = await lees(generatie);
            }
            catch (WeigeringException fout)
            {
                weigering = fout;
            }

            var nu = await Generatie(context, annulering);
            if (nu == generatie)
            {
                // What is refused because a generation is empty would be found in the next.
                return weigering is null ? antwoord! : throw weigering;
            }

            generatie = nu;
        }
    }
}
