using System.Collections.Concurrent;
using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace Monitoring.Services.Landelijk.Tests.Meldingen;

/// <summary>
/// A mail server that holds the conversation of RFC 5321 on loopback, one client after the other, and keeps what it took. Like many relays it
/// has no SMTPUTF8 and no 8BITMIME: what is not ASCII must come encoded. With a certificate it offers STARTTLS (RFC 3207), and takes a login (RFC
/// 4954) only after it.
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

    /// <summary>Of its own making; null: it knows no encryption.</summary>
    public X509Certificate2? Certificaat { get; private set; }

    /// <summary>True: encryption from the first byte (RFC 8314).</summary>
    public bool Meteen { get; set; }

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

    public void Versleutel()
    {
        using var sleutel = RSA.Create(2048);
        Certificaat = new CertificateRequest("CN=mail.example", sleutel, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1).CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
    }

    public async ValueTask DisposeAsync()
    {
        await _einde.CancelAsync();
        _luisteraar?.Dispose();
        await _werk;
        _einde.Dispose();
        Certificaat?.Dispose();
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
                    await Ontvang(klant.GetStream());
                }
            }
            catch (Exception fout) when (fout is IOException or SocketException or OperationCanceledException or System.Security.Authentication.AuthenticationException)
            {
                // A client that hangs up, or the end of the test.
            }
        }
    }

    private async Task Ontvang(NetworkStream stroom)
    {
        if (Zwijgt)
        {
            await Task.Delay(Timeout.Infinite, _einde.Token);
        }

        if (Meteen)
        {
            await using var meteen = await Versleuteld(stroom);
            await Praat(meteen, "220 mail.example klaar", isVersleuteld: true);
        }
        else if (await Praat(stroom, "220 mail.example klaar", isVersleuteld: false))
        {
            await using var daarna = await Versleuteld(stroom);
            await Praat(daarna, groet: null, isVersleuteld: true);
        }
    }

    private async Task<SslStream> Versleuteld(NetworkStream stroom)
    {
        var lijn = new SslStream(stroom, leaveInnerStreamOpen: true);
        await lijn.AuthenticateAsServerAsync(new SslServerAuthenticationOptions { ServerCertificate = Certificaat }, _einde.Token);
        return lijn;
    }

    /// <returns>True when the client asks for encryption and goes on after it.</returns>
    private async Task<bool> Praat(Stream stroom, string? groet, bool isVersleuteld)
    {
        using var lezer = new StreamReader(stroom, Encoding.ASCII, leaveOpen: true);
        await using var schrijver = new StreamWriter(stroom, Encoding.ASCII, leaveOpen: true) { NewLine = "\r\n", AutoFlush = true };
        if (groet is not null)
        {
            await schrijver.WriteLineAsync(groet);
        }

        var (van, aan) = ("", "");
        while (await lezer.ReadLineAsync(_einde.Token) is { } opdracht)
        {
            Opdrachten.Enqueue(opdracht);
            switch (opdracht.Split(' ', ':')[0].ToUpperInvariant())
            {
                case "EHLO":
                    await schrijver.WriteLineAsync($"250-mail.example\r\n{(isVersleuteld ? "250-AUTH PLAIN\r\n" : Certificaat is null ? "" : "250-STARTTLS\r\n")}250 SIZE 100000");
                    break;
                case "STARTTLS" when Certificaat is not null && !isVersleuteld:
                    await schrijver.WriteLineAsync("220 ga door");
                    return true;
                case "AUTH" when isVersleuteld:
                    await schrijver.WriteLineAsync("235 goed");
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
                case "RSET":
                    await schrijver.WriteLineAsync("250 goed");
                    break;
                case "QUIT":
                    await schrijver.WriteLineAsync("221 dag");
                    return false;
                default:
                    await schrijver.WriteLineAsync("502 kan ik niet");
                    break;
            }
        }

        return false;
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
