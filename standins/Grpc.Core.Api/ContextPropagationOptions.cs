namespace Grpc.Core;

/// <summary>What a call hands down to the calls that it makes itself.</summary>
public class ContextPropagationOptions(bool propagateDeadline = true, bool propagateCancellation = true)
{
    /// <summary>Deadline and cancellation both.</summary>
    public static readonly ContextPropagationOptions Default = new();

    /// <summary>Whether the deadline is handed down.</summary>
    public bool IsPropagateDeadline { get; } = propagateDeadline;

    /// <summary>Whether cancellation is handed down.</summary>
    public bool IsPropagateCancellation { get; } = propagateCancellation;
}
