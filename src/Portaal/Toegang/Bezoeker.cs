using System.Security.Claims;
using Monitoring.Contracts.Toegang;

namespace Monitoring.Portaal.Toegang;

/// <summary>The person who looks at the page, as its token says.</summary>
/// <param name="Account">Code of the account, as services keep it with an act; empty when not signed in.</param>
/// <param name="Naam">Name of a person; empty when not signed in.</param>
/// <param name="Rol">One of <see cref="Contracts.Toegang.Rol"/>; empty when not signed in.</param>
/// <param name="Swv">Code of its samenwerkingsverband, or empty.</param>
/// <param name="BevoegdGezag">Number of its bevoegd gezag, or empty.</param>
/// <param name="Brin">BRIN of its school, or empty.</param>
public sealed record Bezoeker(string Account, string Naam, string Rol, string Swv, string BevoegdGezag, string Brin)
{
    private static readonly Dictionary<string, string> Rolnamen = new(StringComparer.Ordinal)
    {
        [Contracts.Toegang.Rol.Inspecteur] = "inspecteur",
        [Contracts.Toegang.Rol.SwvBestuur] = "bestuur samenwerkingsverband",
        [Contracts.Toegang.Rol.School] = "school",
        [Contracts.Toegang.Rol.Ministerie] = "ministerie",
        [Contracts.Toegang.Rol.Beheer] = "beheer",
    };

    public bool Aangemeld => Rol.Length > 0;

    /// <summary>The role in words, with what the visitor acts for.</summary>
    public string RolInWoorden => IsSchoolbestuur ? $"schoolbestuur {BevoegdGezag}" : Rolnamen.GetValueOrDefault(Rol, Rol) + (Swv + Brin is { Length: > 0 } gebied ? " " + gebied : "");

    /// <summary>
    /// Who did something, as this visitor reads it. Services keep accounts and no names: only of the visitor itself does the token tell the name.
    /// </summary>
    public string Noem(string account) => account.Length > 0 && account == Account && Naam.Length > 0 ? $"{Naam} (u)" : account;

    /// <summary>A board without a samenwerkingsverband: that of schools.</summary>
    private bool IsSchoolbestuur => Rol == Contracts.Toegang.Rol.SwvBestuur && Swv.Length == 0 && BevoegdGezag.Length > 0;

    public static Bezoeker Van(ClaimsPrincipal gebruiker)
    {
        string Claim(string naam) => gebruiker.FindFirstValue(naam) ?? "";
        return new Bezoeker(Claim("sub"), Claim(ClaimNaam.Naam), Claim(ClaimNaam.Rol), Claim(ClaimNaam.Swv), Claim(ClaimNaam.BevoegdGezag), Claim(ClaimNaam.Brin));
    }
}
