using Aspire.Hosting.ApplicationModel;

namespace Aspire.Hosting;

/// <summary>A resource that others can find by name.</summary>
public interface IResourceWithServiceDiscovery : IResourceWithEndpoints;
