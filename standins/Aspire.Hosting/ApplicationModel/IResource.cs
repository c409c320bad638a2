namespace Aspire.Hosting.ApplicationModel;

/// <summary>A part of the application: a process, a data service, a parameter or a connection string.</summary>
public interface IResource
{
    /// <summary>The unique name: letters, digits and hyphens, starting with a letter, at most 64 characters.</summary>
    string Name { get; }

    /// <summary>Everything that was declared about this resource, in order.</summary>
    ResourceAnnotationCollection Annotations { get; }
}
