using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Monitoring.Contracts.Gebeurtenissen;
using Monitoring.Services.Landelijk.Meldingen;
using Monitoring.Services.Landelijk.Tests.Opstelling;
using Proto = Monitoring.Contracts.Landelijk.V1;

namespace Monitoring.Services.Landelijk.Tests.Meldingen;

/// <summary>Messages through a mail server, from the subscription to the letter as it was taken.</summary>
public sealed class PostTests : IAsyncLifetime
{
    private const string Adres = "bureau@swv.example";

    private readonly Mailserver _post = new();
    private LandelijkServer _server = null!;

    private CancellationToken Stop { get; } = TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _post.Start();
        _server = LandelijkServer.MetMailserver(_post.Poort);
        await _server.InitializeAsync();
        await _server.PasToe(Maak.Swv("PO0001") with { Naam = "Samenwerkingsverband Zuidoost-Fryslân – coördinatie" }, Rekening(2m, signaal: false));
        await _server.Client.AbonneerAsync(new Proto.AbonnementVerzoek { Soort = "e-mail", Adres = Adres }, _server.AlsBestuur("PO0001"), cancellationToken: Stop);
    }

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        await _post.DisposeAsync();
    }

    [Fact]
    public async Task Een_brief_komt_aan_met_leesbare_letters_en_koppen_waar_een_mailserver_om_vraagt()
    {
        await KomtEenSignaal();
        Assert.Equal(1, await Bezorg());

        var (van, aan, brief) = Assert.Single(_post.Brieven);
        Assert.Equal(("monitor@example.org", Adres), (van, aan));
        Assert.True(Ascii.IsValid(brief));
        var (koppen, inhoud) = Lees(brief);
        var melding = await _server.UitDatabase(database => database.Meldingen.SingleAsync(Stop));
        Assert.Equal(
            ("monitor@example.org", Adres, "Signaal: Liquiditeit (PO0001)", $"<{melding.Id}@example.org>", "auto-generated", "1.0"),
            (koppen["From"], koppen["To"], koppen["Subject"], koppen["Message-ID"], koppen["Auto-Submitted"], koppen["MIME-Version"]));
        Assert.True(DateTimeOffset.TryParse(koppen["Date"], System.Globalization.CultureInfo.InvariantCulture, out _));
        Assert.StartsWith("Samenwerkingsverband Zuidoost-Fryslân – coördinatie (PO0001)\r\n\r\nLiquiditeit, 2024: 0,50\r\n", inhoud, StringComparison.Ordinal);
        Assert.Equal("", (await Stand()).LaatsteFout);
    }

    [Fact]
    public async Task Een_adres_dat_de_mailserver_weigert_staat_bij_het_abonnement_en_een_ander_adres_krijgt_zijn_brief()
    {
        _post.Onbekend = Adres;
        await _server.Client.AbonneerAsync(new Proto.AbonnementVerzoek { Soort = "e-mail", Adres = "ander@swv.example" }, _server.AlsBestuur("PO0001"), cancellationToken: Stop);
        await KomtEenSignaal();

        Assert.Equal(1, await Bezorg());

        Assert.Equal("ander@swv.example", Assert.Single(_post.Brieven).Aan);
        Assert.Equal(("De mailserver neemt dit adres niet aan.", 1), ((await Stand()).LaatsteFout, (await Stand()).Wachtend));
        _post.Onbekend = "";
        await KomtAanDeBeurt();
        Assert.Equal(1, await Bezorg());
        Assert.Equal(["ander@swv.example", Adres], _post.Brieven.Select(brief => brief.Aan));
    }

    [Fact]
    public async Task Zolang_de_mailserver_weg_is_wacht_het_bericht_en_daarna_komt_het_eenmaal()
    {
        _post.Weg = true;
        await KomtEenSignaal();
        Assert.Equal(0, await Bezorg());
        Assert.Equal(("De e-mail kon niet worden verstuurd.", 1), ((await Stand()).LaatsteFout, (await Stand()).Wachtend));

        _post.Weg = false;
        await KomtAanDeBeurt();
        Assert.Equal(1, await Bezorg());
        await KomtAanDeBeurt();
        Assert.Equal(0, await Bezorg());
        Assert.Single(_post.Brieven);
        Assert.Equal(("", 0), ((await Stand()).LaatsteFout, (await Stand()).Wachtend));
    }

    [Fact]
    public async Task Is_de_mailserver_weg_dan_komt_een_webhook_toch_aan_en_wordt_er_een_email_geprobeerd()
    {
        await using var ontvanger = new Ontvanger();
        await ontvanger.Start();
        await _server.Client.AbonneerAsync(new Proto.AbonnementVerzoek { Soort = "e-mail", Adres = "ander@swv.example" }, _server.AlsBestuur("PO0001"), cancellationToken: Stop);
        await _server.Client.AbonneerAsync(new Proto.AbonnementVerzoek { Soort = "webhook", Adres = ontvanger.Adres }, _server.AlsBestuur("PO0001"), cancellationToken: Stop);
        _post.Weg = true;
        await KomtEenSignaal();

        Assert.Equal(1, await Bezorg());

        Assert.Single(ontvanger.Berichten);
        Assert.Equal([0, 1, 1], await _server.UitDatabase(database => database.Meldingen.Select(melding => melding.Pogingen).OrderBy(pogingen => pogingen).ToListAsync(Stop)));
        _post.Weg = false;
        await KomtAanDeBeurt();
        Assert.Equal(2, await Bezorg());
    }

    [Fact]
    public async Task Een_mailserver_die_even_niet_kan_zegt_niets_over_het_adres()
    {
        (_post.Onbekend, _post.Antwoord) = (Adres, "450 4.2.0 druk");
        await KomtEenSignaal();

        Assert.Equal(0, await Bezorg());

        Assert.Equal("De mailserver neemt de e-mail nu niet aan.", (await Stand()).LaatsteFout);
    }

    [Theory]
    [InlineData("mail.example", false)]
    [InlineData("127.0.0.1", true)]
    [InlineData("localhost", true)]
    public void Een_wachtwoord_gaat_niet_leesbaar_over_het_netwerk(string host, bool mag)
    {
        var builder = WebApplication.CreateBuilder();
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?> { ["Meldingen:SmtpHost"] = host, ["Meldingen:SmtpBeveiliging"] = "geen", ["Meldingen:SmtpGebruiker"] = "monitor" });
        builder.AddMeldingen();
        using var diensten = builder.Services.BuildServiceProvider();

        var fout = Record.Exception(() => diensten.GetRequiredService<IOptions<Meldingopties>>().Value);

        Assert.Equal(mag, fout is not OptionsValidationException);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Naam_wachtwoord_en_brief_gaan_alleen_over_een_versleutelde_lijn(bool meteen)
    {
        _post.Versleutel();
        _post.Meteen = meteen;

        await Post(Versleuteld(meteen, Vingerafdruk())).Stuur(Abonnement(), Melding(), Stop);

        Assert.Equal(Adres, Assert.Single(_post.Brieven).Aan);
        var opdrachten = _post.Opdrachten.Select(opdracht => opdracht.Split(' ', ':')[0]).ToArray();
        Assert.Equal(meteen ? ["EHLO", "AUTH", "MAIL", "RCPT", "DATA"] : ["EHLO", "STARTTLS", "EHLO", "AUTH", "MAIL", "RCPT", "DATA"], opdrachten);
        // RFC 4616: name and password after a zero each.
        Assert.Contains("AUTH PLAIN " + Convert.ToBase64String("\0monitor\0geheim"u8), _post.Opdrachten);
    }

    [Theory]
    [InlineData(false, "")]
    [InlineData(true, "")]
    [InlineData(false, "0000000000000000000000000000000000000000000000000000000000000000")]
    public async Task Een_certificaat_dat_niemand_kent_krijgt_niets_te_zien(bool meteen, string vingerafdruk)
    {
        _post.Versleutel();
        _post.Meteen = meteen;

        Assert.Equal(Postfout.ServerWeg, await Fout(Versleuteld(meteen, vingerafdruk)));

        Assert.DoesNotContain(_post.Opdrachten, opdracht => opdracht.StartsWith("AUTH", StringComparison.Ordinal) || opdracht.StartsWith("MAIL", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("ab")]
    [InlineData("gggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggg")]
    public void Een_vingerafdruk_die_er_geen_is_houdt_de_start_tegen(string vingerafdruk)
    {
        var builder = WebApplication.CreateBuilder();
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?> { ["Meldingen:SmtpCertificaat"] = vingerafdruk });
        builder.AddMeldingen();
        using var diensten = builder.Services.BuildServiceProvider();

        Assert.Contains("SHA-256", Assert.Throws<OptionsValidationException>(() => diensten.GetRequiredService<IOptions<Meldingopties>>().Value).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("true")]
    [InlineData("false")]
    public void De_oude_instelling_voor_versleuteling_houdt_de_start_tegen_en_noemt_de_nieuwe(string waarde)
    {
        var builder = WebApplication.CreateBuilder();
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?> { ["Meldingen:SmtpVersleuteld"] = waarde });
        builder.AddMeldingen();
        using var diensten = builder.Services.BuildServiceProvider();

        Assert.Contains("Meldingen:SmtpBeveiliging", Assert.Throws<OptionsValidationException>(() => diensten.GetRequiredService<IOptions<Meldingopties>>().Value).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Naar_intrekking_van_het_certificaat_wordt_alleen_gevraagd_als_dat_is_ingesteld(bool gevraagd)
    {
        using var client = Monitoring.Services.Landelijk.Meldingen.Post.Client(new Meldingopties { SmtpIntrekking = gevraagd });

        Assert.Equal(gevraagd, client.CheckCertificateRevocation);
    }

    // Nobody listens at port 9.
    [Fact]
    public async Task Een_mailserver_die_er_niet_is_is_een_fout_die_opnieuw_wordt_geprobeerd() =>
        Assert.Equal(Postfout.ServerWeg, await Fout(new Meldingopties { SmtpHost = "127.0.0.1", SmtpPoort = 9, SmtpBeveiliging = Smtpbeveiliging.Geen }));

    [Fact]
    public async Task Zonder_versleuteling_waar_die_is_gevraagd_gaat_er_niets_de_deur_uit()
    {
        Assert.Equal(Postfout.ServerWeg, await Fout(new Meldingopties { SmtpHost = "127.0.0.1", SmtpPoort = _post.Poort }));

        Assert.DoesNotContain(_post.Opdrachten, opdracht => opdracht.StartsWith("MAIL", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Een_mailserver_die_niets_zegt_houdt_de_andere_berichten_niet_op()
    {
        _post.Zwijgt = true;
        var klok = new Haastklok();

        Assert.Equal(Postfout.ServerWeg, await Fout(new Meldingopties { SmtpHost = "127.0.0.1", SmtpPoort = _post.Poort, SmtpBeveiliging = Smtpbeveiliging.Geen }, klok));

        Assert.Equal([TimeSpan.FromSeconds(30)], klok.Gevraagd);
    }

    private async Task<Postfout> Fout(Meldingopties opties, TimeProvider? klok = null) =>
        (await Assert.ThrowsAsync<PostException>(() => Post(opties, klok).Stuur(Abonnement(), Melding(), Stop))).Fout;

    private Meldingopties Versleuteld(bool meteen, string vingerafdruk) => new()
    {
        SmtpHost = "127.0.0.1", SmtpPoort = _post.Poort, SmtpBeveiliging = meteen ? Smtpbeveiliging.Tls : Smtpbeveiliging.StartTls, SmtpCertificaat = vingerafdruk, SmtpGebruiker = "monitor", SmtpWachtwoord = "geheim",
    };

    private string Vingerafdruk() => _post.Certificaat!.GetCertHashString(System.Security.Cryptography.HashAlgorithmName.SHA256);

    private async Task<int> Bezorg() => (await Task.WhenAll(new[] { Abonnementsoort.Webhook, Abonnementsoort.Email }.Select(soort => _server.Dienst<Meldingbezorger>().Bezorg(soort, Stop)))).Sum();

    private async Task KomtEenSignaal()
    {
        await _server.PasToe(Rekening(0.5m, signaal: true, versie: 2));
        await _server.Dienst<Signaalwachter>().Kijk(Stop);
    }

    private Task KomtAanDeBeurt() => _server.MetDatabase(database => database.Meldingen.ExecuteUpdateAsync(rij => rij.SetProperty(melding => melding.VolgendeOp, 0L), Stop));

    private async Task<Proto.Abonnement> Stand() =>
        (await _server.Client.LijstAbonnementenAsync(new Proto.AbonnementenVraag(), _server.AlsBestuur("PO0001"), cancellationToken: Stop)).Abonnementen.Single(abonnement => abonnement.Adres == Adres);

    /// <summary>RFC 5322: headers, an empty line, the text; the text in base64 or quoted-printable (RFC 2045), read here by itself.</summary>
    private static (Dictionary<string, string> Koppen, string Inhoud) Lees(string brief)
    {
        var einde = brief.IndexOf("\r\n\r\n", StringComparison.Ordinal);
        var koppen = brief[..einde].Replace("\r\n ", " ", StringComparison.Ordinal).Split("\r\n").Select(kop => kop.Split(": ", 2)).ToDictionary(kop => kop[0], kop => kop[1], StringComparer.OrdinalIgnoreCase);
        Assert.Equal("text/plain; charset=utf-8", koppen["Content-Type"]);
        var inhoud = brief[(einde + 4)..];
        return (koppen, koppen["Content-Transfer-Encoding"] == "base64"
            ? Encoding.UTF8.GetString(Convert.FromBase64String(inhoud))
            // Quoted-printable is percent-encoding with another sign.
            : Uri.UnescapeDataString(inhoud.Replace("=\r\n", "", StringComparison.Ordinal).Replace("%", "=25", StringComparison.Ordinal).Replace('=', '%')));
    }

    private static Post Post(Meldingopties opties, TimeProvider? klok = null) => new(Options.Create(opties), klok ?? TimeProvider.System);

    private static Abonnement Abonnement() => new() { Id = Guid.NewGuid(), Swv = "PO0001", Soort = Abonnementsoort.Email, Adres = Adres, Geheim = "", Door = "bestuur", BegonnenOp = 0 };

    private static Melding Melding() => new()
    {
        Id = Guid.NewGuid(), AbonnementId = Guid.NewGuid(), Swv = "PO0001", Swvnaam = "Verband", Code = "liquiditeit", Naam = "Liquiditeit", Periode = "2024", Eenheid = "ratio", Actief = true, Herkomst = "duo", Tijdstip = 0, VolgendeOp = 0,
    };

    private static JaarrekeningGewijzigd Rekening(decimal liquiditeit, bool signaal, long versie = 1) =>
        Maak.Jaarrekening("21428", 2024, [new KengetalWaarde("liquiditeit", liquiditeit, "", signaal, 0.75m)], versie: versie) with { SwvCode = "PO0001" };

    /// <summary>On which every wait is short; it remembers how long was asked.</summary>
    private sealed class Haastklok : TimeProvider
    {
        public List<TimeSpan> Gevraagd { get; } = [];

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            if (dueTime != Timeout.InfiniteTimeSpan)
            {
                Gevraagd.Add(dueTime);
                dueTime = TimeSpan.FromMilliseconds(300);
            }

            return base.CreateTimer(callback, state, dueTime, period);
        }
    }
}
