using Grpc.Core;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Monitoring.Contracts.Domein;
using Monitoring.ServiceDefaults.Database;

namespace Monitoring.ServiceDefaults.Weigeringen;

/// <summary>The REST side of refusals: problem+json (RFC 9457) with the stable code and the field.</summary>
internal sealed class WeigeringAlsProblem(IProblemDetailsService problemen, ILogger<WeigeringAlsProblem> log) : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        var weigering = exception switch
        {
            WeigeringException fout => fout.Weigering,
            BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge } => new Weigering("verzoek.te-groot", "Het verzoek is te groot.", "", WeigeringSoort.TeGroot),
            BadHttpRequestException => new Weigering("verzoek.onleesbaar", "Het verzoek kan niet worden gelezen."),
            DbUpdateConcurrencyException => new Weigering("versie.verouderd", "Iemand anders heeft dit intussen gewijzigd.", "versie", WeigeringSoort.Conflict),
            RpcException { StatusCode: StatusCode.NotFound } => new Weigering("niet-gevonden", "Dit bestaat niet.", "", WeigeringSoort.NietGevonden),
            _ when exception.IsDruk() => Databasedrukte.Weigering,
            _ => null,
        };
        if (weigering is null)
        {
            return false;
        }

        Leg(httpContext, exception, weigering);
        httpContext.Response.StatusCode = weigering.Soort.Http();
        return await problemen.TryWriteAsync(new ProblemDetailsContext
        {
            HttpContext = httpContext,
            ProblemDetails = new ProblemDetails
            {
                Status = httpContext.Response.StatusCode,
                Title = weigering.Melding,
                Extensions = { ["code"] = weigering.Code, ["veld"] = weigering.Veld },
            },
        });
    }

    /// <summary>The framework logs nothing of an exception that was handled. By the pattern of the route, because an address may hold what somebody typed.</summary>
    private void Leg(HttpContext httpContext, Exception fout, Weigering weigering)
    {
        // The framework has put the endpoint aside to run the handler.
        var route = httpContext.Features.Get<IExceptionHandlerFeature>()?.Endpoint?.DisplayName;
        if (weigering == Databasedrukte.Weigering)
        {
            log.Log(fout.Logniveau(), fout, "The database was too busy for {Route}", route);
        }
        else
        {
            log.LogInformation("Refused with {Code} in {Route}", weigering.Code, route);
        }
    }
}
