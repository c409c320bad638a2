using System.Diagnostics;
using System.Globalization;
using System.Net.Sockets;
using Monitoring.Testopstelling;

namespace Monitoring.Bench;

/// <summary>A service as a process of its own, on an empty SQLite file. Shared by the benches of the services.</summary>
internal sealed class Dienst : IAsyncDisposable
{
    private readonly string _map = Directory.CreateTempSubdirectory("monitoring-bench-").FullName;
    private readonly int[] _poorten = VrijePoort.Kies(2);
    private readonly string _programma;
    private readonly Dictionary<string, string> _omgeving;
    private Process? _proces;

    /// <param name="programma">Assembly of the service, which the bench refers to: Monitoring.Services.Opp.</param>
    /// <param name="makelaar">Address of the broker.</param>
    public Dienst(string programma, string issuer, string makelaar) => (_programma, _omgeving) = (programma, new Dictionary<string, string>
    {
        ["ASPNETCORE_ENVIRONMENT"] = "Development",
        ["GRPC_PORT"] = _poorten[0].ToString(CultureInfo.InvariantCulture),
        ["HTTP_PORT"] = _poorten[1].ToString(CultureInfo.InvariantCulture),
        ["Database__Map"] = _map,
        ["ConnectionStrings__messaging"] = makelaar,
        ["Authenticatie__Issuer"] = issuer,
        ["Logging__LogLevel__Default"] = "Warning",
        ["Berichten__EisOntvanger"] = "false",
    });

    public string Adres => string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{_poorten[0]}");

    /// <summary>Resident memory now, in MiB.</summary>
    public long Mebibytes
    {
        get
        {
            _proces!.Refresh();
            return _proces.WorkingSet64 / (1024 * 1024);
        }
    }

    /// <summary>Processor time used so far.</summary>
    public TimeSpan Processortijd
    {
        get
        {
            _proces!.Refresh();
            return _proces.TotalProcessorTime;
        }
    }

    public long DatabaseMebibytes => Directory.EnumerateFiles(_map).Sum(bestand => new FileInfo(bestand).Length) / (1024 * 1024);

    public async Task Start()
    {
        using (var migratie = StartProces("migreer"))
        {
            await migratie.WaitForExitAsync();
            if (migratie.ExitCode != 0)
            {
                throw new InvalidOperationException("The migration step failed.");
            }
        }

        _proces = StartProces();
        await Wacht.Tot(Luistert);
    }

    public async ValueTask DisposeAsync()
    {
        if (_proces is not null)
        {
            _proces.Kill();
            await _proces.WaitForExitAsync();
            _proces.Dispose();
        }

        Directory.Delete(_map, recursive: true);
    }

    private Process StartProces(params string[] argumenten)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, $"{_programma}.dll"), .. argumenten]) { WorkingDirectory = _map };
        foreach (var (naam, waarde) in _omgeving)
        {
            start.Environment[naam] = waarde;
        }

        return Process.Start(start) ?? throw new InvalidOperationException("dotnet did not start.");
    }

    private async Task<bool> Luistert()
    {
        try
        {
            using var verbinding = new TcpClient();
            await verbinding.ConnectAsync("127.0.0.1", _poorten[0]);
            return true;
        }
        catch (SocketException fout)
        {
            return _proces!.HasExited ? throw new InvalidOperationException("The service stopped while starting.", fout) : false;
        }
    }
}
