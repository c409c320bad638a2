namespace Aspire.Hosting.ApplicationModel;

/// <summary>A resource is healthy when this path answers with this status.</summary>
internal sealed record HttpHealthCheckAnnotation(Func<EndpointReference> Endpoint, string Path, int StatusCode) : IResourceAnnotation;
