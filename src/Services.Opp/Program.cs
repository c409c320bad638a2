using Monitoring.Contracts.Gebeurtenissen;
using Monitoring.Contracts.Toegang;
using Monitoring.Messaging;
using Monitoring.ServiceDefaults.Importeren;
using Monitoring.ServiceDefaults;
using Monitoring.ServiceDefaults.Database;
using Monitoring.ServiceDefaults.Toegang;
using Monitoring.ServiceDefaults.Vastleggen;
using Monitoring.Services.Opp;
using Monitoring.Services.Opp.Data;
using Monitoring.Services.Opp.Registreren;
using Monitoring.Services.Opp.Vestigingen;

var builder = WebApplication.CreateBuilder(args);
builder.AddServiceDefaults().AddGrpcDiensten().AddDatabase<OppContext, SqliteOppContext, SqlServerOppContext>("opp");
builder.AddPseudoniemen().AddOpps().AddStilleLogs();
builder.Services.AddImportlogboek<OppContext>();
builder.Services.AddHostedService<Handelingenopruiming<OppContext>>();
builder.Services.AddScoped<IStandenBron, OppStanden>();
builder.Services.AddBerichten<OppContext>(builder.Configuration, wachtrij: "opp", ontvang => ontvang.Verwerk<ObjectVanToezichtGewijzigd, SchoolVestigingProjectie>());

var app = builder.Build();
if (await app.MigreerAlsGevraagd<OppContext>(args))
{
    return;
}

app.UseServiceDefaults();
app.MapGrpcService<OntwikkelingsperspectievenDienst>();
app.MapOppApi();
app.MapGrpcService<StandenDienst>().RequireAuthorization(new ToegangAttribute(Scope.StandenLezen, Rol.Platform, Rol.Beheer));
// Not opp:schrijven: whoever redrives a message or reads what came of imports manages the platform, and may not register OPP's.
app.MapGrpcService<BerichtenDienst<OppContext>>().RequireAuthorization(new ToegangAttribute(Scope.LandelijkBeheren, Rol.Beheer));
app.MapGrpcService<ImportsDienst<OppContext>>().RequireAuthorization(new ToegangAttribute(Scope.LandelijkBeheren, Rol.Beheer));
app.MapGrpcService<HandelingenDienst<OppContext>>().RequireAuthorization(new ToegangAttribute(Scope.LandelijkBeheren, Rol.Beheer));
await app.RunAsync();
