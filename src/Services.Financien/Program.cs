using Monitoring.Contracts.Toegang;
using Monitoring.Messaging;
using Monitoring.ServiceDefaults.Importeren;
using Monitoring.ServiceDefaults;
using Monitoring.ServiceDefaults.Database;
using Monitoring.ServiceDefaults.Toegang;
using Monitoring.ServiceDefaults.Vastleggen;
using Monitoring.Services.Financien;
using Monitoring.Services.Financien.Data;
using Monitoring.Services.Financien.Standen;

var builder = WebApplication.CreateBuilder(args);
builder.AddServiceDefaults().AddGrpcDiensten().AddDatabase<FinancienContext, SqliteFinancienContext, SqlServerFinancienContext>("financien");
builder.Services.AddBerichten<FinancienContext>(builder.Configuration, wachtrij: "financien");
builder.Services.AddImportlogboek<FinancienContext>();
builder.Services.AddHostedService<Handelingenopruiming<FinancienContext>>();
builder.Services.AddScoped<IStandenBron, FinancienStanden>();
builder.Services.AddFinancien();

var app = builder.Build();
if (await app.MigreerAlsGevraagd<FinancienContext>(args))
{
    return;
}

app.UseServiceDefaults();
app.MapGrpcService<FinancienDienst>();
app.MapGrpcService<BestuursdossierDienst>();
app.MapGrpcService<NaslagDienst>();
app.MapGrpcService<StandenDienst>().RequireAuthorization(new ToegangAttribute(Scope.StandenLezen, Rol.Platform, Rol.Beheer));
app.MapGrpcService<BerichtenDienst<FinancienContext>>().RequireAuthorization(new ToegangAttribute(Scope.FinancienSchrijven, Rol.Beheer));
app.MapGrpcService<ImportsDienst<FinancienContext>>().RequireAuthorization(new ToegangAttribute(Scope.FinancienSchrijven, Rol.Beheer));
app.MapGrpcService<HandelingenDienst<FinancienContext>>().RequireAuthorization(new ToegangAttribute(Scope.FinancienLezen, Rol.Beheer));
await app.RunAsync();
