namespace Monitoring.Contracts.Domein;

/// <summary>The kinds of refusal, each mapped to one gRPC and one HTTP status by ServiceDefaults.</summary>
public enum WeigeringSoort
{
    /// <summary>A field is malformed or missing: INVALID_ARGUMENT, 400.</summary>
    OngeldigeInvoer,

    /// <summary>The act is not allowed in the present state: FAILED_PRECONDITION, 409.</summary>
    VerbodenOvergang,

    /// <summary>Somebody else changed it first: ABORTED, 409.</summary>
    Conflict,

    /// <summary>It does not exist, or not for this caller: NOT_FOUND, 404.</summary>
    NietGevonden,

    /// <summary>The caller may not do this: PERMISSION_DENIED, 403.</summary>
    GeenToegang,

    /// <summary>More than the service takes at once: RESOURCE_EXHAUSTED, 413.</summary>
    TeGroot,

    /// <summary>The service is too busy at this moment: UNAVAILABLE, 503. The same call may be made again; a stream may have kept what came before.</summary>
    Druk,
}
