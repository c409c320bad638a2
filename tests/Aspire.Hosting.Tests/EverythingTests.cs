using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Net.NetworkInformation;
using System.Net.Sockets;
using System.Text;

namespace Aspire.Hosting.Tests;

/// <summary>A real broker, a real cache, projects and a program together.</summary>
public sealed class EverythingTests
{
    private static readonly string[] Database = ["--ConnectionStrings:database=Data Source=a b;"];

    [Fact]
    public async Task Every_resource_gets_the_addresses_and_secrets_of_the_others_and_can_use_them()
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        using var folder = new TestFolder();
        await using var host = HostProcess.Start("alles", folder, [.. Database, "--OTEL_EXPORTER_OTLP_ENDPOINT=http://127.0.0.1:4317"]);
        await host.WaitUntilReadyAsync();

        using var http = new HttpClient();
        var web = host.UrlOf("web");
        var env = (await http.GetFromJsonAsync<Dictionary<string, string>>($"{web}/environment", cancellationToken))!;
        Assert.Equal(["--een", "twee woorden"], (await http.GetFromJsonAsync<string[]>($"{web}/arguments", cancellationToken))!);
        Assert.Equal(web, env["ASPNETCORE_URLS"]);
        Assert.Equal("web", env["OTEL_SERVICE_NAME"]);
        Assert.Equal("http://127.0.0.1:4317", env["OTEL_EXPORTER_OTLP_ENDPOINT"]);
        Assert.Equal("Development", env["DOTNET_ENVIRONMENT"]);
        Assert.Equal("Development", env["ASPNETCORE_ENVIRONMENT"]);
        Assert.Equal("Data Source=a b;", env["ConnectionStrings__database"]);
        Assert.Equal("hallo & dag", env["GROET"]);
        Assert.Equal(32, env["SLEUTEL"].Length);
        Assert.Equal("nu", env["LATER"]);
        Assert.Equal("https://example.org/", env["services__buiten__default__0"]);
        var issuer = host.UrlOf("identiteit");
        Assert.Equal(issuer, env["ISSUER"]);
        Assert.Equal(new Uri(issuer).Port.ToString(CultureInfo.InvariantCulture), env["ISSUER_PORT"]);
        Assert.Equal($"{issuer}/{{vast}}?g=hallo%20%26%20dag", env["ISSUER_PAD"]);
        Assert.Equal(issuer, env["services__identiteit__http__0"]);
        Assert.Equal("ok", await http.GetStringAsync(new Uri(issuer), cancellationToken));

        string[] repeated = [env["services__herhaald__http__0"], env["services__herhaald__http__1"]];
        Assert.Equal(2, repeated.Distinct(StringComparer.Ordinal).Count());
        Assert.NotEqual(env["services__herhaald__grpc__0"], env["services__herhaald__grpc__1"]);
        for (var i = 0; i < 2; i++)
        {
            var own = (await http.GetFromJsonAsync<Dictionary<string, string>>($"{repeated[i]}/environment", cancellationToken))!;
            Assert.Equal(repeated[i], own["ASPNETCORE_URLS"]);
            Assert.Equal(new Uri(env[$"services__herhaald__grpc__{i}"]).Port.ToString(CultureInfo.InvariantCulture), own["GRPC_PORT"]);
        }

        var broker = new Uri(env["ConnectionStrings__broker"]);
        Assert.Equal(env["ConnectionStrings__broker"], env["BROKER"]);
        Assert.Equal("127.0.0.1", broker.Host);
        Assert.True(await AmqpLogin.TryAsync(broker, cancellationToken));
        Assert.Equal("+OK", await RedisAsync(env["ConnectionStrings__kast"], "SET sleutel waarde", cancellationToken));
        AssertOnlyLoopback(host);
        AssertSecretsAreForTheOwnerOnly(folder.Data);
        Assert.DoesNotContain(host.Lines, l => l.Contains(env["SLEUTEL"], StringComparison.Ordinal) || l.Contains(broker.UserInfo.Split(':')[1], StringComparison.Ordinal));

        HostProcess.Signal(host.ProcessId, "TERM");
        Assert.Equal(0, await host.ExitCodeAsync());
        Assert.Empty(host.Descendants());
        AssertStoppedBefore(host, "web", "broker");
        AssertStoppedBefore(host, "web", "cache");
        AssertStoppedBefore(host, "web", "identiteit");
    }

    [Fact]
    public async Task A_host_that_is_killed_takes_every_process_with_it_and_the_next_run_finds_the_data()
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        using var folder = new TestFolder();
        string sleutel;
        await using (var host = HostProcess.Start("alles", folder, Database))
        {
            await host.WaitUntilReadyAsync();
            var names = string.Join('\n', host.Descendants().Values);
            Assert.Contains("beam.smp", names, StringComparison.Ordinal);
            Assert.Contains("epmd", names, StringComparison.Ordinal);
            Assert.Contains("redis-server", names, StringComparison.Ordinal);
            Assert.Contains("node", names, StringComparison.Ordinal);
            using var http = new HttpClient();
            var env = (await http.GetFromJsonAsync<Dictionary<string, string>>($"{host.UrlOf("web")}/environment", cancellationToken))!;
            sleutel = env["SLEUTEL"];
            Assert.Equal("+OK", await RedisAsync(env["ConnectionStrings__kast"], "SET sleutel waarde", cancellationToken));

            HostProcess.Signal(host.ProcessId, "KILL");
            Assert.Equal(137, await host.ExitCodeAsync());
        }

        // Not waiting for the last of them: the next run has to wait for the data itself.
        await using (var host = HostProcess.Start("alles", folder, Database))
        {
            await host.WaitUntilReadyAsync();
            using var http = new HttpClient();
            var env = (await http.GetFromJsonAsync<Dictionary<string, string>>($"{host.UrlOf("web")}/environment", cancellationToken))!;
            Assert.Equal(sleutel, env["SLEUTEL"]);
            Assert.True(await AmqpLogin.TryAsync(new Uri(env["ConnectionStrings__broker"]), cancellationToken));
            Assert.Equal("$6", await RedisAsync(env["ConnectionStrings__kast"], "GET sleutel", cancellationToken));

            HostProcess.Signal(host.ProcessId, "KILL");
            await host.UntilAsync(() => host.Descendants().Count == 0, "end of all processes");
        }
    }

    private static void AssertStoppedBefore(HostProcess host, string first, string second)
    {
        var lines = host.Lines.ToList();
        Assert.InRange(lines.FindIndex(l => l.Contains($"{first}: gestopt", StringComparison.Ordinal)), 0, lines.FindIndex(l => l.Contains($"{second}: gestopt", StringComparison.Ordinal)));
    }

    private static void AssertOnlyLoopback(HostProcess host)
    {
        var ports = host.Lines.SelectMany(l => l.Split("://")).Select(p => p.Split(':')).Where(p => p.Length > 1)
            .Select(p => int.TryParse(p[1].Split(' ', '/')[0], CultureInfo.InvariantCulture, out var port) ? port : 0).Where(p => p > 0).ToHashSet();
        Assert.NotEmpty(ports);
        Assert.All(
            IPGlobalProperties.GetIPGlobalProperties().GetActiveTcpListeners().Where(l => ports.Contains(l.Port)),
            l => Assert.True(IPAddress.IsLoopback(l.Address), l.ToString()));
    }

    private static void AssertSecretsAreForTheOwnerOnly(string data)
    {
        const UnixFileMode Owner = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        string[] files = [.. Directory.GetFiles(Path.Combine(data, "geheim")), .. Directory.GetFiles(data, "*.conf", SearchOption.AllDirectories)];
        Assert.Equal(5, files.Length);
        Assert.All(files, f => Assert.Equal(Owner, OperatingSystem.IsLinux() ? File.GetUnixFileMode(f) : Owner));
    }

    private static async Task<string> RedisAsync(string connectionString, string command, CancellationToken cancellationToken)
    {
        var parts = connectionString.Split(',');
        var address = parts[0].Split(':');
        using var client = new TcpClient();
        await client.ConnectAsync(address[0], int.Parse(address[1], CultureInfo.InvariantCulture), cancellationToken);
        var stream = client.GetStream();
        using var reader = new StreamReader(stream);
        await stream.WriteAsync(Encoding.UTF8.GetBytes($"AUTH {parts[1]["password=".Length..]}\r\n{command}\r\n"), cancellationToken);
        Assert.Equal("+OK", await reader.ReadLineAsync(cancellationToken));
        return (await reader.ReadLineAsync(cancellationToken))!;
    }
}
