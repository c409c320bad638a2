using Monitoring.Contracts.Gebeurtenissen;

namespace Monitoring.Messaging.Inkomend;

/// <summary>A message as it came in: what the projection needs, and what parking it needs.</summary>
internal sealed record OntvangenBericht(Guid BerichtId, IGebeurtenis Gebeurtenis, Func<byte[]> Inhoud);
