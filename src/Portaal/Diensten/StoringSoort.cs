namespace Monitoring.Portaal.Diensten;

/// <summary>Why a service gave no answer: decides what a page says and the HTTP status.</summary>
public enum StoringSoort
{
    /// <summary>The service is down, late or failed: 503.</summary>
    NietBeschikbaar,

    /// <summary>It does not exist, or not for this visitor: 404.</summary>
    NietGevonden,

    /// <summary>The visitor may not see or do this: 403.</summary>
    GeenToegang,

    /// <summary>The input or the act is refused: 422.</summary>
    Geweigerd,

    /// <summary>Somebody else changed it first: 409.</summary>
    Conflict,
}
