using Monitoring.Contracts.Gebeurtenissen;
using Monitoring.Messaging;
using Monitoring.Services.Landelijk.Data;
using Monitoring.Services.Landelijk.Feiten;

namespace Monitoring.Services.Landelijk.Projecties;

/// <summary>Applies <see cref="HerstelopdrachtGewijzigd"/> to every living generation.</summary>
internal sealed class HerstelopdrachtProjectie : IProjectie<LandelijkContext, HerstelopdrachtGewijzigd>
{
    public async Task PasToe(LandelijkContext context, IReadOnlyList<HerstelopdrachtGewijzigd> gebeurtenissen, CancellationToken ct) =>
        await Feitenboek.Boek<HerstelopdrachtFeit, HerstelopdrachtGewijzigd>(context, gebeurtenissen, await Schrijfslot.Neem(context, ct), ct);
}
