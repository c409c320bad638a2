namespace Aspire.Hosting.ApplicationModel;

/// <summary>The name and the annotations that every resource has.</summary>
public abstract class Resource : IResource
{
    /// <summary>Makes a resource with a valid name.</summary>
    /// <exception cref="ArgumentException">The name has other characters than letters, digits and single hyphens, or is too long.</exception>
    protected Resource(string name)
    {
        ResourceName.ThrowIfInvalid(name);
        Name = name;
    }

    /// <inheritdoc />
    public virtual string Name { get; }

    /// <inheritdoc />
    public virtual ResourceAnnotationCollection Annotations { get; } = [];
}
