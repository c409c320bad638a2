namespace Aspire.Hosting.Running;

/// <summary>A plan for one process and the checks that tell when it is ready.</summary>
internal sealed record Launch(LaunchPlan Plan, IReadOnlyList<HealthProbe> Probes);
