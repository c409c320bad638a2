using System.Net.Mail;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Monitoring.Contracts.Domein;
using Monitoring.Contracts.Vastleggen;
using Monitoring.ServiceDefaults.Vastleggen;
using Monitoring.Services.Landelijk.Data;

namespace Monitoring.Services.Landelijk.Meldingen;

/// <summary>Subscriptions of the samenwerkingsverbanden. They are nobody's copy, so a rebuild leaves them alone.</summary>
internal sealed class Abonnementenboek(LandelijkContext context, Signaalwachter wachter, IOptions<Meldingopties> opties, TimeProvider klok)
{
    /// <summary>Most subscriptions of one samenwerkingsverband.</summary>
    private const int Meeste = 10;

    private const int GeheimLengte = 32;

    /// <summary>Oldest first, each with the number of messages under way.</summary>
    public async Task<IReadOnlyList<(Abonnement Abonnement, int Wachtend)>> Lijst(SwvCode swv, CancellationToken annulering)
    {
        var code = swv.Waarde;
        var lijst = await context.Abonnementen.AsNoTracking().Where(abonnement => abonnement.Swv == code).OrderBy(abonnement => abonnement.BegonnenOp)
            .Select(abonnement => new { Abonnement = abonnement, Wachtend = context.Meldingen.Count(melding => melding.AbonnementId == abonnement.Id && !melding.Klaar) })
            .ToListAsync(annulering);
        return [.. lijst.Select(rij => (rij.Abonnement, rij.Wachtend))];
    }

    /// <summary>Subscribes. What gives a signal already is known from the page: only changes from now on are told.</summary>
    /// <exception cref="WeigeringException"><c>abonnement.soort-onbekend</c>, <c>abonnement.adres-ongeldig</c>, <c>abonnement.dubbel</c>, <c>abonnement.te-veel</c> or <c>swv.onbekend</c>.</exception>
    public async Task<Abonnement> Abonneer(SwvCode swv, string wie, string soort, string adres, CancellationToken annulering)
    {
        var code = swv.Waarde;
        var schoon = Adres(soort, (adres ?? "").Trim());
        var bekend = await context.Abonnementen.AsNoTracking().Where(abonnement => abonnement.Swv == code).Select(abonnement => abonnement.Adres).ToListAsync(annulering);
        if (bekend.Contains(schoon))
        {
            throw Dubbel();
        }

        if (bekend.Count >= Meeste)
        {
            throw new WeigeringException("abonnement.te-veel", $"Er zijn al {Meeste} abonnementen. Zeg er eerst een op.", "adres", WeigeringSoort.VerbodenOvergang);
        }

        var nu = klok.GetUtcNow();
        var abonnement = new Abonnement
        {
            Id = Guid.CreateVersion7(nu),
            Swv = code,
            Soort = soort,
            Adres = schoon,
            Geheim = soort == Abonnementsoort.Webhook ? Convert.ToBase64String(RandomNumberGenerator.GetBytes(GeheimLengte)) : "",
            Door = wie,
            BegonnenOp = nu.UtcTicks,
        };
        try
        {
            await wachter.Begin(abonnement, annulering);
        }
        catch (DbUpdateException fout) when (fout.IsDubbel())
        {
            throw Dubbel();
        }

        return abonnement;
    }

    /// <summary>Ends a subscription; its messages under way go with it.</summary>
    /// <exception cref="WeigeringException"><c>abonnement.onbekend</c>: there is none, or it is of another samenwerkingsverband.</exception>
    public async Task ZegOp(SwvCode swv, string wie, string id, CancellationToken annulering)
    {
        var code = swv.Waarde;
        var abonnement = Guid.TryParse(id, out var sleutel) ? await context.Abonnementen.SingleOrDefaultAsync(abonnement => abonnement.Id == sleutel && abonnement.Swv == code, annulering) : null;
        if (abonnement is null)
        {
            throw Onbekend();
        }

        context.Remove(abonnement);
        context.Add(Handelingsregel.Van(LandelijkHandelingen.AbonnementOpgezegd, code, wie, abonnement.Soort, klok.GetUtcNow()));
        try
        {
            await context.SaveChangesAsync(annulering);
        }
        catch (DbUpdateConcurrencyException)
        {
            // Somebody of the same samenwerkingsverband ended it between the question and the answer.
            throw Onbekend();
        }
    }

    private static WeigeringException Onbekend() => new("abonnement.onbekend", "Dit abonnement is er niet (meer).", "id", WeigeringSoort.NietGevonden);

    private string Adres(string soort, string adres) => soort switch
    {
        _ when adres.Length > Abonnement.MaxAdres => throw Ongeldig("Dit adres is te lang."),
        Abonnementsoort.Email => Email(adres),
        Abonnementsoort.Webhook => Webhook(adres),
        _ => throw new WeigeringException("abonnement.soort-onbekend", $"'{Kort.Tekst(soort)}' kan niet. Mogelijk: {Abonnementsoort.Email}, {Abonnementsoort.Webhook}.", "soort"),
    };

    private static string Email(string adres)
    {
        if (adres.Any(char.IsControl) || !MailAddress.TryCreate(adres, out var email) || email.Address != adres)
        {
            throw Ongeldig("Dit is geen e-mailadres. Schrijf het als naam@bestuur.nl.");
        }

        // A mail server need not know RFC 6531; a domain in other letters has a form in ASCII, a name before the @ has not.
        return Ascii.IsValid(email.User) ? adres : throw Ongeldig("Voor de @ mogen alleen gewone letters, cijfers en tekens staan, zonder accenten.");
    }

    private string Webhook(string adres)
    {
        if (!Uri.TryCreate(adres, UriKind.Absolute, out var uri) || uri.UserInfo.Length > 0 || !(uri.Scheme == Uri.UriSchemeHttps || (opties.Value.PriveAdressenToegestaan && uri.Scheme == Uri.UriSchemeHttp)))
        {
            throw Ongeldig("Een webhook is een adres dat begint met https://, zonder naam en wachtwoord erin.");
        }

        return opties.Value.PriveAdressenToegestaan || !System.Net.IPAddress.TryParse(uri.DnsSafeHost, out var ip) || Netwerkgrens.IsOpenbaar(ip)
            ? uri.AbsoluteUri
            : throw Ongeldig("Dit adres ligt niet op het openbare internet.");
    }

    private static WeigeringException Ongeldig(string melding) => new("abonnement.adres-ongeldig", melding, "adres");

    private static WeigeringException Dubbel() => new("abonnement.dubbel", "Op dit adres komen de meldingen al aan.", "adres", WeigeringSoort.VerbodenOvergang);
}
