using Grpc.Core;
using Monitoring.Contracts.Financien.V1;
using Monitoring.Contracts.Landelijk.V1;
using Monitoring.Contracts.Opp.V1;
using Monitoring.Contracts.Toezicht.V1;
using Monitoring.DraaiendPlatform;
using Monitoring.ServiceDefaults.Weigeringen;

namespace Monitoring.Systeem.Tests;

/// <summary>Who may do what, asked at the gateway as an outsider would.</summary>
public sealed class ToegangTests(Platformopstelling opstelling)
{
    private static CancellationToken Annulering => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Zonder_token_wordt_elke_dienst_geweigerd()
    {
        var kanaal = opstelling.Platform.Kanaal(null);
        await Weigert(StatusCode.Unauthenticated, () => new Toezicht.ToezichtClient(kanaal).LijstOnderzoekenAsync(new OnderzoekenVraag(), cancellationToken: Annulering).ResponseAsync);
        await Weigert(StatusCode.Unauthenticated, () => new Financien.FinancienClient(kanaal).LijstDossiersAsync(new Contracts.Financien.V1.LijstVraag(), cancellationToken: Annulering).ResponseAsync);
        await Weigert(StatusCode.Unauthenticated, () => new Ontwikkelingsperspectieven.OntwikkelingsperspectievenClient(kanaal).LijstAsync(new Contracts.Opp.V1.LijstVraag(), cancellationToken: Annulering).ResponseAsync);
        await Weigert(StatusCode.Unauthenticated, () => new Landelijk.LandelijkClient(kanaal).VergelijkAsync(new VergelijkVraag(), cancellationToken: Annulering).ResponseAsync);
    }

    [Fact]
    public async Task Een_verzonnen_token_wordt_geweigerd() =>
        await Weigert(StatusCode.Unauthenticated, () => new Toezicht.ToezichtClient(opstelling.Platform.Kanaal("eyJhbGciOiJub25lIn0.eyJyb2wiOiJiZWhlZXIifQ.")).LijstOnderzoekenAsync(new OnderzoekenVraag(), cancellationToken: Annulering).ResponseAsync);

    [Theory]
    [InlineData("school-1")]
    [InlineData("ministerie-1")]
    [InlineData("swv-bestuur-1")]
    public async Task Alleen_een_inspecteur_begint_een_onderzoek(string account) =>
        await Weigert(StatusCode.PermissionDenied, async () => await new Toezicht.ToezichtClient(await Als(account)).StartOnderzoekAsync(new StartVerzoek(), cancellationToken: Annulering));

    [Fact]
    public async Task Een_bestuur_ziet_het_dossier_van_een_ander_niet()
    {
        var client = new Financien.FinancienClient(await Als("swv-bestuur-1"));
        var eigen = await client.HaalDossierAsync(new Contracts.Financien.V1.DossierVraag { BevoegdGezag = "99001" }, cancellationToken: Annulering);
        Assert.NotEmpty(eigen.Jaren);
        await Weigert(StatusCode.PermissionDenied, () => client.HaalDossierAsync(new Contracts.Financien.V1.DossierVraag { BevoegdGezag = "99002" }, cancellationToken: Annulering).ResponseAsync);
    }

    [Fact]
    public async Task Een_bestuur_ziet_in_de_lijst_alleen_zichzelf()
    {
        var lijst = await new Financien.FinancienClient(await Als("swv-bestuur-1")).LijstDossiersAsync(new Contracts.Financien.V1.LijstVraag(), cancellationToken: Annulering);
        Assert.All(lijst.Regels, regel => Assert.Equal("99001", regel.BevoegdGezag));
        Assert.NotEmpty(lijst.Regels);
    }

    [Fact]
    public async Task Een_school_registreert_niet_voor_een_andere_school() =>
        await Weigert(StatusCode.PermissionDenied, async () => await Opps(await Als("school-1")).RegistreerAsync(Verzoek("90AB00", "OPP-vreemd"), cancellationToken: Annulering));

    [Theory]
    [InlineData("kenmerk")]
    [InlineData("leerling_sleutel")]
    public async Task Een_burgerservicenummer_wordt_geweigerd_zonder_het_te_herhalen(string veld)
    {
        // 111222333 satisfies the 11-proef and is a well-known test number.
        const string Bsn = "111222333";
        var verzoek = Verzoek("90AA00", "OPP-bsn");
        verzoek.Kenmerk = veld == "kenmerk" ? Bsn : verzoek.Kenmerk;
        verzoek.LeerlingSleutel = veld == "leerling_sleutel" ? Bsn : verzoek.LeerlingSleutel;
        var fout = await Weigert(StatusCode.InvalidArgument, async () => await Opps(await Als("school-1")).RegistreerAsync(verzoek, cancellationToken: Annulering));
        Assert.Equal("bsn.herkend", WeigeringDetails.Lees(fout)!.Code);
        Assert.Equal(veld, WeigeringDetails.Lees(fout)!.Veld);
        Assert.DoesNotContain(Bsn, fout.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_onmogelijk_id_krijgt_een_duidelijk_antwoord()
    {
        var client = new Toezicht.ToezichtClient(await Als("inspecteur-1"));
        var fout = await Weigert(StatusCode.InvalidArgument, () => client.HaalOnderzoekAsync(new OnderzoekVraag { Id = "geen-id" }, cancellationToken: Annulering).ResponseAsync);
        Assert.Equal("id", WeigeringDetails.Lees(fout)!.Veld);
        await Weigert(StatusCode.NotFound, () => client.HaalOnderzoekAsync(new OnderzoekVraag { Id = Guid.NewGuid().ToString() }, cancellationToken: Annulering).ResponseAsync);
    }

    [Fact]
    public async Task Een_te_groot_bericht_wordt_geweigerd()
    {
        var verzoek = Verzoek("90AA00", new string('a', 2 * 1024 * 1024));
        await Weigert(StatusCode.ResourceExhausted, async () => await Opps(await Als("school-1")).RegistreerAsync(verzoek, cancellationToken: Annulering));
    }

    [Fact]
    public async Task Een_verlopen_termijn_geeft_deadline_exceeded() =>
        await Weigert(StatusCode.DeadlineExceeded, async () => await Opps(await Als("school-1")).LijstAsync(new Contracts.Opp.V1.LijstVraag { Vestiging = "90AA" }, deadline: TimeProvider.System.GetUtcNow().UtcDateTime.AddSeconds(-1), cancellationToken: Annulering));

    [Fact]
    public async Task Een_sessiekoekje_opent_geen_dienst()
    {
        using var http = new HttpClient { BaseAddress = opstelling.Platform.Web };
        using var verzoek = new HttpRequestMessage(HttpMethod.Post, "/monitoring.toezicht.v1.Toezicht/LijstOnderzoeken");
        verzoek.Headers.Add("Cookie", "monitoring-sessie=verzonnen");
        var antwoord = await http.SendAsync(verzoek, Annulering);
        Assert.False(antwoord.IsSuccessStatusCode);
    }

    [Theory]
    [InlineData("/inspecteur")]
    [InlineData("/bestuur")]
    [InlineData("/school")]
    [InlineData("/ministerie")]
    [InlineData("/beheer")]
    public async Task Een_rolpagina_vraagt_om_aanmelden(string pad)
    {
        using var http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = opstelling.Platform.Web };
        var antwoord = await http.GetAsync(pad, Annulering);
        Assert.Equal(System.Net.HttpStatusCode.Redirect, antwoord.StatusCode);
        Assert.Contains("/aanmelden", antwoord.Headers.Location!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Elke_pagina_draagt_de_beveiligingskoppen()
    {
        using var http = new HttpClient { BaseAddress = opstelling.Platform.Web };
        var koppen = (await http.GetAsync("/", Annulering)).Headers;
        Assert.Contains("nosniff", koppen.GetValues("X-Content-Type-Options"));
        Assert.Contains("DENY", koppen.GetValues("X-Frame-Options"));
        var beleid = koppen.GetValues("Content-Security-Policy").Single();
        Assert.DoesNotContain("unsafe", beleid, StringComparison.Ordinal);
        Assert.False(koppen.Contains("Server"));
    }

    private static Ontwikkelingsperspectieven.OntwikkelingsperspectievenClient Opps(ChannelBase kanaal) => new(kanaal);

    private static RegistreerVerzoek Verzoek(string vestiging, string kenmerk) => new()
    {
        Kenmerk = kenmerk,
        LeerlingSleutel = "L-" + kenmerk[..Math.Min(8, kenmerk.Length)],
        Vestiging = vestiging,
        Schoolsoort = "bao",
        BeginTermijn = "2025-09-01",
        OpgesteldOp = "2025-09-20",
    };

    private static async Task<RpcException> Weigert(StatusCode verwacht, Func<Task> aanroep)
    {
        var fout = await Assert.ThrowsAsync<RpcException>(aanroep);
        Assert.Equal(verwacht, fout.StatusCode);
        return fout;
    }

    private async Task<ChannelBase> Als(string account) => opstelling.Platform.Kanaal(await new Aanmelder(opstelling.Platform).Token(account, Annulering));
}
