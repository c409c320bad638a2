using System.ComponentModel.DataAnnotations;
using System.Net;

namespace Monitoring.Services.Landelijk.Meldingen;

/// <summary>Settings of messages about signals: configuration section <c>Meldingen</c>.</summary>
internal sealed class Meldingopties
{
    public const string Sectie = "Meldingen";

    /// <summary>How often is looked whether a figure changed, in seconds.</summary>
    [Range(1, 86_400)]
    public int PeilSeconden { get; set; } = 30;

    /// <summary>How long a webhook may take to answer, in seconds.</summary>
    [Range(1, 100)]
    public int WebhookSeconden { get; set; } = 10;

    /// <summary>Host of the mail server; empty: each e-mail becomes a file in <see cref="Map"/>.</summary>
    public string SmtpHost { get; set; } = "";

    [Range(1, 65_535)]
    public int SmtpPoort { get; set; } = 587;

    /// <summary>StartTls, Tls or Geen.</summary>
    public Smtpbeveiliging SmtpBeveiliging { get; set; } = Smtpbeveiliging.StartTls;

    /// <summary>SHA-256 of the one certificate that the mail server may show, in hexadecimal; empty: one that this machine trusts. For a relay with a certificate of its own making.</summary>
    [RegularExpression("^([0-9A-Fa-f]{64})?$", ErrorMessage = "Meldingen:SmtpCertificaat is de SHA-256 van het certificaat: 64 tekens, 0-9 en a-f.")]
    public string SmtpCertificaat { get; set; } = "";

    /// <summary>Whether is asked of its maker if the certificate was revoked (CRL or OCSP). Not by default: in a closed network that maker is out of reach, and then nothing is sent.</summary>
    public bool SmtpIntrekking { get; set; }

    /// <summary>Whether the mail server is on this machine.</summary>
    public bool IsSmtpHier => SmtpHost == "localhost" || (IPAddress.TryParse(SmtpHost, out var adres) && IPAddress.IsLoopback(adres));

    /// <summary>Empty: without logging in. With a password over an unencrypted line the service does not start, unless the server is on this machine.</summary>
    public string SmtpGebruiker { get; set; } = "";

    public string SmtpWachtwoord { get; set; } = "";

    /// <summary>Sender of e-mail.</summary>
    [EmailAddress]
    public string Afzender { get; set; } = "monitor@example.org";

    /// <summary>Folder for e-mail as files (.eml).</summary>
    public string Map { get; set; } = "";

    /// <summary>Address of the portal, for a link in the message.</summary>
    public string Portaal { get; set; } = "http://localhost:5080";

    /// <summary>Webhooks on this machine or a private network, and over http. For development and tests: otherwise a subscription could reach what lies behind the firewall.</summary>
    public bool PriveAdressenToegestaan { get; set; }
}
