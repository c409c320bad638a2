using System.Net.Sockets;
using Aspire.Hosting.ApplicationModel;

namespace Aspire.Hosting;

/// <summary>Declares message brokers.</summary>
public static class RabbitMQBuilderExtensions
{
    /// <summary>Adds a private broker; needs the package <c>rabbitmq-server</c>. Without a password a random one is made and kept.</summary>
    public static IResourceBuilder<RabbitMQServerResource> AddRabbitMQ(this IDistributedApplicationBuilder builder, string name, IResourceBuilder<ParameterResource>? userName = null, IResourceBuilder<ParameterResource>? password = null, int? port = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        var resource = new RabbitMQServerResource(name, userName?.Resource, password?.Resource ?? builder.DefaultPassword(name));
        var endpoint = new EndpointAnnotation(ProtocolType.Tcp, name: RabbitMQServerResource.PrimaryEndpointName, port: port) { TargetHost = "127.0.0.1" };
        return builder.AddResource(resource).WithAnnotation(endpoint);
    }

    /// <summary>Keeps queues and messages between runs, in the data folder under this name.</summary>
    public static IResourceBuilder<RabbitMQServerResource> WithDataVolume(this IResourceBuilder<RabbitMQServerResource> builder, string? name = null, bool isReadOnly = false)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.WithKeptData(name, isReadOnly);
    }
}
