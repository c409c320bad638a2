using Monitoring.Contracts.Gebeurtenissen;
using Monitoring.Messaging;
using Monitoring.Services.Landelijk.Data;
using Monitoring.Services.Landelijk.Feiten;

namespace Monitoring.Services.Landelijk.Projecties;

/// <summary>Applies <see cref="OppGewijzigd"/> to every living generation.</summary>
internal sealed class OppProjectie : IProjectie<LandelijkContext, OppGewijzigd>
{
    public async Task PasToe(LandelijkContext context, IReadOnlyList<OppGewijzigd> gebeurtenissen, CancellationToken ct) =>
        await Feitenboek.Boek<OppFeit, OppGewijzigd>(context, gebeurtenissen, await Schrijfslot.Neem(context, ct), ct);
}
