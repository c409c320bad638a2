using Monitoring.Contracts.Gebeurtenissen;
using Monitoring.Messaging;
using Monitoring.Services.Landelijk.Data;
using Monitoring.Services.Landelijk.Feiten;

namespace Monitoring.Services.Landelijk.Projecties;

/// <summary>Applies <see cref="MinisterGeinformeerd"/> to every living generation.</summary>
internal sealed class MinistermeldingProjectie : IProjectie<LandelijkContext, MinisterGeinformeerd>
{
    public async Task PasToe(LandelijkContext context, IReadOnlyList<MinisterGeinformeerd> gebeurtenissen, CancellationToken ct) =>
        await Feitenboek.Boek<MinistermeldingFeit, MinisterGeinformeerd>(context, gebeurtenissen, await Schrijfslot.Neem(context, ct), ct);
}
