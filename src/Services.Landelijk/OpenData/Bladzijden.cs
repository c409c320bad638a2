using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;
using Monitoring.Contracts.Domein;
using Monitoring.Contracts.V1;

namespace Monitoring.Services.Landelijk.OpenData;

/// <summary>Pages of a collection: pagina and grootte in the address, the neighbours in the header Link (RFC 8288), the total in Total-Count.</summary>
internal static class Bladzijden
{
    /// <exception cref="WeigeringException"><c>pagina.ongeldig</c></exception>
    public static Bladzijde Lees(string? pagina, string? grootte) => Bladzijde.Lees(new Pagina { Nummer = Nummer(pagina), Grootte = Nummer(grootte) });

    public static void Verwijs(HttpContext http, Bladzijde bladzijde, int totaal)
    {
        var nummer = (bladzijde.Overslaan / bladzijde.Grootte) + 1;
        var laatste = Math.Max(1, (totaal + bladzijde.Grootte - 1) / bladzijde.Grootte);
        var buren = new List<(string Rel, int Nummer)> { ("first", 1), ("last", laatste) };
        if (nummer > 1)
        {
            buren.Add(("prev", nummer - 1));
        }

        if (nummer < laatste)
        {
            buren.Add(("next", nummer + 1));
        }

        http.Response.Headers["Total-Count"] = totaal.ToString(CultureInfo.InvariantCulture);
        http.Response.Headers.Link = string.Join(", ", buren.Select(buur => $"<{Adres(http, buur.Nummer, bladzijde.Grootte)}>; rel=\"{buur.Rel}\""));
    }

    private static int Nummer(string? tekst) => string.IsNullOrEmpty(tekst) ? 0 : int.TryParse(tekst, NumberStyles.None, CultureInfo.InvariantCulture, out var nummer) && nummer > 0 ? nummer : -1;

    private static string Adres(HttpContext http, int nummer, int grootte)
    {
        var overig = http.Request.Query.Where(deel => deel.Key is not ("pagina" or "grootte")).Select(deel => KeyValuePair.Create(deel.Key, (string?)deel.Value.ToString()));
        return QueryHelpers.AddQueryString(http.Request.Path, [.. overig, KeyValuePair.Create("pagina", (string?)nummer.ToString(CultureInfo.InvariantCulture)), KeyValuePair.Create("grootte", (string?)grootte.ToString(CultureInfo.InvariantCulture))]);
    }
}
