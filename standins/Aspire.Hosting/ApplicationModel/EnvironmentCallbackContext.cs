namespace Aspire.Hosting.ApplicationModel;

/// <summary>The environment of a resource while it is put together.</summary>
public class EnvironmentCallbackContext(DistributedApplicationExecutionContext executionContext, IResource resource, Dictionary<string, object>? environmentVariables = null, CancellationToken cancellationToken = default)
{
    /// <summary>The variables so far; values are texts or value providers.</summary>
    public Dictionary<string, object> EnvironmentVariables { get; } = environmentVariables ?? new Dictionary<string, object>(StringComparer.Ordinal);

    /// <summary>Whether the application runs or is published.</summary>
    public DistributedApplicationExecutionContext ExecutionContext { get; } = executionContext;

    /// <summary>The resource that will get the environment.</summary>
    public IResource Resource { get; } = resource;

    /// <summary>Cancelled when the application stops.</summary>
    public CancellationToken CancellationToken { get; } = cancellationToken;
}
