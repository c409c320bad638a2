using Grpc.Core;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authorization;
using Monitoring.Contracts.Landelijk.V1;
using Monitoring.Contracts.Toegang;
using Monitoring.Portaal.Notatie;
using Monitoring.ServiceDefaults.Weigeringen;

namespace Monitoring.Portaal.Paginas.Beheer;

/// <summary>
/// Rebuilding the national picture with its progress: a line of text per step, as it happens; a line that begins with '!' says why it
/// stopped. The script of the page shows the lines; a browser without scripts sends the form to the page and waits.
/// </summary>
internal static class Opbouwvoortgang
{
    public const string Pad = "/beheer/opbouwen";

    public static readonly TimeSpan MaxDuur = TimeSpan.FromMinutes(10);

    public static void MapOpbouwvoortgang(this WebApplication app) => app.MapPost(Pad, BouwOp)
        .RequireAuthorization(new AuthorizeAttribute { Roles = Rol.Beheer })
        .WithMetadata(new RequireAntiforgeryTokenAttribute());

    private static async Task BouwOp(HttpContext http, Landelijk.LandelijkClient landelijk, TimeProvider klok)
    {
        var formulier = await http.Request.ReadFormAsync(http.RequestAborted);
        http.Response.ContentType = "text/plain; charset=utf-8";
        try
        {
            using var opbouw = landelijk.BouwOpnieuw(new OpnieuwVraag { Reden = formulier["reden"].ToString().Trim() }, deadline: (klok.GetUtcNow() + MaxDuur).UtcDateTime, cancellationToken: http.RequestAborted);
            await foreach (var stap in opbouw.ResponseStream.ReadAllAsync(http.RequestAborted))
            {
                await Schrijf(http, Zin(stap));
            }
        }
        catch (RpcException fout) when (!http.RequestAborted.IsCancellationRequested)
        {
            await Schrijf(http, "!" + (WeigeringDetails.Lees(fout)?.Melding ?? "Het opbouwen is afgebroken. De cijfers van voor het opbouwen blijven staan."));
        }
    }

    /// <summary>One step in words.</summary>
    public static string Zin(OpnieuwVoortgang stap) => stap.Klaar
        ? $"Het landelijk beeld is opnieuw opgebouwd: {Woorden.Telwoord(stap.Feiten, "feit", "feiten")}, {Woorden.Telwoord(stap.Tellers, "teller", "tellers")}."
        : $"Bezig met {stap.Dienst}: {Woorden.Telwoord(stap.Feiten, "feit", "feiten")} gelezen.";

    private static async Task Schrijf(HttpContext http, string regel)
    {
        await http.Response.WriteAsync(regel + "\n", http.RequestAborted);
        await http.Response.Body.FlushAsync(http.RequestAborted);
    }
}
