namespace Monitoring.Contracts.Toegang;

/// <summary>Names of the claims that carry role and row-level scope.</summary>
public static class ClaimNaam
{
    public const string Rol = "rol";
    public const string Scope = "scope";

    /// <summary>Code of the samenwerkingsverband that the caller acts for.</summary>
    public const string Swv = "swv";

    /// <summary>Bevoegd-gezag number that the caller acts for.</summary>
    public const string BevoegdGezag = "bevoegd_gezag";

    /// <summary>BRIN of the school that the caller acts for.</summary>
    public const string Brin = "brin";

    public const string Naam = "naam";
}
