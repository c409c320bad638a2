using Microsoft.EntityFrameworkCore.Diagnostics;
using Monitoring.Contracts.Gebeurtenissen;
using Monitoring.Contracts.Toegang;
using Monitoring.Contracts.V1;
using Monitoring.Messaging;
using Monitoring.ServiceDefaults;
using Monitoring.ServiceDefaults.Database;
using Monitoring.ServiceDefaults.Grpc;
using Monitoring.ServiceDefaults.Toegang;
using Monitoring.ServiceDefaults.Vastleggen;
using Monitoring.Services.Landelijk.Besturen;
using Monitoring.Services.Landelijk.Cache;
using Monitoring.Services.Landelijk.Data;
using Monitoring.Services.Landelijk.Diensten;
using Monitoring.Services.Landelijk.Feiten;
using Monitoring.Services.Landelijk.Herbouw;
using Monitoring.Services.Landelijk.Indicatoren;
using Monitoring.Services.Landelijk.Meldingen;
using Monitoring.Services.Landelijk.OpenData;
using Monitoring.Services.Landelijk.Projecties;
using Monitoring.Services.Landelijk.Swvs;
using Monitoring.Services.Landelijk.Vergelijking;
using Monitoring.Services.Landelijk.Vrijgeven;

var builder = WebApplication.CreateBuilder(args);
builder.AddServiceDefaults().AddGrpcDiensten().AddOpenData().AddDatabase<LandelijkContext, SqliteLandelijkContext, SqlServerLandelijkContext>("landelijk");
builder.Services.AddSingleton<IInterceptor, Schrijfruimte>();
// Before the messages: an empty database is known as empty until the first of them is booked.
builder.Services.AddSingleton<HerbouwBijStart>().AddHostedService(diensten => diensten.GetRequiredService<HerbouwBijStart>());
builder.Services.AddHostedService<Handelingenopruiming<LandelijkContext>>();
builder.Services.AddBerichten<LandelijkContext>(builder.Configuration, wachtrij: "landelijk", ontvang => ontvang
    .Verwerk<ObjectVanToezichtGewijzigd, ObjectProjectie>()
    .Verwerk<OnderzoekVastgesteld, OnderzoekProjectie>()
    .Verwerk<HerstelopdrachtGewijzigd, HerstelopdrachtProjectie>()
    .Verwerk<MinisterGeinformeerd, MinistermeldingProjectie>()
    .Verwerk<JaarrekeningGewijzigd, JaarrekeningProjectie>()
    .Verwerk<OppGewijzigd, OppProjectie>());
builder.Services.AddSingleton<ITokenBron, TokenVanDienst>();
foreach (var dienst in Feitsoorten.Diensten)
{
    builder.AddKeyedGrpcClient<Standen.StandenClient>(dienst);
}

builder.Services.AddCijfercache(builder.Configuration).AddSingleton<IndicatorLezer>();
builder.AddMeldingen();
builder.Services.AddScoped<Opname>().AddScoped<Vrijgaveboek>().AddScoped<Dossierlezer>().AddScoped<Regiolezer>().AddScoped<Bestuurslezer>();
builder.Services.AddSingleton<StandenLezer>().AddSingleton<Herbouwer>().AddSingleton<Vergelijker>();

var app = builder.Build();
if (await app.MigreerAlsGevraagd<LandelijkContext>(args))
{
    return;
}

app.UseOpenData();
app.UseServiceDefaults();
app.MapGrpcService<LandelijkDienst>();
app.MapGrpcService<BerichtenDienst<LandelijkContext>>().RequireAuthorization(new ToegangAttribute(Scope.LandelijkBeheren, Rol.Beheer));
app.MapGrpcService<HandelingenDienst<LandelijkContext>>().RequireAuthorization(new ToegangAttribute(Scope.LandelijkBeheren, Rol.Beheer));
app.MapOpenData();
await app.RunAsync();

/// <summary>Entry point, public for tests that host the service.</summary>
public sealed partial class Program;
