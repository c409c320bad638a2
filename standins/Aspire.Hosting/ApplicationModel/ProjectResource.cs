namespace Aspire.Hosting.ApplicationModel;

/// <summary>A .NET project of this solution, started as its built dll.</summary>
public class ProjectResource(string name) : Resource(name), IResourceWithEnvironment, IResourceWithArgs, IResourceWithServiceDiscovery, IResourceWithWaitSupport, IComputeResource;
