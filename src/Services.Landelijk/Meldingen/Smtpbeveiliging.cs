namespace Monitoring.Services.Landelijk.Meldingen;

/// <summary>How the line to the mail server is encrypted.</summary>
internal enum Smtpbeveiliging
{
    /// <summary>STARTTLS (RFC 3207) before anything else, as on port 587; a server without it gets nothing.</summary>
    StartTls,

    /// <summary>TLS from the first byte (RFC 8314), as on port 465.</summary>
    Tls,

    /// <summary>In the clear. Only for a relay on this machine or on a network of its own.</summary>
    Geen,
}
