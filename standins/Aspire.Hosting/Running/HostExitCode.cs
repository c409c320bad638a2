namespace Aspire.Hosting.Running;

/// <summary>How a run ended, as the host's exit code.</summary>
internal enum HostExitCode
{
    /// <summary>On request.</summary>
    Stopped = 0,

    /// <summary>A resource ended that should have gone on, or ended with an exit code that nobody waited for.</summary>
    ResourceEnded = 2,

    /// <summary>A resource runs but did not become healthy in time.</summary>
    NotHealthy = 3,

    /// <summary>The application cannot run as declared on this machine.</summary>
    Refused = 4,
}
