namespace Aspire.Hosting.ApplicationModel;

/// <summary>The arguments of a resource while they are put together.</summary>
public sealed class CommandLineArgsCallbackContext(IList<object> args, IResource resource, CancellationToken cancellationToken = default)
{
    /// <summary>The arguments so far; texts or value providers.</summary>
    public IList<object> Args { get; } = args;

    /// <summary>The resource that will get the arguments.</summary>
    public IResource Resource { get; } = resource;

    /// <summary>Cancelled when the application stops.</summary>
    public CancellationToken CancellationToken { get; } = cancellationToken;
}
