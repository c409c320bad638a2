using Monitoring.Services.Financien.Domain.Signaleringswaarden;
using Monitoring.Services.Financien.Dossiers;
using Monitoring.Services.Financien.Importeren;

namespace Monitoring.Services.Financien;

/// <summary>The features of this service.</summary>
internal static class FinancienRegistratie
{
    public static IServiceCollection AddFinancien(this IServiceCollection services) => services
        .AddSingleton(Signaleringsset.Ingebouwd)
        .AddScoped<ImporteerJaarrekeningen>()
        .AddScoped<HaalDossier>()
        .AddScoped<LijstDossiers>();
}
