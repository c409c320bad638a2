using Grpc.Core;
using Microsoft.AspNetCore.Authorization;
using Monitoring.Contracts.Toegang;
using Monitoring.Contracts.Toezicht.V1;

namespace Monitoring.Portaal.Paginas.Inspecteur;

/// <summary>The public judgements as files: SCORE, STAND and OVT, streamed as the service makes them.</summary>
internal static class OpenDataBestanden
{
    public static void MapOpenDataBestanden(this WebApplication app) =>
        app.MapGet("/inspecteur/opendata/{bestand:regex(^(SCORE|STAND|OVT)$)}.csv", Schrijf).RequireAuthorization(new AuthorizeAttribute { Roles = $"{Rol.Inspecteur},{Rol.Ministerie}" });

    private static async Task Schrijf(HttpContext http, string bestand, Toezicht.ToezichtClient toezicht)
    {
        using var stroom = toezicht.ExporteerOpenData(new ExportVraag { Bestand = bestand, MetVoorbeeld = http.Request.Query["voorbeeld"] == "ja" }, cancellationToken: http.RequestAborted);
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
