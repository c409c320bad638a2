namespace Grpc.Core;

/// <summary>A stream of outgoing messages.</summary>
public interface IAsyncStreamWriter<in T>
{
    /// <summary>How the next messages are written.</summary>
    WriteOptions? WriteOptions { get; set; }

    /// <summary>Writes a message; only one write may be under way.</summary>
    Task WriteAsync(T message);

    /// <summary>Writes a message that can be cancelled.</summary>
    /// <exception cref="NotSupportedException">This writer cannot cancel.</exception>
    Task WriteAsync(T message, CancellationToken cancellationToken)
        => cancellationToken.CanBeCanceled
            ? throw new NotSupportedException("This writer cannot cancel a write.")
            : WriteAsync(message);
}
