using Monitoring.Contracts.Gebeurtenissen;
using Monitoring.Contracts.Toegang;
using Monitoring.Contracts.V1;
using Monitoring.Messaging;
using Monitoring.ServiceDefaults.Importeren;
using Monitoring.ServiceDefaults;
using Monitoring.ServiceDefaults.Database;
using Monitoring.ServiceDefaults.Grpc;
using Monitoring.ServiceDefaults.Toegang;
using Monitoring.ServiceDefaults.Vastleggen;
using Monitoring.Services.Toezicht;
using Monitoring.Services.Toezicht.Data;
using Monitoring.Services.Toezicht.Raadplegen;
using Monitoring.Services.Toezicht.Signalenvolgen;

var builder = WebApplication.CreateBuilder(args);
builder.AddServiceDefaults().AddGrpcDiensten().AddDatabase<ToezichtContext, SqliteToezichtContext, SqlServerToezichtContext>("toezicht");
builder.Services.AddBerichten<ToezichtContext>(builder.Configuration, wachtrij: "toezicht", ontvang => ontvang
    .Verwerk<JaarrekeningGewijzigd, JaarrekeningProjectie>()
    .Verwerk<AangepastFinancieelToezichtGewijzigd, FinancieelToezichtProjectie>()
    .Verwerk<OppGewijzigd, OppProjectie>());
builder.Services.AddImportlogboek<ToezichtContext>();
builder.Services.AddHostedService<Handelingenopruiming<ToezichtContext>>();
builder.Services.AddScoped<IStandenBron, ToezichtStanden>();
builder.Services.AddToezicht();
builder.Services.AddSingleton<ITokenBron, TokenVanDienst>();
foreach (var dienst in SignalenHerbouw.Diensten)
{
    builder.AddKeyedGrpcClient<Standen.StandenClient>(dienst);
}

// SQL Server names the doubled key in its error, which EF logs whole; what is not expected is logged where the call ends.
builder.Logging.AddFilter("Microsoft.EntityFrameworkCore.Update", LogLevel.None);

var app = builder.Build();
if (await app.MigreerAlsGevraagd<ToezichtContext>(args))
{
    return;
}

app.UseServiceDefaults();
app.MapGrpcService<ToezichtDienst>();
app.MapGrpcService<StandenDienst>().RequireAuthorization(new ToegangAttribute(Scope.StandenLezen, Rol.Platform, Rol.Beheer));
app.MapGrpcService<BerichtenDienst<ToezichtContext>>().RequireAuthorization(new ToegangAttribute(Scope.ToezichtSchrijven, Rol.Beheer));
app.MapGrpcService<ImportsDienst<ToezichtContext>>().RequireAuthorization(new ToegangAttribute(Scope.ToezichtSchrijven, Rol.Beheer));
app.MapGrpcService<HandelingenDienst<ToezichtContext>>().RequireAuthorization(new ToegangAttribute(Scope.ToezichtLezen, Rol.Beheer));
await app.RunAsync();
