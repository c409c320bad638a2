using Monitoring.Contracts.Landelijk.V1;
using Monitoring.Contracts.Opp.V1;
using Monitoring.Contracts.V1;
using Monitoring.ServiceDefaults.Grpc;

namespace Monitoring.Portaal.Diensten;

/// <summary>The services behind the pages. Each call carries the visitor's own token.</summary>
internal static class Dienstverbindingen
{
    // The page waits for it: shorter than the deadline of a call to a service.
    private static readonly TimeSpan MaxWacht = TimeSpan.FromSeconds(5);

    // A page does without names rather than wait for them.
    private static readonly TimeSpan MaxWachtOpNamen = TimeSpan.FromSeconds(2);

    public static void AddDiensten(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<ITokenBron, TokenVanVerzoek>();
        builder.Services.AddScoped<Dienstaanroep>();
        builder.Services.AddHttpClient<Aanmelddienst>((diensten, http) =>
        {
            var issuer = diensten.GetRequiredService<IConfiguration>()["Authenticatie:Issuer"] ?? throw new InvalidOperationException("Authenticatie:Issuer ontbreekt.");
            http.BaseAddress = new Uri(issuer.TrimEnd('/') + "/");
            http.Timeout = MaxWacht;
        });
        builder.Services.AddMemoryCache().AddScoped<Namen>().AddSingleton<Adresboek>().AddHttpClient(Adresboek.Client, (diensten, http) =>
        {
            http.BaseAddress = diensten.GetRequiredService<IConfiguration>()["Adresboek:Adres"] is { Length: > 0 } adres ? new Uri(adres.TrimEnd('/') + "/") : null;
            http.Timeout = MaxWachtOpNamen;
        }).ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { AllowAutoRedirect = false }).RemoveAllLoggers();
        builder.AddGrpcClient<Landelijk.LandelijkClient>("landelijk");
        builder.AddGrpcClient<Contracts.Toezicht.V1.Toezicht.ToezichtClient>("toezicht");
        builder.AddGrpcClient<Contracts.Financien.V1.Financien.FinancienClient>("financien");
        builder.AddGrpcClient<Contracts.Financien.V1.Bestuursdossier.BestuursdossierClient>("financien");
        builder.AddGrpcClient<Contracts.Financien.V1.Naslag.NaslagClient>("financien");
        builder.AddGrpcClient<Ontwikkelingsperspectieven.OntwikkelingsperspectievenClient>("opp");
        foreach (var dienst in Platformdienst.Alle)
        {
            builder.AddKeyedGrpcClient<Berichten.BerichtenClient>(dienst.Naam);
            builder.AddKeyedGrpcClient<Handelingenlogboek.HandelingenlogboekClient>(dienst.Naam);
        }

        foreach (var (naam, _) in Platformdienst.Importerende)
        {
            builder.AddKeyedGrpcClient<Imports.ImportsClient>(naam);
        }
    }
}
