namespace Monitoring.Portaal.Diensten;

/// <summary>The issuer of tokens, as far as the health page is concerned: does it answer?</summary>
public sealed class Aanmelddienst(HttpClient http, TimeProvider klok, ILogger<Aanmelddienst> log)
{
    /// <summary>How long the issuer takes to say where its endpoints are; null when it does not.</summary>
    public async Task<TimeSpan?> Antwoordtijd(CancellationToken annulering)
    {
        var begin = klok.GetTimestamp();
        try
        {
            using var antwoord = await http.GetAsync(new Uri(".well-known/openid-configuration", UriKind.Relative), annulering);
            antwoord.EnsureSuccessStatusCode();
            return klok.GetElapsedTime(begin);
        }
        catch (Exception fout) when (fout is HttpRequestException or TaskCanceledException && !annulering.IsCancellationRequested)
        {
            log.LogWarning(fout, "De aanmelddienst geeft geen antwoord");
            return null;
        }
    }
}
