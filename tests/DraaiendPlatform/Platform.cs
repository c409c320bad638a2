using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Reflection;
using System.Text.Json;
using Grpc.Net.Client;
using Monitoring.Contracts.Toegang;

namespace Monitoring.DraaiendPlatform;

/// <summary>
/// The whole platform as ./run starts it: the app host as a program of its own, real broker, cache, databases and issuer, with the sample
/// data loaded, on free ports and in a folder of its own. Stopped and cleaned up on disposal.
/// </summary>
public sealed class Platform : IAsyncDisposable
{
    /// <summary>Line that the loader prints when everything is in.</summary>
    public const string AllesGeladen = "Alle gegevens staan erin.";

    private static readonly TimeSpan MaxStart = TimeSpan.FromMinutes(4);
    private readonly ConcurrentQueue<string> _uitvoer = new();
    private readonly List<IDisposable> _opruimen = [];
    private readonly TaskCompletionSource _bereikt = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly string _regel;
    private readonly Process _proces;
    private readonly string _map;
    private readonly int _poort;

    private Platform(string map, int poort, string regel, IReadOnlyDictionary<string, string> extra)
    {
        (_map, _poort, _regel) = (map, poort, regel);
        // A script in the background hands an interrupt signal that is ignored to its children; the host must hear it.
        var begin = new ProcessStartInfo("env", ["--default-signal=INT,QUIT", "dotnet", Plaats("AppHost")])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment =
            {
                ["Monitoring__DataMap"] = map,
                ["Monitoring__Poort"] = poort.ToString(CultureInfo.InvariantCulture),
                ["DOTNET_ENVIRONMENT"] = "Development",
                ["ASPNETCORE_ENVIRONMENT"] = "Development",
            },
        };
        foreach (var (naam, waarde) in extra)
        {
            begin.Environment[naam] = waarde;
        }

        _proces = new Process { StartInfo = begin, EnableRaisingEvents = true };
        _proces.OutputDataReceived += (_, regel) => Lees(regel.Data);
        _proces.ErrorDataReceived += (_, regel) => Lees(regel.Data);
        _proces.Exited += (_, _) => _bereikt.TrySetException(new InvalidOperationException("Het platform stopte.\n" + Uitvoer));
    }

    /// <summary>Root of the checkout.</summary>
    public static string Wortel => Plaats("Wortel");

    public Uri Web => new(string.Create(CultureInfo.InvariantCulture, $"http://localhost:{_poort}"));

    public string Issuer => string.Create(CultureInfo.InvariantCulture, $"http://localhost:{_poort + 1}");

    public string Grpc => string.Create(CultureInfo.InvariantCulture, $"http://localhost:{_poort + 2}");

    /// <summary>Folder with databases and settings of this platform.</summary>
    public string Map => _map;

    /// <summary>Id of the app host's process.</summary>
    public int ProcesId => _proces.Id;

    /// <summary>The last lines that the app host printed.</summary>
    public string Uitvoer => string.Join('\n', _uitvoer);

    /// <summary>Starts the platform in a new folder and waits until it is healthy and the sample data is in.</summary>
    public static Task<Platform> Start(IReadOnlyDictionary<string, string> extra, CancellationToken annulering) =>
        Start(Directory.CreateTempSubdirectory("monitoring-systeem-").FullName, AllesGeladen, extra, annulering);

    /// <summary>Starts the platform in a folder that may hold data already, and waits until it prints a line.</summary>
    public static async Task<Platform> Start(string map, string totRegel, IReadOnlyDictionary<string, string> extra, CancellationToken annulering)
    {
        var platform = new Platform(map, VrijePoorten(), totRegel, extra);
        try
        {
            platform._proces.Start();
            platform._proces.BeginOutputReadLine();
            platform._proces.BeginErrorReadLine();
            await platform._bereikt.Task.WaitAsync(MaxStart, annulering);
            return platform;
        }
        catch (TimeoutException fout)
        {
            var uitvoer = platform.Uitvoer;
            await platform.DisposeAsync();
            throw new TimeoutException("Het platform was niet op tijd klaar.\n" + uitvoer, fout);
        }
    }

    /// <summary>Ends one program of this platform as hard as can be (kill -9).</summary>
    public void Dood(string programma)
    {
        var deel = Directory.EnumerateDirectories("/proc").Select(Path.GetFileName).Where(naam => int.TryParse(naam, CultureInfo.InvariantCulture, out _))
            .Select(naam => int.Parse(naam!, CultureInfo.InvariantCulture))
            .Single(id => Inhoud(id, "cmdline").Contains($"/{programma}.dll", StringComparison.Ordinal)
                && !Inhoud(id, "cmdline").Contains("guard", StringComparison.Ordinal)
                && Inhoud(id, "environ").Contains($"Monitoring__DataMap={_map}", StringComparison.Ordinal));
        Process.GetProcessById(deel).Kill();
    }

    /// <summary>Waits until the platform ends by itself and returns its exit code.</summary>
    public async Task<int> Einde(CancellationToken annulering)
    {
        await _proces.WaitForExitAsync(annulering).WaitAsync(TimeSpan.FromSeconds(60), annulering);
        return _proces.ExitCode;
    }

    /// <summary>Token of a machine client of this platform, for the scopes asked.</summary>
    public async Task<string> Token(string client, string geheimNaam, CancellationToken annulering, params string[] scopes)
    {
        using var geheimen = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(_map, "geheimen.json"), annulering));
        using var http = new HttpClient();
        using var credentials = new ClientCredentials(http, Issuer, client, geheimen.RootElement.GetProperty(geheimNaam).GetString()!, scopes, TimeProvider.System);
        return await credentials.HaalToken(annulering);
    }

    /// <summary>A gRPC channel to the gateway, with this token or without one.</summary>
    public GrpcChannel Kanaal(string? token)
    {
        var http = new HttpClient(new SocketsHttpHandler());
        if (token is not null)
        {
            http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        }

        var kanaal = GrpcChannel.ForAddress(Grpc, new GrpcChannelOptions { HttpClient = http, DisposeHttpClient = true });
        _opruimen.Add(kanaal);
        return kanaal;
    }

    /// <summary>Stops the platform as Ctrl+C does and returns its exit code.</summary>
    public async Task<int> Stop()
    {
        if (!_proces.HasExited)
        {
            using var signaal = Process.Start("kill", ["-INT", _proces.Id.ToString(CultureInfo.InvariantCulture)]);
            await signaal.WaitForExitAsync();
            using var grens = new CancellationTokenSource(TimeSpan.FromSeconds(60));
            await _proces.WaitForExitAsync(grens.Token);
        }

        return _proces.ExitCode;
    }

    public async ValueTask DisposeAsync()
    {
        _opruimen.ForEach(een => een.Dispose());
        try
        {
            await Stop();
        }
        catch (OperationCanceledException)
        {
            _proces.Kill(entireProcessTree: true);
        }

        _proces.Dispose();
        Directory.Delete(_map, recursive: true);
    }

    private static string Inhoud(int proces, string bestand)
    {
        try
        {
            return File.ReadAllText($"/proc/{proces}/{bestand}");
        }
        catch (Exception fout) when (fout is IOException or UnauthorizedAccessException)
        {
            // The process ended meanwhile, or belongs to somebody else.
            return "";
        }
    }

    private static string Plaats(string naam) =>
        typeof(Platform).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(gegeven => gegeven.Key == naam).Value!;

    /// <summary>Three ports in a row that are free now.</summary>
    private static int VrijePoorten()
    {
        for (var poging = 0; poging < 100; poging++)
        {
            var eerste = Random.Shared.Next(20_000, 50_000);
            if (Enumerable.Range(eerste, 3).All(IsVrij))
            {
                return eerste;
            }
        }

        throw new InvalidOperationException("Geen drie vrije poorten op een rij gevonden.");
    }

    private static bool IsVrij(int poort)
    {
        try
        {
            using var luisteraar = new TcpListener(IPAddress.Loopback, poort);
            luisteraar.Start();
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }

    private void Lees(string? regel)
    {
        if (regel is null)
        {
            return;
        }

        _uitvoer.Enqueue(regel);
        while (_uitvoer.Count > 400)
        {
            _uitvoer.TryDequeue(out _);
        }

        if (regel.Contains(_regel, StringComparison.Ordinal))
        {
            _bereikt.TrySetResult();
        }
    }
}
