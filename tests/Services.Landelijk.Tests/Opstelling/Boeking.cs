using Monitoring.Contracts.Gebeurtenissen;
using Monitoring.Messaging;
using Monitoring.Services.Landelijk.Data;
using Monitoring.Services.Landelijk.Projecties;

namespace Monitoring.Services.Landelijk.Tests.Opstelling;

/// <summary>Applies batches the way the inbox does: per kind of event, in one transaction that the caller saves and commits.</summary>
internal static class Boeking
{
    public static async Task PasToe(Func<LandelijkContext> maakContext, IReadOnlyList<IGebeurtenis> gebeurtenissen)
    {
        await Boek(maakContext, new ObjectProjectie(), gebeurtenissen.OfType<ObjectVanToezichtGewijzigd>());
        await Boek(maakContext, new OnderzoekProjectie(), gebeurtenissen.OfType<OnderzoekVastgesteld>());
        await Boek(maakContext, new HerstelopdrachtProjectie(), gebeurtenissen.OfType<HerstelopdrachtGewijzigd>());
        await Boek(maakContext, new MinistermeldingProjectie(), gebeurtenissen.OfType<MinisterGeinformeerd>());
        await Boek(maakContext, new JaarrekeningProjectie(), gebeurtenissen.OfType<JaarrekeningGewijzigd>());
        await Boek(maakContext, new OppProjectie(), gebeurtenissen.OfType<OppGewijzigd>());
    }

    private static async Task Boek<TGebeurtenis>(Func<LandelijkContext> maakContext, IProjectie<LandelijkContext, TGebeurtenis> projectie, IEnumerable<TGebeurtenis> gebeurtenissen)
        where TGebeurtenis : class, IGebeurtenis
    {
        var lijst = gebeurtenissen.ToList();
        if (lijst.Count == 0)
        {
            return;
        }

        await using var context = maakContext();
        await using var transactie = await context.Database.BeginTransactionAsync();
        await projectie.PasToe(context, lijst, CancellationToken.None);
        await context.SaveChangesAsync();
        await transactie.CommitAsync();
    }
}
