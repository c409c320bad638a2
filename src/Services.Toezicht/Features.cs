using Monitoring.Services.Toezicht.ObjectenImporteren;
using Monitoring.Services.Toezicht.OnderzoekenImporteren;
using Monitoring.Services.Toezicht.OnderzoekUitvoeren;
using Monitoring.Services.Toezicht.Raadplegen;

namespace Monitoring.Services.Toezicht;

/// <summary>What the service can do.</summary>
internal static class Features
{
    public static IServiceCollection AddToezicht(this IServiceCollection services) => services
        .AddScoped<ObjectenImport>()
        .AddScoped<OnderzoekenImport>()
        .AddScoped<OnderzoekStarten>()
        .AddScoped<OnderzoekWijzigen>()
        .AddScoped<OnderzoekenZoeken>()
        .AddScoped<ObjectenZoeken>()
        .AddScoped<Naslaglijsten>();
}
