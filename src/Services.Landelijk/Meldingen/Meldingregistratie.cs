using Microsoft.Extensions.Options;

namespace Monitoring.Services.Landelijk.Meldingen;

/// <summary>Registers subscriptions, the watch on signals and the delivery of messages.</summary>
internal static class Meldingregistratie
{
    public static WebApplicationBuilder AddMeldingen(this WebApplicationBuilder builder)
    {
        builder.Services.AddOptions<Meldingopties>().Bind(builder.Configuration.GetSection(Meldingopties.Sectie))
            .PostConfigure(opties => opties.Map = opties.Map.Length > 0 ? opties.Map : Path.Combine(builder.Configuration["Database:Map"] ?? Path.Combine(builder.Environment.ContentRootPath, ".monitoring"), "post"))
            .ValidateDataAnnotations()
            .Validate(opties => opties.SmtpBeveiliging != Smtpbeveiliging.Geen || opties.SmtpGebruiker.Length == 0 || opties.IsSmtpHier, "Meldingen:SmtpBeveiliging=Geen met een SmtpGebruiker kan alleen bij een mailserver op deze machine: anders gaat het wachtwoord leesbaar over het netwerk.")
            // Silently ignored, a relay in the clear that was chosen once would get nothing any more, or the other way round.
            .Validate(_ => builder.Configuration[$"{Meldingopties.Sectie}:SmtpVersleuteld"] is null, "Meldingen:SmtpVersleuteld bestaat niet meer. Kies Meldingen:SmtpBeveiliging: StartTls (was true), Tls, of Geen (was false).")
            .ValidateOnStart();
        // Without its loggers: they write the address of each call.
        builder.Services.AddHttpClient(Webhooks.Client, (diensten, client) => client.Timeout = TimeSpan.FromSeconds(diensten.GetRequiredService<IOptions<Meldingopties>>().Value.WebhookSeconden)).RemoveAllLoggers().ConfigurePrimaryHttpMessageHandler(diensten => new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            // A proxy would connect in our name, to an address that nobody judged.
            UseProxy = false,
            ConnectCallback = diensten.GetRequiredService<IOptions<Meldingopties>>().Value.PriveAdressenToegestaan ? null : Netwerkgrens.Verbind,
        });
        builder.Services.AddScoped<Abonnementenboek>();
        builder.Services.AddSingleton<Signaalwachter>().AddSingleton<Meldingbezorger>().AddSingleton<Post>().AddSingleton<Webhooks>().AddHostedService<Meldingdienst>();
        return builder;
    }
}
