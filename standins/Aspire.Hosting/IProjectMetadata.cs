using Aspire.Hosting.ApplicationModel;

namespace Aspire.Hosting;

/// <summary>A project of the solution; the build generates an implementation in the namespace Projects for each project reference.</summary>
public interface IProjectMetadata : IResourceAnnotation
{
    /// <summary>The absolute path of the project file.</summary>
    string ProjectPath { get; }
}
