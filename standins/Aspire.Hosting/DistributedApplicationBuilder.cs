using System.Reflection;
using Aspire.Hosting.ApplicationModel;
using Aspire.Hosting.Running;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Hosting.Internal;

namespace Aspire.Hosting;

internal sealed class DistributedApplicationBuilder : IDistributedApplicationBuilder
{
    internal DistributedApplicationBuilder(string[] args)
    {
        AppHostDirectory = MetadataOfEntryAssembly("AppHostProjectPath") ?? Directory.GetCurrentDirectory();
        Environment = new HostingEnvironment
        {
            ApplicationName = Assembly.GetEntryAssembly()?.GetName().Name ?? "AppHost",
            ContentRootPath = AppHostDirectory,
            ContentRootFileProvider = new PhysicalFileProvider(AppHostDirectory),
            EnvironmentName = System.Environment.GetEnvironmentVariable("DOTNET_ENVIRONMENT")
                ?? System.Environment.GetEnvironmentVariable("ASPNETCORE_ENVIRONMENT")
                ?? Environments.Development,
        };
        Configuration.SetBasePath(AppHostDirectory);
        Configuration.AddJsonFile("appsettings.json", optional: true, reloadOnChange: false);
        Configuration.AddJsonFile($"appsettings.{Environment.EnvironmentName}.json", optional: true, reloadOnChange: false);
        Configuration.AddEnvironmentVariables();
        Configuration.AddCommandLine(args);
        DataMap = new DataMap(
            Configuration["Monitoring:DataMap"]
            ?? MetadataOfEntryAssembly("AppHostDataMap")
            ?? Path.Combine(AppHostDirectory, ".monitoring"));
    }

    public string AppHostDirectory { get; }

    public ConfigurationManager Configuration { get; } = new();

    public IHostEnvironment Environment { get; }

    public DistributedApplicationExecutionContext ExecutionContext { get; } = new(DistributedApplicationOperation.Run);

    public IResourceCollection Resources { get; } = new ResourceCollection();

    internal DataMap DataMap { get; }

    public IResourceBuilder<T> AddResource<T>(T resource)
        where T : IResource
    {
        ArgumentNullException.ThrowIfNull(resource);
        if (Resources.Any(r => string.Equals(r.Name, resource.Name, StringComparison.OrdinalIgnoreCase)))
        {
            throw new DistributedApplicationException($"There are two resources named '{resource.Name}'.");
        }

        Resources.Add(resource);
        return CreateResourceBuilder(resource);
    }

    public IResourceBuilder<T> CreateResourceBuilder<T>(T resource)
        where T : IResource => new ResourceBuilder<T>(this, resource);

    public DistributedApplication Build() => new(this);

    private static string? MetadataOfEntryAssembly(string key) => Assembly.GetEntryAssembly()?
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .FirstOrDefault(a => string.Equals(a.Key, key, StringComparison.Ordinal))?.Value;
}
