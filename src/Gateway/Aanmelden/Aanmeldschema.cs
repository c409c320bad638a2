namespace Monitoring.Gateway.Aanmelden;

/// <summary>Names of the two authentication schemes of the gateway.</summary>
internal static class Aanmeldschema
{
    /// <summary>The browser's session: an encrypted cookie that holds the tokens.</summary>
    public const string Sessie = "sessie";

    /// <summary>Authorization code with PKCE at the issuer.</summary>
    public const string Oidc = "oidc";

    public const string Cookie = "monitoring-sessie";
}
