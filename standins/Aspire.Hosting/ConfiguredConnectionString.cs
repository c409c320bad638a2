using Aspire.Hosting.ApplicationModel;
using Microsoft.Extensions.Configuration;

namespace Aspire.Hosting;

/// <summary>A connection string that configuration gives under <c>ConnectionStrings:name</c>.</summary>
internal sealed class ConfiguredConnectionString(string name, string? environmentVariableName, IConfiguration configuration)
    : Resource(name), IResourceWithConnectionString
{
    public string? ConnectionStringEnvironmentVariable => environmentVariableName;

    public ReferenceExpression ConnectionStringExpression =>
        ReferenceExpression.Create($"{Value() ?? throw new DistributedApplicationException($"Connection string '{Name}' is missing: set ConnectionStrings__{Name}.")}");

    public ValueTask<string?> GetConnectionStringAsync(CancellationToken cancellationToken = default) => ValueTask.FromResult(Value());

    private string? Value() => configuration.GetConnectionString(Name);
}
