namespace Monitoring.Services.Landelijk.Meldingen;

/// <summary>Why an e-mail was not sent.</summary>
internal enum Postfout
{
    /// <summary>The server does not answer, or not in the way that was asked, or the folder cannot be written: the next e-mail would fare the same.</summary>
    ServerWeg,

    /// <summary>The server does not take this e-mail.</summary>
    Geweigerd,

    /// <summary>The server does not take this address now, and may later.</summary>
    AdresNuNiet,

    /// <summary>The server does not take this address.</summary>
    AdresGeweigerd,
}
