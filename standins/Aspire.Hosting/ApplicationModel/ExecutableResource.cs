namespace Aspire.Hosting.ApplicationModel;

/// <summary>A program that is on this machine.</summary>
public class ExecutableResource(string name, string command, string workingDirectory)
    : Resource(name), IResourceWithEnvironment, IResourceWithArgs, IResourceWithEndpoints, IResourceWithWaitSupport, IComputeResource
{
    /// <summary>The program: a path, or a name that is looked up in PATH.</summary>
    public string Command { get; } = command;

    /// <summary>The absolute path of the folder to start in.</summary>
    public string WorkingDirectory { get; } = workingDirectory;
}
