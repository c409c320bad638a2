using System.Net.Sockets;
using Aspire.Hosting.ApplicationModel;

namespace Aspire.Hosting;

/// <summary>Declares SQL Servers, which this host refuses to start: they come as container images only.</summary>
public static class SqlServerBuilderExtensions
{
    /// <summary>Adds a SQL Server.</summary>
    public static IResourceBuilder<SqlServerServerResource> AddSqlServer(this IDistributedApplicationBuilder builder, string name, IResourceBuilder<ParameterResource>? password = null, int? port = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        var resource = new SqlServerServerResource(name, password?.Resource ?? builder.DefaultPassword(name));
        var endpoint = new EndpointAnnotation(ProtocolType.Tcp, name: SqlServerServerResource.PrimaryEndpointName, port: port) { TargetHost = "127.0.0.1" };
        return builder.AddResource(resource).WithAnnotation(endpoint);
    }

    /// <summary>Adds a database on the server; its own name is the resource's unless given.</summary>
    public static IResourceBuilder<SqlServerDatabaseResource> AddDatabase(this IResourceBuilder<SqlServerServerResource> builder, string name, string? databaseName = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.ApplicationBuilder.AddResource(new SqlServerDatabaseResource(name, databaseName ?? name, builder.Resource));
    }

    /// <summary>Keeps the data between runs.</summary>
    public static IResourceBuilder<SqlServerServerResource> WithDataVolume(this IResourceBuilder<SqlServerServerResource> builder, string? name = null, bool isReadOnly = false)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.WithKeptData(name, isReadOnly);
    }
}
