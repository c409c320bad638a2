using Monitoring.Contracts.Gebeurtenissen;
using Monitoring.Contracts.Toezicht.V1;
using Monitoring.Services.Toezicht.Domain.Risico;
using Monitoring.Services.Toezicht.Signalenvolgen;
using Monitoring.Services.Toezicht.Tests.Opstelling;

namespace Monitoring.Services.Toezicht.Tests.Raadplegen;

public sealed class RisicobeeldTests
{
    private static readonly DateOnly Dag = new(2024, 9, 2);

    /// <summary>In the Netherlands it is 30 August already.</summary>
    private static readonly DateTimeOffset AvondUtc = new(2024, 8, 29, 22, 30, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(null, "", 0, 0, false, "cyclus-voorbij")]
    [InlineData("2020-09-01", "voldoende", 0, 0, false, "cyclus-voorbij")]
    [InlineData("2020-09-02", "voldoende", 0, 0, false, "cyclus-nadert")]
    [InlineData("2021-09-02", "goed", 0, 0, false, "")]
    [InlineData("2024-01-01", "onvoldoende", 2, 1, true, "oordeel-onvoldoende herstel-te-laat herstel-open aangepast-toezicht")]
    public void Elk_signaal_volgt_uit_wat_bekend_is(string? laatste, string eindoordeel, int open, int teLaat, bool aangepast, string verwacht)
    {
        var gegevens = new Risicogegevens
        {
            LaatsteVierjaarlijks = laatste is null ? null : DateOnly.Parse(laatste, System.Globalization.CultureInfo.InvariantCulture),
            LaatsteEindoordeel = eindoordeel,
            OpenOpdrachten = open,
            OpdrachtenTeLaat = teLaat,
            AangepastSinds = aangepast ? Dag : null,
        };
        Assert.Equal(verwacht, Codes(gegevens));
    }

    [Theory]
    [InlineData(49, 49, "")]
    [InlineData(50, 25, "")]
    [InlineData(50, 26, "opp-naleving")]
    public void Naleving_is_een_signaal_als_van_genoeg_OPPs_de_meeste_niet_voldoen(int beoordeeld, int voldoetNiet, string verwacht) =>
        Assert.Equal(verwacht, Codes(new Risicogegevens { LaatsteVierjaarlijks = Dag, BeoordeeldeOpps = beoordeeld, OppsDieNietVoldoen = voldoetNiet }));

    [Fact]
    public void Een_signaal_is_bekend_vanaf_de_eerste_dag_dat_de_jaarrekening_het_gaf()
    {
        var beeld = new Jaarrekeningbeeld { Id = "99001/2023/realisatie" };
        var bekend = new List<DateOnly>();
        foreach (var (signalen, dag) in new[] { (new[] { "liquiditeit" }, 1), (["liquiditeit", "solvabiliteit2"], 2), (["solvabiliteit2"], 3), ([], 4), (["liquiditeit"], 5) })
        {
            beeld.Zie(signalen, new DateOnly(2024, 9, dag));
            bekend.Add(beeld.BekendOp);
        }

        // On the fourth day there was no signal to know.
        Assert.Equal([1, 1, 1, 5], bekend.Where((_, plaats) => plaats != 3).Select(dag => dag.Day));
    }

    private static string Codes(Risicogegevens gegevens) => string.Join(' ', gegevens.Redenen(Dag).Select(reden => reden.Signaal.Code));

    [Theory]
    [InlineData("", 0, 0, 0, 0, 0)]
    [InlineData("0 0 0 0", 0, 1, 0, 0, 0)]
    [InlineData("5 0 0 0 0 0 0 0", 1, 2, 5, 0, 0)]
    [InlineData("9 8 7 6 5 4 3 2", 2, 2, 8, 7, 1)]
    // Two or five of eight: two are a quarter, and with three of one score it would be five.
    [InlineData("9 8 7 7 7 4 3 2", 2, 2, 8, 7, 3)]
    [InlineData("9 7 7 4 3 2 1 1", 3, 2, 7, 4, 1)]
    // Everybody scores the same: no quarter is the highest.
    [InlineData("1 1 1 1 1 1 1 1", 0, 2, 0, 1, 8)]
    [InlineData("2 2 0", 2, 1, 2, 0, 0)]
    public void Het_hoogste_kwart_houdt_gelijke_scores_bij_elkaar_en_telt_niemand_zonder_signaal(string scores, int aantal, int kwart, int grens, int volgende, int metVolgende) =>
        Assert.Equal(new HoogsteKwart(aantal, kwart, grens, volgende, metVolgende), HoogsteKwart.Van([.. scores.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(score => int.Parse(score, System.Globalization.CultureInfo.InvariantCulture))]));

    [Fact]
    public async Task Het_hoogste_kwart_staat_bovenaan_met_de_reden()
    {
        await using var dienst = await Dienst.StartMetSwv();
        await dienst.VastgesteldOnderzoek("PO9001", "onvoldoende");
        await dienst.VastgesteldOnderzoek("PO9002");
        var beeld = await dienst.Client.GeefRisicobeeldAsync(new RisicoVraag(), dienst.Inspecteur, cancellationToken: TestContext.Current.CancellationToken);
        // Onvoldoende weighs 3, never visited 2.
        Assert.Equal([("PO9001", 3), ("VO9001", 2), ("PO9002", 0)], beeld.Regels.Select(regel => (regel.ObjectCode, regel.Score)));
        Assert.Equal((3, 1, 3), (beeld.Alle, beeld.Hoogste, beeld.Totaal));
        Assert.All(beeld.Signalen, signaal => Assert.True(signaal.IsAanname));
        foreach (var (sorteer, codes) in new[] { ("-score", "PO9001 VO9001 PO9002"), ("score", "PO9002 VO9001 PO9001"), ("vierjaarlijks", "VO9001 PO9001 PO9002"), ("eindoordeel", "PO9001 PO9002 VO9001"), ("-eindoordeel", "VO9001 PO9002 PO9001") })
        {
            Assert.Equal(codes, string.Join(' ', (await dienst.Client.GeefRisicobeeldAsync(new RisicoVraag { Sorteer = sorteer }, dienst.Inspecteur, cancellationToken: TestContext.Current.CancellationToken)).Regels.Select(regel => regel.ObjectCode)));
        }

        await Dienst.Geweigerd(Grpc.Core.StatusCode.InvalidArgument, "sorteer.onbekend", () => dienst.Client.GeefRisicobeeldAsync(new RisicoVraag { Sorteer = "drop" }, dienst.Inspecteur, cancellationToken: TestContext.Current.CancellationToken).ResponseAsync);
        var hoogste = await dienst.Client.GeefRisicobeeldAsync(new RisicoVraag { AlleenHoogste = true }, dienst.Inspecteur, cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal("PO9001", Assert.Single(hoogste.Regels).ObjectCode);
    }

    [Fact]
    public async Task Eindoordelen_staan_van_slecht_naar_goed_en_wie_er_geen_heeft_achteraan()
    {
        await using var dienst = await Dienst.Start();
        Assert.Empty((await dienst.ImporteerObjecten(("objecten.csv", Dienst.Tekst(
            ["OBJECT_SOORT;OBJECT_CODE;NAAM;SECTOR;BEVOEGD_GEZAG_NUMMER;BEKOSTIGING;GELDIG_VAN;GELDIG_TOT;OPVOLGER", .. Enumerable.Range(1, 4).Select(nummer => $"swv;PO900{nummer};Swv {nummer};po;9900{nummer};;2020-08-01;;")])))).Rijen);
        Assert.Empty((await dienst.ImporteerOnderzoeken(("swv.csv", Dienst.Tekst(
            "nummer;object_soort;object_code;soort;startdatum;vaststellingsdatum;openbaar_op;oordelen;eindoordeel;herstelopdrachten;herstel_van;afwijkingsreden",
            "S1;swv;PO9001;vierjaarlijks;2023-11-02;2023-12-18;2024-01-22;;goed;;;",
            "S2;swv;PO9002;vierjaarlijks;2023-11-02;2023-12-18;2024-01-22;;voldoende;;;",
            "S4;swv;PO9004;vierjaarlijks;2023-11-02;2023-12-18;2024-01-22;;onvoldoende;;;")))).Rijen);
        var beeld = await dienst.Client.GeefRisicobeeldAsync(new RisicoVraag { Sorteer = "eindoordeel" }, dienst.Inspecteur, cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal(["onvoldoende", "voldoende", "goed", ""], beeld.Regels.Select(regel => regel.LaatsteEindoordeel));
        // Page by page the same rows come by, whole and once.
        foreach (var sorteer in (string[])["", "score", "-score", "naam", "-naam", "eindoordeel", "-eindoordeel", "vierjaarlijks", "-vierjaarlijks"])
        {
            var alle = await Regels(sorteer, 1, 100);
            Assert.Equal(4, alle.Count);
            Assert.Equal(alle, [.. await Regels(sorteer, 1, 3), .. await Regels(sorteer, 2, 3)]);
            Assert.Equal(beeld.Regels.OrderBy(regel => regel.ObjectCode, StringComparer.Ordinal), alle.OrderBy(regel => regel.ObjectCode, StringComparer.Ordinal));
        }

        async Task<IReadOnlyList<Risicoregel>> Regels(string sorteer, int bladzijde, int grootte) =>
            (await dienst.Client.GeefRisicobeeldAsync(new RisicoVraag { Sorteer = sorteer, Pagina = new Contracts.V1.Pagina { Nummer = bladzijde, Grootte = grootte } }, dienst.Inspecteur, cancellationToken: TestContext.Current.CancellationToken)).Regels;
    }

    [Fact]
    public async Task Een_bestuur_draagt_de_herstelopdrachten_en_de_oordelen_van_zijn_scholen()
    {
        await using var dienst = await Dienst.Start();
        await dienst.ImporteerObjecten(("objecten.csv", Dienst.Tekst(
            "OBJECT_SOORT;OBJECT_CODE;NAAM;SECTOR;BEVOEGD_GEZAG_NUMMER;BEKOSTIGING;GELDIG_VAN;GELDIG_TOT;OPVOLGER",
            "bestuur;41646;Stichting Eén;vo;;;;;",
            "afdeling;00AP00-havo;College, havo;vo;41646;;;;",
            "afdeling;00AP00-vwo;College, vwo;vo;41646;;;;",
            "afdeling;00AP00-pro;College, pro;vo;41646;;;;")));
        var uitkomst = await dienst.ImporteerOnderzoeken(("onderzoeken.csv", Dienst.Tekst(
            "nummer;object_soort;object_code;soort;startdatum;vaststellingsdatum;openbaar_op;oordelen;eindoordeel;herstelopdrachten;herstel_van;afwijkingsreden",
            "R1;afdeling;00AP00-havo;risico;2022-09-02;2022-10-18;2022-11-22;;zeer-zwak;OP3=wvo2020-2.87=2023-10-18|OP2=wvo2020-2.87=2023-10-18=2023-08-18;;",
            "R2;afdeling;00AP00-vwo;risico;2022-09-02;2022-10-18;2022-11-22;;onvoldoende;OP3=wvo2020-2.87=2023-10-20;;",
            // Zeer zwak once, and recovered: no sign of today.
            "R3;afdeling;00AP00-pro;risico;2022-09-02;2022-10-18;2022-11-22;;zeer-zwak;;;",
            "R4;afdeling;00AP00-pro;herstel;2023-09-02;2023-10-18;2023-11-22;;voldoende;;R3;")));
        Assert.Empty(uitkomst.Rijen);
        var regel = Assert.Single((await dienst.Client.GeefRisicobeeldAsync(new RisicoVraag { ObjectSoort = "bestuur" }, dienst.Inspecteur, cancellationToken: TestContext.Current.CancellationToken)).Regels);
        Assert.Equal(["cyclus-voorbij", "school-zeer-zwak", "school-onvoldoende", "herstel-te-laat", "herstel-open"], regel.Signalen);
        Assert.Equal((2, 2), (regel.OpenOpdrachten, regel.OpdrachtenTeLaat));
        Assert.Equal("Scholen, afdelingen en opleidingen die zeer zwak zijn: 1.", regel.Redenen[1].Tekst);
        Assert.Equal("2023-10-18", regel.Redenen[3].Datum);
    }

    [Fact]
    public async Task Wie_evenveel_scoort_hoort_bij_hetzelfde_kwart()
    {
        await using var dienst = await Dienst.StartMetSwv();
        await dienst.VastgesteldOnderzoek("PO9001");
        var hoogste = await dienst.Client.GeefRisicobeeldAsync(new RisicoVraag { AlleenHoogste = true }, dienst.Inspecteur, cancellationToken: TestContext.Current.CancellationToken);
        // A quarter of three is one; PO9002 and VO9001 were both never visited.
        Assert.Equal([("PO9002", 2), ("VO9001", 2)], hoogste.Regels.Select(regel => (regel.ObjectCode, regel.Score)));
        Assert.Equal(2, hoogste.Hoogste);
    }

    [Fact]
    public async Task Signalen_van_financien_en_opp_tellen_mee_met_hun_reden_en_een_oud_bericht_verandert_niets()
    {
        await using var dienst = await Dienst.StartMetSwv();
        await dienst.MetDatabase(async database =>
        {
            var vestiging = Services.Toezicht.Domain.Objecten.ObjectVanToezicht.Nieuw("vestiging", "90AA00");
            vestiging.NeemSwvOver("PO9001", Services.Toezicht.Domain.Objecten.Gezag.Van(3, voorbeeld: true));
            database.Objecten.Add(vestiging);
            await database.SaveChangesAsync(TestContext.Current.CancellationToken);
        });
        await Verwerk([Jaarrekening(1, 2022, true), Jaarrekening(1, 2023, true), Jaarrekening(1, 2024, true, "begroting")], [.. Enumerable.Range(0, 60).Select(nummer => Opp(nummer, 2, nummer >= 55))]);
        var eerst = await Regel();
        Assert.Equal(("cyclus-voorbij financieel opp-naleving", "99001"), (string.Join(' ', eerst.Signalen), eerst.BevoegdGezag));
        var financieel = eerst.Redenen.Single(reden => reden.Code == "financieel");
        Assert.Equal(("De jaarrekening van 2023 geeft een financieel signaal.", "2024-08-30", "liquiditeit"), (financieel.Tekst, financieel.Datum, string.Join(',', financieel.Onderdelen)));
        Assert.Equal("Van 60 beoordeelde OPP's voldoen er 55 niet aan de wet.", eerst.Redenen.Single(reden => reden.Code == "opp-naleving").Tekst);

        // Older than what is known: nothing changes. Newer: the signals are gone.
        await Verwerk([Jaarrekening(0, 2023, false)], [.. Enumerable.Range(0, 60).Select(nummer => Opp(nummer, 1, true))]);
        Assert.Equal(eerst, await Regel());
        await Verwerk([Jaarrekening(2, 2023, false)], [.. Enumerable.Range(0, 60).Select(nummer => Opp(nummer, 3, true))]);
        Assert.Equal(["cyclus-voorbij"], (await Regel()).Signalen);

        async Task<Risicoregel> Regel() => (await dienst.Client.GeefRisicobeeldAsync(new RisicoVraag(), dienst.Inspecteur, cancellationToken: TestContext.Current.CancellationToken)).Regels.Single(regel => regel.ObjectCode == "PO9001");

        Task Verwerk(JaarrekeningGewijzigd[] jaarrekeningen, OppGewijzigd[] opps) => dienst.MetDatabase(async database =>
        {
            await new JaarrekeningProjectie().PasToe(database, jaarrekeningen, TestContext.Current.CancellationToken);
            await new OppProjectie().PasToe(database, opps, TestContext.Current.CancellationToken);
            await database.SaveChangesAsync(TestContext.Current.CancellationToken);
        });

        static JaarrekeningGewijzigd Jaarrekening(long versie, int jaar, bool signaal, string soort = "realisatie") => new(
            $"99001/{jaar}/{soort}", versie, AvondUtc, "99001", "Swv Één", "SWV", "PO9001", "po", jaar, soort, "definitief",
            [new KengetalWaarde("liquiditeit", 0.4m, "", signaal, 0.5m), new KengetalWaarde("solvabiliteit2", 0.6m, "", false, 0.3m)], 0, "duo");

        static OppGewijzigd Opp(int nummer, long versie, bool voldoet) => new($"opp-{nummer}", versie, DateTimeOffset.UnixEpoch, "90AA00", "bao", "po", "2023-2024", "vastgesteld", true, "school") { VoldoetAanWet = voldoet };
    }
}
