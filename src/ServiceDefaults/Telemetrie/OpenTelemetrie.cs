using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OpenTelemetry;
using OpenTelemetry.Logs;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace Monitoring.ServiceDefaults.Telemetrie;

/// <summary>
/// Traces, metrics and logs over OTLP, from the sources that the framework, MassTransit and the platform have themselves.
/// On only when OTEL_EXPORTER_OTLP_ENDPOINT is set. Health probes are left out; message bodies never are part of a trace.
/// </summary>
internal static class OpenTelemetrie
{
    private static readonly string[] Sporen = ["Microsoft.AspNetCore", "System.Net.Http", "MassTransit", "Monitoring.*"];
    private static readonly string[] Meters = ["Microsoft.AspNetCore*", "Microsoft.EntityFrameworkCore", "System.Net.Http", "System.Runtime", "MassTransit", "Monitoring.*"];

    public static void AddTelemetrie(this WebApplicationBuilder builder)
    {
        if (string.IsNullOrEmpty(builder.Configuration["OTEL_EXPORTER_OTLP_ENDPOINT"]))
        {
            return;
        }

        // The framework's own span of a request says method, path, route and status only when asked to.
        AppContext.SetSwitch("Microsoft.AspNetCore.Hosting.SuppressActivityOpenTelemetryData", false);
        var naam = builder.Configuration["OTEL_SERVICE_NAME"] ?? builder.Environment.ApplicationName;
        var bron = ResourceBuilder.CreateDefault().AddService(naam);
        builder.Logging.AddOpenTelemetry(log => log.SetResourceBuilder(bron).AddOtlpExporter());
        // The hosting package of OpenTelemetry is not used: the two providers live as long as this hosted service.
        builder.Services.AddHostedService(_ => new Telemetriedienst(
            Sdk.CreateTracerProviderBuilder().SetResourceBuilder(bron).AddSource(Sporen).AddProcessor(new ZonderGezondheidspunten()).AddOtlpExporter().Build(),
            Sdk.CreateMeterProviderBuilder().SetResourceBuilder(bron).AddMeter(Meters).AddOtlpExporter().Build()));
    }
}
