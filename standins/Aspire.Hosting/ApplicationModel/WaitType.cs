namespace Aspire.Hosting.ApplicationModel;

/// <summary>What is waited for.</summary>
public enum WaitType
{
    /// <summary>The other runs and is healthy.</summary>
    WaitUntilHealthy = 0,

    /// <summary>The other has ended with the expected exit code.</summary>
    WaitForCompletion = 1,

    /// <summary>The other's process has been started.</summary>
    WaitUntilStarted = 2,
}
