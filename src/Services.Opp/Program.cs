using Monitoring.Contracts.Gebeurtenissen;
using Monitoring.Messaging;
using Monitoring.ServiceDefaults;
using Monitoring.ServiceDefaults.Database;
using Monitoring.Services.Opp;
using Monitoring.Services.Opp.Data;
using Monitoring.Services.Opp.Vestigingen;

var builder = WebApplication.CreateBuilder(args);
builder.AddServiceDefaults().AddGrpcDiensten().AddDatabase<OppContext, SqliteOppContext, SqlServerOppContext>("opp");
builder.AddOpps().AddPseudoniemen().AddStilleLogs();
builder.Services.AddScoped<IStandenBron, OppStanden>();
builder.Services.AddBerichten<OppContext>(builder.Configuration, wachtrij: "opp", ontvang => ontvang.Verwerk<ObjectVanToezichtGewijzigd, SchoolVestigingProjectie>());

var app = builder.Build();
if (await app.MigreerAlsGevraagd<OppContext>(args))
{
    return;
}

app.UseServiceDefaults();
app.MapGrpcService<OntwikkelingsperspectievenDienst>();
app.MapGrpcService<StandenDienst>();
app.MapGrpcService<BerichtenDienst<OppContext>>();
await app.RunAsync();
