using Aspire.Hosting.ApplicationModel;

namespace Aspire.Hosting;

/// <summary>Declares values from outside.</summary>
public static class ParameterResourceBuilderExtensions
{
    /// <summary>Adds a parameter that configuration must give as <c>Parameters:name</c>.</summary>
    public static IResourceBuilder<ParameterResource> AddParameter(this IDistributedApplicationBuilder builder, string name, bool secret = false) =>
        builder.AddParameterFromConfiguration(name, KeyOf(name), secret);

    /// <summary>Adds a parameter with a value that configuration may replace.</summary>
    public static IResourceBuilder<ParameterResource> AddParameter(this IDistributedApplicationBuilder builder, string name, string value, bool publishValueAsDefault = false, bool secret = false) =>
        builder.AddParameter(name, () => value, publishValueAsDefault, secret);

    /// <summary>Adds a parameter with a value that is asked for when it is needed and that configuration may replace.</summary>
    public static IResourceBuilder<ParameterResource> AddParameter(this IDistributedApplicationBuilder builder, string name, Func<string> valueGetter, bool publishValueAsDefault = false, bool secret = false)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(valueGetter);
        return builder.AddResource(new ParameterResource(name, _ => builder.Configuration[KeyOf(name)] ?? valueGetter(), secret));
    }

    /// <summary>Adds a parameter with a default; when persisted, the first made value is kept in the data folder, readable by the owner only.</summary>
    public static IResourceBuilder<ParameterResource> AddParameter(this IDistributedApplicationBuilder builder, string name, ParameterDefault value, bool secret = false, bool persist = false)
    {
        ArgumentNullException.ThrowIfNull(value);
        return builder.AddResource(WithDefault(builder, name, value, secret, persist));
    }

    /// <summary>Adds a parameter that configuration must give under a key of its own.</summary>
    public static IResourceBuilder<ParameterResource> AddParameterFromConfiguration(this IDistributedApplicationBuilder builder, string name, string configurationKey, bool secret = false)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.AddResource(new ParameterResource(
            name,
            _ => builder.Configuration[configurationKey]
                ?? throw new DistributedApplicationException($"Parameter '{name}' is missing: set {configurationKey.Replace(":", "__", StringComparison.Ordinal)}."),
            secret));
    }

    /// <summary>Adds a connection string that configuration must give as <c>ConnectionStrings:name</c>.</summary>
    public static IResourceBuilder<IResourceWithConnectionString> AddConnectionString(this IDistributedApplicationBuilder builder, string name, string? environmentVariableName = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.AddResource(new ConfiguredConnectionString(name, environmentVariableName, builder.Configuration));
    }

    /// <summary>The password of a data service that was given none: kept, because kept data asks for it again.</summary>
    internal static ParameterResource DefaultPassword(this IDistributedApplicationBuilder builder, string resourceName) =>
        WithDefault(builder, $"{resourceName}-password", new GenerateParameterDefault(), secret: true, persist: true);

    private static ParameterResource WithDefault(IDistributedApplicationBuilder builder, string name, ParameterDefault value, bool secret, bool persist)
    {
        var dataMap = ((DistributedApplicationBuilder)builder).DataMap;
        return new ParameterResource(
            name,
            d => builder.Configuration[KeyOf(name)] ?? (persist ? dataMap.Secret(name, d!.GetDefaultValue) : d!.GetDefaultValue()),
            secret) { Default = value };
    }

    private static string KeyOf(string name) => $"Parameters:{name}";
}
