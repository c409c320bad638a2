using System.Net;
using System.Net.Mail;
using Microsoft.Extensions.Options;

namespace Monitoring.Services.Landelijk.Meldingen;

/// <summary>E-mail: through a mail server, or as a file where none is set.</summary>
internal sealed class Post(IOptions<Meldingopties> opties)
{
    /// <exception cref="SmtpException">The server cannot be reached or refuses.</exception>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    public async Task Stuur(Abonnement abonnement, Melding melding, CancellationToken annulering)
    {
        var instelling = opties.Value;
        using var bericht = new MailMessage(instelling.Afzender, abonnement.Adres, Meldingtekst.Onderwerp(melding), Meldingtekst.Tekst(melding, instelling.Portaal));
        bericht.Headers["Message-ID"] = $"<{melding.Id}@{new MailAddress(instelling.Afzender).Host}>";
        using var client = instelling.SmtpHost.Length > 0
            ? new SmtpClient(instelling.SmtpHost, instelling.SmtpPoort) { EnableSsl = true, Credentials = instelling.SmtpGebruiker.Length > 0 ? new NetworkCredential(instelling.SmtpGebruiker, instelling.SmtpWachtwoord) : null }
            : new SmtpClient { DeliveryMethod = SmtpDeliveryMethod.SpecifiedPickupDirectory, PickupDirectoryLocation = Directory.CreateDirectory(instelling.Map).FullName };
        await client.SendMailAsync(bericht, annulering);
    }
}
