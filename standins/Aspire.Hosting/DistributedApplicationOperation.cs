namespace Aspire.Hosting;

/// <summary>What is done with the declared application.</summary>
public enum DistributedApplicationOperation
{
    /// <summary>It runs on this machine.</summary>
    Run = 0,

    /// <summary>It is written out for deployment; Aspire only.</summary>
    Publish = 1,
}
