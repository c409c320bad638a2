namespace Monitoring.ServiceDefaults.Grpc;

/// <summary>Where the bearer token of outgoing calls comes from: the user's request, or the service's own client credentials.</summary>
public interface ITokenBron
{
    /// <summary>The token, or null for a call without one (public figures).</summary>
    ValueTask<string?> HaalToken(CancellationToken annulering);
}
