using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using Grpc.Core;
using Microsoft.EntityFrameworkCore;
using Monitoring.Contracts;
using Monitoring.Contracts.Toegang;
using Monitoring.Services.Landelijk.Tests.Opstelling;
using Proto = Monitoring.Contracts.Landelijk.V1;

namespace Monitoring.Services.Landelijk.Tests.Vrijgeven;

public sealed class VrijgaveTests : IAsyncLifetime
{
    private readonly LandelijkServer _server = new();

    private CancellationToken Stop { get; } = TestContext.Current.CancellationToken;

    private Metadata Een => _server.Kop(Rol.Ministerie, Scope.LandelijkSchrijven, "ministerie-1");

    private Metadata Ander => _server.Kop(Rol.Ministerie, Scope.LandelijkSchrijven, "ministerie-2");

    public async ValueTask InitializeAsync()
    {
        await _server.InitializeAsync();
        await _server.PasToe([.. Maak.Tabel142A()]);
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task Wat_twee_mensen_vrijgeven_is_definitief_en_verandert_niet_meer()
    {
        Assert.Equal("voorlopig", (await Haal()).Status);
        var voorstel = await StelVoor(Een);
        Assert.Equal(("voorgesteld", 1, false), (voorstel.Status, voorstel.Uitgave, voorstel.MagGoedkeuren));
        Assert.Equal("voorlopig", (await Haal()).Status);

        var vrijgave = await _server.Client.KeurVrijgaveGoedAsync(new Proto.VrijgaveBesluit { Id = voorstel.Id, Versie = voorstel.Versie }, Ander, cancellationToken: Stop);
        Assert.Equal(("vrijgegeven", "ministerie-1", "ministerie-2"), (vrijgave.Status, vrijgave.VoorgesteldDoor, vrijgave.GoedgekeurdDoor));
        var vlakErna = await Haal();
        Assert.Equal(("deels-definitief", "definitief", "voorlopig"), (vlakErna.Status, Punt(vlakErna, "2023").Status, Punt(vlakErna, "2022").Status));

        await _server.PasToe(Maak.Onderzoek("later", "po", 2023, "onvoldoende"), Maak.Onderzoek("later-2022", "po", 2022, "onvoldoende"));
        var later = await Haal();
        Assert.Equal((11m, 14m), (Punt(later, "2023").Waarde.NaarDecimal(), Punt(later, "2022").Waarde.NaarDecimal()));
        Assert.Equal("11 van de 33 samenwerkingsverbanden kregen in 2023 het oordeel onvoldoende (1 op de 3).", later.Conclusie);
        Assert.True(Assert.Single(later.Vrijgegeven).GewijzigdSindsdien);
        Assert.Contains(later.Kanttekeningen, zin => zin.StartsWith("Over 2023 zijn na de vrijgave gegevens gewijzigd.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Een_nieuwe_uitgave_noemt_haar_reden_en_de_oude_blijft_op_te_halen()
    {
        var eerste = await GeefVrij();
        await _server.PasToe(Maak.Onderzoek("later", "po", 2023, "onvoldoende"));

        await Weigert.Met(StatusCode.InvalidArgument, "vrijgave.reden-verplicht", () => StelVoor(Een));
        var tweede = await GeefVrij("Eén onderzoek is later vastgesteld.");

        Assert.Equal((2, "Eén onderzoek is later vastgesteld."), (tweede.Uitgave, tweede.Reden));
        Assert.Equal(12m, Punt(await Haal(), "2023").Waarde.NaarDecimal());
        var lijst = await _server.Client.LijstVrijgavenAsync(new Proto.VrijgavenVraag { Indicator = "swv-eindoordelen" }, cancellationToken: Stop);
        Assert.Equal([2, 1], lijst.Vrijgaven.Select(vrijgave => vrijgave.Uitgave));
        var andersom = await _server.Client.LijstVrijgavenAsync(new Proto.VrijgavenVraag { Indicator = "swv-eindoordelen", Sorteer = "publicatie" }, cancellationToken: Stop);
        Assert.Equal([1, 2], andersom.Vrijgaven.Select(vrijgave => vrijgave.Uitgave));
        await Weigert.Met(StatusCode.InvalidArgument, "sorteer.onbekend", () => _server.Client.LijstVrijgavenAsync(new Proto.VrijgavenVraag { Sorteer = "drop" }, cancellationToken: Stop).ResponseAsync);
        Assert.All(lijst.Vrijgaven, vrijgave => Assert.Equal(("", ""), (vrijgave.VoorgesteldDoor, vrijgave.GoedgekeurdDoor)));
        var csv = (await _server.Http.GetStringAsync("/v1/indicatoren/swv-eindoordelen/csv?reeks=onvoldoende&categorie=totaal", Stop)).Split("\r\n");
        Assert.Matches(@";12;34;34;\w+;definitief;.*;sector=alle;2;\d{4}-\d\d-\d\dT[\d:]{8}Z$", csv.Single(rij => rij.Contains(";2023;", StringComparison.Ordinal)));
        Assert.EndsWith(";sector=alle;;", csv.Single(rij => rij.Contains(";2022;", StringComparison.Ordinal)), StringComparison.Ordinal);
        var oud = await _server.Client.HaalVrijgaveAsync(new Proto.VrijgaveSleutel { Id = eerste.Id }, cancellationToken: Stop);
        Assert.Equal(11m, Punt(oud.Cijfers, "2023").Waarde.NaarDecimal());
    }

    [Fact]
    public async Task Tot_het_gekozen_moment_ziet_alleen_het_ministerie_de_vrijgave()
    {
        var voorstel = await StelVoor(Een, publicatieOp: _server.Nu.AddDays(3));
        var vrijgave = await _server.Client.KeurVrijgaveGoedAsync(new Proto.VrijgaveBesluit { Id = voorstel.Id, Versie = voorstel.Versie }, Ander, cancellationToken: Stop);

        Assert.Equal("goedgekeurd", vrijgave.Status);
        Assert.Equal("voorlopig", (await Haal()).Status);
        Assert.Equal(0, (await _server.Client.LijstVrijgavenAsync(new Proto.VrijgavenVraag { OokWachtend = true }, cancellationToken: Stop)).Totaal);
        Assert.Equal(1, (await _server.Client.LijstVrijgavenAsync(new Proto.VrijgavenVraag { OokWachtend = true }, Een, cancellationToken: Stop)).Totaal);
        await Weigert.Met(StatusCode.NotFound, "vrijgave.onbekend", () => _server.Client.HaalVrijgaveAsync(new Proto.VrijgaveSleutel { Id = vrijgave.Id }, cancellationToken: Stop).ResponseAsync);
        Assert.Equal(HttpStatusCode.NotFound, (await _server.Http.GetAsync($"/v1/vrijgaven/{vrijgave.Id}", Stop)).StatusCode);

        await Weigert.Met(StatusCode.InvalidArgument, "vrijgave.reden-verplicht", () => _server.Client.TrekVrijgaveInAsync(new Proto.VrijgaveBesluit { Id = vrijgave.Id, Versie = vrijgave.Versie }, Een, cancellationToken: Stop).ResponseAsync);
        await Weigert.Met(StatusCode.InvalidArgument, "tekst.te-lang", () => _server.Client.TrekVrijgaveInAsync(new Proto.VrijgaveBesluit { Id = vrijgave.Id, Versie = vrijgave.Versie, Reden = new string('x', 1001) }, Een, cancellationToken: Stop).ResponseAsync);
        var ingetrokken = await _server.Client.TrekVrijgaveInAsync(new Proto.VrijgaveBesluit { Id = vrijgave.Id, Versie = vrijgave.Versie, Reden = "Er volgt nog een onderzoek." }, Een, cancellationToken: Stop);
        Assert.Equal("ingetrokken", ingetrokken.Status);
    }

    [Fact]
    public async Task Niemand_keurt_het_eigen_voorstel_goed_of_een_verouderde_versie()
    {
        var voorstel = await StelVoor(Een);

        await Weigert.Met(StatusCode.FailedPrecondition, "vrijgave.eigen-voorstel", () => _server.Client.KeurVrijgaveGoedAsync(new Proto.VrijgaveBesluit { Id = voorstel.Id, Versie = voorstel.Versie }, Een, cancellationToken: Stop).ResponseAsync);
        await Weigert.Met(StatusCode.Aborted, "versie.verouderd", () => _server.Client.KeurVrijgaveGoedAsync(new Proto.VrijgaveBesluit { Id = voorstel.Id, Versie = voorstel.Versie + 1 }, Ander, cancellationToken: Stop).ResponseAsync);
        await Weigert.Met(StatusCode.FailedPrecondition, "vrijgave.wacht-al", () => StelVoor(Ander));
        var vrijgave = await _server.Client.KeurVrijgaveGoedAsync(new Proto.VrijgaveBesluit { Id = voorstel.Id, Versie = voorstel.Versie }, Ander, cancellationToken: Stop);
        await Weigert.Met(StatusCode.FailedPrecondition, "vrijgave.niet-voorgesteld", () => _server.Client.KeurVrijgaveGoedAsync(new Proto.VrijgaveBesluit { Id = vrijgave.Id, Versie = vrijgave.Versie }, Ander, cancellationToken: Stop).ResponseAsync);
        await Weigert.Met(StatusCode.FailedPrecondition, "vrijgave.al-openbaar", () => _server.Client.TrekVrijgaveInAsync(new Proto.VrijgaveBesluit { Id = vrijgave.Id, Versie = vrijgave.Versie, Reden = "fout" }, Ander, cancellationToken: Stop).ResponseAsync);
    }

    [Fact]
    public async Task Van_twee_voorstellen_tegelijk_wint_er_een()
    {
        var uitkomsten = await Task.WhenAll(Enumerable.Range(0, 6).Select(async nummer =>
        {
            try
            {
                return (await StelVoor(nummer % 2 == 0 ? Een : Ander)).Status;
            }
            catch (RpcException fout)
            {
                return fout.Status.StatusCode.ToString();
            }
        }));

        Assert.Equal(["FailedPrecondition", "FailedPrecondition", "FailedPrecondition", "FailedPrecondition", "FailedPrecondition", "voorgesteld"], uitkomsten.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Een_periode_die_loopt_wordt_niet_definitief()
    {
        var ditJaar = _server.Vandaag.Year;
        await _server.PasToe(Maak.Onderzoek("nu", "po", ditJaar, "onvoldoende"));

        Assert.Equal("2023", (await Haal()).LaatsteHelePeriode);
        await Weigert.Met(StatusCode.InvalidArgument, "vrijgave.periode-loopt", () => StelVoor(Een, periode: ditJaar.ToString(CultureInfo.InvariantCulture)));
    }

    /// <summary>Two reports of 2023, one public in that year and one in the next.</summary>
    [Fact]
    public async Task De_zin_van_een_vrijgave_gaat_over_dezelfde_rapporten_als_haar_tabel()
    {
        await _server.PasToe(Caribisch("een", new DateOnly(2023, 6, 1)), Caribisch("twee", new DateOnly(2024, 2, 1)));
        var voorstel = await StelCaribischVoor();

        var cijfers = (await _server.Client.HaalVrijgaveAsync(new Proto.VrijgaveSleutel { Id = voorstel.Id }, Ander, cancellationToken: Stop)).Cijfers;
        Assert.Equal(2m, cijfers.Reeksen.Single(reeks => reeks.Code == "onvoldoende").Punten.Single(punt => punt.Categorie == "po").Waarde.NaarDecimal());
        Assert.Contains("Van de 2 onderzoeken", cijfers.Conclusie, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Zolang_een_rapport_niet_openbaar_is_wordt_de_periode_niet_definitief()
    {
        var straks = _server.Vandaag.AddDays(10);
        await _server.PasToe(Caribisch("een", new DateOnly(2023, 6, 1)), Caribisch("twee", straks));

        await Weigert.Met(StatusCode.InvalidArgument, "vrijgave.nog-niet-openbaar", StelCaribischVoor);

        // The other years are not held up.
        await _server.PasToe(Caribisch("twee", straks) with { Versie = 2, Vaststellingsdatum = new DateOnly(2022, 6, 1) });
        Assert.Equal("voorgesteld", (await StelCaribischVoor()).Status);
    }

    [Fact]
    public async Task Zolang_een_rapport_met_herstelopdrachten_niet_openbaar_is_wordt_dat_jaar_niet_definitief()
    {
        var straks = _server.Vandaag.AddDays(10);
        await _server.PasToe(Opdracht("h-3", "open") with { OpenbaarOp = straks });
        await Weigert.Met(StatusCode.InvalidArgument, "vrijgave.nog-niet-openbaar", () => GeefOpdrachtenVrij());

        // An invented one holds nothing up once there are real onderzoeken.
        await _server.PasToe(Maak.Onderzoek("echt", "po", 2023, "goed", herkomst: "inspectie"));
        await _server.PasToe(Opdracht("h-4", "open") with { Herkomst = "inspectie" });
        Assert.Equal("vrijgegeven", (await GeefOpdrachtenVrij()).Status);
    }

    [Fact]
    public async Task Vrijgegeven_voorbeelden_tellen_niet_meer_mee_zodra_er_echte_cijfers_zijn()
    {
        await GeefVrij();
        await _server.PasToe(Maak.Onderzoek("echt", "po", 2023, "goed", herkomst: "inspectie"));

        var nu = await Haal();
        Assert.Equal((0m, "voorlopig", "inspectie"), (Punt(nu, "2023").Waarde.NaarDecimal(), Punt(nu, "2023").Status, Punt(nu, "2023").Herkomst));
        Assert.Empty(nu.Vrijgegeven);
        Assert.Contains("Over 2023 zijn eerder voorbeeldgegevens vrijgegeven. Die tellen niet meer mee.", nu.Kanttekeningen);
    }

    [Fact]
    public async Task Vrijgegeven_voorbeelden_tellen_ook_niet_mee_waar_de_echte_cijfers_geen_punt_geven()
    {
        await GeefVrij();
        await GeefOpdrachtenVrij();
        await _server.PasToe(Maak.Onderzoek("echt", "vo", 2023, "goed", herkomst: "inspectie"));

        var opdrachten = await HaalOpdrachten();
        Assert.Equal(("Er zijn nog geen herstelopdrachten opgelegd.", "voorlopig"), (opdrachten.Conclusie, opdrachten.Status));
        Assert.Contains("Over 2023 zijn eerder voorbeeldgegevens vrijgegeven. Die tellen niet meer mee.", opdrachten.Kanttekeningen);
        var po = await _server.Client.HaalIndicatorAsync(new Proto.IndicatorVraag { Id = "swv-eindoordelen", Filters = { ["sector"] = "po" } }, cancellationToken: Stop);
        Assert.Empty(po.Vrijgegeven);
        Assert.All(po.Reeksen.SelectMany(reeks => reeks.Punten), punt => Assert.Equal(0m, punt.Waarde.NaarDecimal()));
    }

    /// <summary>Of before herstelopdrachten could be chosen by kind of onderzoek.</summary>
    [Fact]
    public async Task Een_vrijgave_van_voor_een_nieuw_filter_blijft_te_lezen()
    {
        var vrijgave = await GeefOpdrachtenVrij();
        await _server.MetDatabase(async database =>
        {
            var inhoud = JsonNode.Parse(await database.Vrijgaven.Where(rij => rij.Indicator == "herstelopdrachten-voortgang").Select(rij => rij.Inhoud).SingleAsync(Stop))!;
            var keuzes = inhoud.AsObject().Single().Value!.AsObject();
            foreach (var (naam, deel) in keuzes.ToList())
            {
                keuzes.Remove(naam);
                if (naam.EndsWith("&soort=alle", StringComparison.Ordinal))
                {
                    keuzes[naam.Replace("&soort=alle", "", StringComparison.Ordinal)] = deel;
                }
            }

            var eerder = inhoud.ToJsonString();
            await database.Vrijgaven.Where(rij => rij.Indicator == "herstelopdrachten-voortgang").ExecuteUpdateAsync(rij => rij.SetProperty(v => v.Inhoud, eerder), Stop);
        });
        await _server.PasToe(Opdracht("h-3", "open"));

        Assert.Equal(("definitief", 2m), ((await HaalOpdrachten()).Status, Opgelegd(await HaalOpdrachten())));
        Assert.Equal(2m, Opgelegd((await HaalVrijgave()).Cijfers));
        Assert.Equal(2m, Opgelegd((await HaalVrijgave(("groep", "swv"))).Cijfers));
        await Weigert.Met(StatusCode.NotFound, "vrijgave.keuze-ontbreekt", () => HaalVrijgave(("soort", "vierjaarlijks")));
        var soort = await HaalOpdrachten(("soort", "vierjaarlijks"));
        Assert.Equal(("voorlopig", 3m), (soort.Status, Opgelegd(soort)));
        Assert.Contains("Over 2023 is een cijfer vrijgegeven, maar niet voor deze keuze.", soort.Kanttekeningen);

        async Task<Proto.Vrijgave> HaalVrijgave(params (string Naam, string Waarde)[] filters)
        {
            var sleutel = new Proto.VrijgaveSleutel { Id = vrijgave.Id };
            sleutel.Filters.Add(filters.ToDictionary(filter => filter.Naam, filter => filter.Waarde));
            return await _server.Client.HaalVrijgaveAsync(sleutel, cancellationToken: Stop);
        }
    }

    /// <summary>2022 was not the year of the conclusion when it was released; it is once 2023 has gone.</summary>
    [Fact]
    public async Task De_zin_bij_een_vrijgegeven_jaar_blijft_bij_de_vrijgegeven_cijfers()
    {
        await GeefVrij(periode: "2022");
        await _server.PasToe([.. Maak.Tabel142A().Where(onderzoek => onderzoek.Vaststellingsdatum.Year == 2023).Select(onderzoek => onderzoek with { Versie = 2, Vaststellingsdatum = new DateOnly(2022, 6, 1) })]);

        var nu = await Haal();
        Assert.Equal(13m, Punt(nu, "2022").Waarde.NaarDecimal());
        Assert.Equal("13 van de 39 samenwerkingsverbanden kregen in 2022 het oordeel onvoldoende (1 op de 3).", nu.Conclusie);
    }

    [Fact]
    public async Task De_zin_over_alle_jaren_volgt_uit_de_vrijgegeven_cijfers()
    {
        await GeefOpdrachtenVrij();
        await _server.PasToe(Opdracht("h-3", "open"));

        var nu = await HaalOpdrachten();
        Assert.Equal("Van de 2 opgelegde herstelopdrachten zijn er 2 nog niet hersteld; bij 2 daarvan is de termijn voorbij.", nu.Conclusie);
    }

    [Fact]
    public async Task Wie_goedkeurt_ziet_elke_keuze_die_vrijkomt()
    {
        var voorstel = await StelVoor(Een);

        var vo = await _server.Client.HaalVrijgaveAsync(new Proto.VrijgaveSleutel { Id = voorstel.Id, Filters = { ["sector"] = "vo" } }, Ander, cancellationToken: Stop);
        Assert.Equal([5m], vo.Cijfers.Reeksen.Single(reeks => reeks.Code == "onvoldoende").Punten.Select(punt => punt.Waarde.NaarDecimal()!.Value));
        Assert.Equal("vo", vo.Cijfers.Filters["sector"]);
        await Weigert.Met(StatusCode.InvalidArgument, "filter.waarde-onbekend", () => _server.Client.HaalVrijgaveAsync(new Proto.VrijgaveSleutel { Id = voorstel.Id, Filters = { ["sector"] = "mbo" } }, Ander, cancellationToken: Stop).ResponseAsync);
    }

    [Theory]
    [InlineData("uitstroom", "2023", "t", "", StatusCode.NotFound, "indicator.onbekend")]
    [InlineData("swv-eindoordelen", "1999", "t", "", StatusCode.InvalidArgument, "vrijgave.periode-leeg")]
    [InlineData("swv-eindoordelen", "2023", " ", "", StatusCode.InvalidArgument, "vrijgave.toelichting-verplicht")]
    [InlineData("swv-eindoordelen", "2023", "t", "gisteren", StatusCode.InvalidArgument, "vrijgave.moment-ongeldig")]
    [InlineData("swv-eindoordelen", "2023", "t", "2020-01-01T00:00:00Z", StatusCode.InvalidArgument, "vrijgave.moment-ongeldig")]
    public async Task Een_voorstel_dat_niet_kan_zegt_waarom(string indicator, string periode, string toelichting, string moment, StatusCode status, string code) =>
        await Weigert.Met(status, code, () => _server.Client.StelVrijgaveVoorAsync(new Proto.VrijgaveVoorstel { Indicator = indicator, Periode = periode, Toelichting = toelichting, PublicatieOp = moment }, Een, cancellationToken: Stop).ResponseAsync);

    [Theory]
    [InlineData(Rol.Inspecteur, Scope.LandelijkSchrijven)]
    [InlineData(Rol.Beheer, Scope.LandelijkSchrijven)]
    [InlineData(Rol.Ministerie, Scope.LandelijkLezen)]
    public async Task Alleen_het_ministerie_geeft_vrij(string rol, string scope) =>
        await Weigert.Met(StatusCode.PermissionDenied, "", () => StelVoor(_server.Kop(rol, scope)));

    [Fact]
    public async Task De_open_data_heeft_elke_uitgave_met_haar_cijfers()
    {
        var vrijgave = await GeefVrij();

        var lijst = await _server.Http.GetFromJsonAsync<JsonElement>("/v1/vrijgaven", Stop);
        Assert.Equal(vrijgave.Id, Assert.Single(lijst.EnumerateArray()).GetProperty("id").GetString());
        var een = await _server.Http.GetFromJsonAsync<JsonElement>($"/v1/vrijgaven/{vrijgave.Id}", Stop);
        Assert.True(een.GetProperty("cijfers").GetProperty("keuzes").TryGetProperty("sector=vo", out var vo));
        Assert.Equal(5m, vo.GetProperty("reeksen").EnumerateArray().Single(reeks => reeks.GetProperty("code").GetString() == "onvoldoende").GetProperty("punten")[0].GetProperty("waarde").GetProperty("waarde").GetDecimal());
        Assert.DoesNotContain("ministerie-", een.GetRawText(), StringComparison.Ordinal);
    }

    /// <summary>A reader never sees a figure from before the release afterwards, although it was in the cache.</summary>
    [Fact]
    public async Task Na_een_vrijgave_komt_er_geen_oud_cijfer_meer_uit_de_cache()
    {
        var eerst = await _server.Http.GetAsync("/v1/indicatoren/swv-eindoordelen", Stop);
        await GeefVrij();
        var daarna = await _server.Http.GetAsync("/v1/indicatoren/swv-eindoordelen", Stop);

        Assert.NotEqual(eerst.Headers.ETag, daarna.Headers.ETag);
        Assert.Equal("deels-definitief", (await daarna.Content.ReadFromJsonAsync<JsonElement>(Stop)).GetProperty("status").GetString());
    }

    private async Task<Proto.Vrijgave> GeefVrij(string reden = "", string periode = "2023")
    {
        var voorstel = await StelVoor(Een, reden, periode: periode);
        return await _server.Client.KeurVrijgaveGoedAsync(new Proto.VrijgaveBesluit { Id = voorstel.Id, Versie = voorstel.Versie }, Ander, cancellationToken: Stop);
    }

    private async Task<Proto.Vrijgave> StelVoor(Metadata wie, string reden = "", DateTimeOffset? publicatieOp = null, string periode = "2023") => await _server.Client.StelVrijgaveVoorAsync(
        new Proto.VrijgaveVoorstel { Indicator = "swv-eindoordelen", Periode = periode, Toelichting = "Alle onderzoeken van 2023.", Reden = reden, PublicatieOp = publicatieOp?.ToString("O", CultureInfo.InvariantCulture) ?? "" },
        wie,
        cancellationToken: Stop);

    private async Task<Proto.Indicator> Haal() => await _server.Client.HaalIndicatorAsync(new Proto.IndicatorVraag { Id = "swv-eindoordelen" }, cancellationToken: Stop);

    private static Proto.Punt Punt(Proto.Indicator indicator, string jaar) => indicator.Reeksen.Single(reeks => reeks.Code == "onvoldoende").Punten.Single(punt => punt.Periode == jaar && punt.Categorie == "totaal");

    /// <summary>Of two herstelopdrachten in 2023.</summary>
    private async Task<Proto.Vrijgave> GeefOpdrachtenVrij()
    {
        await _server.PasToe(Opdracht("h-1", "open"), Opdracht("h-2", "open"));
        var voorstel = await _server.Client.StelVrijgaveVoorAsync(new Proto.VrijgaveVoorstel { Indicator = "herstelopdrachten-voortgang", Periode = "2023", Toelichting = "t" }, Een, cancellationToken: Stop);
        return await _server.Client.KeurVrijgaveGoedAsync(new Proto.VrijgaveBesluit { Id = voorstel.Id, Versie = voorstel.Versie }, Ander, cancellationToken: Stop);
    }

    private async Task<Proto.Indicator> HaalOpdrachten(params (string Naam, string Waarde)[] filters)
    {
        var vraag = new Proto.IndicatorVraag { Id = "herstelopdrachten-voortgang" };
        vraag.Filters.Add(filters.ToDictionary(filter => filter.Naam, filter => filter.Waarde));
        return await _server.Client.HaalIndicatorAsync(vraag, cancellationToken: Stop);
    }

    private static decimal? Opgelegd(Proto.Indicator indicator) => Assert.Single(indicator.Reeksen.Single(reeks => reeks.Code == "opgelegd").Punten).Waarde.NaarDecimal();

    private async Task<Proto.Vrijgave> StelCaribischVoor() =>
        await _server.Client.StelVrijgaveVoorAsync(new Proto.VrijgaveVoorstel { Indicator = "eindoordelen-caribisch", Periode = "2023", Toelichting = "t" }, Een, cancellationToken: Stop);

    private static Contracts.Gebeurtenissen.OnderzoekVastgesteld Caribisch(string id, DateOnly openbaarOp) =>
        Maak.Onderzoek(id, "po", 2023, "onvoldoende", soort: "caribisch", objectSoort: "school") with { OpenbaarOp = openbaarOp, Toezichtsector = "po" };

    private static Contracts.Gebeurtenissen.HerstelopdrachtGewijzigd Opdracht(string id, string status) =>
        new(id, 1, Maak.Begin, "onderzoek-1", "2023-0001", "vierjaarlijks", "swv", "PO0001", "po", "", "", "RPO1", "", [], "wpo-18a", "WPO art. 18a", new DateOnly(2023, 3, 1), new DateOnly(2024, 3, 1), 0, status, null, "voorbeeld");
}
