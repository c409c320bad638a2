using System.Globalization;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Monitoring.Services.Landelijk.Cache;

namespace Monitoring.Services.Landelijk.Meldingen;

/// <summary>
/// Messages as CloudEvents 1.0 in structured JSON, signed as Standard Webhooks describes: HMAC-SHA256 with the key of the subscription over
/// "{id}.{seconds}.{body}", in the header webhook-signature.
/// </summary>
internal sealed class Webhooks(IHttpClientFactory http, TimeProvider klok)
{
    /// <summary>Name of the client: no redirects, and a limit of time.</summary>
    public const string Client = "webhooks";

    private const string Soort = "application/cloudevents+json";

    /// <returns>Empty when the receiver answered 2xx, otherwise what it answered, in Dutch.</returns>
    /// <exception cref="HttpRequestException">The address cannot be reached.</exception>
    public async Task<string> Stuur(Abonnement abonnement, Melding melding, CancellationToken annulering)
    {
        var tekst = Bericht(melding);
        var seconden = klok.GetUtcNow().ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        using var verzoek = new HttpRequestMessage(HttpMethod.Post, abonnement.Adres);
        verzoek.Content = new StringContent(tekst, Encoding.UTF8);
        verzoek.Content.Headers.ContentType = new MediaTypeHeaderValue(Soort, "utf-8");
        verzoek.Headers.Add("webhook-id", melding.Id.ToString());
        verzoek.Headers.Add("webhook-timestamp", seconden);
        verzoek.Headers.Add("webhook-signature", "v1," + Handtekening(abonnement.Geheim, melding.Id, seconden, tekst));
        using var client = http.CreateClient(Client);
        using var antwoord = await client.SendAsync(verzoek, HttpCompletionOption.ResponseHeadersRead, annulering);
        return antwoord.IsSuccessStatusCode ? "" : string.Create(CultureInfo.InvariantCulture, $"Het adres antwoordde met code {(int)antwoord.StatusCode}.");
    }

    internal static string Handtekening(string geheim, Guid id, string seconden, string tekst) =>
        Convert.ToBase64String(HMACSHA256.HashData(Convert.FromBase64String(geheim), Encoding.UTF8.GetBytes($"{id}.{seconden}.{tekst}")));

    private static string Bericht(Melding melding) => JsonSerializer.Serialize(
        new
        {
            Specversion = "1.0",
            melding.Id,
            Source = $"/v1/samenwerkingsverbanden/{melding.Swv}",
            Type = melding.Actief ? "nl.monitor-passend-onderwijs.signaal.begonnen" : "nl.monitor-passend-onderwijs.signaal.voorbij",
            Subject = melding.Code,
            Time = new DateTimeOffset(melding.Tijdstip, TimeSpan.Zero),
            Datacontenttype = "application/json",
            Data = new { melding.Swv, melding.Naam, melding.Periode, melding.Waarde, melding.Eenheid, melding.Actief, melding.Herkomst },
        },
        CacheJson.Opties);
}
