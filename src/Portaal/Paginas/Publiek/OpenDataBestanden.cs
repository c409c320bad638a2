using Grpc.Core;
using Monitoring.Contracts.Toezicht.V1;

namespace Monitoring.Portaal.Paginas.Publiek;

/// <summary>The public judgements as files: SCORE, STAND and OVT, streamed as the service makes them. For everyone.</summary>
internal static class OpenDataBestanden
{
    /// <summary>How long a file is kept once it was made, so that one script cannot keep the service busy.</summary>
    private static readonly TimeSpan Houdbaar = TimeSpan.FromMinutes(5);

    public static void MapOpenDataBestanden(this WebApplication app) =>
        app.MapGet("/data/oordelen/{bestand:regex(^(SCORE|STAND|OVT)$)}.csv", Schrijf).AllowAnonymous()
            // Nothing else in the address makes it another file. No lock: whoever breaks off or downloads slowly would hold up or fail all others.
            .CacheOutput(opties => opties.Expire(Houdbaar).SetLocking(false).SetVaryByHost(false).SetVaryByQuery([]).VaryByValue(Uitgave));

    /// <summary>Address of a file.</summary>
    /// <param name="metVoorbeeld">Also the invented sample data, marked as such.</param>
    public static string Adres(string bestand, bool metVoorbeeld) => $"/data/oordelen/{bestand}.csv{(metVoorbeeld ? "?voorbeeld=ja" : "")}";

    private static bool MetVoorbeeld(HttpContext http) => http.Request.Query["voorbeeld"] == "ja";

    /// <summary>A file is kept for one issue: after a correction the list of files names the next one, and the download is that one.</summary>
    private static async ValueTask<KeyValuePair<string, string>> Uitgave(HttpContext http, CancellationToken annulering)
    {
        var (metVoorbeeld, diensten) = (MetVoorbeeld(http), http.RequestServices);
        var uitgave = await diensten.GetRequiredService<OpenDataUitgaven>().Haal(metVoorbeeld, diensten.GetRequiredService<Toezicht.ToezichtClient>(), annulering);
        return KeyValuePair.Create("uitgave", $"{metVoorbeeld}:{uitgave}");
    }

    private static async Task Schrijf(HttpContext http, string bestand, Toezicht.ToezichtClient toezicht)
    {
        using var stroom = toezicht.ExporteerOpenData(new ExportVraag { Bestand = bestand.ToUpperInvariant(), MetVoorbeeld = MetVoorbeeld(http) }, cancellationToken: http.RequestAborted);
        await foreach (var deel in stroom.ResponseStream.ReadAllAsync(http.RequestAborted))
        {
            if (!http.Response.HasStarted)
            {
                http.Response.ContentType = "text/csv; charset=utf-8";
                http.Response.Headers.ContentDisposition = $"attachment; filename=\"{deel.Bestandsnaam}\"";
            }

            await http.Response.Body.WriteAsync(deel.Inhoud.Memory, http.RequestAborted);
        }
    }
}
