using System.Globalization;
using System.Security.Cryptography;
using Monitoring.Services.Opp.Bewaren;
using Monitoring.Services.Opp.Domain;
using Monitoring.Services.Opp.Herbeoordelen;
using Monitoring.Services.Opp.Inzien;
using Monitoring.Services.Opp.Laden;
using Monitoring.Services.Opp.Levensloop;
using Monitoring.Services.Opp.Overdragen;
using Monitoring.Services.Opp.Pseudonimiseren;
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
    private const string EerdereSleutels = "Opp:EerdereSleutels";

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
        builder.Services.AddScoped<Voorbeeldlader>();
        builder.Services.AddScoped<Overdrachtbalie>();
        builder.Services.AddScoped<Sleutelwissel>();
        builder.Services.AddHostedService<Dagelijks>();
        builder.Services.AddScoped<Werklijst>();
        builder.Services.AddScoped<Rodlijst>();
        builder.Services.AddScoped<Uitstroomteller>();
        builder.Services.AddScoped<Werkteller>();
        builder.Services.AddScoped<Maatwerkbesluiten>();
        builder.Services.AddScoped<Trajectteller>();
        builder.Services.AddScoped<Teller>();
        return builder;
    }

    /// <summary>
    /// Pseudonyms with the secret key Opp:PseudoniemSleutel (base64, at least 32 bytes), compulsory outside Development. There, without
    /// one, the key lasts as long as the process: after a restart what was registered before can no longer be corrected. After a change of
    /// key the former ones stand in Opp:EerdereSleutels, oldest first; <see cref="Sleutelwacht"/> looks whether one is missing.
    /// </summary>
    /// <exception cref="InvalidOperationException">A key is missing, no base64 or too short.</exception>
    public static WebApplicationBuilder AddPseudoniemen(this WebApplicationBuilder builder)
    {
        var eerdere = builder.Configuration.GetSection(EerdereSleutels).GetChildren().OrderBy(deel => int.Parse(deel.Key, CultureInfo.InvariantCulture)).Select(deel => LeesSleutel(EerdereSleutels, deel.Value ?? ""));
        var nieuwste = builder.Configuration[Sleutel] is { Length: > 0 } tekst ? LeesSleutel(Sleutel, tekst)
            : builder.Environment.IsDevelopment() ? RandomNumberGenerator.GetBytes(Pseudonimiseerder.MinBytes)
            : throw new InvalidOperationException($"{Sleutel} ontbreekt: base64 van minstens {Pseudonimiseerder.MinBytes} willekeurige bytes.");
        builder.Services.AddSingleton(new Pseudonimiseerder([.. eerdere, nieuwste]));
        builder.Services.AddHostedService<Sleutelwacht>();
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

    private static byte[] LeesSleutel(string naam, string tekst)
    {
        var sleutel = new byte[tekst.Length];
        return Convert.TryFromBase64String(tekst, sleutel, out var lengte) && lengte >= Pseudonimiseerder.MinBytes
            ? sleutel[..lengte]
            : throw new InvalidOperationException($"{naam} is geen base64 van minstens {Pseudonimiseerder.MinBytes} bytes.");
    }
}
