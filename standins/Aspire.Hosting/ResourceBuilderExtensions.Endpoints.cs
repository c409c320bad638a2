using System.Net.Sockets;
using Aspire.Hosting.ApplicationModel;

namespace Aspire.Hosting;

/// <content>Endpoints and their health.</content>
public static partial class ResourceBuilderExtensions
{
    /// <summary>Declares an endpoint, or changes the one of this name. A project hears of http endpoints without <paramref name="env"/> by ASPNETCORE_URLS.</summary>
    /// <param name="builder">The resource.</param>
    /// <param name="port">The port; null for any free one.</param>
    /// <param name="targetPort">The port that the process listens on. Nothing is proxied here: the same as <paramref name="port"/>, or null.</param>
    /// <param name="scheme">The URL's scheme; <c>tcp</c> when null.</param>
    /// <param name="name">The endpoint's name; the scheme when null.</param>
    /// <param name="env">The environment variable that tells the process its port.</param>
    /// <param name="isProxied">Whether Aspire may put a proxy before it; no effect here.</param>
    /// <param name="isExternal">Whether people reach it from outside.</param>
    /// <param name="protocol">The network protocol; TCP when null.</param>
    public static IResourceBuilder<T> WithEndpoint<T>(this IResourceBuilder<T> builder, int? port = null, int? targetPort = null, string? scheme = null, string? name = null, string? env = null, bool? isProxied = null, bool? isExternal = null, ProtocolType? protocol = null)
        where T : IResourceWithEndpoints
    {
        ArgumentNullException.ThrowIfNull(builder);
        var declared = new EndpointAnnotation(protocol ?? ProtocolType.Tcp, scheme, name: name, port: port, targetPort: targetPort);
        var endpoint = builder.Resource.FindEndpoint(declared.Name);
        if (endpoint is null)
        {
            endpoint = declared;
            builder.WithAnnotation(endpoint);
        }

        endpoint.UriScheme = scheme ?? endpoint.UriScheme;
        endpoint.Port = port ?? endpoint.Port;
        endpoint.TargetPort = targetPort ?? endpoint.TargetPort;
        endpoint.IsProxied = isProxied ?? endpoint.IsProxied;
        endpoint.IsExternal = isExternal ?? endpoint.IsExternal;
        endpoint.TargetPortEnvironmentVariable = env ?? endpoint.TargetPortEnvironmentVariable;
        return builder;
    }

    /// <summary>Changes an endpoint by name; makes it when there is none, unless told otherwise.</summary>
    public static IResourceBuilder<T> WithEndpoint<T>(this IResourceBuilder<T> builder, string endpointName, Action<EndpointAnnotation> callback, bool createIfNotExists = true)
        where T : IResourceWithEndpoints
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(callback);
        var endpoint = builder.Resource.FindEndpoint(endpointName);
        if (endpoint is null && createIfNotExists)
        {
            endpoint = new EndpointAnnotation(ProtocolType.Tcp, name: endpointName);
            builder.WithAnnotation(endpoint);
        }

        if (endpoint is not null)
        {
            callback(endpoint);
        }

        return builder;
    }

    /// <summary>Declares an http endpoint, or changes the one of this name; it is called <c>http</c> when the name is null.</summary>
    public static IResourceBuilder<T> WithHttpEndpoint<T>(this IResourceBuilder<T> builder, int? port = null, int? targetPort = null, string? name = null, string? env = null, bool? isProxied = null)
        where T : IResourceWithEndpoints => builder.WithEndpoint(port, targetPort, "http", name, env, isProxied);

    /// <summary>Declares an http endpoint with a fixed choice about proxying; no effect here.</summary>
    public static IResourceBuilder<T> WithHttpEndpoint<T>(this IResourceBuilder<T> builder, int? port, int? targetPort, string? name, string? env, bool isProxied)
        where T : IResourceWithEndpoints => builder.WithEndpoint(port, targetPort, "http", name, env, isProxied);

    /// <summary>Marks the http endpoints declared so far as reached by people from outside.</summary>
    public static IResourceBuilder<T> WithExternalHttpEndpoints<T>(this IResourceBuilder<T> builder)
        where T : IResourceWithEndpoints
    {
        ArgumentNullException.ThrowIfNull(builder);
        foreach (var endpoint in builder.Resource.Annotations.OfType<EndpointAnnotation>().Where(e => e.IsHttp))
        {
            endpoint.IsExternal = true;
        }

        return builder;
    }

    /// <summary>Refers to an endpoint by name; it may be declared later.</summary>
    public static EndpointReference GetEndpoint<T>(this IResourceBuilder<T> builder, string name)
        where T : IResourceWithEndpoints
    {
        ArgumentNullException.ThrowIfNull(builder);
        return new EndpointReference(builder.Resource, name);
    }

    /// <summary>The resource is healthy when this path answers with this status; <c>/</c>, 200 and the endpoint <c>http</c> when null.</summary>
    public static IResourceBuilder<T> WithHttpHealthCheck<T>(this IResourceBuilder<T> builder, string? path = null, int? statusCode = null, string? endpointName = null)
        where T : IResourceWithEndpoints
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.WithHttpHealthCheck(() => builder.GetEndpoint(endpointName ?? "http"), path, statusCode);
    }

    /// <summary>The resource is healthy when this path of this endpoint answers with this status; <c>/</c> and 200 when null.</summary>
    public static IResourceBuilder<T> WithHttpHealthCheck<T>(this IResourceBuilder<T> builder, Func<EndpointReference>? endpointSelector, string? path = null, int? statusCode = null)
        where T : IResourceWithEndpoints
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.WithAnnotation(new HttpHealthCheckAnnotation(endpointSelector ?? (() => builder.GetEndpoint("http")), path ?? "/", statusCode ?? 200));
    }

    private static EndpointAnnotation? FindEndpoint(this IResource resource, string name) => resource.Annotations.OfType<EndpointAnnotation>()
        .SingleOrDefault(e => string.Equals(e.Name, name, StringComparison.OrdinalIgnoreCase));
}
