using Grpc.Core;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authorization;
using Monitoring.Contracts.Landelijk.V1;
using Monitoring.Contracts.Toegang;
using Monitoring.Contracts.Toezicht.V1;
using Monitoring.Portaal.Notatie;
using Monitoring.ServiceDefaults.Weigeringen;

namespace Monitoring.Portaal.Paginas.Beheer;

/// <summary>
/// Rebuilding the national picture, or the signals of the risk view, with its progress: a line of text per step, as it happens; a line that
/// begins with '!' says why it stopped. The script of the page shows the lines; a browser without scripts sends the form to the page and waits.
/// </summary>
internal static class Opbouwvoortgang
{
    public const string Pad = "/beheer/opbouwen";

    public const string SignalenPad = "/beheer/signalen-opbouwen";

    public static readonly TimeSpan MaxDuur = TimeSpan.FromMinutes(10);

    public static void MapOpbouwvoortgang(this WebApplication app)
    {
        foreach (var (pad, bouw) in new (string, Delegate)[] { (Pad, BouwOp), (SignalenPad, BouwSignalen) })
        {
            app.MapPost(pad, bouw)
                .RequireAuthorization(new AuthorizeAttribute { Roles = Rol.Beheer })
                .WithMetadata(new RequireAntiforgeryTokenAttribute());
        }
    }

    /// <summary>One step in words.</summary>
    public static string Zin(OpnieuwVoortgang stap) => stap.Klaar
        ? $"Het landelijk beeld is opnieuw opgebouwd: {Woorden.Telwoord(stap.Feiten, "feit", "feiten")}, {Woorden.Telwoord(stap.Tellers, "teller", "tellers")}."
        : $"Bezig met {stap.Dienst}: {Woorden.Telwoord(stap.Feiten, "feit", "feiten")} gelezen.";

    /// <summary>One step in words.</summary>
    public static string Zin(HerbouwSignalenVoortgang stap)
    {
        var gelezen = Woorden.Telwoord(stap.Gelezen, "jaarrekening of OPP", "jaarrekeningen en OPP's");
        return stap.Klaar ? $"De signalen in het risicobeeld zijn opnieuw opgebouwd: {gelezen} gelezen." : $"Bezig met {stap.Dienst}: {gelezen} gelezen.";
    }

    private static async Task BouwOp(HttpContext http, Landelijk.LandelijkClient landelijk, TimeProvider klok)
    {
        using var opbouw = landelijk.BouwOpnieuw(new OpnieuwVraag(), deadline: Uiterlijk(klok), cancellationToken: http.RequestAborted);
        await Volg(http, opbouw, Zin, "Het opbouwen is afgebroken. De cijfers van voor het opbouwen blijven staan.");
    }

    private static async Task BouwSignalen(HttpContext http, Toezicht.ToezichtClient toezicht, TimeProvider klok)
    {
        using var opbouw = toezicht.HerbouwSignalen(new HerbouwSignalenVerzoek(), deadline: Uiterlijk(klok), cancellationToken: http.RequestAborted);
        await Volg(http, opbouw, Zin, "Het opbouwen is afgebroken. Binnen een paar minuten gaat het vanzelf verder.");
    }

    public static DateTime Uiterlijk(TimeProvider klok) => (klok.GetUtcNow() + MaxDuur).UtcDateTime;

    private static async Task Volg<T>(HttpContext http, AsyncServerStreamingCall<T> opbouw, Func<T, string> zin, string afgebroken)
    {
        http.Response.ContentType = "text/plain; charset=utf-8";
        try
        {
            await foreach (var stap in opbouw.ResponseStream.ReadAllAsync(http.RequestAborted))
            {
                await Schrijf(http, zin(stap));
            }
        }
        catch (RpcException fout) when (!http.RequestAborted.IsCancellationRequested)
        {
            await Schrijf(http, "!" + (WeigeringDetails.Lees(fout)?.Melding ?? afgebroken));
        }
    }

    private static async Task Schrijf(HttpContext http, string regel)
    {
        await http.Response.WriteAsync(regel + "\n", http.RequestAborted);
        await http.Response.Body.FlushAsync(http.RequestAborted);
    }
}
