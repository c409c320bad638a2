using System.Net.Http.Headers;
using Monitoring.ServiceDefaults.Grpc;

namespace Monitoring.Portaal.Diensten;

/// <summary>
/// The directory that knows the names of accounts: any that speaks SCIM 2.0 (RFC 7643, 7644), read with the visitor's own token. A page can do
/// without: when it gives no answer it is left alone for a minute.
/// </summary>
public sealed class Adresboek(IHttpClientFactory clients, ITokenBron tokens, TimeProvider klok, ILogger<Adresboek> log)
{
    /// <summary>Name of its client; without a base address there is no directory.</summary>
    internal const string Client = "adresboek";

    private const int MeesteAccounts = 200;

    private static readonly TimeSpan Rust = TimeSpan.FromMinutes(1);

    private long _stilTot;

    /// <summary>The accounts that match the filter, as far as this visitor may see them; null when there is no answer.</summary>
    public async Task<IReadOnlyList<Scimgebruiker>?> Zoek(string filter, CancellationToken annulering)
    {
        using var http = clients.CreateClient(Client);
        if (http.BaseAddress is null || klok.GetUtcNow().UtcTicks < Volatile.Read(ref _stilTot) || await tokens.HaalToken(annulering) is not { } token)
        {
            return null;
        }

        using var vraag = new HttpRequestMessage(HttpMethod.Get, new Uri($"Users?filter={Uri.EscapeDataString(filter)}&startIndex=1&count={MeesteAccounts}", UriKind.Relative));
        vraag.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        try
        {
            using var antwoord = await http.SendAsync(vraag, annulering);
            if ((int)antwoord.StatusCode is >= 400 and < 500 and not (StatusCodes.Status408RequestTimeout or StatusCodes.Status429TooManyRequests))
            {
                // It refuses this visitor or this question, and may well answer another.
                log.LogInformation("Het adresboek weigert een vraag: {Status}", (int)antwoord.StatusCode);
                return null;
            }

            antwoord.EnsureSuccessStatusCode();
            return [.. ((await antwoord.Content.ReadFromJsonAsync<Scimlijst>(annulering))?.Resources ?? []).OfType<Scimgebruiker>().Where(gebruiker => gebruiker.Id is { Length: > 0 })];
        }
        catch (Exception fout) when (!annulering.IsCancellationRequested)
        {
            // Whatever a directory sends: a page never needs a name.
            // Once a minute, not for every page.
            Volatile.Write(ref _stilTot, (klok.GetUtcNow() + Rust).UtcTicks);
            log.LogWarning(fout, "Het adresboek geeft geen antwoord; accounts staan er een minuut lang zonder naam");
            return null;
        }
    }

    private sealed record Scimlijst(IReadOnlyList<Scimgebruiker?>? Resources);
}
