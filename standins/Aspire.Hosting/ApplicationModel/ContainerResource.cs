namespace Aspire.Hosting.ApplicationModel;

/// <summary>A data service. In Aspire a container; here a private process of the program installed on this machine.</summary>
public class ContainerResource(string name, string? entrypoint = null)
    : Resource(name), IResourceWithEnvironment, IResourceWithArgs, IResourceWithEndpoints, IResourceWithWaitSupport, IComputeResource
{
    /// <summary>The container's entry point; unused here.</summary>
    public string? Entrypoint { get; set; } = entrypoint;
}
