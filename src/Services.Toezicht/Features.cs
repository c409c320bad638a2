using Monitoring.Messaging;
using Monitoring.Services.Toezicht.Bijwerken;
using Monitoring.Services.Toezicht.HerstelVolgen;
using Monitoring.Services.Toezicht.ObjectenImporteren;
using Monitoring.Services.Toezicht.OnderzoekenImporteren;
using Monitoring.Services.Toezicht.OnderzoekUitvoeren;
using Monitoring.Services.Toezicht.OpenData;
using Monitoring.Services.Toezicht.Plannen;
using Monitoring.Services.Toezicht.Raadplegen;
using Monitoring.Services.Toezicht.ResultatenImporteren;
using Monitoring.Services.Toezicht.Risicobeelden;
using Monitoring.Services.Toezicht.Signalenvolgen;
using Monitoring.Services.Toezicht.Toezichtstatus;
using Monitoring.Services.Toezicht.Werkvoorraden;

namespace Monitoring.Services.Toezicht;

/// <summary>What the service can do.</summary>
internal static class Features
{
    public static IServiceCollection AddToezicht(this IServiceCollection services) => services
        .AddScoped<ObjectenImport>()
        .AddScoped<OnderzoekenImport>()
        .AddScoped<ResultatenImport>()
        .AddScoped<Herrekening>()
        .AddSingleton<StandenLezer>()
        .AddSingleton<SignalenHerbouw>()
        .AddHostedService<Bijwerker>()
        .AddScoped<ToezichtstatusWijzigen>()
        .AddScoped<FinancieelToezichtLezen>()
        .AddScoped<OpvolgingLezen>()
        .AddScoped<Logboek>()
        .AddScoped<Oordeelketens>()
        .AddScoped<OnderzoekStarten>()
        .AddScoped<OnderzoekWijzigen>()
        .AddScoped<OnderzoekVaststellen>()
        .AddScoped<OnderzoekenZoeken>()
        .AddScoped<HerstelopdrachtenZoeken>()
        .AddScoped<HerstelopdrachtWijzigen>()
        .AddScoped<WerkvoorraadLezen>()
        .AddScoped<UitstroomLezen>()
        .AddScoped<RisicobeeldLezen>()
        .AddScoped<PlanningLezen>()
        .AddScoped<BerekendeOordelenLezen>()
        .AddScoped<Ministermeldingen>()
        .AddScoped<OpenDataExport>()
        .AddScoped<ObjectenZoeken>()
        .AddScoped<Naslaglijsten>();
}
