using Grpc.Core;
using Monitoring.Contracts.Gebeurtenissen;
using Monitoring.Contracts.Toezicht.V1;
using Monitoring.Services.Toezicht.Tests.Opstelling;

namespace Monitoring.Services.Toezicht.Tests.Uitvoeren;

public sealed class OnderzoekUitvoerenTests
{
    private const string Kop = "nummer;object_soort;object_code;soort;startdatum;vaststellingsdatum;oordelen;eindoordeel;herstelopdrachten";

    [Fact]
    public async Task Een_onderzoek_gaat_van_start_tot_vaststelling()
    {
        await using var dienst = await Dienst.StartMetSwv();
        var onderzoek = await dienst.StartOnderzoek();
        Assert.Equal(("concept", 1L, "Swv Één", 6, true), (onderzoek.Status, onderzoek.Versie, onderzoek.Object.Naam, onderzoek.Oordelen.Count, onderzoek.VoorstelIsAanname));
        onderzoek = await dienst.BeoordeelAlles(onderzoek);
        onderzoek = await dienst.BeoordeelStandaard(new OordeelVerzoek { OnderzoekId = onderzoek.Id, Versie = onderzoek.Versie, Standaard = "RPO1", Oordeel = "onvoldoende", Toelichting = "Het netwerk dekt niet." }, dienst.Inspecteur);
        Assert.Equal("onvoldoende", onderzoek.VoorstelEindoordeel);
        onderzoek = await dienst.LegHerstelopdrachtOp(Opdracht(onderzoek), dienst.Inspecteur);
        onderzoek = await dienst.GeefEindoordeel(new EindoordeelVerzoek { OnderzoekId = onderzoek.Id, Versie = onderzoek.Versie, Eindoordeel = "onvoldoende" }, dienst.Inspecteur);
        onderzoek = await dienst.Gehoord(onderzoek);
        await Dienst.Geweigerd(StatusCode.FailedPrecondition, "vier-ogen.gevraagd", () => dienst.StelVast(new VaststelVerzoek { OnderzoekId = onderzoek.Id, Versie = onderzoek.Versie, Datum = dienst.Vandaag }, dienst.Inspecteur));
        onderzoek = await dienst.StelVast(onderzoek);

        Assert.Equal(13, onderzoek.Versie);
        Assert.Equal(onderzoek, await dienst.HaalOnderzoek(new OnderzoekVraag { Id = onderzoek.Id }, dienst.Inspecteur));
        Assert.Equal(("vastgesteld", "onvoldoende", "2025-09-02", "inspectie"), (onderzoek.Status, onderzoek.Eindoordeel, onderzoek.HerstelonderzoekUiterlijk, onderzoek.Herkomst));
        var opdracht = Assert.Single(onderzoek.Herstelopdrachten);
        Assert.Equal(("wpo-18a-2", "Wet op het primair onderwijs, artikel 18a lid 2", "open"), (opdracht.Rechtsgrond, opdracht.RechtsgrondTekst, opdracht.Status));
        var gebeurtenis = Assert.Single((await dienst.Uitgaand()).OfType<OnderzoekVastgesteld>());
        Assert.Equal((onderzoek.Id, 13L, "onvoldoende"), (gebeurtenis.AggregaatId, gebeurtenis.Versie, gebeurtenis.Eindoordeel));
    }

    [Fact]
    public async Task Van_twee_inspecteurs_die_tegelijk_werken_krijgt_de_tweede_een_conflict_en_gaat_niets_verloren()
    {
        await using var dienst = await Dienst.StartMetSwv();
        var gezien = await dienst.StartOnderzoek();
        var eerste = await dienst.BeoordeelStandaard(new OordeelVerzoek { OnderzoekId = gezien.Id, Versie = gezien.Versie, Standaard = "RPO1", Oordeel = "goed" }, dienst.Inspecteur);
        var conflict = await Assert.ThrowsAsync<RpcException>(() => dienst.BeoordeelStandaard(new OordeelVerzoek { OnderzoekId = gezien.Id, Versie = gezien.Versie, Standaard = "RPO1", Oordeel = "onvoldoende" }, dienst.Collega));
        Assert.Equal(StatusCode.Aborted, conflict.StatusCode);
        Assert.Contains("RPO1: goed", conflict.Status.Detail, StringComparison.Ordinal);
        Assert.Equal(eerste, await dienst.HaalOnderzoek(new OnderzoekVraag { Id = gezien.Id }, dienst.Inspecteur));
    }

    [Fact]
    public async Task Van_gelijktijdige_handelingen_op_een_versie_slaagt_er_precies_een()
    {
        await using var dienst = await Dienst.StartMetSwv();
        var gezien = await dienst.StartOnderzoek();
        var uitkomsten = await Task.WhenAll(gezien.Oordelen.Select(async rij =>
        {
            try
            {
                await dienst.BeoordeelStandaard(new OordeelVerzoek { OnderzoekId = gezien.Id, Versie = gezien.Versie, Standaard = rij.Standaard, Oordeel = "goed" }, dienst.Inspecteur);
                return StatusCode.OK;
            }
            catch (RpcException fout)
            {
                return fout.StatusCode;
            }
        }));
        Assert.Single(uitkomsten, StatusCode.OK);
        Assert.Equal(5, uitkomsten.Count(status => status == StatusCode.Aborted));
        var stand = await dienst.HaalOnderzoek(new OnderzoekVraag { Id = gezien.Id }, dienst.Inspecteur);
        Assert.Equal((2L, 1), (stand.Versie, stand.Oordelen.Count(rij => rij.Oordeel == "goed")));
    }

    [Fact]
    public async Task Wie_tweemaal_hetzelfde_bewaart_zet_de_zaak_niet_vast()
    {
        await using var dienst = await Dienst.StartMetSwv();
        var zaak = await dienst.BeoordeelAlles(await dienst.StartOnderzoek());
        Func<Onderzoek, Task<Onderzoek>>[] handelingen =
        [
            bij => dienst.BeoordeelStandaard(new OordeelVerzoek { OnderzoekId = bij.Id, Versie = bij.Versie, Standaard = "RPO1", Oordeel = "goed", Toelichting = "Dekkend." }, dienst.Inspecteur),
            bij => dienst.GeefEindoordeel(new EindoordeelVerzoek { OnderzoekId = bij.Id, Versie = bij.Versie, Eindoordeel = "voldoende" }, dienst.Inspecteur),
            async bij => await dienst.Client.StelTeamSamenAsync(new TeamVerzoek { OnderzoekId = bij.Id, Versie = bij.Versie, Team = { "inspecteur-1" } }, dienst.Inspecteur),
        ];
        foreach (var handeling in handelingen)
        {
            zaak = await handeling(zaak);
            Assert.Equal(zaak, await handeling(zaak));
        }

        zaak = await dienst.BeoordeelStandaard(new OordeelVerzoek { OnderzoekId = zaak.Id, Versie = zaak.Versie, Standaard = "RPO1", Oordeel = "onvoldoende" }, dienst.Inspecteur);
        Assert.Equal("onvoldoende", zaak.VoorstelEindoordeel);
    }

    [Fact]
    public async Task Een_bestuur_hoort_bij_een_conflict_niet_wie_er_aan_zijn_zaak_werken()
    {
        await using var dienst = await Dienst.StartMetSwv();
        var zaak = await dienst.BeoordeelAlles(await dienst.StartOnderzoek());
        zaak = await dienst.GeefEindoordeel(new EindoordeelVerzoek { OnderzoekId = zaak.Id, Versie = zaak.Versie, Eindoordeel = "voldoende" }, dienst.Inspecteur);
        var gezien = await dienst.VerstuurConcept(new VersieVerzoek { OnderzoekId = zaak.Id, Versie = zaak.Versie }, dienst.Inspecteur);
        await dienst.Client.StelTeamSamenAsync(new TeamVerzoek { OnderzoekId = zaak.Id, Versie = gezien.Versie, Team = { "inspecteur-geheim" } }, dienst.Inspecteur, cancellationToken: TestContext.Current.CancellationToken);
        var antwoord = new ZienswijzeVerzoek { OnderzoekId = zaak.Id, Versie = 1, ZietAf = true };
        var conflict = await Assert.ThrowsAsync<RpcException>(async () => await dienst.Client.GeefZienswijzeAsync(antwoord, dienst.SwvBestuur("PO9001"), cancellationToken: TestContext.Current.CancellationToken));
        Assert.Equal(StatusCode.Aborted, conflict.StatusCode);
        Assert.DoesNotContain("geheim", conflict.Status.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ook_een_correctie_die_van_een_later_oordeel_de_tweede_keer_zeer_zwak_maakt_gaat_naar_de_minister()
    {
        await using var dienst = await MetSchool();
        await dienst.ImporteerOnderzoeken(("oud.csv", Dienst.Tekst(Kop, "H-1;school;00AP;risico;2022-01-10;2022-03-07;;onvoldoende;")));
        var zaak = await ZeerZwak(dienst);
        Assert.Equal(("vastgesteld", 1), (zaak.Status, zaak.OpeenvolgendZeerZwak));
        Assert.Empty((await dienst.Uitgaand()).OfType<MinisterGeinformeerd>());

        var eerste = Assert.Single((await dienst.LijstOnderzoeken(new OnderzoekenVraag { Zoek = "H-1" }, dienst.Inspecteur)).Onderzoeken);
        var wacht = await dienst.Client.CorrigeerAsync(new CorrectieVerzoek { OnderzoekId = eerste.Id, Versie = eerste.Versie, Oordeel = "zeer-zwak", Reden = "Bij het overnemen verwisseld." }, dienst.Inspecteur, cancellationToken: TestContext.Current.CancellationToken);
        Assert.Empty((await dienst.Uitgaand()).OfType<MinisterGeinformeerd>());
        await dienst.Client.BeslisCorrectieAsync(new CorrectiebesluitVerzoek { OnderzoekId = wacht.Id, Versie = wacht.Versie, VoorstelId = wacht.Correctievoorstellen[0].Id, Bevestigd = true }, dienst.Collega, cancellationToken: TestContext.Current.CancellationToken);
        var bericht = Assert.Single((await dienst.Uitgaand()).OfType<MinisterGeinformeerd>());
        Assert.Equal((zaak.Nummer, 2), (bericht.Onderzoeknummer, bericht.OpeenvolgendZeerZwak));
    }

    [Fact]
    public async Task Ook_een_oordeel_uit_een_bestand_dat_van_een_eigen_oordeel_de_tweede_keer_zeer_zwak_maakt_gaat_naar_de_minister()
    {
        await using var dienst = await MetSchool();
        var zaak = await ZeerZwak(dienst);
        var bestand = ("oud.csv", Dienst.Tekst(Kop, "H-1;school;00AP;risico;2022-01-10;2022-03-07;;zeer zwak;", "H-2;school;00AP;risico;2021-01-10;2021-03-07;;zeer zwak;"));
        await dienst.ImporteerOnderzoeken(bestand);

        // Of the judgements from the file itself the minister heard elsewhere, and of ours once.
        await dienst.ImporteerOnderzoeken(bestand);
        var bericht = Assert.Single((await dienst.Uitgaand()).OfType<MinisterGeinformeerd>());
        Assert.Equal((zaak.Nummer, 3, new DateOnly(2024, 10, 1)), (bericht.Onderzoeknummer, bericht.OpeenvolgendZeerZwak, bericht.Datum));
        // Nobody hears of it before its report is public.
        Assert.Equal(zaak.OpenbaarOp, bericht.OpenbaarOp?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        var brief = (await dienst.Client.GeefMinistermeldingAsync(new OnderzoekVraag { Id = zaak.Id }, dienst.Ministerie, cancellationToken: TestContext.Current.CancellationToken)).Brief;
        Assert.Contains("de 3e keer achter elkaar", brief, StringComparison.Ordinal);
    }

    /// <summary>A service that knows one school, 00AP.</summary>
    private static async Task<Dienst> MetSchool()
    {
        var dienst = await Dienst.Start();
        await dienst.MetDatabase(async database =>
        {
            database.Objecten.Add(Domain.Zaak.School("po"));
            await database.SaveChangesAsync();
        });
        return dienst;
    }

    /// <summary>An onderzoek of our own at that school, zeer zwak, vastgesteld after the term of the zienswijze.</summary>
    private static async Task<Onderzoek> ZeerZwak(Dienst dienst)
    {
        var zaak = await dienst.StartOnderzoek(new StartVerzoek { Sleutel = Guid.NewGuid().ToString(), ObjectSoort = "school", ObjectCode = "00AP", Soort = "risico", Startdatum = "2024-05-13" }, dienst.Inspecteur);
        foreach (var standaard in zaak.Oordelen.Where(rij => rij.Beoordeelbaar).Select(rij => rij.Standaard).ToList())
        {
            zaak = await dienst.BeoordeelStandaard(new OordeelVerzoek { OnderzoekId = zaak.Id, Versie = zaak.Versie, Standaard = standaard, Oordeel = "onvoldoende" }, dienst.Inspecteur);
        }

        zaak = await dienst.GeefEindoordeel(new EindoordeelVerzoek { OnderzoekId = zaak.Id, Versie = zaak.Versie, Eindoordeel = "zeer-zwak" }, dienst.Inspecteur);
        zaak = await dienst.VerstuurConcept(new VersieVerzoek { OnderzoekId = zaak.Id, Versie = zaak.Versie }, dienst.Inspecteur);
        dienst.Klok.Zet(ProefKlok.Begin.AddDays(29));
        return await dienst.StelVast(zaak);
    }

    [Fact]
    public async Task Twee_vaststellingen_tegelijk_bij_een_object_krijgen_elk_hun_plaats_in_de_rij()
    {
        await using var dienst = await Dienst.StartMetSwv();
        foreach (var swv in new[] { "PO9001", "PO9002", "VO9001" })
        {
            var zaken = new List<Onderzoek>();
            foreach (var soort in new[] { "vierjaarlijks", "specifiek", "thema" })
            {
                var zaak = await dienst.BeoordeelAlles(await dienst.StartOnderzoek(swv, soort));
                zaken.Add(await dienst.Gehoord(await dienst.GeefEindoordeel(new EindoordeelVerzoek { OnderzoekId = zaak.Id, Versie = zaak.Versie, Eindoordeel = "voldoende", Reden = soort == "vierjaarlijks" ? "" : "Alles is bekeken." }, dienst.Inspecteur)));
            }

            await Task.WhenAll(zaken.Select(dienst.StelVast));
            // Seen when all are done: a vaststelling also moves the place of another one of that day.
            var vastgesteld = await Task.WhenAll(zaken.Select(zaak => dienst.HaalOnderzoek(new OnderzoekVraag { Id = zaak.Id }, dienst.Inspecteur)));
            Assert.Equal(["", "voldoende", "voldoende"], vastgesteld.Select(zaak => zaak.VorigEindoordeel).Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public async Task Een_gestaakt_onderzoek_maakt_plaats_voor_een_nieuw()
    {
        await using var dienst = await Dienst.StartMetSwv();
        var zaak = await dienst.StartOnderzoek();
        zaak = await dienst.LegHerstelopdrachtOp(Opdracht(zaak), dienst.Inspecteur);
        var gestaakt = await dienst.Client.StaakOnderzoekAsync(new StaakVerzoek { OnderzoekId = zaak.Id, Versie = zaak.Versie, Reden = "Bij het verkeerde samenwerkingsverband begonnen." }, dienst.Inspecteur, cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal(("gestaakt", dienst.Vandaag, "Bij het verkeerde samenwerkingsverband begonnen.", 0, ""), (gestaakt.Status, gestaakt.GestaaktOp, gestaakt.Staakreden, gestaakt.Herstelopdrachten.Count, gestaakt.Stap));
        await Dienst.Geweigerd(StatusCode.FailedPrecondition, "onderzoek.gestaakt", () => dienst.StelVast(new VaststelVerzoek { OnderzoekId = zaak.Id, Versie = gestaakt.Versie, Datum = dienst.Vandaag }, dienst.Collega));
        Assert.NotEqual(zaak.Id, (await dienst.StartOnderzoek()).Id);
        Assert.Empty((await dienst.Uitgaand()).OfType<HerstelopdrachtGewijzigd>());
    }

    [Fact]
    public async Task Hoofdletters_in_de_soort_maken_van_een_herstelonderzoek_geen_ander()
    {
        await using var dienst = await Dienst.StartMetSwv();
        await Dienst.Geweigerd(StatusCode.InvalidArgument, "herstel.onderzoek-onbekend", () => dienst.StartOnderzoek(soort: " Herstel", herstelVan: "H-99"));
    }

    [Fact]
    public async Task Na_vaststelling_wordt_elke_handeling_geweigerd_welke_versie_ook()
    {
        await using var dienst = await Dienst.StartMetSwv();
        var onderzoek = await dienst.VastgesteldOnderzoek();
        Func<long, Task>[] handelingen =
        [
            versie => dienst.BeoordeelStandaard(new OordeelVerzoek { OnderzoekId = onderzoek.Id, Versie = versie, Standaard = "RPO1", Oordeel = "goed" }, dienst.Inspecteur),
            versie => dienst.LegHerstelopdrachtOp(Opdracht(onderzoek, versie), dienst.Inspecteur),
            versie => dienst.GeefEindoordeel(new EindoordeelVerzoek { OnderzoekId = onderzoek.Id, Versie = versie, Eindoordeel = "goed", Reden = "Toch." }, dienst.Inspecteur),
            versie => dienst.StelVast(new VaststelVerzoek { OnderzoekId = onderzoek.Id, Versie = versie, Datum = "2024-07-02" }, dienst.Inspecteur),
        ];
        foreach (var handeling in handelingen)
        {
            await Dienst.Geweigerd(StatusCode.FailedPrecondition, "onderzoek.vastgesteld", () => handeling(onderzoek.Versie));
            await Dienst.Geweigerd(StatusCode.FailedPrecondition, "onderzoek.vastgesteld", () => handeling(1));
        }

        Assert.Equal(onderzoek, await dienst.HaalOnderzoek(new OnderzoekVraag { Id = onderzoek.Id }, dienst.Inspecteur));
    }

    [Fact]
    public async Task Dezelfde_sleutel_start_een_onderzoek_eenmaal()
    {
        await using var dienst = await Dienst.StartMetSwv();
        var verzoek = new StartVerzoek { Sleutel = Guid.NewGuid().ToString(), ObjectSoort = "swv", ObjectCode = "PO9001", Soort = "vierjaarlijks", Startdatum = "2024-05-13" };
        var samen = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => dienst.StartOnderzoek(verzoek, dienst.Inspecteur)));
        Assert.Single(samen.Select(onderzoek => onderzoek.Id).Distinct());
        Assert.Equal(1, (await dienst.LijstOnderzoeken(new OnderzoekenVraag(), dienst.Inspecteur)).Totaal);
        var anders = verzoek.Clone();
        anders.ObjectCode = "PO9002";
        await Dienst.Geweigerd(StatusCode.FailedPrecondition, "sleutel.hergebruikt", () => dienst.StartOnderzoek(anders, dienst.Inspecteur));
    }

    [Fact]
    public async Task Sleutels_van_hetzelfde_ogenblik_geven_verschillende_nummers()
    {
        await using var dienst = await Dienst.StartMetSwv();
        var ogenblik = new DateTimeOffset(2024, 5, 13, 9, 0, 0, TimeSpan.Zero);
        var nummers = new List<string>();
        foreach (var swv in new[] { "PO9001", "PO9002" })
        {
            var sleutel = Guid.CreateVersion7(ogenblik).ToString();
            nummers.Add((await dienst.StartOnderzoek(new StartVerzoek { Sleutel = sleutel, ObjectSoort = "swv", ObjectCode = swv, Soort = "vierjaarlijks", Startdatum = "2024-05-13" }, dienst.Inspecteur)).Nummer);
        }

        Assert.Equal(2, nummers.Distinct().Count());
        Assert.All(nummers, nummer => Assert.Matches("^2024-[0-9A-F]{8}$", nummer));
    }

    [Fact]
    public async Task Zolang_een_onderzoek_loopt_begint_er_geen_tweede_van_die_soort()
    {
        await using var dienst = await Dienst.StartMetSwv();
        var pogingen = await Task.WhenAll(Enumerable.Range(0, 6).Select(async _ =>
        {
            try
            {
                await dienst.StartOnderzoek();
                return "gestart";
            }
            catch (RpcException fout)
            {
                return ServiceDefaults.Weigeringen.WeigeringDetails.Lees(fout)!.Code;
            }
        }));
        Assert.Single(pogingen, "gestart");
        Assert.Equal(5, pogingen.Count(poging => poging == "onderzoek.al-open"));
        await dienst.StartOnderzoek(soort: "specifiek");
        await dienst.StartOnderzoek("PO9002");
    }

    [Fact]
    public async Task Na_vaststelling_kan_een_volgend_onderzoek_en_het_oude_oordeel_blijft_staan()
    {
        await using var dienst = await Dienst.StartMetSwv();
        var oud = await dienst.VastgesteldOnderzoek(oordeel: "onvoldoende");
        var nieuw = await dienst.VastgesteldOnderzoek(oordeel: "voldoende", soort: "herstel", herstelVan: oud.Nummer);
        var lijst = await dienst.LijstOnderzoeken(new OnderzoekenVraag { SwvCode = "PO9001", Status = "vastgesteld" }, dienst.Inspecteur);
        Assert.Equal(["onvoldoende", "voldoende"], lijst.Onderzoeken.Select(onderzoek => onderzoek.Eindoordeel).Order());
        Assert.Equal(new[] { oud.Id, nieuw.Id }.Order(), lijst.Onderzoeken.Select(onderzoek => onderzoek.Id).Order());
        await dienst.StartOnderzoek();
    }

    [Fact]
    public async Task Verkeerde_invoer_krijgt_een_duidelijk_antwoord()
    {
        await using var dienst = await Dienst.StartMetSwv();
        var onderzoek = await dienst.StartOnderzoek();
        await Weiger("sleutel.ongeldig", Start(verzoek => verzoek.Sleutel = "een"));
        await Weiger("object.soort-onbekend", Start(verzoek => verzoek.ObjectSoort = "kerk"));
        await Weiger("swv-code.ongeldig", Start(verzoek => verzoek.ObjectCode = "Europoort"));
        await Weiger("object.onbekend", Start(verzoek => verzoek.ObjectCode = "PO1234"), StatusCode.NotFound);
        await Weiger("datum.ongeldig", Start(verzoek => verzoek.Startdatum = "13-5-2024"));
        await Weiger("startdatum.te-ver", Start(verzoek => verzoek.Startdatum = "2025-09-03"));
        await Weiger("kader.onbekend", Start(verzoek => verzoek.Startdatum = "2020-01-01"));
        await Weiger("onderzoek.soort-onbekend", Start(verzoek => verzoek.Soort = "risico"));
        await Weiger("herstel.onderzoek-onbekend", Start(verzoek => (verzoek.Soort, verzoek.HerstelVan) = ("herstel", "H-99")));
        await Weiger("id.ongeldig", () => dienst.BeoordeelStandaard(new OordeelVerzoek { OnderzoekId = "7" }, dienst.Inspecteur));
        await Weiger("onderzoek.onbekend", () => dienst.BeoordeelStandaard(new OordeelVerzoek { OnderzoekId = Guid.NewGuid().ToString() }, dienst.Inspecteur), StatusCode.NotFound);
        await Weiger("standaard.onbekend", () => dienst.BeoordeelStandaard(new OordeelVerzoek { OnderzoekId = onderzoek.Id, Versie = 1, Standaard = "OP2", Oordeel = "goed" }, dienst.Inspecteur));
        await Weiger("oordeel.buiten-schaal", () => dienst.BeoordeelStandaard(new OordeelVerzoek { OnderzoekId = onderzoek.Id, Versie = 1, Standaard = "RPO1", Oordeel = "zeer zwak" }, dienst.Inspecteur));
        await Weiger("hersteltermijn.niet-toekomstig", Leg(onderzoek, verzoek => verzoek.Hersteltermijn = "2024-09-02"));
        await Weiger("rechtsgrond.ontbreekt", Leg(onderzoek, verzoek => verzoek.Rechtsgrond = ""));
        await Weiger("rechtsgrond.niet-geldig", LegVo);
        await Weiger("bsn.herkend", Leg(onderzoek, verzoek => verzoek.Omschrijving = "Zie leerling 111222333."));
        Assert.Equal(onderzoek, await dienst.HaalOnderzoek(new OnderzoekVraag { Id = onderzoek.Id }, dienst.Inspecteur));

        Task Weiger(string code, Func<Task> aanroep, StatusCode status = StatusCode.InvalidArgument) => Dienst.Geweigerd(status, code, aanroep);

        Func<Task> Start(Action<StartVerzoek> maak) => () =>
        {
            var verzoek = new StartVerzoek { Sleutel = Guid.NewGuid().ToString(), ObjectSoort = "swv", ObjectCode = "PO9002", Soort = "vierjaarlijks", Startdatum = "2024-05-13" };
            maak(verzoek);
            return dienst.StartOnderzoek(verzoek, dienst.Inspecteur);
        };

        Func<Task> Leg(Onderzoek bij, Action<HerstelopdrachtVerzoek> maak) => () =>
        {
            var verzoek = Opdracht(bij);
            maak(verzoek);
            return dienst.LegHerstelopdrachtOp(verzoek, dienst.Inspecteur);
        };

        async Task LegVo()
        {
            var vo = await dienst.StartOnderzoek("VO9001");
            await Leg(vo, verzoek => verzoek.Rechtsgrond = "wvo-17a-2")();
        }
    }

    private static HerstelopdrachtVerzoek Opdracht(Onderzoek onderzoek, long? versie = null) => new()
    {
        OnderzoekId = onderzoek.Id,
        Versie = versie ?? onderzoek.Versie,
        Standaard = "RPO1",
        Rechtsgrond = "wpo-18a-2",
        Omschrijving = "Zorg voor een dekkend netwerk.",
        Hersteltermijn = "2025-07-01",
    };
}
