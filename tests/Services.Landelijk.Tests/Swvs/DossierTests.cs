using System.Net.Http.Json;
using System.Text.Json;
using Grpc.Core;
using Monitoring.Contracts;
using Monitoring.Contracts.Domein;
using Monitoring.Contracts.Gebeurtenissen;
using Monitoring.Contracts.V1;
using Monitoring.Services.Landelijk.Tests.Opstelling;
using Proto = Monitoring.Contracts.Landelijk.V1;

namespace Monitoring.Services.Landelijk.Tests.Swvs;

/// <summary>Three samenwerkingsverbanden po: judgements, accounts and OPP's of two schooljaren ago, so that the last whole year is theirs.</summary>
public sealed class DossierTests : IAsyncLifetime
{
    private readonly LandelijkServer _server = new();
    private string _schooljaar = "";

    private CancellationToken Stop { get; } = TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        await _server.InitializeAsync();
        var vandaag = _server.Vandaag;
        _schooljaar = new Schooljaar(Schooljaar.Van(vandaag).Begin - 1).ToString();
        (string Code, string Vestiging, int Opps, int TeLaat)[] swvs = [("PO0001", "00AP00", 60, 15), ("PO0002", "00AQ00", 40, 10), ("PO0003", "00AR00", 3, 0)];
        await _server.PasToe([.. swvs.Select(swv => Maak.Swv(swv.Code))]);
        // The OPP's arrive before the vestiging is known.
        await _server.PasToe([.. swvs.SelectMany(swv => Enumerable.Range(0, swv.Opps), (swv, nummer) => Maak.Opp($"{swv.Code}-{nummer}", schooljaar: _schooljaar, binnen: nummer >= swv.TeLaat) with { Vestiging = swv.Vestiging })]);
        await _server.PasToe([.. swvs.Select(swv => Maak.Object(swv.Vestiging) with { SwvCode = swv.Code, Herkomst = "duo" })]);
        await _server.PasToe([.. swvs.Select((swv, nummer) => Maak.Jaarrekening("9900" + nummer, 2023, [new("liquiditeit", 1m + nummer, "", nummer == 0, 1.5m), new("bovenmatig", 0, "", false, 0)]) with { SwvCode = swv.Code })]);
        var onderzoek = Maak.Onderzoek("onderzoek-1", "po", 2023, "onvoldoende", herkomst: "inspectie") with { ObjectCode = "PO0001", Oordelen = [new("RPO1", "onvoldoende"), new("BKA1", "goed")] };
        await _server.PasToe(onderzoek);
        await _server.PasToe(Opdracht("h-1", vandaag.AddDays(-1), "open"), Opdracht("h-2", vandaag.AddDays(30), "open"), Opdracht("h-3", vandaag.AddDays(-100), "hersteld"));
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task Het_dossier_voegt_toezicht_financien_en_OPPs_samen()
    {
        var dossier = await _server.Client.HaalDossierAsync(new Proto.SwvVraag { SwvCode = "po0001" }, cancellationToken: Stop);

        Assert.Equal(["toezicht", "financien", "opp"], dossier.Delen.Select(deel => deel.Code));
        Assert.All(dossier.Delen, deel => Assert.NotEmpty(deel.BijgewerktOp));
        Assert.Equal("Het laatste eindoordeel is onvoldoende (17-05-2023); 2 herstelopdrachten zijn open, waarvan 1 te laat.", dossier.Delen[0].Conclusie);
        Assert.Equal((1m, "ja"), (Cijfer(dossier, "herstelopdrachten-te-laat").Waarde.NaarDecimal(), Cijfer(dossier, "herstelopdrachten-te-laat").Signaal));
        Assert.Equal("In boekjaar 2023 geeft liquiditeit aanleiding om nader te kijken.", dossier.Delen[1].Conclusie);
        Assert.Equal((1m, 2m), (Cijfer(dossier, "liquiditeit").Waarde.NaarDecimal(), Cijfer(dossier, "liquiditeit").Landelijk.NaarDecimal()));
        Assert.Equal(60m, Cijfer(dossier, "opps").Waarde.NaarDecimal());
    }

    [Fact]
    public async Task Een_rapport_dat_nog_niet_openbaar_is_telt_maar_staat_nergens_met_naam()
    {
        var morgen = _server.Vandaag.AddDays(2);
        await _server.PasToe(Maak.Onderzoek("onderzoek-2", "po", 2023, "goed", herkomst: "inspectie") with { ObjectCode = "PO0002", OpenbaarOp = morgen });
        await _server.PasToe(Opdracht("h-4", morgen, "open") with { ObjectCode = "PO0002", Onderzoek = "onderzoek-2" });

        var dossier = await _server.Client.HaalDossierAsync(new Proto.SwvVraag { SwvCode = "PO0002" }, cancellationToken: Stop);
        Assert.Empty(dossier.Delen[0].Onderzoeken);
        Assert.Equal(0m, Cijfer(dossier, "herstelopdrachten-open").Waarde.NaarDecimal());
        Assert.Equal([2m, 0m, 0m], (await _server.Client.LijstRegiosAsync(new Proto.RegioVraag { Meting = "herstelopdrachten-open" }, cancellationToken: Stop)).Regios.Select(regio => regio.Waarde.NaarDecimal()));
        Assert.Equal(2m, (await _server.Client.HaalIndicatorAsync(new Proto.IndicatorVraag { Id = "swv-eindoordelen" }, cancellationToken: Stop)).Reeksen.Single(reeks => reeks.Code == "totaal").Punten.Single(punt => punt.Categorie == "totaal").Waarde.NaarDecimal());
    }

    [Fact]
    public async Task Een_herstelopdracht_die_eerder_komt_dan_haar_rapport_staat_nergens_met_naam()
    {
        await _server.PasToe(Opdracht("h-5", _server.Vandaag.AddDays(30), "open") with { ObjectCode = "PO0002", Onderzoek = "onderzoek-onderweg" });

        var dossier = await _server.Client.HaalDossierAsync(new Proto.SwvVraag { SwvCode = "PO0002" }, cancellationToken: Stop);
        Assert.Equal(0m, Cijfer(dossier, "herstelopdrachten-open").Waarde.NaarDecimal());
        Assert.Equal([2m, 0m, 0m], (await _server.Client.LijstRegiosAsync(new Proto.RegioVraag { Meting = "herstelopdrachten-open" }, cancellationToken: Stop)).Regios.Select(regio => regio.Waarde.NaarDecimal()));
    }

    [Fact]
    public async Task Voorbeelden_komen_niet_in_een_dossier_met_echte_gegevens()
    {
        var vandaag = _server.Vandaag;
        await _server.PasToe(Maak.Onderzoek("onderzoek-v", "po", 2024, "goed") with { ObjectCode = "PO0001" });
        await _server.PasToe(Opdracht("h-v", vandaag.AddDays(30), "open") with { Onderzoek = "onderzoek-v", Herkomst = "voorbeeld" });
        await _server.PasToe(Maak.Jaarrekening("99000", 2024, [new("liquiditeit", 9m, "", false, 1.5m)], herkomst: "voorbeeld") with { SwvCode = "PO0001" });

        var dossier = await _server.Client.HaalDossierAsync(new Proto.SwvVraag { SwvCode = "PO0001" }, cancellationToken: Stop);

        Assert.Equal(["inspectie", "duo"], dossier.Delen.Take(2).Select(deel => deel.Herkomst));
        Assert.Equal("Het laatste eindoordeel is onvoldoende (17-05-2023); 2 herstelopdrachten zijn open, waarvan 1 te laat.", dossier.Delen[0].Conclusie);
        Assert.Equal((1m, "2023"), (Cijfer(dossier, "liquiditeit").Waarde.NaarDecimal(), Cijfer(dossier, "liquiditeit").Periode));
    }

    [Fact]
    public async Task Een_samenwerkingsverband_met_alleen_voorbeelden_is_leeg_zodra_een_ander_echte_gegevens_heeft()
    {
        await _server.PasToe(Maak.Swv("PO0004"));
        await _server.PasToe(Maak.Onderzoek("onderzoek-v", "po", 2024, "onvoldoende") with { ObjectCode = "PO0004" });
        await _server.PasToe(Opdracht("h-v", _server.Vandaag.AddDays(30), "open") with { ObjectCode = "PO0004", Onderzoek = "onderzoek-v", Herkomst = "voorbeeld" });
        await _server.PasToe(Maak.Jaarrekening("99004", 2024, [new("liquiditeit", 9m, "", true, 1.5m)], herkomst: "voorbeeld") with { SwvCode = "PO0004" });

        var dossier = await _server.Client.HaalDossierAsync(new Proto.SwvVraag { SwvCode = "PO0004" }, cancellationToken: Stop);

        Assert.Equal(["Er is nog geen onderzoek vastgesteld.", "Er is nog geen jaarrekening verwerkt."], dossier.Delen.Take(2).Select(deel => deel.Conclusie));
        Assert.Equal(["", ""], dossier.Delen.Take(2).Select(deel => deel.Herkomst));
        Assert.Empty(dossier.Delen[0].Onderzoeken);
        var kaart = await _server.Client.LijstRegiosAsync(new Proto.RegioVraag { Meting = "herstelopdrachten-open" }, cancellationToken: Stop);
        Assert.Equal(0m, kaart.Regios.Single(regio => regio.SwvCode == "PO0004").Waarde.NaarDecimal());
    }

    [Fact]
    public async Task Het_laatste_hele_schooljaar_is_dat_voor_het_lopende_ook_als_het_lopende_nog_leeg_is()
    {
        var eerder = new Schooljaar(Schooljaar.Van(_server.Vandaag).Begin - 2).ToString();
        await _server.PasToe([.. Enumerable.Range(0, 20).Select(nummer => Maak.Opp($"eerder-{nummer}", schooljaar: eerder) with { Vestiging = "00AP00" })]);

        Assert.Equal(_schooljaar, (await _server.Client.LijstRegiosAsync(new Proto.RegioVraag { Meting = "opps" }, cancellationToken: Stop)).Periode);
        Assert.Equal(_schooljaar, Cijfer(await _server.Client.HaalDossierAsync(new Proto.SwvVraag { SwvCode = "PO0001" }, cancellationToken: Stop), "opps").Periode);
    }

    [Fact]
    public async Task Een_klein_samenwerkingsverband_en_het_volgende_zijn_onderdrukt_in_dossier_en_lijst()
    {
        var klein = await _server.Client.HaalDossierAsync(new Proto.SwvVraag { SwvCode = "PO0003" }, cancellationToken: Stop);
        var lijst = await _server.Client.LijstRegiosAsync(new Proto.RegioVraag { Meting = "opps" }, cancellationToken: Stop);

        Assert.Equal(RedenOntbreekt.Onderdrukt, Cijfer(klein, "opps").Waarde.Ontbreekt);
        Assert.Equal(_schooljaar, lijst.Periode);
        // The median of what is shown: it says nothing of the two that are not.
        var provincie = Assert.Single(lijst.PerProvincie);
        Assert.Equal((3, 60m), (provincie.Swvs, provincie.Waarde.NaarDecimal()));
        // 60, 40 and 3: with the total of the sector known, hiding 3 alone would not hide it.
        Assert.Equal([(60m, RedenOntbreekt.Onbepaald), (null, RedenOntbreekt.Onderdrukt), (null, RedenOntbreekt.Onderdrukt)], lijst.Regios.Select(regio => (regio.Waarde.NaarDecimal(), regio.Waarde.Ontbreekt)));
    }

    [Fact]
    public async Task De_lijst_per_regio_staat_op_naam_en_kent_de_mediaan()
    {
        var lijst = await _server.Client.LijstRegiosAsync(new Proto.RegioVraag { Meting = "liquiditeit", Sector = "po" }, cancellationToken: Stop);

        Assert.Equal(["PO0001", "PO0002", "PO0003"], lijst.Regios.Select(regio => regio.SwvCode));
        Assert.Equal((2m, "2023", "signaal"), (lijst.Landelijk.NaarDecimal(), lijst.Periode, lijst.Regios[0].Context));
        Assert.Equal((3, 2m), (Assert.Single(lijst.PerProvincie).Swvs, lijst.PerProvincie[0].Waarde.NaarDecimal()));
        Assert.Equal(1, (await _server.Client.LijstRegiosAsync(new Proto.RegioVraag { Meting = "herstelopdrachten-open" }, cancellationToken: Stop)).Regios.Count(regio => regio.Waarde.NaarDecimal() == 2m));
    }

    [Fact]
    public async Task Wat_er_niet_is_wordt_genoemd()
    {
        await Weigert.Met(StatusCode.NotFound, "swv.onbekend", () => _server.Client.HaalDossierAsync(new Proto.SwvVraag { SwvCode = "PO9999" }, cancellationToken: Stop).ResponseAsync);
        await Weigert.Met(StatusCode.InvalidArgument, "meting.onbekend", () => _server.Client.LijstRegiosAsync(new Proto.RegioVraag { Meting = "weer" }, cancellationToken: Stop).ResponseAsync);
        await Weigert.Met(StatusCode.InvalidArgument, "filter.waarde-onbekend", () => _server.Client.LijstRegiosAsync(new Proto.RegioVraag { Periode = "1999" }, cancellationToken: Stop).ResponseAsync);
    }

    [Fact]
    public async Task De_open_data_heeft_lijst_dossier_en_metingen()
    {
        Assert.Equal(3, (await _server.Http.GetFromJsonAsync<JsonElement>("/v1/samenwerkingsverbanden", Stop)).GetArrayLength());
        var dossier = await _server.Http.GetFromJsonAsync<JsonElement>("/v1/samenwerkingsverbanden/PO0001", Stop);
        Assert.Equal("Swv PO0001", dossier.GetProperty("swv").GetProperty("naam").GetString());
        var meting = await _server.Http.GetFromJsonAsync<JsonElement>("/v1/metingen/liquiditeit?sector=po", Stop);
        Assert.Equal(3, meting.GetProperty("regios").GetArrayLength());
    }

    private static Proto.Dossiercijfer Cijfer(Proto.Swvdossier dossier, string code) => dossier.Delen.SelectMany(deel => deel.Cijfers).Single(cijfer => cijfer.Code == code);

    private static HerstelopdrachtGewijzigd Opdracht(string id, DateOnly termijn, string status) => new(
        id, 1, Maak.Begin, "onderzoek-1", "2023-0001", "vierjaarlijks", "swv", "PO0001", "po", "", "", "RPO1", "", [], "wpo-18a", "WPO art. 18a", termijn.AddYears(-1), termijn, 0, status, status == "hersteld" ? termijn : null, "inspectie");
}
