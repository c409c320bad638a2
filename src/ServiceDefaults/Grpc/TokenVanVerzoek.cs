using Microsoft.AspNetCore.Http;

namespace Monitoring.ServiceDefaults.Grpc;

/// <summary>Passes on the token that came with the page request: a page can do no more than its visitor.</summary>
public sealed class TokenVanVerzoek(IHttpContextAccessor verzoek) : ITokenBron
{
    private const string Voorvoegsel = "Bearer ";

    public ValueTask<string?> HaalToken(CancellationToken annulering)
    {
        var kop = verzoek.HttpContext?.Request.Headers.Authorization.ToString() ?? "";
        return ValueTask.FromResult(kop.StartsWith(Voorvoegsel, StringComparison.Ordinal) ? kop[Voorvoegsel.Length..] : null);
    }
}
