using Microsoft.AspNetCore.Authentication.OAuth;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace Monitoring.Gateway.Aanmelden;

/// <summary>The framework's OAuth options plus an issuer whose endpoints and keys are discovered when first needed.</summary>
internal sealed class OidcOptions : OAuthOptions
{
    public string Issuer { get; set; } = "";

    public IConfigurationManager<OpenIdConnectConfiguration> Ontdekking { get; set; } = null!;

    /// <summary>As the framework's check, without the endpoints: those come from discovery.</summary>
    public override void Validate()
    {
        if (Issuer.Length == 0 || ClientId.Length == 0 || ClientSecret.Length == 0)
        {
            throw new InvalidOperationException("Authenticatie:Issuer, Authenticatie:ClientId en Authenticatie:ClientSecret zijn verplicht.");
        }
    }
}
