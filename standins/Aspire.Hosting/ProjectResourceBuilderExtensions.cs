using Aspire.Hosting.ApplicationModel;

namespace Aspire.Hosting;

/// <summary>Declares projects.</summary>
public static class ProjectResourceBuilderExtensions
{
    /// <summary>Adds a project. Its endpoints are the declared ones: launch profiles are not read here.</summary>
    public static IResourceBuilder<ProjectResource> AddProject<TProject>(this IDistributedApplicationBuilder builder, string name)
        where TProject : IProjectMetadata, new()
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.AddResource(new ProjectResource(name)).WithAnnotation(new TProject());
    }

    /// <summary>Adds a project; pass null as launch profile to have the same endpoints under Aspire and here.</summary>
    public static IResourceBuilder<ProjectResource> AddProject<TProject>(this IDistributedApplicationBuilder builder, string name, string? launchProfileName)
        where TProject : IProjectMetadata, new() => builder.AddProject<TProject>(name);

    /// <summary>Adds a project with options, which have no effect here.</summary>
    public static IResourceBuilder<ProjectResource> AddProject<TProject>(this IDistributedApplicationBuilder builder, string name, Action<ProjectResourceOptions> configure)
        where TProject : IProjectMetadata, new()
    {
        ArgumentNullException.ThrowIfNull(configure);
        configure(new ProjectResourceOptions());
        return builder.AddProject<TProject>(name);
    }

    /// <summary>Starts the project several times. Nothing is proxied here, so each gets its own ports and referrers get all of them.</summary>
    public static IResourceBuilder<ProjectResource> WithReplicas(this IResourceBuilder<ProjectResource> builder, int replicas)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentOutOfRangeException.ThrowIfLessThan(replicas, 1);
        return builder.WithAnnotation(new ReplicaAnnotation(replicas), ResourceAnnotationMutationBehavior.Replace);
    }
}
