using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Monitoring.Contracts.Gebeurtenissen;
using Monitoring.Services.Landelijk.Indicatoren;
using Monitoring.Services.Landelijk.Tests.Opstelling;

namespace Monitoring.Services.Landelijk.Tests.OpenData;

public sealed class ApiTests : IAsyncLifetime
{
    private readonly LandelijkServer _server = new();

    private CancellationToken Stop { get; } = TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        await _server.InitializeAsync();
        await _server.PasToe(
        [
            .. Maak.Tabel142A(),
            .. Enumerable.Range(0, 60).Select(nummer => Maak.Opp($"bao-{nummer}", binnen: nummer % 3 > 0)),
            .. Enumerable.Range(0, 3).Select(nummer => Maak.Opp($"sbo-{nummer}", schoolsoort: "sbo")),
            .. Enumerable.Range(0, 9).Select(nummer => Maak.Opp($"so-{nummer}", schoolsoort: "so")),
            Maak.Jaarrekening("21428", 2015, [new KengetalWaarde("liquiditeit", 2.5m, "", null, null)]),
        ]);
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task De_catalogus_wijst_de_weg()
    {
        using var antwoord = await _server.Http.GetAsync("/v1/indicatoren", Stop);

        Assert.Equal(HttpStatusCode.OK, antwoord.StatusCode);
        Assert.Equal("1.0.0", Assert.Single(antwoord.Headers.GetValues("API-Version")));
        var ingangen = await antwoord.Content.ReadFromJsonAsync<JsonElement>(Stop);
        Assert.Equal(Indicatorenlijst.Alle.Count, ingangen.GetArrayLength());
        foreach (var ingang in ingangen.EnumerateArray())
        {
            Assert.Equal(HttpStatusCode.OK, (await _server.Http.GetAsync(ingang.GetProperty("json").GetString(), Stop)).StatusCode);
            Assert.Equal(HttpStatusCode.OK, (await _server.Http.GetAsync(ingang.GetProperty("csv").GetString(), Stop)).StatusCode);
        }
    }

    [Fact]
    public async Task De_catalogus_noemt_bij_elke_conclusie_de_herkomst_en_de_kanttekeningen()
    {
        await _server.PasToe(Maak.Opp("proef", herkomst: "voorbeeld"));

        var ingangen = (await _server.Http.GetFromJsonAsync<JsonElement>("/v1/indicatoren", Stop)).EnumerateArray().ToDictionary(ingang => ingang.GetProperty("id").GetString()!);

        Assert.Equal(("voorbeeld", "school", ""), (Herkomst("swv-eindoordelen"), Herkomst("opps"), Herkomst("kengetallen")));
        Assert.Contains("Deze cijfers zijn gemaakt met voorbeeldgegevens.", Kanttekeningen("swv-eindoordelen"));
        Assert.Contains("De voorbeeldgegevens tellen niet meer mee.", Kanttekeningen("opps"));
        Assert.DoesNotContain("Deze cijfers zijn gemaakt met voorbeeldgegevens.", Kanttekeningen("opps"));
        Assert.Contains("Een signaleringswaarde is een aanleiding om nader te kijken, geen norm en geen oordeel.", Kanttekeningen("kengetallen"));

        string? Herkomst(string id) => ingangen[id].GetProperty("herkomst").GetString();
        IEnumerable<string?> Kanttekeningen(string id) => ingangen[id].GetProperty("kanttekeningen").EnumerateArray().Select(kanttekening => kanttekening.GetString());
    }

    /// <summary>A dimension that an indicator lacks is named with the reason, so that nobody looks for it in vain.</summary>
    [Fact]
    public async Task Elke_indicator_heeft_samenwerkingsverband_provincie_en_bestuur_of_zegt_waarom_niet()
    {
        foreach (var indicator in Indicatorenlijst.Alle)
        {
            var beeld = await _server.Http.GetFromJsonAsync<JsonElement>($"/v1/indicatoren/{indicator.Naam}", Stop);
            var dimensies = beeld.GetProperty("dimensies").EnumerateArray().Select(dimensie => dimensie.GetString()).ToHashSet();
            var ontbrekend = beeld.GetProperty("nietBeschikbaar").EnumerateArray().ToDictionary(een => een.GetProperty("dimensie").GetString()!, een => een.GetProperty("reden").GetString()!);
            Assert.All(new[] { "provincie", "bestuur" }, dimensie => Assert.True(dimensies.Contains(dimensie) != ontbrekend.ContainsKey(dimensie), $"{indicator.Naam}: {dimensie}"));
            Assert.All(ontbrekend.Values, reden => Assert.EndsWith(".", reden, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Json_geeft_cijfers_en_redenen_waarom_er_geen_is()
    {
        var beeld = await _server.Http.GetFromJsonAsync<JsonElement>("/v1/indicatoren/opps?sector=po", Stop);

        Assert.Equal("po", beeld.GetProperty("filters").GetProperty("sector").GetString());
        var punten = beeld.GetProperty("reeksen")[0].GetProperty("punten").EnumerateArray().ToDictionary(punt => punt.GetProperty("categorie").GetString()!);
        Assert.Equal(60m, punten["bao"].GetProperty("waarde").GetProperty("waarde").GetDecimal());
        Assert.Equal("onderdrukt", punten["sbo"].GetProperty("waarde").GetProperty("reden").GetString());
        Assert.Equal(JsonValueKind.Null, punten["sbo"].GetProperty("n").ValueKind);
    }

    [Fact]
    public async Task Csv_is_voor_een_Nederlands_rekenblad()
    {
        using var antwoord = await _server.Http.GetAsync("/v1/indicatoren/kengetallen/csv?kengetal=liquiditeit", Stop);
        var inhoud = await antwoord.Content.ReadAsByteArrayAsync(Stop);

        Assert.Equal("text/csv; charset=utf-8", antwoord.Content.Headers.ContentType!.ToString());
        Assert.Equal(new byte[] { 0xEF, 0xBB, 0xBF }, inhoud[..3]);
        var regels = Encoding.UTF8.GetString(inhoud[3..]).Split("\r\n");
        Assert.Equal("indicator;reeks;naam;eenheid;periodesoort;periode;categorie;waarde;n;noemer;herkomst;status;ondergrens;bovengrens;bijgewerkt_op;toelichting;keuze;uitgave;vrijgegeven_op", regels[0]);
        Assert.Equal("kengetallen_liquiditeit_swv.csv", antwoord.Content.Headers.ContentDisposition!.FileName);
        Assert.Contains("kengetallen;mediaan;Mediaan;ratio;boekjaar;2015;swv;2,5;1;;duo;voorlopig;;;2024-01-01T12:01:00Z;;groep=swv kengetal=liquiditeit;;", regels);
        Assert.Contains("kengetallen;signaal-aandeel;Aandeel onder de signaleringswaarde;procent;boekjaar;2015;swv;;1;;duo;voorlopig;;;2024-01-01T12:01:00Z;niet van toepassing;groep=swv kengetal=liquiditeit;;", regels);
    }

    [Fact]
    public async Task Een_periode_een_reeks_en_een_categorie_geven_alleen_dat_cijfer()
    {
        const string Keuze = "?periode=2023-2024&reeks=aantal&categorie=bao";

        var beeld = await _server.Http.GetFromJsonAsync<JsonElement>("/v1/indicatoren/opps" + Keuze, Stop);
        var punt = Assert.Single(Assert.Single(beeld.GetProperty("reeksen").EnumerateArray()).GetProperty("punten").EnumerateArray());
        Assert.Equal(("2023-2024", "bao", 60m), (punt.GetProperty("periode").GetString(), punt.GetProperty("categorie").GetString(), punt.GetProperty("waarde").GetProperty("waarde").GetDecimal()));
        using var csv = await _server.Http.GetAsync("/v1/indicatoren/opps/csv" + Keuze, Stop);
        Assert.Equal("opps_alle_2023-2024_aantal_bao.csv", csv.Content.Headers.ContentDisposition!.FileName);
        Assert.StartsWith("opps;aantal;", Assert.Single((await csv.Content.ReadAsStringAsync(Stop)).Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Skip(1)), StringComparison.Ordinal);
        var statistiek = await _server.Http.GetFromJsonAsync<JsonElement>("/v1/indicatoren/opps/json-stat" + Keuze, Stop);
        Assert.Equal(60m, Assert.Single(statistiek.GetProperty("value").EnumerateArray()).GetDecimal());
    }

    /// <summary>The sentence is about 2023, the last whole year.</summary>
    [Fact]
    public async Task Bij_een_gekozen_periode_staat_geen_zin_over_een_andere()
    {
        Assert.Contains("in 2023", await Zin("?periode=2023"), StringComparison.Ordinal);
        Assert.Contains("in 2023", await Zin("?reeks=onvoldoende"), StringComparison.Ordinal);
        Assert.Equal("", await Zin("?periode=2022"));

        async Task<string?> Zin(string keuze) => (await _server.Http.GetFromJsonAsync<JsonElement>("/v1/indicatoren/swv-eindoordelen" + keuze, Stop)).GetProperty("conclusie").GetString();
    }

    [Fact]
    public async Task Json_stat_zegt_welke_keuze_erin_zit()
    {
        var set = await _server.Http.GetFromJsonAsync<JsonElement>("/v1/indicatoren/kengetallen/json-stat?kengetal=liquiditeit", Stop);

        Assert.Equal("Liquiditeit van samenwerkingsverbanden (groep=swv kengetal=liquiditeit)", set.GetProperty("label").GetString());
        Assert.Equal(("kengetallen", "liquiditeit", "swv"), (set.GetProperty("extension").GetProperty("indicator").GetString(), set.GetProperty("extension").GetProperty("keuze").GetProperty("kengetal").GetString(), set.GetProperty("extension").GetProperty("keuze").GetProperty("groep").GetString()));
    }

    [Fact]
    public async Task Csv_onderdrukt_kleine_groepen_ook()
    {
        var csv = await _server.Http.GetStringAsync("/v1/indicatoren/opps/csv", Stop);

        Assert.Contains("opps;aantal;Aantal OPP's;aantal;schooljaar;2023-2024;sbo;;;;school;voorlopig;;;2024-01-01T12:01:00Z;onderdrukt: kleine groep, of nodig om een kleine groep te beschermen;sector=alle uitsplitsing=schoolsoort;;\r\n", csv, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wie_de_laatste_versie_al_heeft_krijgt_304_tot_er_iets_verandert()
    {
        foreach (var pad in new[] { "/v1/indicatoren", "/v1/indicatoren/opps", "/v1/indicatoren/opps/csv" })
        {
            using var eerst = await _server.Http.GetAsync(pad, Stop);
            Assert.True(eerst.Headers.CacheControl is { Public: true, NoCache: true, MaxAge: null });
            Assert.Equal(HttpStatusCode.NotModified, (await Vraag(pad, eerst.Headers.ETag!)).StatusCode);

            await _server.PasToe(Maak.Opp("nieuw-" + pad));
            using var later = await Vraag(pad, eerst.Headers.ETag!);
            Assert.Equal(HttpStatusCode.OK, later.StatusCode);
            Assert.NotEqual(eerst.Headers.ETag, later.Headers.ETag);
        }
    }

    [Fact]
    public async Task Een_ander_filter_of_een_andere_vorm_heeft_een_eigen_etag()
    {
        var etags = new HashSet<string>();
        foreach (var pad in new[] { "/v1/indicatoren/opps", "/v1/indicatoren/opps?sector=vo", "/v1/indicatoren/opps/csv", "/v1/indicatoren/swv-eindoordelen" })
        {
            using var antwoord = await _server.Http.GetAsync(pad, Stop);
            etags.Add(antwoord.Headers.ETag!.Tag);
        }

        Assert.Equal(4, etags.Count);
    }

    [Theory]
    [InlineData("/v1/indicatoren/uitstroom", 404, "indicator.onbekend")]
    [InlineData("/v1/indicatoren/opps?sector=mbo", 400, "filter.waarde-onbekend")]
    [InlineData("/v1/indicatoren/opps?swv=PO0001", 400, "filter.onbekend")]
    [InlineData("/v1/indicatoren/opps?sector=po&sector=vo", 400, "filter.dubbel")]
    [InlineData("/v1/indicatoren/", 404, "pad.schuine-streep")]
    [InlineData("/v1/indicatoren/opps/", 404, "pad.schuine-streep")]
    [InlineData("/v1/indicatoren/opps/xlsx", 404, "pad.onbekend")]
    [InlineData("/v1/iets", 404, "pad.onbekend")]
    [InlineData("/v1/besturen/99999", 404, "bestuur.onbekend")]
    [InlineData("/v1/besturen?sector=vo", 400, "filter.onbekend")]
    [InlineData("/v1/indicatoren/opp-hoorrecht?uitsplitsing=provincie", 400, "filter.onbekend")]
    [InlineData("/v1/indicatoren?sector=vo", 400, "filter.onbekend")]
    [InlineData("/v1/metingen?sector=vo", 400, "filter.onbekend")]
    [InlineData("/v1/referentiecijfers/staat2024-opp-voldoet-havo-vwo?x=1", 400, "filter.onbekend")]
    [InlineData("/v1/referentiecijfers?weer=nat", 400, "filter.onbekend")]
    [InlineData("/v1/referentiecijfers?thema=weer", 400, "filter.waarde-onbekend")]
    [InlineData("/v1/referentiecijfers?pagina=nul", 400, "pagina.ongeldig")]
    [InlineData("/v1/referentiecijfers?verschil=xyz", 400, "filter.waarde-onbekend")]
    [InlineData("/v1/vrijgaven?indicator=xyz", 400, "filter.waarde-onbekend")]
    [InlineData("/v1/indicatoren/opps?periode=1999-2000", 400, "filter.waarde-onbekend")]
    [InlineData("/v1/indicatoren/opps?periode=2023-2024&reeks=aantal&categorie=niets", 400, "filter.waarde-onbekend")]
    [InlineData("/v1/indicatoren/opps/csv?reeks=xyz", 400, "filter.waarde-onbekend")]
    [InlineData("/v1/indicatoren/opps/json-stat?categorie=xyz", 400, "filter.waarde-onbekend")]
    [InlineData("/v1/indicatoren/herstelonderzoeken?periode=2023", 400, "filter.waarde-onbekend")]
    [InlineData("/v1/referentiecijfers/bestaat-niet", 404, "referentie.onbekend")]
    [InlineData("/v1/referentiecijfers/csv?scheiding=tab", 400, "filter.waarde-onbekend")]
    public async Task Wat_niet_kan_wordt_uitgelegd_als_problem_json(string pad, int status, string code)
    {
        using var verzoek = new HttpRequestMessage(HttpMethod.Get, pad) { Headers = { { "Origin", "https://elders.example" } } };
        using var antwoord = await _server.Http.SendAsync(verzoek, Stop);

        Assert.Equal((status, "application/problem+json"), ((int)antwoord.StatusCode, antwoord.Content.Headers.ContentType?.MediaType));
        Assert.Equal("1.0.0", Assert.Single(antwoord.Headers.GetValues("API-Version")));
        Assert.Equal("*", Assert.Single(antwoord.Headers.GetValues("Access-Control-Allow-Origin")));
        var probleem = await antwoord.Content.ReadFromJsonAsync<JsonElement>(Stop);
        Assert.Equal((status, code), (probleem.GetProperty("status").GetInt32(), probleem.GetProperty("code").GetString()));
        Assert.NotEmpty(probleem.GetProperty("title").GetString()!);
    }

    [Fact]
    public async Task Gepubliceerde_cijfers_komen_in_bladzijden_met_de_buren_in_de_kop()
    {
        using var antwoord = await _server.Http.GetAsync("/v1/referentiecijfers?thema=opp&grootte=10&pagina=2", Stop);
        var cijfers = await antwoord.Content.ReadFromJsonAsync<JsonElement>(Stop);

        Assert.Equal(10, cijfers.GetArrayLength());
        Assert.All(cijfers.EnumerateArray(), cijfer => Assert.Equal("opp", cijfer.GetProperty("cijfer").GetProperty("thema").GetString()));
        Assert.Equal("93", Assert.Single(antwoord.Headers.GetValues("Total-Count")));
        var link = Assert.Single(antwoord.Headers.GetValues("Link"));
        Assert.Contains("</v1/referentiecijfers?thema=opp&pagina=3&grootte=10>; rel=\"next\"", link, StringComparison.Ordinal);
        Assert.Contains("</v1/referentiecijfers?thema=opp&pagina=10&grootte=10>; rel=\"last\"", link, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_gepubliceerd_cijfer_noemt_zijn_bron_en_wat_ervan_verschilt()
    {
        var ingang = await _server.Http.GetFromJsonAsync<JsonElement>("/v1/referentiecijfers/staat2024-opp-voldoet-havo-vwo", Stop);

        Assert.Equal((73m, "exact", "beoordeelde opp's"), (ingang.GetProperty("cijfer").GetProperty("waarde").GetProperty("waarde").GetDecimal(), ingang.GetProperty("cijfer").GetProperty("kwalificatie").GetString(), ingang.GetProperty("cijfer").GetProperty("noemer").GetString()));
        var verschil = Assert.Single(ingang.GetProperty("verschillen").EnumerateArray());
        Assert.Equal(("tegenspraak", "/v1/referentiecijfers/sectorbeeld-vo-p02-havo-vwo-opp-voldoet"), (verschil.GetProperty("soort").GetString(), verschil.GetProperty("json").GetString()));
    }

    [Fact]
    public async Task Een_programma_krijgt_csv_met_komma_en_punt_zonder_byte_order_mark()
    {
        var csv = await _server.Http.GetByteArrayAsync("/v1/referentiecijfers/csv?zoek=po-leerlingen&thema=opp&scheiding=komma&bom=nee", Stop);
        var regels = Encoding.UTF8.GetString(csv).Split("\r\n");

        Assert.StartsWith("id,thema,cijfer,", regels[0], StringComparison.Ordinal);
        Assert.Contains(regels, regel => regel.StartsWith("staat2024-t53a-po-leerlingen-met-opp-2022-2023,opp,", StringComparison.Ordinal) && regel.Contains(",0.9,procent,", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Schrijven_kan_hier_niet()
    {
        using var antwoord = await _server.Http.PostAsync("/v1/indicatoren", null, Stop);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, antwoord.StatusCode);
    }

    [Theory]
    [InlineData("/v1/indicatoren/opps", HttpStatusCode.OK)]
    [InlineData("/v1/dataset", HttpStatusCode.OK)]
    [InlineData("/v1/iets", HttpStatusCode.NotFound)]
    public async Task Wie_alleen_de_koppen_vraagt_krijgt_die_en_niets_meer(string pad, HttpStatusCode status)
    {
        using var verzoek = new HttpRequestMessage(HttpMethod.Head, pad);
        using var koppen = await _server.Http.SendAsync(verzoek, Stop);
        using var heel = await _server.Http.GetAsync(pad, Stop);

        Assert.Equal((status, heel.Headers.ETag), (koppen.StatusCode, koppen.Headers.ETag));
        Assert.Empty(await koppen.Content.ReadAsByteArrayAsync(Stop));
    }

    [Fact]
    public async Task Elke_webpagina_mag_de_cijfers_lezen()
    {
        using var verzoek = new HttpRequestMessage(HttpMethod.Get, "/v1/indicatoren/opps") { Headers = { { "Origin", "https://elders.example" } } };
        using var antwoord = await _server.Http.SendAsync(verzoek, Stop);

        Assert.Equal("*", Assert.Single(antwoord.Headers.GetValues("Access-Control-Allow-Origin")));
    }

    [Fact]
    public async Task De_beschrijving_van_de_api_noemt_alle_paden_en_een_contact()
    {
        using var antwoord = await _server.Http.GetAsync("/v1/openapi.json", Stop);
        var beschrijving = await antwoord.Content.ReadFromJsonAsync<JsonElement>(Stop);

        Assert.Equal(
            [
                "/v1/besturen", "/v1/besturen/{code}", "/v1/dataset", "/v1/indicatoren", "/v1/indicatoren/{id}", "/v1/indicatoren/{id}/csv", "/v1/indicatoren/{id}/json-stat", "/v1/metingen", "/v1/metingen/{code}", "/v1/referentiecijfers",
                "/v1/referentiecijfers/csv", "/v1/referentiecijfers/{id}", "/v1/samenwerkingsverbanden", "/v1/samenwerkingsverbanden/{code}", "/v1/vrijgaven", "/v1/vrijgaven/{id}",
            ],
            beschrijving.GetProperty("paths").EnumerateObject().Select(pad => pad.Name).Order(StringComparer.Ordinal));
        Assert.Equal("1.0.0", beschrijving.GetProperty("info").GetProperty("version").GetString());
        Assert.NotEmpty(beschrijving.GetProperty("info").GetProperty("contact").GetProperty("email").GetString()!);
        var parameters = beschrijving.GetProperty("paths").GetProperty("/v1/indicatoren/{id}/csv").GetProperty("get").GetProperty("parameters").EnumerateArray().ToDictionary(parameter => parameter.GetProperty("name").GetString()!);
        Assert.Equal(["bom", "categorie", "groep", "id", "kengetal", "periode", "reeks", "scheiding", "sector", "soort", "uitsplitsing"], parameters.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(["puntkomma", "komma"], parameters["scheiding"].GetProperty("schema").GetProperty("enum").EnumerateArray().Select(waarde => waarde.GetString()));
    }

    private async Task<HttpResponseMessage> Vraag(string pad, EntityTagHeaderValue bekend)
    {
        using var verzoek = new HttpRequestMessage(HttpMethod.Get, pad);
        verzoek.Headers.IfNoneMatch.Add(bekend);
        return await _server.Http.SendAsync(verzoek, Stop);
    }
}
