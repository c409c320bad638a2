using Monitoring.Contracts.Gebeurtenissen;
using Monitoring.Messaging;
using Monitoring.Services.Landelijk.Data;
using Monitoring.Services.Landelijk.Feiten;

namespace Monitoring.Services.Landelijk.Projecties;

/// <summary>Applies one kind of event to every living generation. Each kind has a name of its own: the inbox remembers messages by it.</summary>
internal abstract class Feitprojectie<TFeit, TGebeurtenis> : IProjectie<LandelijkContext, TGebeurtenis>
    where TFeit : class, IFeitVan<TFeit, TGebeurtenis>
    where TGebeurtenis : class, IGebeurtenis
{
    public async Task PasToe(LandelijkContext context, IReadOnlyList<TGebeurtenis> gebeurtenissen, CancellationToken ct) =>
        await Feitenboek.Boek<TFeit, TGebeurtenis>(context, gebeurtenissen, await Schrijfslot.Neem(context, ct), ct);
}
