using Aspire.Hosting.ApplicationModel;

namespace Aspire.Hosting.Running;

/// <summary>Finds what cannot work before anything is started.</summary>
internal static class ApplicationModelCheck
{
    /// <exception cref="DistributedApplicationException">With a message for the person at the console.</exception>
    internal static void Check(IReadOnlyList<ResourceRun> runs)
    {
        foreach (var run in runs)
        {
            CheckEndpoints(run);
            FindCircle(run, runs, []);
        }
    }

    private static void CheckEndpoints(ResourceRun run)
    {
        foreach (var endpoint in run.Endpoints)
        {
            if (endpoint is { Port: { } port, TargetPort: { } target } && port != target)
            {
                throw new DistributedApplicationException($"Endpoint '{endpoint.Name}' van '{run.Name}' noemt poort {port} en {target}; zonder proxy kan dat er maar één zijn.");
            }

            if (run.Replicas > 1 && endpoint.FixedPort is { } @fixed)
            {
                throw new DistributedApplicationException($"'{run.Name}' heeft {run.Replicas} replica's maar endpoint '{endpoint.Name}' heeft vaste poort {@fixed}; zonder proxy kan dat niet.");
            }
        }

        foreach (var check in run.Resource.Annotations.OfType<HttpHealthCheckAnnotation>())
        {
            if (!check.Endpoint().Exists)
            {
                throw new DistributedApplicationException($"De gezondheidscontrole van '{run.Name}' noemt endpoint '{check.Endpoint().EndpointName}', maar dat is er niet.");
            }
        }
    }

    private static void FindCircle(ResourceRun run, IReadOnlyList<ResourceRun> runs, List<string> path)
    {
        path.Add(run.Name);
        foreach (var other in run.Waits.Select(w => runs.FirstOrDefault(r => r.Resource == w.Resource)).OfType<ResourceRun>())
        {
            if (path.Contains(other.Name, StringComparer.Ordinal))
            {
                throw new DistributedApplicationException($"Onderdelen wachten op elkaar: {string.Join(" -> ", path.SkipWhile(n => n != other.Name).Append(other.Name))}.");
            }

            FindCircle(other, runs, path);
        }

        path.RemoveAt(path.Count - 1);
    }
}
