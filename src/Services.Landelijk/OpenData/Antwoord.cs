using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.Net.Http.Headers;
using Monitoring.Contracts.Domein;
using Monitoring.Services.Landelijk.Cache;

namespace Monitoring.Services.Landelijk.OpenData;

/// <summary>What every answer of the open data has in common: an entity tag that caches ask after each time, so that none serves an older figure, and filters that are checked.</summary>
internal static class Antwoord
{
    /// <summary>Entity tag of what this text stands for, quotes included.</summary>
    public static string Etag(string inhoud) => $"\"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(inhoud)))[..24]}\"";

    /// <summary>JSON whose tag is of the text itself.</summary>
    public static IResult AlsJson<T>(HttpContext http, T inhoud)
    {
        var json = JsonSerializer.Serialize(inhoud, CacheJson.Opties);
        return MetEtag(http, Etag(json), () => Results.Content(json, "application/json; charset=utf-8"));
    }

    /// <summary>304 for who has this version already.</summary>
    public static IResult MetEtag(HttpContext http, string etag, Func<IResult> antwoord) => Bekend(http, etag) ? Results.StatusCode(StatusCodes.Status304NotModified) : antwoord();

    /// <inheritdoc cref="MetEtag(HttpContext, string, Func{IResult})"/>
    public static async Task<IResult> MetEtag(HttpContext http, string etag, Func<Task<IResult>> antwoord) => Bekend(http, etag) ? Results.StatusCode(StatusCodes.Status304NotModified) : await antwoord();

    /// <summary>The query parameters, each once; with <paramref name="mogelijk"/> only those.</summary>
    /// <exception cref="WeigeringException"><c>filter.dubbel</c> or <c>filter.onbekend</c></exception>
    public static Dictionary<string, string> Filters(HttpContext http, IReadOnlyCollection<string>? mogelijk = null) => http.Request.Query.ToDictionary(
        parameter => mogelijk is null || mogelijk.Contains(parameter.Key) ? parameter.Key : throw new WeigeringException("filter.onbekend", $"Hier is geen filter '{Kort.Tekst(parameter.Key)}'. Mogelijk: {string.Join(", ", mogelijk)}.", Kort.Tekst(parameter.Key)),
        parameter => parameter.Value is [var enige] ? enige ?? "" : throw new WeigeringException("filter.dubbel", $"Filter '{Kort.Tekst(parameter.Key)}' staat er meer dan eens.", Kort.Tekst(parameter.Key)));

    private static bool Bekend(HttpContext http, string etag)
    {
        var koppen = http.Response.GetTypedHeaders();
        koppen.ETag = new EntityTagHeaderValue(etag);
        koppen.CacheControl = new CacheControlHeaderValue { Public = true, NoCache = true };
        return http.Request.GetTypedHeaders().IfNoneMatch.Any(bekend => bekend.Compare(koppen.ETag, useStrongComparison: false) || bekend.Equals(EntityTagHeaderValue.Any));
    }
}
