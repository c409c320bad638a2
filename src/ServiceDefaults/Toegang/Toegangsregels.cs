using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.IdentityModel.Tokens;
using Monitoring.Contracts.Toegang;

namespace Monitoring.ServiceDefaults.Toegang;

/// <summary>
/// Bearer tokens of one issuer for one audience (section Authenticatie: Issuer, Audience), and deny by default: an endpoint that does
/// not say who may call it refuses everyone. Metadata over plain HTTP is accepted in Development only.
/// </summary>
public static class Toegangsregels
{
    internal static void AddToegang(this WebApplicationBuilder builder)
    {
        var instellingen = builder.Configuration.GetSection("Authenticatie");
        builder.Services.AddAuthentication(JwtBearerDefaults.AuthenticationScheme).AddJwtBearer(jwt =>
        {
            jwt.Authority = instellingen["Issuer"];
            jwt.Audience = instellingen["Audience"] ?? "monitoring";
            jwt.RequireHttpsMetadata = !builder.Environment.IsDevelopment();
            jwt.MapInboundClaims = false;
            jwt.IncludeErrorDetails = false;
            jwt.TokenValidationParameters = new TokenValidationParameters
            {
                ValidateIssuer = true,
                ValidateAudience = true,
                ValidateLifetime = true,
                ValidateIssuerSigningKey = true,
                RequireExpirationTime = true,
                RequireSignedTokens = true,
                ValidAlgorithms = [SecurityAlgorithms.RsaSha256, SecurityAlgorithms.EcdsaSha256, SecurityAlgorithms.RsaSsaPssSha256],
                ClockSkew = TimeSpan.FromSeconds(30),
                NameClaimType = "sub",
                RoleClaimType = ClaimNaam.Rol,
            };
        });
        var niemand = new AuthorizationPolicyBuilder().RequireAssertion(_ => false).Build();
        builder.Services.AddAuthorizationBuilder().SetFallbackPolicy(niemand);
        builder.Services.AddHttpContextAccessor();
    }
}
