namespace Aspire.Hosting.ApplicationModel;

/// <summary>A resource that lives inside another.</summary>
public interface IResourceWithParent : IResource
{
    /// <summary>The resource that holds this one.</summary>
    IResource Parent { get; }
}
