using System.Collections.Concurrent;
using System.Diagnostics;
using System.Reflection;

namespace Monitoring.Portaal.Tests.Productie;

/// <summary>A program of the product as it runs in production: a process of its own, in the environment Production, that trusts one certificate.</summary>
internal sealed class Programma : IAsyncDisposable
{
    private readonly ConcurrentQueue<string> _uitvoer = new();
    private readonly Process _proces;

    private Programma(ProcessStartInfo begin)
    {
        _proces = new Process { StartInfo = begin };
        _proces.OutputDataReceived += (_, regel) => _uitvoer.Enqueue(regel.Data ?? "");
        _proces.ErrorDataReceived += (_, regel) => _uitvoer.Enqueue(regel.Data ?? "");
    }

    /// <summary>Starts it and waits until it is healthy.</summary>
    public static async Task<Programma> Start(string dll, int poort, IReadOnlyDictionary<string, string> instellingen, CancellationToken annulering)
    {
        var begin = new ProcessStartInfo("dotnet", [dll]) { WorkingDirectory = Path.GetDirectoryName(dll), RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        foreach (var (naam, waarde) in instellingen)
        {
            begin.Environment[naam] = waarde;
        }

        begin.Environment["ASPNETCORE_ENVIRONMENT"] = begin.Environment["DOTNET_ENVIRONMENT"] = "Production";
        begin.Environment["HTTP_PORT"] = poort.ToString(System.Globalization.CultureInfo.InvariantCulture);
        var programma = new Programma(begin);
        programma._proces.Start();
        programma._proces.BeginOutputReadLine();
        programma._proces.BeginErrorReadLine();
        using var http = new HttpClient { BaseAddress = new UriBuilder("http", "localhost", poort).Uri };
        await Testopstelling.Wacht.Tot(TimeSpan.FromMinutes(3), () => programma.IsGezond(http, annulering));
        return programma;
    }

    /// <summary>Publishes a project as it was built, without building it again.</summary>
    public static async Task Publiceer(string project, string naar, CancellationToken annulering)
    {
        var begin = new ProcessStartInfo("dotnet", ["publish", Plaats(project), "--no-build", "-c", Plaats("Configuratie"), "-o", naar, "--nologo", "-v", "q"]) { RedirectStandardOutput = true, UseShellExecute = false };
        using var proces = Process.Start(begin)!;
        var uitvoer = await proces.StandardOutput.ReadToEndAsync(annulering);
        await proces.WaitForExitAsync(annulering);
        Assert.True(proces.ExitCode == 0, uitvoer);
    }

    /// <summary>A path that the build wrote into this assembly.</summary>
    public static string Plaats(string naam) =>
        typeof(Programma).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(gegeven => gegeven.Key == naam).Value!;

    public async ValueTask DisposeAsync()
    {
        if (!_proces.HasExited)
        {
            _proces.Kill();
            await _proces.WaitForExitAsync();
        }

        _proces.Dispose();
    }

    private async Task<bool> IsGezond(HttpClient http, CancellationToken annulering)
    {
        Assert.False(_proces.HasExited, string.Join('\n', _uitvoer));
        try
        {
            return (await http.GetAsync("/health", annulering)).IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }
}
