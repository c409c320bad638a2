using Aspire.Hosting.ApplicationModel;

namespace Aspire.Hosting;

/// <summary>Declares connection strings that are put together from references.</summary>
public static class ConnectionStringBuilderExtensions
{
    /// <summary>Adds a connection string.</summary>
    public static IResourceBuilder<ConnectionStringResource> AddConnectionString(this IDistributedApplicationBuilder builder, string name, ReferenceExpression connectionStringExpression)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.AddResource(new ConnectionStringResource(name, connectionStringExpression));
    }
}
