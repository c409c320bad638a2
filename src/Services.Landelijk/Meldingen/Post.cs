using System.Net;
using System.Net.Mail;
using Microsoft.Extensions.Options;

namespace Monitoring.Services.Landelijk.Meldingen;

/// <summary>E-mail: through a mail server, or as a file where none is set.</summary>
internal sealed class Post(IOptions<Meldingopties> opties, TimeProvider klok)
{
    /// <summary>A mail server that takes the call and then says nothing would hold up all other messages.</summary>
    private static readonly TimeSpan Geduld = TimeSpan.FromSeconds(30);

    /// <exception cref="SmtpFailedRecipientException">The server does not take this address.</exception>
    /// <exception cref="SmtpException">The server cannot be reached, refuses, or has no encryption where that is asked.</exception>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    /// <exception cref="OperationCanceledException">The server does not answer in time, or the caller stops.</exception>
    public async Task Stuur(Abonnement abonnement, Melding melding, CancellationToken annulering)
    {
        var instelling = opties.Value;
        // RFC 2046: lines of a text end in CRLF, also in base64, where nobody on the way would add it.
        var tekst = Meldingtekst.Tekst(melding, instelling.Portaal).ReplaceLineEndings("\r\n");
        using var bericht = new MailMessage(instelling.Afzender, abonnement.Adres, Meldingtekst.Onderwerp(melding), tekst);
        bericht.Headers["Message-ID"] = $"<{melding.Id}@{new MailAddress(instelling.Afzender).Host}>";
        // RFC 3834: nobody's out-of-office answers to this.
        bericht.Headers["Auto-Submitted"] = "auto-generated";
        using var client = instelling.SmtpHost.Length > 0 ? Server(instelling) : new SmtpClient { DeliveryMethod = SmtpDeliveryMethod.SpecifiedPickupDirectory, PickupDirectoryLocation = Directory.CreateDirectory(instelling.Map).FullName };
        using var einde = new CancellationTokenSource(Geduld, klok);
        using var samen = CancellationTokenSource.CreateLinkedTokenSource(annulering, einde.Token);
        await client.SendMailAsync(bericht, samen.Token);
    }

    private static SmtpClient Server(Meldingopties instelling) => new(instelling.SmtpHost, instelling.SmtpPoort)
    {
        EnableSsl = instelling.SmtpVersleuteld,
        Credentials = instelling.SmtpGebruiker.Length > 0 ? new NetworkCredential(instelling.SmtpGebruiker, instelling.SmtpWachtwoord) : null,
    };
}
