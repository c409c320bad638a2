using System.Globalization;
using Aspire.Hosting.ApplicationModel;

namespace Aspire.Hosting.Running;

/// <summary>Puts together the environment and the arguments of one process.</summary>
internal static class ResourceEnvironment
{
    internal static async Task<Dictionary<string, string?>> VariablesAsync(ResourceRun run, int replica, IDistributedApplicationBuilder builder, CancellationToken cancellationToken)
    {
        var context = new EnvironmentCallbackContext(builder.ExecutionContext, run.Resource, cancellationToken: cancellationToken);
        foreach (var step in run.Resource.Annotations.OfType<EnvironmentCallbackAnnotation>())
        {
            await step.Callback(context);
        }

        var variables = new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            // Meant for the host itself, when a launch profile or a shell set them.
            ["ASPNETCORE_URLS"] = null,
            ["DOTNET_LAUNCH_PROFILE"] = null,
            ["OTEL_SERVICE_NAME"] = run.Name,
            ["OTEL_RESOURCE_ATTRIBUTES"] = string.Create(CultureInfo.InvariantCulture, $"service.instance.id={run.Name}-{replica}"),
            ["DOTNET_ENVIRONMENT"] = builder.Environment.EnvironmentName,
            ["ASPNETCORE_ENVIRONMENT"] = builder.Environment.EnvironmentName,
        };
        if (builder.Configuration["OTEL_EXPORTER_OTLP_ENDPOINT"] is { Length: > 0 } collector)
        {
            variables["OTEL_EXPORTER_OTLP_ENDPOINT"] = collector;
        }

        AddPorts(run, replica, variables);
        foreach (var (name, value) in context.EnvironmentVariables)
        {
            variables[name] = await TextAsync(value, cancellationToken);
        }

        return variables;
    }

    internal static async Task<List<string>> ArgumentsAsync(ResourceRun run, CancellationToken cancellationToken)
    {
        var context = new CommandLineArgsCallbackContext([], run.Resource, cancellationToken);
        foreach (var step in run.Resource.Annotations.OfType<CommandLineArgsCallbackAnnotation>())
        {
            await step.Callback(context);
        }

        var arguments = new List<string>(context.Args.Count);
        foreach (var argument in context.Args)
        {
            arguments.Add(await TextAsync(argument, cancellationToken) ?? string.Empty);
        }

        return arguments;
    }

    private static void AddPorts(ResourceRun run, int replica, Dictionary<string, string?> variables)
    {
        foreach (var endpoint in run.Endpoints.Where(e => e.TargetPortEnvironmentVariable is not null))
        {
            variables[endpoint.TargetPortEnvironmentVariable!] = endpoint.AllocatedPorts[replica].ToString(CultureInfo.InvariantCulture);
        }

        // As in Aspire: a project binds the http endpoints that it is not told about in another way.
        var urls = run.Endpoints.Where(e => e.IsHttp && e.TargetPortEnvironmentVariable is null).Select(e => e.UrlOf(replica)).ToList();
        if (run.Resource is ProjectResource && urls.Count > 0)
        {
            variables["ASPNETCORE_URLS"] = string.Join(';', urls);
        }
    }

    private static async ValueTask<string?> TextAsync(object value, CancellationToken cancellationToken) => value switch
    {
        string text => text,
        IValueProvider provider => await provider.GetValueAsync(cancellationToken),
        // A builder is accepted for the resource it builds, as in an argument list of Aspire.
        IResourceBuilder<IResource> { Resource: IValueProvider provider } => await provider.GetValueAsync(cancellationToken),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };
}
