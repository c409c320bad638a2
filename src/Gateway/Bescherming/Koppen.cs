namespace Monitoring.Gateway.Bescherming;

/// <summary>Security headers of every answer (NLGov API Design Rules 2.2, transport security; OWASP ASVS 5.0 chapter 3).</summary>
internal static class Koppen
{
    public static IApplicationBuilder UseKoppen(this IApplicationBuilder app, string aanmeldadres)
    {
        // The sign-in form's redirect chain passes the issuer: browsers check form-action along the whole chain.
        var beleid = $"default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self' {aanmeldadres}; frame-ancestors 'none'";
        return app.Use(async (context, volgende) =>
        {
            context.Response.OnStarting(() =>
            {
                var koppen = context.Response.Headers;
                koppen.XContentTypeOptions = "nosniff";
                koppen.XFrameOptions = "DENY";
                koppen["Referrer-Policy"] = "strict-origin-when-cross-origin";
                koppen["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
                koppen["Cross-Origin-Opener-Policy"] = "same-origin";
                koppen.ContentSecurityPolicy = beleid;
                return Task.CompletedTask;
            });
            await volgende(context);
        });
    }
}
