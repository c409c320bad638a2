using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Monitoring.Services.Landelijk.Data;
using Monitoring.Services.Landelijk.Feiten;
using Monitoring.Services.Landelijk.Tellingen;

namespace Monitoring.Services.Landelijk.Indicatoren;

/// <summary>Reads the counters of some counts: some hundreds of rows, whatever the size of the country.</summary>
internal static class Tellerlezer
{
    public static Task<IReadOnlyList<Tellerregel>> Lees(LandelijkContext context, int generatie, IReadOnlyCollection<string> tellingen, CancellationToken annulering) =>
        Lees(context.Tellers.Where(teller => teller.Generatie == generatie && tellingen.Contains(teller.Telling)), annulering);

    /// <summary>Only those that belong to the question.</summary>
    public static Task<IReadOnlyList<Tellerregel>> Lees(LandelijkContext context, int generatie, IReadOnlyCollection<string> tellingen, Expression<Func<Teller, bool>> hoort, CancellationToken annulering) =>
        Lees(context.Tellers.Where(teller => teller.Generatie == generatie && tellingen.Contains(teller.Telling)).Where(hoort), annulering);

    /// <summary>Of one period only, and of that only what belongs to the question.</summary>
    public static Task<IReadOnlyList<Tellerregel>> LeesPeriode(LandelijkContext context, int generatie, IReadOnlyCollection<string> tellingen, string periode, Expression<Func<Teller, bool>> hoort, CancellationToken annulering) =>
        Lees(context.Tellers.Where(teller => teller.Generatie == generatie && tellingen.Contains(teller.Telling) && teller.Periode == periode).Where(hoort), annulering);

    /// <returns>The last day in the characteristics of a period (<see cref="Openbaarheid"/>), of what counts; null when there is none.</returns>
    public static async Task<DateOnly?> LaatsteOpenbaar(LandelijkContext context, int generatie, IReadOnlyCollection<string> tellingen, string periode, CancellationToken annulering) =>
        Herkomsten.Tellend(await Lees(context, generatie, tellingen, annulering), teller => teller.Herkomst).Feiten.Where(teller => teller.Periode == periode).Max(teller => Openbaarheid.Dag(teller.Kenmerk));

    private static async Task<IReadOnlyList<Tellerregel>> Lees(IQueryable<Teller> tellers, CancellationToken annulering) =>
        await tellers.AsNoTracking().Select(teller => new Tellerregel(teller.Telling, teller.Periode, teller.Categorie, teller.Kenmerk, teller.Herkomst, teller.Aantal)).ToListAsync(annulering);
}
