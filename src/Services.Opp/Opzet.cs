using System.Security.Cryptography;
using Monitoring.Services.Opp.Bewaren;
using Monitoring.Services.Opp.Domain;
using Monitoring.Services.Opp.Herbeoordelen;
using Monitoring.Services.Opp.Inzien;
using Monitoring.Services.Opp.Levensloop;
using Monitoring.Services.Opp.Raadplegen;
using Monitoring.Services.Opp.Registreren;
using Monitoring.Services.Opp.Tellen;
using Monitoring.Services.Opp.Trajecten;
using Monitoring.Services.Opp.Uitstromen;

namespace Monitoring.Services.Opp;

/// <summary>The parts of this service.</summary>
internal static class Opzet
{
    private const string Sleutel = "Opp:PseudoniemSleutel";

    /// <summary>What a school does with OPP's, and what others may count.</summary>
    public static WebApplicationBuilder AddOpps(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<Kalender>();
        builder.Services.AddSingleton<RijLezer>();
        builder.Services.AddSingleton<Registreerpartij>();
        builder.Services.AddSingleton<Registreerstroom>();
        builder.Services.AddScoped<Handelingen>();
        builder.Services.AddScoped<Oppdossier>();
        builder.Services.AddScoped<Inzagebalie>();
        builder.Services.AddScoped<Inzagelogboek>();
        builder.Services.AddSingleton<Herbeoordeling>();
        builder.Services.AddSingleton(Bewaartermijn.Lees(builder.Configuration["Opp:BewaarJaren"]));
        builder.Services.AddSingleton<Opruimer>();
        builder.Services.AddScoped<Bewaaroverzicht>();
        builder.Services.AddScoped<Trajectbalie>();
        builder.Services.AddHostedService<Dagelijks>();
        builder.Services.AddScoped<Werklijst>();
        builder.Services.AddScoped<Uitstroomteller>();
        builder.Services.AddScoped<Werkteller>();
        builder.Services.AddScoped<Teller>();
        return builder;
    }

    /// <summary>
    /// Pseudonyms with the secret key Opp:PseudoniemSleutel (base64, at least 32 bytes), compulsory outside Development. There, without
    /// one, the key lasts as long as the process: after a restart the same pupil gets another pseudonym.
    /// </summary>
    /// <exception cref="InvalidOperationException">The key is missing, no base64 or too short.</exception>
    public static WebApplicationBuilder AddPseudoniemen(this WebApplicationBuilder builder)
    {
        var sleutel = new byte[Pseudonimiseerder.MinBytes];
        if (builder.Configuration[Sleutel] is { Length: > 0 } tekst)
        {
            sleutel = new byte[tekst.Length];
            if (!Convert.TryFromBase64String(tekst, sleutel, out var lengte) || lengte < Pseudonimiseerder.MinBytes)
            {
                throw new InvalidOperationException($"{Sleutel} is geen base64 van minstens {Pseudonimiseerder.MinBytes} bytes.");
            }

            sleutel = sleutel[..lengte];
        }
        else if (builder.Environment.IsDevelopment())
        {
            RandomNumberGenerator.Fill(sleutel);
        }
        else
        {
            throw new InvalidOperationException($"{Sleutel} ontbreekt: base64 van minstens {Pseudonimiseerder.MinBytes} willekeurige bytes.");
        }

        builder.Services.AddSingleton(new Pseudonimiseerder(sleutel));
        return builder;
    }

    /// <summary>
    /// Keeps what callers send out of the logs. The gRPC server logs the message of every refusal, which may repeat a field; SQL Server
    /// names the doubled key in its error, which EF logs whole.
    /// </summary>
    public static WebApplicationBuilder AddStilleLogs(this WebApplicationBuilder builder)
    {
        builder.Logging.AddFilter("Grpc", LogLevel.Warning);
        builder.Logging.AddFilter("Microsoft.EntityFrameworkCore.Database.Command", LogLevel.Warning);
        builder.Logging.AddFilter("Microsoft.EntityFrameworkCore.Update", LogLevel.None);
        return builder;
    }
}
