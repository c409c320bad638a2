namespace Aspire.Hosting.Running;

/// <summary>Asks once whether a process is healthy.</summary>
/// <returns>Null when it is, otherwise what it answered.</returns>
internal delegate Task<string?> HealthProbe(CancellationToken cancellationToken);
