namespace Aspire.Hosting;

/// <summary>What is done with the declared application.</summary>
public class DistributedApplicationExecutionContext(DistributedApplicationOperation operation)
{
    /// <summary>What is done.</summary>
    public DistributedApplicationOperation Operation { get; } = operation;

    /// <summary>Always true here.</summary>
    public bool IsRunMode => Operation == DistributedApplicationOperation.Run;

    /// <summary>Always false here.</summary>
    public bool IsPublishMode => Operation == DistributedApplicationOperation.Publish;
}
