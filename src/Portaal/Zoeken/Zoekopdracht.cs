using Monitoring.Contracts.Domein;

namespace Monitoring.Portaal.Zoeken;

/// <summary>
/// Takes what was typed in the header. It is sent in the body, so that a burgerservicenummer that somebody tries never stands in an
/// address, history or access log; any other text goes on to an address that can be kept and shared.
/// </summary>
internal static class Zoekopdracht
{
    public const string Pad = "/zoek";

    public const string Uitkomsten = "/zoeken";

    public const string Veld = "zoek";

    /// <summary>Page that explains why was not searched.</summary>
    public const string Geweigerd = Uitkomsten + "?geweigerd=ja";

    // Searching changes nothing, so that it needs no proof of origin and a page with the field stays free of cookies.
    public static void MapZoekopdracht(this WebApplication app) => app.MapPost(Pad, Stuur).AllowAnonymous().DisableAntiforgery();

    private static async Task<IResult> Stuur(HttpRequest verzoek, CancellationToken annulering)
    {
        var tekst = verzoek.HasFormContentType ? (await verzoek.ReadFormAsync(annulering))[Veld].ToString() : "";
        var woorden = new Zoekwoorden(tekst);
        var naar = Burgerservicenummer.Herkend(tekst) ? Geweigerd : Uitkomsten + QueryString.Create(Veld, woorden.Tekst);
        verzoek.HttpContext.Response.Headers.Location = naar;
        return Results.StatusCode(StatusCodes.Status303SeeOther);
    }
}
