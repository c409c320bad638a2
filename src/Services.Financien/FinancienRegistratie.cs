using Monitoring.Services.Financien.Dossiers;
using Monitoring.Services.Financien.Herrekenen;
using Monitoring.Services.Financien.Importeren;
using Monitoring.Services.Financien.Signaleren;

namespace Monitoring.Services.Financien;

/// <summary>The features of this service.</summary>
internal static class FinancienRegistratie
{
    public static IServiceCollection AddFinancien(this IServiceCollection services) => services
        .AddScoped<Signaleringsboek>()
        .AddScoped<Herrekening>()
        .AddScoped<ImporteerJaarrekeningen>()
        .AddScoped<HaalDossier>()
        .AddScoped<LijstDossiers>();
}
