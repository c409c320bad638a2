using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Console;
using OpenTelemetry.Logs;

namespace Monitoring.ServiceDefaults.Telemetrie;

/// <summary>Console log of a process: one line an event, the platform's own events from Information, the framework's from Warning. Settings under Logging go before, but none brings the content of a call into the log.</summary>
internal static class Logboek
{
    // At Information these two repeat the message of a refused call, and with it what the caller sent. The platform logs the refusal's code itself.
    private static readonly string[] MetInhoud = ["Grpc.AspNetCore.Server.ServerCallHandler", "Grpc.Net.Client.Internal.GrpcCall"];

    public static void AddLogboek(this WebApplicationBuilder builder)
    {
        builder.Logging.ClearProviders();
        builder.Logging.AddSimpleConsole(console =>
        {
            console.SingleLine = true;
            console.TimestampFormat = "HH:mm:ss.fff ";
        });
        var eigen = builder.Configuration.GetSection("Logging");
        if (eigen.Value is null && !eigen.GetChildren().Any())
        {
            builder.Logging.AddFilter("Microsoft", LogLevel.Warning);
            builder.Logging.AddFilter("System", LogLevel.Warning);
            builder.Logging.AddFilter("MassTransit", LogLevel.Warning);
            builder.Logging.AddFilter("Yarp", LogLevel.Warning);
            builder.Logging.AddFilter("Grpc", LogLevel.Warning);
            // Keys lie in a folder of the owner; encrypting them there is the operator's choice.
            builder.Logging.AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);
            // A probe before the first migration or connection is no news: /health says it.
            builder.Logging.AddFilter("Microsoft.Extensions.Diagnostics.HealthChecks", LogLevel.None);
        }

        // Whatever the settings ask for, also those of one provider: a rule for a whole category name goes before them.
        foreach (var soort in MetInhoud)
        {
            builder.Logging.AddFilter(soort, LogLevel.Warning);
            builder.Logging.AddFilter<ConsoleLoggerProvider>(soort, LogLevel.Warning);
            builder.Logging.AddFilter<OpenTelemetryLoggerProvider>(soort, LogLevel.Warning);
        }
    }
}
