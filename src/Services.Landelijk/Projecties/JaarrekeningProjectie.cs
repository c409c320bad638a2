using Monitoring.Contracts.Gebeurtenissen;
using Monitoring.Messaging;
using Monitoring.Services.Landelijk.Data;
using Monitoring.Services.Landelijk.Feiten;

namespace Monitoring.Services.Landelijk.Projecties;

/// <summary>Applies <see cref="JaarrekeningGewijzigd"/> to every living generation.</summary>
internal sealed class JaarrekeningProjectie : IProjectie<LandelijkContext, JaarrekeningGewijzigd>
{
    public async Task PasToe(LandelijkContext context, IReadOnlyList<JaarrekeningGewijzigd> gebeurtenissen, CancellationToken ct) =>
        await Feitenboek.Boek<JaarrekeningFeit, JaarrekeningGewijzigd>(context, gebeurtenissen, await Schrijfslot.Neem(context, ct), ct);
}
