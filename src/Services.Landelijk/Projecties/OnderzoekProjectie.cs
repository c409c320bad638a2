using Monitoring.Contracts.Gebeurtenissen;
using Monitoring.Messaging;
using Monitoring.Services.Landelijk.Data;
using Monitoring.Services.Landelijk.Feiten;

namespace Monitoring.Services.Landelijk.Projecties;

/// <summary>Applies <see cref="OnderzoekVastgesteld"/> to every living generation.</summary>
internal sealed class OnderzoekProjectie : IProjectie<LandelijkContext, OnderzoekVastgesteld>
{
    public async Task PasToe(LandelijkContext context, IReadOnlyList<OnderzoekVastgesteld> gebeurtenissen, CancellationToken ct) =>
        await Feitenboek.Boek<OnderzoekFeit, OnderzoekVastgesteld>(context, gebeurtenissen, await Schrijfslot.Neem(context, ct), ct);
}
