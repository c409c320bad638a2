using DotNet.Testcontainers.Containers;
using Testcontainers.MsSql;
using Testcontainers.RabbitMq;
using Testcontainers.Redis;

namespace Monitoring.Testopstelling;

/// <summary>Compiled where the package feed has Testcontainers.</summary>
internal static partial class Containers
{
    static partial void ZoekDocker(ref string reden) => reden =
        File.Exists("/var/run/docker.sock") || Environment.GetEnvironmentVariable("DOCKER_HOST") is { Length: > 0 } || OperatingSystem.IsWindows()
            ? ""
            : "there is no Docker (/var/run/docker.sock, DOCKER_HOST)";

    static partial void MaakBroker(int poort, List<IServer> servers) => servers.Add(new Container(
        new RabbitMqBuilder().WithImage("rabbitmq:4.1-alpine").WithUsername("guest").WithPassword("guest").WithPortBinding(poort, RabbitMqBuilder.RabbitMqPort).Build()));

    static partial void MaakRedis(int poort, List<IServer> servers) => servers.Add(new Container(
        new RedisBuilder().WithImage("redis:7.4-alpine").WithPortBinding(poort, RedisBuilder.RedisPort).Build()));

    static partial void StartSqlServer(List<Task<string>> gestart) => gestart.Add(Start(
        new MsSqlBuilder().WithImage("mcr.microsoft.com/mssql/server:2022-latest").Build()));

    private static async Task<string> Start(MsSqlContainer server)
    {
        // Testcontainers removes it when this process ends.
        await server.StartAsync();
        return server.GetConnectionString();
    }

    private sealed class Container(IContainer container) : IServer
    {
        public Task Start() => container.StartAsync();

        public Task Stop() => container.StopAsync();

        public async Task<string?> Afloop() => container.State is TestcontainersStates.Exited or TestcontainersStates.Dead
            ? (await container.GetLogsAsync()).Stderr
            : null;

        public ValueTask DisposeAsync() => container.DisposeAsync();
    }
}
