namespace Aspire.Hosting.ApplicationModel;

/// <summary>A step that adds environment variables when the resource starts.</summary>
public class EnvironmentCallbackAnnotation(Func<EnvironmentCallbackContext, Task> callback) : IResourceAnnotation
{
    /// <summary>The step.</summary>
    public Func<EnvironmentCallbackContext, Task> Callback { get; } = callback;
}
