using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Monitoring.Services.Landelijk.Tests.Meldingen;

/// <summary>
/// A mail server that holds the conversation of RFC 5321 on loopback, one client after the other, and keeps what it took. Like many relays it
/// has no SMTPUTF8 and no 8BITMIME: what is not ASCII must come encoded.
/// </summary>
internal sealed class Mailserver : IAsyncDisposable
{
    private readonly CancellationTokenSource _einde = new();
    private TcpListener? _luisteraar;
    private Task _werk = Task.CompletedTask;

    public int Poort { get; private set; }

    /// <summary>Every command that a client gave, in order.</summary>
    public ConcurrentQueue<string> Opdrachten { get; } = [];

    public ConcurrentQueue<(string Van, string Aan, string Brief)> Brieven { get; } = [];

    /// <summary>Not taken as a recipient.</summary>
    public string Onbekend { get; set; } = "";

    /// <summary>What it says of such a recipient.</summary>
    public string Antwoord { get; set; } = "550 5.1.1 onbekend";

    /// <summary>True: takes the call and says nothing.</summary>
    public bool Zwijgt { get; set; }

    /// <summary>True: hangs up at once.</summary>
    public bool Weg { get; set; }

    public void Start()
    {
        _luisteraar = new TcpListener(IPAddress.Loopback, 0);
        _luisteraar.Start();
        Poort = ((IPEndPoint)_luisteraar.LocalEndpoint).Port;
        _werk = Luister(_luisteraar);
    }

    public async ValueTask DisposeAsync()
    {
        await _einde.CancelAsync();
        _luisteraar?.Dispose();
        await _werk;
        _einde.Dispose();
    }

    private async Task Luister(TcpListener luisteraar)
    {
        while (!_einde.IsCancellationRequested)
        {
            try
            {
                using var klant = await luisteraar.AcceptTcpClientAsync(_einde.Token);
                if (!Weg)
                {
                    await Praat(klant.GetStream());
                }
            }
            catch (Exception fout) when (fout is IOException or SocketException or OperationCanceledException)
            {
                // A client that hangs up, or the end of the test.
            }
        }
    }

    private async Task Praat(NetworkStream stroom)
    {
        using var lezer = new StreamReader(stroom, Encoding.ASCII);
        await using var schrijver = new StreamWriter(stroom, Encoding.ASCII) { NewLine = "\r\n", AutoFlush = true };
        if (Zwijgt)
        {
            await Task.Delay(Timeout.Infinite, _einde.Token);
        }

        await schrijver.WriteLineAsync("220 mail.example klaar");
        var (van, aan) = ("", "");
        while (await lezer.ReadLineAsync(_einde.Token) is { } opdracht)
        {
            Opdrachten.Enqueue(opdracht);
            switch (opdracht.Split(' ', ':')[0].ToUpperInvariant())
            {
                case "EHLO":
                    await schrijver.WriteLineAsync("250-mail.example\r\n250 SIZE 100000");
                    break;
                case "MAIL":
                    van = Adres(opdracht);
                    await schrijver.WriteLineAsync("250 goed");
                    break;
                case "RCPT":
                    aan = Adres(opdracht);
                    await schrijver.WriteLineAsync(aan == Onbekend ? Antwoord : "250 goed");
                    break;
                case "DATA":
                    await schrijver.WriteLineAsync("354 ga door, eindig met een punt");
                    Brieven.Enqueue((van, aan, await Brief(lezer)));
                    await schrijver.WriteLineAsync("250 aangenomen");
                    break;
                case "QUIT":
                    await schrijver.WriteLineAsync("221 dag");
                    return;
                default:
                    await schrijver.WriteLineAsync("502 kan ik niet");
                    break;
            }
        }
    }

    /// <summary>Up to the line with a dot; a dot at the start of a line was doubled.</summary>
    private async Task<string> Brief(StreamReader lezer)
    {
        var brief = new StringBuilder();
        while (await lezer.ReadLineAsync(_einde.Token) is { } regel and not ".")
        {
            brief.Append(regel.StartsWith('.') ? regel[1..] : regel).Append("\r\n");
        }

        return brief.ToString();
    }

    private static string Adres(string opdracht) => opdracht.Split('<', '>')[1];
}
