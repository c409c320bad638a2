namespace Monitoring.Standins.Tests;

/// <summary>What was compared and what is not there.</summary>
/// <param name="Consumer">The assembly that refers.</param>
/// <param name="Types">How many type references were compared.</param>
/// <param name="Members">How many member references were compared.</param>
/// <param name="Missing">Each reference that the offered assemblies do not meet.</param>
internal sealed record ReferenceReport(string Consumer, int Types, int Members, IReadOnlyList<string> Missing);
