using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace Monitoring.Portaal.Raamwerk;

/// <summary>A message that the next page shows once: what the form just did. Travels in a protected cookie, so any replica can show it.</summary>
public sealed class Eenmalig(IHttpContextAccessor verzoek, IDataProtectionProvider bescherming)
{
    private const string Cookie = "monitoring-melding";
    private const int MaxLengte = 500;
    private static readonly TimeSpan Geldig = TimeSpan.FromMinutes(2);
    private readonly ITimeLimitedDataProtector _bescherming = bescherming.CreateProtector(Cookie).ToTimeLimitedDataProtector();

    public void Zet(string melding)
    {
        var tekst = melding.Length > MaxLengte ? melding[..MaxLengte] : melding;
        verzoek.HttpContext?.Response.Cookies.Append(Cookie, _bescherming.Protect(tekst, Geldig), Opties());
    }

    /// <summary>The message, or null; afterwards it is gone.</summary>
    public string? Neem()
    {
        // What answers a sent form is not the next page: that is the one it leads to.
        if (verzoek.HttpContext is not { Response.HasStarted: false } http || !HttpMethods.IsGet(http.Request.Method) || http.Request.Cookies[Cookie] is not { Length: > 0 } inhoud)
        {
            return null;
        }

        http.Response.Cookies.Delete(Cookie, Opties());
        try
        {
            return _bescherming.Unprotect(inhoud);
        }
        catch (CryptographicException)
        {
            // Too old, or not ours: there is no message to show.
            return null;
        }
    }

    private CookieOptions Opties() => new() { HttpOnly = true, SameSite = SameSiteMode.Lax, Secure = verzoek.HttpContext?.Request.IsHttps ?? false, IsEssential = true, Path = "/" };
}
