namespace Aspire.Hosting.ApplicationModel;

/// <summary>A cache.</summary>
public class RedisResource : ContainerResource, IResourceWithConnectionString
{
    internal const string PrimaryEndpointName = "tcp";

    /// <summary>Makes a cache that asks for a password.</summary>
    public RedisResource(string name, ParameterResource password)
        : base(name)
    {
        ArgumentNullException.ThrowIfNull(password);
        PasswordParameter = password;
        PrimaryEndpoint = new EndpointReference(this, PrimaryEndpointName);
    }

    /// <summary>The password.</summary>
    public ParameterResource? PasswordParameter { get; }

    /// <summary>The endpoint of the Redis protocol.</summary>
    public EndpointReference PrimaryEndpoint { get; }

    /// <summary>The connection string <c>host:port,password=...</c> as StackExchange.Redis reads it.</summary>
    public ReferenceExpression ConnectionStringExpression => PasswordParameter is null
        ? ReferenceExpression.Create($"{PrimaryEndpoint.Property(EndpointProperty.HostAndPort)}")
        : ReferenceExpression.Create($"{PrimaryEndpoint.Property(EndpointProperty.HostAndPort)},password={PasswordParameter}");
}
