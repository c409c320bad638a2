using System.Globalization;
using Monitoring.AppHost;

// The whole platform as declarative text: resources first, then services, each with what it needs and waits for.
var builder = DistributedApplication.CreateBuilder(args);
var adressen = Adressen.Van(builder.Configuration);
var plaats = Gegevensplaats.Van(builder.Configuration, builder.AppHostDirectory);
var geheimen = Geheimen.LeesOfMaak(plaats);

var messaging = builder.AddRabbitMQ("messaging").WithDataVolume();
var cache = builder.AddRedis("cache");

var identiteit = builder.AddExecutable("identiteit", "node", "../Identiteit", "src/server.js")
    .WithHttpEndpoint(port: adressen.IdentiteitPoort, env: "PORT", isProxied: false)
    .WithEnvironment("ISSUER", adressen.Issuer)
    .WithEnvironment("GATEWAY_URL", adressen.Web)
    .WithEnvironment("IDENTITEIT_DATAMAP", plaats.Map("identiteit"))
    .WithEnvironment("GATEWAY_SECRET", geheimen.Gateway)
    .WithEnvironment("CLIENT_SECRET_SCHOOLSYSTEEM_90AA", geheimen.Schoolsysteem)
    .WithEnvironment("CLIENT_SECRET_LANDELIJK", geheimen.Landelijk)
    .WithEnvironment("CLIENT_SECRET_TOEZICHT", geheimen.Toezicht)
    .WithEnvironment("CLIENT_SECRET_BEHEER_CLI", geheimen.Beheer)
    .WithEnvironment("CLIENT_SECRET_INSPECTEUR_1", geheimen.Inspecteur)
    .WithHttpHealthCheck("/health");

var toezicht = Dienst(builder.AddProject<Projects.Services_Toezicht>("toezicht"), Migratie(builder.AddProject<Projects.Services_Toezicht>("toezicht-migratie")));
var financien = Dienst(builder.AddProject<Projects.Services_Financien>("financien"), Migratie(builder.AddProject<Projects.Services_Financien>("financien-migratie")));
var opp = Dienst(builder.AddProject<Projects.Services_Opp>("opp"), Migratie(builder.AddProject<Projects.Services_Opp>("opp-migratie")))
    .WithEnvironment("Opp__PseudoniemSleutel", geheimen.Pseudoniem);
foreach (var (nummer, sleutel) in (geheimen.EerderePseudoniem ?? []).Index())
{
    opp.WithEnvironment(string.Create(CultureInfo.InvariantCulture, $"Opp__EerdereSleutels__{nummer}"), sleutel);
}

// Toezicht reads their standen when it builds its signals anew; it does not wait for them.
toezicht.WithReference(financien).WithReference(opp)
    .WithEnvironment("Authenticatie__ClientId", "toezicht")
    .WithEnvironment("Authenticatie__ClientSecret", geheimen.Toezicht)
    .WithEnvironment("Authenticatie__Scopes", "standen:lezen");

var landelijk = Dienst(builder.AddProject<Projects.Services_Landelijk>("landelijk"), Migratie(builder.AddProject<Projects.Services_Landelijk>("landelijk-migratie")))
    .WithReference(cache).WaitFor(cache)
    .WithReference(toezicht).WithReference(financien).WithReference(opp)
    .WithEnvironment("Authenticatie__ClientId", "landelijk")
    .WithEnvironment("Authenticatie__ClientSecret", geheimen.Landelijk)
    .WithEnvironment("Authenticatie__Scopes", "standen:lezen")
    .WithEnvironment("Meldingen__Portaal", adressen.Web);

var portaal = builder.AddProject<Projects.Portaal>("portaal")
    .WithHttpEndpoint(name: "http", env: "HTTP_PORT")
    .WithHttpHealthCheck("/health", endpointName: "http")
    .WithEnvironment("Authenticatie__Issuer", adressen.Issuer)
    .WithEnvironment("DataProtection__Map", plaats.Map("portaal"))
    .WithEnvironment("Adresboek__Adres", adressen.Adresboek)
    .WithReference(toezicht).WithReference(financien).WithReference(opp).WithReference(landelijk);

var gateway = builder.AddProject<Projects.Gateway>("gateway")
    .WithHttpEndpoint(port: adressen.WebPoort, name: "http", env: "HTTP_PORT", isProxied: false)
    .WithHttpEndpoint(port: adressen.GrpcPoort, name: "grpc", env: "GRPC_PORT", isProxied: false)
    .WithExternalHttpEndpoints()
    .WithHttpHealthCheck("/health", endpointName: "http")
    .WithEnvironment("Authenticatie__Issuer", adressen.Issuer)
    .WithEnvironment("Authenticatie__ClientId", "gateway")
    .WithEnvironment("Authenticatie__ClientSecret", geheimen.Gateway)
    .WithEnvironment("DataProtection__Map", plaats.Map("gateway"))
    .WithReference(toezicht).WithReference(financien).WithReference(opp).WithReference(landelijk).WithReference(portaal)
    .WaitFor(identiteit).WaitFor(toezicht).WaitFor(financien).WaitFor(opp).WaitFor(landelijk).WaitFor(portaal);

builder.AddProject<Projects.Cli>("gegevens")
    .WithArgs(plaats.Laadopdracht())
    .WithEnvironment("MONITOR_CONFIG", geheimen.SchrijfVoorCli(plaats, adressen))
    .WaitFor(gateway);

await builder.Build().RunAsync();

IResourceBuilder<ProjectResource> Migratie(IResourceBuilder<ProjectResource> project) => project
    .WithArgs("migreer")
    .WithEnvironment("Database__Map", plaats.Map("databases"));

// A service: two ports, its own database brought up to date first, the broker and the issuer.
IResourceBuilder<ProjectResource> Dienst(IResourceBuilder<ProjectResource> project, IResourceBuilder<ProjectResource> migratie) => project
    .WithHttpEndpoint(name: "grpc", env: "GRPC_PORT")
    .WithHttpEndpoint(name: "http", env: "HTTP_PORT")
    .WithHttpHealthCheck("/health", endpointName: "http")
    .WithEnvironment("Database__Map", plaats.Map("databases"))
    .WithEnvironment("Authenticatie__Issuer", adressen.Issuer)
    .WithReference(messaging).WaitFor(messaging)
    .WaitFor(identiteit)
    .WaitForCompletion(migratie);
