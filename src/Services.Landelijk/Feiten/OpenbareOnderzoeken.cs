using Microsoft.EntityFrameworkCore;
using Monitoring.Services.Landelijk.Data;
using Monitoring.Services.Landelijk.Indicatoren;

namespace Monitoring.Services.Landelijk.Feiten;

/// <summary>The onderzoeken at objects of one kind that may be told of one of them.</summary>
internal static class OpenbareOnderzoeken
{
    /// <summary>
    /// A report that is not public yet is not named. Examples only as long as there is nothing else at any object of the kind, as in the
    /// country: an invented judgement never stands beside real ones.
    /// </summary>
    public static async Task<IQueryable<OnderzoekFeit>> Tellend(LandelijkContext context, int generatie, string objectSoort, DateOnly vandaag, CancellationToken annulering)
    {
        var alle = context.OnderzoekFeiten.AsNoTracking().Where(feit => feit.Generatie == generatie && feit.ObjectSoort == objectSoort);
        var echt = await alle.AnyAsync(feit => feit.Herkomst != Herkomsten.Voorbeeld, annulering);
        var openbaar = alle.Where(feit => feit.OpenbaarOp == null || feit.OpenbaarOp <= vandaag);
        return echt ? openbaar.Where(feit => feit.Herkomst != Herkomsten.Voorbeeld) : openbaar;
    }
}
