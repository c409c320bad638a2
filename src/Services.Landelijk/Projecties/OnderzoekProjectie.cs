using Monitoring.Contracts.Gebeurtenissen;
using Monitoring.Services.Landelijk.Feiten;

namespace Monitoring.Services.Landelijk.Projecties;

/// <inheritdoc/>
internal sealed class OnderzoekProjectie : Feitprojectie<OnderzoekFeit, OnderzoekVastgesteld>;
