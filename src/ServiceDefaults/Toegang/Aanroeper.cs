using System.Security.Claims;
using Monitoring.Contracts.Domein;
using Monitoring.Contracts.Toegang;

namespace Monitoring.ServiceDefaults.Toegang;

/// <summary>The caller of an act: role and the rows it may see, read from its token.</summary>
/// <param name="Id">Claim sub, or the client id of a machine client: what an audit line records.</param>
/// <param name="Rol">One of <see cref="Contracts.Toegang.Rol"/>.</param>
/// <param name="Swv">Samenwerkingsverband that the caller acts for, or null.</param>
/// <param name="BevoegdGezag">Bevoegd gezag that the caller acts for, or null.</param>
/// <param name="Brin">School that the caller acts for, or null.</param>
public sealed record Aanroeper(string Id, string Rol, SwvCode? Swv, BevoegdGezagNummer? BevoegdGezag, Brin? Brin)
{
    public static Aanroeper Van(ClaimsPrincipal gebruiker) => new(
        gebruiker.FindFirstValue("sub") ?? gebruiker.FindFirstValue("client_id") ?? "",
        gebruiker.FindFirstValue(ClaimNaam.Rol) ?? "",
        SwvCode.TryLees(gebruiker.FindFirstValue(ClaimNaam.Swv), out var swv) ? swv : null,
        BevoegdGezagNummer.TryLees(gebruiker.FindFirstValue(ClaimNaam.BevoegdGezag), out var bevoegdGezag) ? bevoegdGezag : null,
        Contracts.Domein.Brin.TryLees(gebruiker.FindFirstValue(ClaimNaam.Brin), out var brin) ? brin : null);

    /// <summary>Refuses with <c>toegang.ander-gebied</c> when the caller may not see these rows.</summary>
    public static void Eis(bool toegestaan, string melding)
    {
        if (!toegestaan)
        {
            throw new WeigeringException("toegang.ander-gebied", melding, soort: WeigeringSoort.GeenToegang);
        }
    }
}
