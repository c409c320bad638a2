using Microsoft.Extensions.Configuration;

namespace Aspire.Hosting.TestHost;

/// <summary>The applications that the tests run. Setting Uitvoer is a folder that the test made.</summary>
internal static class Scenarios
{
    private const string Forever = "while :; do sleep 60; done";

    internal static void Declare(string scenario, IDistributedApplicationBuilder builder)
    {
        Action<IDistributedApplicationBuilder> declare = scenario switch
        {
            "alles" => Everything,
            "volgorde" => Order,
            "gezondheid" => Health,
            "migratie-mislukt" => FailedMigration,
            "web" => Web,
            "taak" => Task,
            "koppig" => Stubborn,
            "herhaald" => RepeatedWithFixedPort,
            "kring" => Circle,
            "sqlserver" => SqlServer,
            "zonder-verbinding" => MissingConnectionString,
            "onbekend-programma" => UnknownProgram,
            _ => throw new ArgumentException($"Scenario {scenario} is unknown.", nameof(scenario)),
        };
        declare(builder);
    }

    private static void Everything(IDistributedApplicationBuilder builder)
    {
        var broker = builder.AddRabbitMQ("broker").WithDataVolume();
        var cache = builder.AddRedis("cache").WithDataVolume();
        var greeting = builder.AddParameter("groet", "hallo & dag");
        var secret = builder.AddParameter("sleutel", new GenerateParameterDefault { MinLength = 32 }, secret: true, persist: true);
        var database = builder.AddConnectionString("database");

        var identity = builder.AddExecutable("identiteit", "node", ".", "-e", "require('http').createServer((q,s)=>s.end('ok')).listen(process.env.PORT,'127.0.0.1')")
            .WithHttpEndpoint(env: "PORT")
            .WithHttpHealthCheck();

        var repeated = builder.AddProject<Projects.Test_Service_Web>("herhaald", launchProfileName: null)
            .WithHttpEndpoint()
            .WithHttpEndpoint(name: "grpc", env: "GRPC_PORT")
            .WithHttpHealthCheck("/health")
            .WithReplicas(2);

        builder.AddProject<Projects.Test_Service_Web>("web")
            .WithHttpEndpoint()
            .WithExternalHttpEndpoints()
            .WithHttpHealthCheck("/health")
            .WithArgs("--een", "twee woorden")
            .WithReference(broker).WaitFor(broker)
            .WithReference(cache, connectionName: "kast").WaitFor(cache)
            .WithReference(database)
            .WithReference(repeated)
            .WithReference(identity.GetEndpoint("http")).WaitFor(identity)
            .WithReference("buiten", new Uri("https://example.org/"))
            .WithEnvironment("GROET", greeting)
            .WithEnvironment("SLEUTEL", secret)
            .WithEnvironment("ISSUER", identity.GetEndpoint("http"))
            .WithEnvironment("ISSUER_PORT", identity.GetEndpoint("http").Property(EndpointProperty.Port))
            .WithEnvironment("ISSUER_PAD", $"{identity.GetEndpoint("http")}/{{vast}}?g={greeting.Resource:uri}")
            .WithEnvironment("LATER", () => "nu")
            .WithEnvironment(context => context.EnvironmentVariables["BROKER"] = broker.Resource.ConnectionStringExpression);
    }

    private static void Order(IDistributedApplicationBuilder builder)
    {
        var output = builder.Configuration["Uitvoer"]!;
        var migration = builder.AddExecutable("migratie", "sh", output, "-c", "while [ ! -e mag-klaar ]; do sleep 0.05; done; echo migratie >> stappen");
        var service = builder.AddExecutable("dienst", "sh", output, "-c", "echo dienst >> stappen; " + Forever).WaitForCompletion(migration);
        builder.AddExecutable("daarna", "sh", output, "-c", "echo daarna >> stappen; " + Forever).WaitFor(service);
    }

    private static void Health(IDistributedApplicationBuilder builder)
    {
        var output = builder.Configuration["Uitvoer"]!;
        var web = builder.AddProject<Projects.Test_Service_Web>("web")
            .WithHttpEndpoint()
            .WithHttpHealthCheck("/health")
            .WithEnvironment("HEALTHY_WHEN", Path.Combine(output, "gezond"));
        builder.AddExecutable("daarna", "sh", output, "-c", "touch daarna-gestart; " + Forever).WaitFor(web);
    }

    private static void FailedMigration(IDistributedApplicationBuilder builder)
    {
        var output = builder.Configuration["Uitvoer"]!;
        var migration = builder.AddExecutable("migratie", "sh", output, "-c", "echo 'kolom ontbreekt' >&2; exit 3");
        builder.AddExecutable("dienst", "sh", output, "-c", "touch dienst-gestart; " + Forever).WaitForCompletion(migration);
    }

    private static void Web(IDistributedApplicationBuilder builder)
    {
        var port = builder.Configuration.GetValue<int?>("Poort");
        var web = builder.AddProject<Projects.Test_Service_Web>("web")
            .WithHttpEndpoint(port: port, isProxied: false)
            .WithHttpHealthCheck("/health");
        builder.AddExecutable("ernaast", "sh", ".", "-c", Forever).WaitFor(web);
    }

    private static void Task(IDistributedApplicationBuilder builder)
    {
        builder.AddExecutable("taak", "sh", ".", "-c", "echo gedaan");
        builder.AddExecutable("ernaast", "sh", ".", "-c", Forever);
    }

    /// <summary>Ignores SIGTERM itself and has a child that does too.</summary>
    private static void Stubborn(IDistributedApplicationBuilder builder) =>
        builder.AddExecutable("koppig", "sh", ".", "-c", "trap '' TERM; (trap '' TERM; " + Forever + ") & echo staat; " + Forever);

    private static void RepeatedWithFixedPort(IDistributedApplicationBuilder builder) =>
        builder.AddProject<Projects.Test_Service_Web>("web").WithHttpEndpoint(port: 31999).WithReplicas(2);

    private static void Circle(IDistributedApplicationBuilder builder)
    {
        var first = builder.AddExecutable("een", "true", ".");
        var second = builder.AddExecutable("twee", "true", ".").WaitFor(first);
        first.WaitFor(second);
    }

    private static void SqlServer(IDistributedApplicationBuilder builder)
    {
        var database = builder.AddSqlServer("sql").WithDataVolume().AddDatabase("opp");
        builder.AddExecutable("dienst", "true", ".").WithReference(database).WaitFor(database);
    }

    private static void MissingConnectionString(IDistributedApplicationBuilder builder) =>
        builder.AddExecutable("dienst", "true", ".").WithReference(builder.AddConnectionString("database"));

    private static void UnknownProgram(IDistributedApplicationBuilder builder) =>
        builder.AddExecutable("dienst", "dit-programma-bestaat-niet", ".");
}
