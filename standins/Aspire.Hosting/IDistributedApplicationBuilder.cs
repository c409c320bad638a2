using Aspire.Hosting.ApplicationModel;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;

namespace Aspire.Hosting;

/// <summary>Declares the parts of an application.</summary>
public interface IDistributedApplicationBuilder
{
    /// <summary>The folder of the app host's project; relative paths start there.</summary>
    string AppHostDirectory { get; }

    /// <summary>The app host's settings: appsettings files, environment variables, command line.</summary>
    ConfigurationManager Configuration { get; }

    /// <summary>The environment's name, Development unless DOTNET_ENVIRONMENT or ASPNETCORE_ENVIRONMENT says otherwise.</summary>
    IHostEnvironment Environment { get; }

    /// <summary>Whether the application runs or is published.</summary>
    DistributedApplicationExecutionContext ExecutionContext { get; }

    /// <summary>The resources declared so far.</summary>
    IResourceCollection Resources { get; }

    /// <summary>Adds a resource.</summary>
    /// <exception cref="DistributedApplicationException">There is one of this name already.</exception>
    IResourceBuilder<T> AddResource<T>(T resource)
        where T : IResource;

    /// <summary>Declares more about a resource that was added before.</summary>
    IResourceBuilder<T> CreateResourceBuilder<T>(T resource)
        where T : IResource;

    /// <summary>Finishes the declaration.</summary>
    DistributedApplication Build();
}
