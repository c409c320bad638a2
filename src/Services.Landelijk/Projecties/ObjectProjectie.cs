using Monitoring.Contracts.Gebeurtenissen;
using Monitoring.Messaging;
using Monitoring.Services.Landelijk.Data;
using Monitoring.Services.Landelijk.Feiten;

namespace Monitoring.Services.Landelijk.Projecties;

/// <summary>Applies <see cref="ObjectVanToezichtGewijzigd"/> to every living generation.</summary>
internal sealed class ObjectProjectie : IProjectie<LandelijkContext, ObjectVanToezichtGewijzigd>
{
    public async Task PasToe(LandelijkContext context, IReadOnlyList<ObjectVanToezichtGewijzigd> gebeurtenissen, CancellationToken ct) =>
        await Feitenboek.Boek<ObjectFeit, ObjectVanToezichtGewijzigd>(context, gebeurtenissen, await Schrijfslot.Neem(context, ct), ct);
}
