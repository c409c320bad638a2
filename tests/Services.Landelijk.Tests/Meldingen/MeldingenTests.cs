using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Grpc.Core;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Monitoring.Contracts.Gebeurtenissen;
using Monitoring.Contracts.Toegang;
using Monitoring.Services.Landelijk.Meldingen;
using Monitoring.Services.Landelijk.Tests.Opstelling;
using Monitoring.Testopstelling;
using Proto = Monitoring.Contracts.Landelijk.V1;

namespace Monitoring.Services.Landelijk.Tests.Meldingen;

public sealed class MeldingenTests : IAsyncLifetime
{
    private readonly LandelijkServer _server = new();
    private readonly Ontvanger _ontvanger = new();

    private CancellationToken Stop { get; } = TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        await _ontvanger.Start();
        await _server.InitializeAsync();
        await _server.PasToe(Maak.Swv("PO0001"), Maak.Swv("PO0002"), Rekening(liquiditeit: 2m, signaal: false));
    }

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        await _ontvanger.DisposeAsync();
    }

    [Fact]
    public async Task Een_cijfer_dat_een_signaal_gaat_geven_komt_eenmaal_als_ondertekend_CloudEvent()
    {
        var abonnement = await Abonneer("webhook", _ontvanger.Adres);
        Assert.Equal(0, await Kijk());

        await _server.PasToe(Rekening(liquiditeit: 0.5m, signaal: true, versie: 2));
        Assert.Equal(1, await Kijk());
        Assert.Equal(0, await Kijk());
        Assert.Equal(1, await Bezorg());
        Assert.Equal(0, await Bezorg());

        var (koppen, inhoud) = Assert.Single(_ontvanger.Berichten);
        Assert.Equal("application/cloudevents+json; charset=utf-8", koppen["content-type"]);
        // Standard Webhooks: HMAC-SHA256 over id, seconds and body, computed here by itself.
        using var hmac = new HMACSHA256(Convert.FromBase64String(abonnement.Geheim));
        Assert.Equal("v1," + Convert.ToBase64String(hmac.ComputeHash(Encoding.UTF8.GetBytes($"{koppen["webhook-id"]}.{koppen["webhook-timestamp"]}.{inhoud}"))), koppen["webhook-signature"]);
        var bericht = JsonDocument.Parse(inhoud).RootElement;
        Assert.Equal(
            ("1.0", koppen["webhook-id"], "nl.monitor-passend-onderwijs.signaal.begonnen", "/v1/samenwerkingsverbanden/PO0001", "liquiditeit"),
            (Tekst(bericht, "specversion"), Tekst(bericht, "id"), Tekst(bericht, "type"), Tekst(bericht, "source"), Tekst(bericht, "subject")));
        var data = bericht.GetProperty("data");
        Assert.Equal((0.5m, true, "2024", "duo"), (data.GetProperty("waarde").GetDecimal(), data.GetProperty("actief").GetBoolean(), Tekst(data, "periode"), Tekst(data, "herkomst")));
    }

    [Fact]
    public async Task Een_signaal_dat_voorbij_is_wordt_ook_gemeld()
    {
        await _server.PasToe(Rekening(liquiditeit: 0.5m, signaal: true, versie: 2));
        await Abonneer("webhook", _ontvanger.Adres);
        // What gave a signal before the subscription is no news.
        Assert.Equal(0, await Kijk());

        await _server.PasToe(Rekening(liquiditeit: 2m, signaal: false, versie: 3));
        Assert.Equal(1, await Kijk());
        await Bezorg();

        Assert.Equal("nl.monitor-passend-onderwijs.signaal.voorbij", Tekst(JsonDocument.Parse(Assert.Single(_ontvanger.Berichten).Inhoud).RootElement, "type"));
    }

    [Fact]
    public async Task Een_signaal_dat_terugkomt_nadat_het_niet_te_vergelijken_was_wordt_opnieuw_gemeld()
    {
        await Abonneer("webhook", _ontvanger.Adres);
        await _server.PasToe(Rekening(liquiditeit: 0.5m, signaal: true, versie: 2));
        Assert.Equal(1, await Kijk());

        await _server.PasToe(Rekening(liquiditeit: 0.5m, signaal: null, versie: 3));
        Assert.Equal(0, await Kijk());
        GaatVoorbij(Signaalwachter.Rustdagen);
        await _server.PasToe(Rekening(liquiditeit: 0.5m, signaal: true, versie: 4));
        Assert.Equal(1, await Kijk());
    }

    [Fact]
    public async Task Een_cijfer_dat_heen_en_weer_gaat_geeft_een_bericht_en_na_de_rust_wat_er_dan_staat()
    {
        await Abonneer("webhook", _ontvanger.Adres);
        await _server.PasToe(Rekening(liquiditeit: 0.74m, signaal: true, versie: 2));
        Assert.Equal(1, await Kijk());

        for (var versie = 3; versie < 12; versie++)
        {
            await _server.PasToe(Rekening(liquiditeit: versie % 2 == 0 ? 0.74m : 0.76m, signaal: versie % 2 == 0, versie: versie));
            Assert.Equal(0, await Kijk());
        }

        // No fact changes: the day does.
        GaatVoorbij(Signaalwachter.Rustdagen - 1);
        Assert.Equal(0, await Kijk());
        GaatVoorbij(1);
        Assert.Equal(1, await Kijk());
        await Bezorg();
        Assert.Equal(["signaal.begonnen", "signaal.voorbij"], _ontvanger.Berichten.Select(bericht => Tekst(JsonDocument.Parse(bericht.Inhoud).RootElement, "type")["nl.monitor-passend-onderwijs.".Length..]));
    }

    [Fact]
    public async Task Wie_later_abonneert_mist_geen_signaal_en_krijgt_geen_oud_bericht()
    {
        var eerste = await Abonneer("e-mail", "een@swv.example");
        await _server.PasToe(Rekening(liquiditeit: 0.74m, signaal: true, versie: 2));
        Assert.Equal(1, await Kijk());
        await _server.PasToe(Rekening(liquiditeit: 0.76m, signaal: false, versie: 3));
        Assert.Equal(0, await Kijk());

        // The page says that there is no signal: the second one knows, and the first one hears it now.
        var tweede = await Abonneer("e-mail", "twee@swv.example");
        Assert.Equal([true, false], await Gemeld(eerste));
        Assert.Empty(await Gemeld(tweede));

        await _server.PasToe(Rekening(liquiditeit: 0.74m, signaal: true, versie: 4));
        Assert.Equal(0, await Kijk());
        GaatVoorbij(Signaalwachter.Rustdagen);
        Assert.Equal(2, await Kijk());
        Assert.Equal([true, false, true], await Gemeld(eerste));
        Assert.Equal([true], await Gemeld(tweede));
    }

    [Fact]
    public async Task Een_nieuw_boekjaar_wacht_niet_op_de_rust_van_het_vorige()
    {
        await Abonneer("e-mail", "een@swv.example");
        await _server.PasToe(Rekening(liquiditeit: 0.5m, signaal: true, versie: 2));
        Assert.Equal(1, await Kijk());

        await _server.PasToe(Rekening(liquiditeit: 2m, signaal: false, boekjaar: 2025));
        Assert.Equal(1, await Kijk());
    }

    [Fact]
    public async Task Een_herstelopdracht_die_te_laat_is_wacht_niet_op_de_rust()
    {
        var abonnement = await Abonneer("e-mail", "een@swv.example");
        var (gisteren, morgen) = (_server.Vandaag.AddDays(-1), _server.Vandaag.AddDays(1));
        await _server.PasToe(Maak.Onderzoek("onderzoek-1", "po", 2023, "onvoldoende"), Opdracht("h-1", 1, gisteren));
        Assert.Equal(1, await Kijk());
        await _server.PasToe(Opdracht("h-1", 2, morgen));
        Assert.Equal(1, await Kijk());
        await _server.PasToe(Opdracht("h-2", 1, gisteren));
        Assert.Equal(1, await Kijk());

        Assert.Equal([true, false, true], await Gemeld(abonnement));
    }

    [Fact]
    public async Task Een_email_zegt_wat_er_is_en_oordeelt_niet()
    {
        await Abonneer("e-mail", "bureau@swv.example");
        await _server.PasToe(Rekening(liquiditeit: 0.5m, signaal: true, versie: 2));
        await Kijk();
        Assert.Equal(1, await Bezorg());

        var brief = await File.ReadAllTextAsync(Assert.Single(Directory.GetFiles(_server.Postmap, "*.eml")), Stop);
        // Quoted-printable (RFC 2045) breaks long lines.
        brief = brief.Replace("=\r\n", "", StringComparison.Ordinal);
        Assert.Contains("To: bureau@swv.example", brief, StringComparison.Ordinal);
        Assert.Contains("Subject: Signaal: Liquiditeit (PO0001)", brief, StringComparison.Ordinal);
        Assert.Contains("Liquiditeit, 2024: 0,50", brief, StringComparison.Ordinal);
        Assert.Contains("geen oordeel", brief, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wat_niet_aankomt_wordt_later_opnieuw_geprobeerd_met_hetzelfde_id()
    {
        await Abonneer("webhook", _ontvanger.Adres);
        _ontvanger.Antwoord = (int)HttpStatusCode.InternalServerError;
        await _server.PasToe(Rekening(liquiditeit: 0.5m, signaal: true, versie: 2));
        await Kijk();
        Assert.Equal(0, await Bezorg());

        var stand = Assert.Single((await _server.Client.LijstAbonnementenAsync(new Proto.AbonnementenVraag(), _server.AlsBestuur("PO0001"), cancellationToken: Stop)).Abonnementen);
        Assert.Equal(("Het adres antwoordde met code 500.", 1, ""), (stand.LaatsteFout, stand.Wachtend, stand.Geheim));
        // Not yet its turn.
        Assert.Equal(0, await Bezorg());
        Assert.Single(_ontvanger.Berichten);

        _ontvanger.Antwoord = (int)HttpStatusCode.OK;
        await _server.MetDatabase(database => database.Meldingen.ExecuteUpdateAsync(rij => rij.SetProperty(melding => melding.VolgendeOp, 0L), Stop));
        Assert.Equal(1, await Bezorg());
        Assert.Single(_ontvanger.Berichten.Select(bericht => bericht.Koppen["webhook-id"]).Distinct());
        Assert.Equal("", Assert.Single((await _server.Client.LijstAbonnementenAsync(new Proto.AbonnementenVraag(), _server.AlsBestuur("PO0001"), cancellationToken: Stop)).Abonnementen).LaatsteFout);
    }

    [Fact]
    public async Task Een_ontvanger_die_niet_antwoordt_houdt_een_andere_niet_op()
    {
        await using var trage = new Ontvanger();
        var los = new TaskCompletionSource();
        trage.Antwoordt = los.Task;
        await trage.Start();
        var eerste = await Abonneer("webhook", trage.Adres);
        await Abonneer("webhook", _ontvanger.Adres);
        await _server.PasToe(Rekening(liquiditeit: 0.5m, signaal: true, versie: 2));
        Assert.Equal(2, await Kijk());
        await _server.MetDatabase(database => database.Meldingen.Where(melding => melding.AbonnementId == Guid.Parse(eerste.Id)).ExecuteUpdateAsync(rij => rij.SetProperty(melding => melding.VolgendeOp, 0L), Stop));

        var bezorgen = Bezorg();
        await Wacht.Tot(() => Task.FromResult(_ontvanger.Berichten.Count == 1 && trage.Berichten.Count == 1));
        los.SetResult();

        Assert.Equal(2, await bezorgen);
    }

    [Fact]
    public async Task Een_ontvanger_die_niet_antwoordt_houdt_het_kijken_naar_signalen_niet_op()
    {
        var los = new TaskCompletionSource();
        _ontvanger.Antwoordt = los.Task;
        await Abonneer("webhook", _ontvanger.Adres);
        await _server.PasToe(Rekening(liquiditeit: 0.5m, signaal: true, versie: 2));
        using var dienst = new Meldingdienst(_server.Dienst<Signaalwachter>(), _server.Dienst<Meldingbezorger>(), Options.Create(new Meldingopties { PeilSeconden = 1 }), TimeProvider.System, NullLogger<Meldingdienst>.Instance);
        await dienst.StartAsync(Stop);
        await Wacht.Tot(() => Task.FromResult(_ontvanger.Berichten.Count == 1));

        await _server.PasToe(Rekening(liquiditeit: 2m, signaal: false, boekjaar: 2025));
        await Wacht.Tot(() => _server.UitDatabase(database => database.Meldingen.AnyAsync(melding => !melding.Actief, Stop)));

        los.SetResult();
        await dienst.StopAsync(Stop);
    }

    [Fact]
    public async Task Waar_niemand_is_wordt_in_een_beurt_eenmaal_aangeklopt()
    {
        await Abonneer("webhook", "http://127.0.0.1:9/signalen");
        await _server.PasToe(Rekening(liquiditeit: 0.5m, signaal: true, versie: 2));
        Assert.Equal(1, await Kijk());
        await _server.PasToe(Rekening(liquiditeit: 2m, signaal: false, boekjaar: 2025));
        Assert.Equal(1, await Kijk());

        Assert.Equal(0, await Bezorg());
        // Nor does the other one stand before those of others in the next turn.
        Assert.Equal(0, await Bezorg());
        Assert.Equal([0, 1], await _server.UitDatabase(database => database.Meldingen.Select(melding => melding.Pogingen).Order().ToListAsync(Stop)));
    }

    /// <summary>Through a proxy the address that is judged would be that of the proxy.</summary>
    [Fact]
    public void Een_webhook_gaat_niet_via_een_proxy()
    {
        var handler = _server.Dienst<IHttpMessageHandlerFactory>().CreateHandler(Webhooks.Client);
        while (handler is DelegatingHandler { InnerHandler: { } binnen })
        {
            handler = binnen;
        }

        Assert.False(Assert.IsType<SocketsHttpHandler>(handler).UseProxy);
    }

    [Fact]
    public async Task Een_bestuur_ziet_en_beeindigt_alleen_de_eigen_abonnementen()
    {
        var eigen = await Abonneer("e-mail", "bureau@swv.example");
        Assert.Empty((await _server.Client.LijstAbonnementenAsync(new Proto.AbonnementenVraag(), _server.AlsBestuur("PO0002"), cancellationToken: Stop)).Abonnementen);
        await Weigert.Met(StatusCode.NotFound, "abonnement.onbekend", () => _server.Client.ZegAbonnementOpAsync(new Proto.AbonnementSleutel { Id = eigen.Id }, _server.AlsBestuur("PO0002"), cancellationToken: Stop).ResponseAsync);

        Assert.Empty((await _server.Client.ZegAbonnementOpAsync(new Proto.AbonnementSleutel { Id = eigen.Id }, _server.AlsBestuur("PO0001"), cancellationToken: Stop)).Abonnementen);
        await Weigert.Met(StatusCode.NotFound, "abonnement.onbekend", () => _server.Client.ZegAbonnementOpAsync(new Proto.AbonnementSleutel { Id = eigen.Id }, _server.AlsBestuur("PO0001"), cancellationToken: Stop).ResponseAsync);
        var gedaan = await _server.Handelingen.LijstAsync(new Contracts.V1.HandelingenVraag(), _server.AlsBeheer, cancellationToken: Stop);
        Assert.Equal(["abonnement-opgezegd PO0001 e-mail", "abonnement-genomen PO0001 e-mail"], gedaan.Handelingen.Select(rij => $"{rij.Handeling} {rij.Kenmerk} {rij.Toelichting}"));
        await _server.PasToe(Rekening(liquiditeit: 0.5m, signaal: true, versie: 2));
        Assert.Equal(0, await Kijk());
    }

    [Theory]
    [InlineData("fax", "030-1234567", StatusCode.InvalidArgument, "abonnement.soort-onbekend")]
    [InlineData("e-mail", "geen adres", StatusCode.InvalidArgument, "abonnement.adres-ongeldig")]
    [InlineData("e-mail", "bur\u00f6@swv.example", StatusCode.InvalidArgument, "abonnement.adres-ongeldig")]
    [InlineData("e-mail", "\"bu\u0001reau\"@swv.example", StatusCode.InvalidArgument, "abonnement.adres-ongeldig")]
    [InlineData("webhook", "ftp://systeem.example/x", StatusCode.InvalidArgument, "abonnement.adres-ongeldig")]
    [InlineData("webhook", "https://naam:wachtwoord@systeem.example/", StatusCode.InvalidArgument, "abonnement.adres-ongeldig")]
    [InlineData("e-mail", "bureau@swv.example", StatusCode.FailedPrecondition, "abonnement.dubbel")]
    public async Task Een_abonnement_dat_niet_kan_zegt_waarom(string soort, string adres, StatusCode status, string code)
    {
        await Abonneer("e-mail", "bureau@swv.example");
        await Weigert.Met(status, code, () => Abonneer(soort, adres));
    }

    [Theory]
    [InlineData(Rol.Ministerie)]
    [InlineData(Rol.Inspecteur)]
    [InlineData(Rol.School)]
    public async Task Alleen_een_bestuur_abonneert(string rol) => await Weigert.Met(StatusCode.PermissionDenied, "", () => _server.Client.AbonneerAsync(
        new Proto.AbonnementVerzoek { Soort = "e-mail", Adres = "a@b.example" }, _server.Kop(rol, Scope.LandelijkSchrijven), cancellationToken: Stop).ResponseAsync);

    [Fact]
    public async Task Een_bestuur_zonder_samenwerkingsverband_abonneert_niet() => await Weigert.Met(StatusCode.PermissionDenied, "toegang.ander-gebied", () => _server.Client.AbonneerAsync(
        new Proto.AbonnementVerzoek { Soort = "e-mail", Adres = "a@b.example" }, _server.Kop(Rol.SwvBestuur, Scope.LandelijkSchrijven), cancellationToken: Stop).ResponseAsync);

    /// <summary>RFC 1918, 3927, 4193, 4291 and 6598: loopback, link-local and private networks, also written as IPv6.</summary>
    [Theory]
    [InlineData("127.0.0.1", false)]
    [InlineData("10.1.2.3", false)]
    [InlineData("172.31.0.1", false)]
    [InlineData("192.168.1.1", false)]
    [InlineData("169.254.169.254", false)]
    [InlineData("100.64.0.1", false)]
    [InlineData("::1", false)]
    [InlineData("::ffff:10.0.0.1", false)]
    [InlineData("fd00::1", false)]
    [InlineData("fe80::1", false)]
    [InlineData("8.8.8.8", true)]
    [InlineData("2001:4860:4860::8888", true)]
    public void Een_webhook_komt_niet_achter_de_voordeur(string adres, bool openbaar) => Assert.Equal(openbaar, Netwerkgrens.IsOpenbaar(IPAddress.Parse(adres)));

    private async Task<Proto.Abonnement> Abonneer(string soort, string adres) =>
        await _server.Client.AbonneerAsync(new Proto.AbonnementVerzoek { Soort = soort, Adres = adres }, _server.AlsBestuur("PO0001"), cancellationToken: Stop);

    private Task<int> Kijk() => _server.Dienst<Signaalwachter>().Kijk(Stop);

    /// <summary>Nothing else happens: the day makes the watch look.</summary>
    private void GaatVoorbij(int dagen) => _server.Klok.Verder += TimeSpan.FromDays(dagen);

    /// <summary>Whether each message to a subscription said that there is a signal, oldest first.</summary>
    private Task<List<bool>> Gemeld(Proto.Abonnement abonnement) => _server.UitDatabase(database =>
        database.Meldingen.Where(melding => melding.AbonnementId == Guid.Parse(abonnement.Id)).OrderBy(melding => melding.Tijdstip).Select(melding => melding.Actief).ToListAsync(Stop));

    private async Task<int> Bezorg() => (await Task.WhenAll(new[] { Abonnementsoort.Webhook, Abonnementsoort.Email }.Select(soort => _server.Dienst<Meldingbezorger>().Bezorg(soort, Stop)))).Sum();

    private static string Tekst(JsonElement element, string naam) => element.GetProperty(naam).GetString()!;

    private static HerstelopdrachtGewijzigd Opdracht(string id, long versie, DateOnly termijn) =>
        new(id, versie, Maak.Begin.AddMinutes(versie), "onderzoek-1", "2023-0001", "vierjaarlijks", "swv", "PO0001", "po", "", "", "RPO1", "", [], "wpo-18a", "WPO art. 18a", new DateOnly(2023, 3, 1), termijn, 0, "open", null, "voorbeeld");

    private static JaarrekeningGewijzigd Rekening(decimal liquiditeit, bool? signaal, long versie = 1, int boekjaar = 2024) =>
        Maak.Jaarrekening("21428", boekjaar, [new KengetalWaarde("liquiditeit", liquiditeit, "", signaal, 0.75m)], versie: versie) with { SwvCode = "PO0001" };
}
