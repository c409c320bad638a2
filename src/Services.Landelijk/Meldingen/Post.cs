using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using Microsoft.Extensions.Options;
using MimeKit;

namespace Monitoring.Services.Landelijk.Meldingen;

/// <summary>E-mail: through a mail server, or as a file where none is set.</summary>
internal sealed class Post(IOptions<Meldingopties> opties, TimeProvider klok)
{
    /// <summary>A mail server that takes the call and then says nothing would hold up all other messages.</summary>
    private static readonly TimeSpan Geduld = TimeSpan.FromSeconds(30);

    /// <exception cref="PostException">The server is away, does not take the e-mail, or the folder cannot be written.</exception>
    public async Task Stuur(Abonnement abonnement, Melding melding, CancellationToken annulering)
    {
        var instelling = opties.Value;
        using var einde = new CancellationTokenSource(Geduld, klok);
        using var samen = CancellationTokenSource.CreateLinkedTokenSource(annulering, einde.Token);
        try
        {
            using var brief = Brief(instelling, abonnement, melding);
            await (instelling.SmtpHost.Length == 0 ? Bewaar(brief, instelling.Map, melding.Id, samen.Token) : Verzend(brief, instelling, samen.Token));
        }
        catch (Exception fout) when (!annulering.IsCancellationRequested && Reden(fout) is { } reden)
        {
            throw new PostException(reden, fout);
        }
    }

    private MimeMessage Brief(Meldingopties instelling, Abonnement abonnement, Melding melding)
    {
        var afzender = MailboxAddress.Parse(instelling.Afzender);
        var brief = new MimeMessage { Subject = Meldingtekst.Onderwerp(melding), Date = klok.GetUtcNow(), MessageId = $"{melding.Id}@{afzender.Domain}", Body = new TextPart("plain") { Text = Meldingtekst.Tekst(melding, instelling.Portaal) } };
        brief.From.Add(afzender);
        brief.To.Add(MailboxAddress.Parse(abonnement.Adres));
        // RFC 3834: nobody's out-of-office answers to this.
        brief.Headers.Add("Auto-Submitted", "auto-generated");
        return brief;
    }

    /// <summary>Under its last name only when it is whole: another program may be watching the folder.</summary>
    private static async Task Bewaar(MimeMessage brief, string map, Guid id, CancellationToken annulering)
    {
        var pad = Path.Combine(Directory.CreateDirectory(map).FullName, $"{id}.eml");
        var vorm = FormatOptions.Default.Clone();
        vorm.NewLineFormat = NewLineFormat.Dos;
        brief.Prepare(EncodingConstraint.SevenBit);
        await brief.WriteToAsync(vorm, pad + ".deel", annulering);
        File.Move(pad + ".deel", pad, overwrite: true);
    }

    internal static SmtpClient Client(Meldingopties instelling)
    {
        var client = new SmtpClient { CheckCertificateRevocation = instelling.SmtpIntrekking };
        if (instelling.SmtpCertificaat.Length > 0)
        {
            client.ServerCertificateValidationCallback = (_, certificaat, _, _) =>
                certificaat is X509Certificate2 eigen && eigen.GetCertHashString(HashAlgorithmName.SHA256).Equals(instelling.SmtpCertificaat, StringComparison.OrdinalIgnoreCase);
        }

        return client;
    }

    private static async Task Verzend(MimeMessage brief, Meldingopties instelling, CancellationToken annulering)
    {
        using var client = Client(instelling);
        await client.ConnectAsync(instelling.SmtpHost, instelling.SmtpPoort, instelling.SmtpBeveiliging switch
        {
            Smtpbeveiliging.StartTls => SecureSocketOptions.StartTls,
            Smtpbeveiliging.Tls => SecureSocketOptions.SslOnConnect,
            _ => SecureSocketOptions.None,
        }, annulering);
        if (instelling.SmtpGebruiker.Length > 0)
        {
            await client.AuthenticateAsync(new NetworkCredential(instelling.SmtpGebruiker, instelling.SmtpWachtwoord), annulering);
        }

        await client.SendAsync(brief, annulering);
        // It was taken: closing the line without a farewell cannot fail, and does not send it again.
        await client.DisconnectAsync(quit: false, annulering);
    }

    /// <summary>Null: no failure of a mail server.</summary>
    private static Postfout? Reden(Exception fout) => fout switch
    {
        ParseException => Postfout.AdresGeweigerd,
        // RFC 5321, section 4.2.1: 4yz passes, 5yz is about this address.
        SmtpCommandException { ErrorCode: SmtpErrorCode.RecipientNotAccepted } geweigerd => (int)geweigerd.StatusCode < 500 ? Postfout.AdresNuNiet : Postfout.AdresGeweigerd,
        SmtpCommandException { StatusCode: SmtpStatusCode.ServiceNotAvailable } => Postfout.ServerWeg,
        SmtpCommandException => Postfout.Geweigerd,
        // The last two: a server that asks for a login where none is set, or without STARTTLS.
        OperationCanceledException or SocketException or IOException or UnauthorizedAccessException or SmtpProtocolException or SslHandshakeException or AuthenticationException or ServiceNotAuthenticatedException or NotSupportedException => Postfout.ServerWeg,
        _ => null,
    };
}
