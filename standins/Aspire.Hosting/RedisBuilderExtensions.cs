using System.Net.Sockets;
using Aspire.Hosting.ApplicationModel;

namespace Aspire.Hosting;

/// <summary>Declares caches.</summary>
public static class RedisBuilderExtensions
{
    /// <summary>Adds a private cache with a random password that is kept; needs the package <c>redis-server</c>.</summary>
    public static IResourceBuilder<RedisResource> AddRedis(this IDistributedApplicationBuilder builder, string name, int? port) =>
        builder.AddRedis(name, port, password: null);

    /// <summary>Adds a private cache; needs the package <c>redis-server</c>. Without a password a random one is made and kept.</summary>
    public static IResourceBuilder<RedisResource> AddRedis(this IDistributedApplicationBuilder builder, string name, int? port = null, IResourceBuilder<ParameterResource>? password = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        var resource = new RedisResource(name, password?.Resource ?? builder.DefaultPassword(name));
        var endpoint = new EndpointAnnotation(ProtocolType.Tcp, name: RedisResource.PrimaryEndpointName, port: port) { TargetHost = "127.0.0.1" };
        return builder.AddResource(resource).WithAnnotation(endpoint);
    }

    /// <summary>Keeps the keys between runs, in the data folder under this name: saved each minute and when stopping.</summary>
    public static IResourceBuilder<RedisResource> WithDataVolume(this IResourceBuilder<RedisResource> builder, string? name = null, bool isReadOnly = false)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.WithKeptData(name, isReadOnly);
    }
}
