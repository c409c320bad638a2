namespace Grpc.Core;

/// <summary>Hints for writing one message.</summary>
[Flags]
public enum WriteFlags
{
    /// <summary>The message may wait for the next one.</summary>
    BufferHint = 1,

    /// <summary>The message is sent as it is, whatever the compression of the call.</summary>
    NoCompress = 2,
}
