namespace Aspire.Hosting.ApplicationModel;

/// <summary>A step that adds command line arguments when the resource starts.</summary>
public class CommandLineArgsCallbackAnnotation(Func<CommandLineArgsCallbackContext, Task> callback) : IResourceAnnotation
{
    /// <summary>The step.</summary>
    public Func<CommandLineArgsCallbackContext, Task> Callback { get; } = callback;
}
