namespace Grpc.Core;

/// <summary>How a channel stands with its server.</summary>
public enum ConnectivityState
{
    /// <summary>No connection and no wish for one.</summary>
    Idle = 0,

    /// <summary>A connection is being made.</summary>
    Connecting = 1,

    /// <summary>Calls can go out.</summary>
    Ready = 2,

    /// <summary>The last attempt failed; another follows.</summary>
    TransientFailure = 3,

    /// <summary>The channel is closed for good.</summary>
    Shutdown = 4,
}
