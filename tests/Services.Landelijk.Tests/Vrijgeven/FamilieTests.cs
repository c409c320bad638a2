using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json;
using Grpc.Core;
using Microsoft.EntityFrameworkCore;
using Monitoring.Contracts;
using Monitoring.Contracts.Domein;
using Monitoring.Contracts.Gebeurtenissen;
using Monitoring.Contracts.Toegang;
using Monitoring.Contracts.V1;
using Monitoring.Services.Landelijk.Indicatoren;
using Monitoring.Services.Landelijk.Swvs;
using Monitoring.Services.Landelijk.Tests.Opstelling;
using Proto = Monitoring.Contracts.Landelijk.V1;

namespace Monitoring.Services.Landelijk.Tests.Vrijgeven;

/// <summary>
/// The tables about OPP's of a schooljaar are released together. Tries to recover small groups by putting what was released beside what every
/// reader sees later: PO0001 has 60 OPP's, PO0002 has 40 and PO0003 three, which are hidden together with the next smallest.
/// </summary>
public sealed class FamilieTests : IAsyncLifetime
{
    private static readonly (string Swv, string Vestiging, int Opps)[] Swvs = [("PO0001", "00AP00", 60), ("PO0002", "00AQ00", 40), ("PO0003", "00AR00", 3)];

    private readonly LandelijkServer _server = new();
    private string _schooljaar = "";

    private CancellationToken Stop { get; } = TestContext.Current.CancellationToken;

    private Metadata Een => _server.Kop(Rol.Ministerie, Scope.LandelijkSchrijven, "ministerie-1");

    private Metadata Ander => _server.Kop(Rol.Ministerie, Scope.LandelijkSchrijven, "ministerie-2");

    public async ValueTask InitializeAsync()
    {
        await _server.InitializeAsync();
        _schooljaar = new Schooljaar(Schooljaar.Van(_server.Vandaag).Begin - 1).ToString();
        await Vul(_server);
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task Wie_een_cijfer_over_OPPs_vrijgeeft_geeft_ze_alle_vrij()
    {
        var voorstel = await StelVoor("opp-evaluatie");
        Assert.Equal("opp-evaluatie", voorstel.Indicator);
        var samen = (await _server.Client.HaalVrijgaveAsync(new Proto.VrijgaveSleutel { Id = voorstel.Id }, Ander, cancellationToken: Stop)).Samen;
        Assert.Equal(Oppindicatoren.Alle.Select(indicator => indicator.Naam), samen.Select(lid => lid.Indicator));
        // Nothing of it can go on its own.
        await Weigert.Met(StatusCode.FailedPrecondition, "vrijgave.wacht-al", () => StelVoor("opps"));

        await _server.Client.KeurVrijgaveGoedAsync(new Proto.VrijgaveBesluit { Id = samen[3].Id, Versie = voorstel.Versie }, Ander, cancellationToken: Stop);

        foreach (var indicator in Oppindicatoren.Alle)
        {
            Assert.Equal(_schooljaar, Assert.Single((await Beeld(indicator, Keuze.Standaard(indicator.Filters))).Vrijgegeven).Periode);
        }

        var lijst = await _server.Client.LijstVrijgavenAsync(new Proto.VrijgavenVraag { PerFamilie = true }, cancellationToken: Stop);
        Assert.Equal((1, "opps"), (lijst.Totaal, lijst.Vrijgaven[0].Indicator));
        // For beheer one act under one name, whichever was named.
        var gedaan = await _server.Handelingen.LijstAsync(new HandelingenVraag(), _server.AlsBeheer, cancellationToken: Stop);
        Assert.Equal(["vrijgave-goedgekeurd opps", "vrijgave-voorgesteld opps"], gedaan.Handelingen.Select(rij => $"{rij.Handeling} {rij.Kenmerk.Split(' ')[0]}"));
        var open = await _server.Http.GetFromJsonAsync<JsonElement>("/v1/vrijgaven?grootte=100", Stop);
        Assert.Equal(Oppindicatoren.Alle.Count, open.GetArrayLength());
        Assert.Single(open.EnumerateArray().Select(vrijgave => vrijgave.GetProperty("familie").GetString()).Distinct());
    }

    [Fact]
    public async Task Wie_een_vrijgave_intrekt_trekt_alles_in_wat_erbij_hoort()
    {
        var voorstel = await StelVoor("opps");
        await _server.Client.TrekVrijgaveInAsync(new Proto.VrijgaveBesluit { Id = voorstel.Id, Versie = voorstel.Versie, Reden = "Te vroeg." }, Een, cancellationToken: Stop);

        var lijst = await _server.Client.LijstVrijgavenAsync(new Proto.VrijgavenVraag { OokWachtend = true }, Een, cancellationToken: Stop);
        Assert.All(lijst.Vrijgaven, vrijgave => Assert.Equal("ingetrokken", vrijgave.Status));
        Assert.Equal("voorgesteld", (await StelVoor("opps")).Status);
    }

    [Fact]
    public async Task Een_catalogus_zegt_vooraf_wat_samen_vrijkomt()
    {
        var catalogus = await _server.Client.GeefCatalogusAsync(new Proto.CatalogusVraag(), cancellationToken: Stop);

        Assert.Equal(Oppindicatoren.Alle.Select(indicator => indicator.Naam), catalogus.Indicatoren.Single(indicator => indicator.Id == "opp-hoorrecht").SamenVrij);
        Assert.Equal(5, catalogus.Indicatoren.Single(indicator => indicator.Id == "opps").Kaart.Onderdrukking.Single().Grens);
        Assert.Equal(["swv-eindoordelen"], catalogus.Indicatoren.Single(indicator => indicator.Id == "swv-eindoordelen").SamenVrij);
    }

    /// <summary>
    /// Subtracting a later table from a released one needs a later table: of a released schooljaar there is none. PO0003 grows past four, and a
    /// live map would show it beside the released total.
    /// </summary>
    [Fact]
    public async Task Na_een_vrijgave_verandert_geen_enkel_openbaar_cijfer_van_dat_schooljaar()
    {
        await GeefVrij();
        var bijVrijgave = await Openbaar();
        Assert.Contains(bijVrijgave, cijfer => cijfer.Value is { Length: > 0 } && cijfer.Key.StartsWith("meting opps PO0001", StringComparison.Ordinal));
        Assert.Equal("", bijVrijgave["meting opps PO0003"]);

        await _server.PasToe([.. Opps("later", "00AR00", 9), .. Opps("ook", "00AP00", 1)]);
        // A samenwerkingsverband that goes elsewhere takes its OPP's along, but not those that were released.
        await _server.PasToe(Maak.Swv("PO0002") with { Versie = 2, Provincie = "Zeeland" });

        Assert.Equal(bijVrijgave, await Openbaar());
        Assert.True((await Beeld(Oppindicatoren.Opps, Keuze.Standaard(Oppindicatoren.Opps.Filters))).Vrijgegeven[0].GewijzigdSindsdien);
    }

    [Fact]
    public async Task Wat_een_vrijgave_per_samenwerkingsverband_verbergt_wordt_een_keer_uitgerekend()
    {
        await GeefVrij();
        await GeefVrij("Alles nog eens.");

        Assert.Same(await Rij("PO0001"), await Rij("PO0001"));

        async Task<Telrij> Rij(string swv) => (await _server.UitDatabase(database => Swvopps.Lees(database, 1, _schooljaar, ["school"], [new Swvkop(swv, "", "po", "", "Utrecht", "duo")], _server.Nu, Stop)))[swv];
    }

    /// <summary>Both editions show how many PO0001 and PO0002 have: of the one nobody came, of the other two.</summary>
    [Fact]
    public async Task Een_nieuwe_uitgave_toont_niet_dat_er_een_paar_leerlingen_bijkwamen()
    {
        await GeefVrij();
        var eerst = await Openbaar();
        await _server.PasToe([.. Opps("paar", "00AP00", 2), .. Opps("veel", "00AR00", 30)]);
        await GeefVrij("Er kwamen gegevens bij.");
        var nu = await Openbaar();

        Assert.Equal(("60", ""), (eerst["meting opps PO0001"], nu["meting opps PO0001"]));
        // Thirty came to where three were hidden: that may be seen, but then so may the two, from the total.
        Assert.Equal(["", ""], [nu["meting opps PO0002"], nu["meting opps PO0003"]]);
        Assert.Equal("135 135", nu["opps sector=alle&uitsplitsing=schoolsoort aantal bao"]);
        foreach (var (naam, waarde) in nu.Where(cijfer => cijfer.Value.Length > 0 && eerst[cijfer.Key].Length > 0 && cijfer.Key.StartsWith("opp", StringComparison.Ordinal)))
        {
            var verschillen = waarde.Split(' ').Zip(eerst[naam].Split(' '), (n, e) => decimal.Parse(n, CultureInfo.InvariantCulture) - decimal.Parse(e, CultureInfo.InvariantCulture));
            Assert.All(verschillen, verschil => Assert.False(naam.Contains("aandeel", StringComparison.Ordinal) ? false : Onderdrukkingsregel.IsKlein((long)verschil, 5), naam));
        }
    }

    /// <summary>Releases of before this way of working stand alone, and a release of everything comes after them.</summary>
    [Fact]
    public async Task Een_losse_vrijgave_van_vroeger_gaat_op_in_een_nieuwe_uitgave_van_alles()
    {
        var voorstel = await StelVoor("opps");
        await _server.Client.KeurVrijgaveGoedAsync(new Proto.VrijgaveBesluit { Id = voorstel.Id, Versie = voorstel.Versie }, Ander, cancellationToken: Stop);
        await _server.MetDatabase(async database =>
        {
            await database.Vrijgaven.Where(vrijgave => vrijgave.Indicator != "opps").ExecuteDeleteAsync(Stop);
            await database.Vrijgavegrondslagen.ExecuteDeleteAsync(Stop);
        });

        await Weigert.Met(StatusCode.InvalidArgument, "vrijgave.reden-verplicht", () => StelVoor("opp-evaluatie"));
        var nieuw = await GeefVrij("Alle cijfers van het schooljaar samen.");

        Assert.Equal(2, nieuw.Uitgave);
        Assert.Equal(2, (await Beeld(Oppindicatoren.Voldoet, Keuze.Standaard(Oppindicatoren.Voldoet.Filters))).Vrijgegeven[0].Uitgave);
    }

    /// <summary>
    /// Of the schooljaar before, 60 were there and of those three ended in it: the next one shows 57 of them, beside those that began. The first
    /// release waits while thirty more arrive, so the counters of today no longer give the three away; the release that waits does.
    /// </summary>
    [Fact]
    public async Task Een_schooljaar_dat_wordt_voorgesteld_kijkt_naar_het_schooljaar_dat_al_wacht()
    {
        var eerder = new Schooljaar(Schooljaar.Van(_server.Vandaag).Begin - 2).ToString();
        await _server.PasToe(
        [
            .. Opps("door", "00AP00", 57).Select(opp => opp with { Schooljaar = eerder, EindSchooljaar = _schooljaar }),
            .. Opps("geeindigd", "00AP00", 3).Select(opp => opp with { Schooljaar = eerder, EindSchooljaar = eerder }),
        ]);
        await StelVoor("opps", schooljaar: eerder);
        await _server.PasToe([.. Opps("later", "00AP00", 30).Select(opp => opp with { Schooljaar = eerder, EindSchooljaar = eerder })]);

        var voorstel = await StelVoor(Oppregistratie.Id);

        var sleutel = new Proto.VrijgaveSleutel { Id = voorstel.Id, Filters = { ["sector"] = "po" } };
        var leerlingen = (await _server.Client.HaalVrijgaveAsync(sleutel, Ander, cancellationToken: Stop)).Cijfers.Reeksen.Single(reeks => reeks.Code == "leerlingen").Punten.Single();
        Assert.Null(leerlingen.Waarde.NaarDecimal());
        // Beside the figures of today alone it would have been shown.
        var vandaag = (await _server.Dienst<IndicatorLezer>().Haal(Oppregistratie.Id, new Dictionary<string, string> { ["sector"] = "po" }, Stop)).Reeksen.Single(reeks => reeks.Code == "leerlingen");
        Assert.Equal(160m, vandaag.Punten.Single(punt => punt.Periode == _schooljaar).Waarde.Waarde);
    }

    /// <summary>Of before tables were released together, and still waiting.</summary>
    [Fact]
    public async Task Een_los_voorstel_van_vroeger_over_OPPs_wordt_niet_goedgekeurd()
    {
        var los = await StelVoor("opps");
        await _server.MetDatabase(async database =>
        {
            await database.Vrijgaven.Where(vrijgave => vrijgave.Indicator != "opps").ExecuteDeleteAsync(Stop);
            await database.Vrijgavegrondslagen.ExecuteDeleteAsync(Stop);
        });

        await Weigert.Met(StatusCode.FailedPrecondition, "vrijgave.zonder-grondslag", () => _server.Client.KeurVrijgaveGoedAsync(new Proto.VrijgaveBesluit { Id = los.Id, Versie = los.Versie }, Ander, cancellationToken: Stop).ResponseAsync);

        await _server.Client.TrekVrijgaveInAsync(new Proto.VrijgaveBesluit { Id = los.Id, Versie = los.Versie, Reden = "Alles gaat samen." }, Een, cancellationToken: Stop);
        Assert.Equal("vrijgegeven", (await GeefVrij()).Status);
    }

    private async Task Vul(LandelijkServer server)
    {
        await server.PasToe([.. Swvs.Select(swv => Maak.Swv(swv.Swv))]);
        await server.PasToe([.. Swvs.Select(swv => Maak.Object(swv.Vestiging) with { SwvCode = swv.Swv, Herkomst = "duo" })]);
        await server.PasToe([.. Swvs.SelectMany(swv => Opps(swv.Swv, swv.Vestiging, swv.Opps))]);
    }

    private IEnumerable<OppGewijzigd> Opps(string naam, string vestiging, int aantal) => Enumerable.Range(0, aantal)
        .Select(nummer => Maak.Opp(string.Create(CultureInfo.InvariantCulture, $"{naam}-{nummer}"), schooljaar: _schooljaar, binnen: nummer % 2 == 0) with { Vestiging = vestiging });

    private async Task<Proto.Vrijgave> StelVoor(string indicator, string reden = "", string? schooljaar = null) =>
        await _server.Client.StelVrijgaveVoorAsync(new Proto.VrijgaveVoorstel { Indicator = indicator, Periode = schooljaar ?? _schooljaar, Toelichting = "Het schooljaar is om.", Reden = reden }, Een, cancellationToken: Stop);

    private async Task<Proto.Vrijgave> GeefVrij(string reden = "")
    {
        var voorstel = await StelVoor("opps", reden);
        return await _server.Client.KeurVrijgaveGoedAsync(new Proto.VrijgaveBesluit { Id = voorstel.Id, Versie = voorstel.Versie }, Ander, cancellationToken: Stop);
    }

    private async Task<IndicatorBeeld> Beeld(IIndicator indicator, Keuze keuze) => await _server.Dienst<IndicatorLezer>().Haal(indicator.Naam, keuze.Waarden, Stop);

    /// <summary>Every number about the schooljaar that a reader can get: each indicator and choice, each map, each dossier. Hidden ones are empty.</summary>
    private async Task<Dictionary<string, string>> Openbaar()
    {
        var cijfers = new Dictionary<string, string>();
        foreach (var indicator in Oppindicatoren.Alle)
        {
            foreach (var keuze in Keuze.Alle(indicator.Filters))
            {
                foreach (var (reeks, punt) in (await Beeld(indicator, keuze)).Reeksen.SelectMany(reeks => reeks.Punten.Where(punt => punt.Periode == _schooljaar), (reeks, punt) => (reeks.Code, punt)))
                {
                    cijfers[$"{indicator.Naam} {keuze} {reeks} {punt.Categorie}"] = string.Create(CultureInfo.InvariantCulture, $"{punt.Waarde.Waarde} {punt.N} {punt.Noemer.Waarde}").Trim();
                }
            }
        }

        foreach (var meting in Meting.Alle.Where(meting => meting.Telling.Length > 0))
        {
            foreach (var regio in (await _server.Client.LijstRegiosAsync(new Proto.RegioVraag { Meting = meting.Code, Periode = _schooljaar }, cancellationToken: Stop)).Regios)
            {
                cijfers[$"meting {meting.Code} {regio.SwvCode}"] = $"{regio.Waarde.NaarDecimal()} {regio.Noemer.NaarDecimal()}".Trim();
            }
        }

        foreach (var (swv, _, _) in Swvs)
        {
            var deel = (await _server.Client.HaalDossierAsync(new Proto.SwvVraag { SwvCode = swv }, cancellationToken: Stop)).Delen.Single(deel => deel.Code == "opp");
            foreach (var cijfer in deel.Cijfers)
            {
                cijfers[$"dossier {swv} {cijfer.Code}"] = $"{cijfer.Waarde.NaarDecimal()} {cijfer.Noemer.NaarDecimal()} {cijfer.Landelijk.NaarDecimal()}".Trim();
            }
        }

        return cijfers;
    }
}
