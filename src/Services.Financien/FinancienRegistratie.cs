using Monitoring.Services.Financien.Afbouwen;
using Monitoring.Services.Financien.Doelmatigheid;
using Monitoring.Services.Financien.Dossiers;
using Monitoring.Services.Financien.Herrekenen;
using Monitoring.Services.Financien.Importeren;
using Monitoring.Services.Financien.Invoeren;
using Monitoring.Services.Financien.Koppelen;
using Monitoring.Services.Financien.Signaleren;
using Monitoring.Services.Financien.Toelichten;
using Monitoring.Services.Financien.Toezicht;
using Monitoring.Services.Financien.Vergelijken;
using Monitoring.Services.Financien.Voorbeelden;
using Monitoring.Services.Financien.Vooruitkijken;

namespace Monitoring.Services.Financien;

/// <summary>The features of this service.</summary>
internal static class FinancienRegistratie
{
    public static IServiceCollection AddFinancien(this IServiceCollection services) => services
        .AddScoped<Signaleringsboek>()
        .AddScoped<Herrekening>()
        .AddHostedService<Bijwerker>()
        .AddScoped<ImporteerJaarrekeningen>()
        .AddScoped<Koppelingenimport>()
        .AddScoped<Leerlingenimport>()
        .AddScoped<HaalDossier>()
        .AddScoped<LijstDossiers>()
        .AddScoped<LichtBevindingToe>()
        .AddScoped<DienIn>()
        .AddScoped<DienBestandIn>()
        .AddScoped<LijstBevindingen>()
        .AddScoped<LaadVoorbeelddossiers>()
        .AddScoped<Afbouwplannen>()
        .AddScoped<Vermogensboek>()
        .AddScoped<Doelmatigheidsdossier>()
        .AddScoped<Resultatenboek>()
        .AddScoped<VergelijkDossier>()
        .AddScoped<RekenScenario>()
        .AddScoped<ToezichtBesluiten>()
        .AddScoped<GeefTotalen>()
        .AddScoped<GeefSignaleringswaarden>()
        .AddScoped<WijzigSignaleringswaarde>()
        .AddScoped<VergelijkVersies>()
        .AddScoped<Koppelingen>();
}
