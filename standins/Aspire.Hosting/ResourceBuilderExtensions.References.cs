using Aspire.Hosting.ApplicationModel;

namespace Aspire.Hosting;

/// <content>References: how one resource is told where another is.</content>
public static partial class ResourceBuilderExtensions
{
    /// <summary>Gives a connection string as <c>ConnectionStrings__name</c>.</summary>
    /// <exception cref="DistributedApplicationException">At start: there is no connection string and it is not optional.</exception>
    public static IResourceBuilder<TDestination> WithReference<TDestination>(this IResourceBuilder<TDestination> builder, IResourceBuilder<IResourceWithConnectionString> source, string? connectionName = null, bool optional = false)
        where TDestination : IResourceWithEnvironment
    {
        ArgumentNullException.ThrowIfNull(source);
        var resource = source.Resource;
        var variable = resource.ConnectionStringEnvironmentVariable ?? $"ConnectionStrings__{connectionName ?? resource.Name}";
        return builder.WithEnvironment(async context =>
        {
            var value = await resource.GetConnectionStringAsync(context.CancellationToken);
            if (!string.IsNullOrEmpty(value))
            {
                context.EnvironmentVariables[variable] = value;
            }
            else if (!optional)
            {
                throw new DistributedApplicationException($"Connection string '{resource.Name}' is missing: set ConnectionStrings__{resource.Name}.");
            }
        });
    }

    /// <summary>Gives every endpoint of a project as <c>services__name__endpoint__0</c>, counting on for replicas.</summary>
    public static IResourceBuilder<TDestination> WithReference<TDestination>(this IResourceBuilder<TDestination> builder, IResourceBuilder<IResourceWithServiceDiscovery> source)
        where TDestination : IResourceWithEnvironment
    {
        ArgumentNullException.ThrowIfNull(source);
        return builder.WithReference(source, source.Resource.Name);
    }

    /// <summary>Gives every endpoint of a project under another service name.</summary>
    public static IResourceBuilder<TDestination> WithReference<TDestination>(this IResourceBuilder<TDestination> builder, IResourceBuilder<IResourceWithServiceDiscovery> source, string name)
        where TDestination : IResourceWithEnvironment
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        return builder.WithEnvironment(context =>
        {
            foreach (var endpoint in source.Resource.Annotations.OfType<EndpointAnnotation>().Where(e => !e.ExcludeReferenceEndpoint))
            {
                AddService(context, name, endpoint);
            }
        });
    }

    /// <summary>Gives one endpoint as <c>services__name__endpoint__0</c>, counting on for replicas.</summary>
    public static IResourceBuilder<TDestination> WithReference<TDestination>(this IResourceBuilder<TDestination> builder, EndpointReference endpointReference)
        where TDestination : IResourceWithEnvironment
    {
        ArgumentNullException.ThrowIfNull(endpointReference);
        return builder.WithEnvironment(context => AddService(context, endpointReference.Resource.Name, endpointReference.EndpointAnnotation));
    }

    /// <summary>Gives an address outside the application as <c>services__name__default__0</c>.</summary>
    public static IResourceBuilder<TDestination> WithReference<TDestination>(this IResourceBuilder<TDestination> builder, string name, Uri uri)
        where TDestination : IResourceWithEnvironment
    {
        ArgumentNullException.ThrowIfNull(uri);
        return builder.WithEnvironment($"services__{name}__default__0", uri.ToString());
    }

    private static void AddService(EnvironmentCallbackContext context, string service, EndpointAnnotation endpoint)
    {
        // Endpoints called http or https go by their scheme, others by their name: .NET service discovery looks for that.
        var key = endpoint.Name is "http" or "https" ? endpoint.UriScheme : endpoint.Name;
        var index = 0;
        for (var replica = 0; replica < endpoint.AllocatedPorts.Count; replica++)
        {
            while (!context.EnvironmentVariables.TryAdd($"services__{service}__{key}__{index}", endpoint.UrlOf(replica)))
            {
                index++;
            }
        }
    }
}
