using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Monitoring.ServiceDefaults.Gezondheid;
using Monitoring.ServiceDefaults.Grpc;
using Monitoring.ServiceDefaults.Telemetrie;
using Monitoring.ServiceDefaults.Toegang;
using Monitoring.ServiceDefaults.Weigeringen;

namespace Monitoring.ServiceDefaults;

/// <summary>What every process of the platform has in common, in one call before and one after Build.</summary>
public static class Dienst
{
    /// <summary>Telemetry, health, authentication with deny by default, refusals, the clock and the two ports.</summary>
    public static WebApplicationBuilder AddServiceDefaults(this WebApplicationBuilder builder)
    {
        builder.AddLogboek();
        builder.AddPoorten();
        builder.AddDoorgestuurd();
        builder.AddTelemetrie();
        builder.AddToegang();
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddHealthChecks();
        builder.Services.AddProblemDetails();
        builder.Services.AddExceptionHandler<WeigeringAlsProblem>();
        builder.Services.Configure<HostOptions>(opties => opties.ShutdownTimeout = TimeSpan.FromSeconds(10));
        return builder;
    }

    /// <summary>gRPC server side: refusals as status with details, message size and error rules.</summary>
    public static WebApplicationBuilder AddGrpcDiensten(this WebApplicationBuilder builder)
    {
        builder.Services.AddGrpc(opties =>
        {
            opties.Interceptors.Add<WeigeringInterceptor>();
            opties.MaxReceiveMessageSize = GrpcGrenzen.MaxBericht;
            opties.EnableDetailedErrors = false;
        });
        return builder;
    }

    /// <summary>The order matters: where the call comes from, errors, who you are, what you may do.</summary>
    public static WebApplication UseServiceDefaults(this WebApplication app)
    {
        app.UseForwardedHeaders();
        app.UseExceptionHandler();
        app.UseStatusCodePages();
        app.UseAuthentication();
        app.UseAuthorization();
        app.MapGezondheid();
        return app;
    }
}
