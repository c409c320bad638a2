using System.Net;
using System.Text.RegularExpressions;

namespace Monitoring.Portaal.Tests;

/// <summary>Fills in a form the way a browser without scripts does: from the HTML of the page.</summary>
internal static partial class Formulier
{
    /// <summary>Sends the form with this name on a page, with its hidden fields; <paramref name="velden"/> are what the visitor typed.</summary>
    public static async Task<HttpResponseMessage> Verstuur(this HttpClient browser, string pad, string formulier, params (string Naam, string Waarde)[] velden)
    {
        var html = await browser.Lees(pad);
        return await browser.Stuur(pad, html, formulier, velden);
    }

    /// <summary>Sends a form of a page that was fetched before.</summary>
    public static async Task<HttpResponseMessage> Stuur(this HttpClient browser, string pad, string html, string formulier, params (string Naam, string Waarde)[] velden)
    {
        var vorm = Vorm(html, formulier);
        var inhoud = Verborgen().Matches(vorm).ToDictionary(treffer => treffer.Groups["naam"].Value, treffer => WebUtility.HtmlDecode(treffer.Groups["waarde"].Value));
        foreach (var (naam, waarde) in velden)
        {
            inhoud[naam] = waarde;
        }

        using var bericht = new FormUrlEncodedContent(inhoud);
        return await browser.PostAsync(pad, bericht, TestContext.Current.CancellationToken);
    }

    /// <summary>Sends a form with one file, as multipart.</summary>
    public static async Task<HttpResponseMessage> Stuur(this HttpClient browser, string pad, string html, string formulier, string veld, string bestandsnaam, HttpContent bestand, params (string Naam, string Waarde)[] velden)
    {
        var vorm = Vorm(html, formulier);
        using var inhoud = new MultipartFormDataContent();
        foreach (Match treffer in Verborgen().Matches(vorm))
        {
            inhoud.Add(new StringContent(WebUtility.HtmlDecode(treffer.Groups["waarde"].Value)), treffer.Groups["naam"].Value);
        }

        foreach (var (naam, waarde) in velden)
        {
            inhoud.Add(new StringContent(waarde), naam);
        }

        inhoud.Add(bestand, veld, bestandsnaam);
        return await browser.PostAsync(pad, inhoud, TestContext.Current.CancellationToken);
    }

    /// <summary>By its name, or by its action when another page answers it.</summary>
    private static string Vorm(string html, string formulier) => Formulieren().Matches(html).Select(treffer => treffer.Value)
        .Single(vorm => vorm.Contains($"value=\"{formulier}\"", StringComparison.Ordinal) || vorm.Contains($"action=\"{formulier}\"", StringComparison.Ordinal));

    [GeneratedRegex("<form [^>]*method=\"post\".*?</form>", RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Formulieren();

    [GeneratedRegex("<input type=\"hidden\" name=\"(?<naam>[^\"]+)\" value=\"(?<waarde>[^\"]*)\"", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Verborgen();
}
