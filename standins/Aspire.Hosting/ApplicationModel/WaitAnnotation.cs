namespace Aspire.Hosting.ApplicationModel;

/// <summary>A resource starts only after another.</summary>
public sealed class WaitAnnotation(IResource resource, WaitType waitType, int exitCode = 0) : IResourceAnnotation
{
    /// <summary>The resource that is waited for.</summary>
    public IResource Resource { get; } = resource;

    /// <summary>What is waited for.</summary>
    public WaitType WaitType { get; } = waitType;

    /// <summary>The expected exit code, for <see cref="WaitType.WaitForCompletion"/>.</summary>
    public int ExitCode { get; } = exitCode;
}
