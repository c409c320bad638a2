using Grpc.Core;
using Monitoring.Contracts.Toegang;
using Monitoring.Contracts.Toezicht.V1;
using Monitoring.Services.Toezicht.Domain.Objecten;
using Monitoring.Services.Toezicht.Tests.Opstelling;

namespace Monitoring.Services.Toezicht.Tests.Uitvoeren;

/// <summary>What was left unfinished at an object that went over into another.</summary>
public sealed class OpvolgingTests : IAsyncLifetime
{
    private const string Kop = "OBJECT_SOORT;OBJECT_CODE;NAAM;SECTOR;BEVOEGD_GEZAG_NUMMER;BEKOSTIGING;GELDIG_VAN;GELDIG_TOT;OPVOLGER";

    private Dienst _dienst = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _dienst = await Dienst.Start();
        await Registreer("");
        Assert.Empty((await _dienst.ImporteerOnderzoeken(("onderzoeken.csv", Dienst.Tekst(
            "nummer;object_soort;object_code;soort;startdatum;vaststellingsdatum;openbaar_op;oordelen;eindoordeel;herstelopdrachten;herstel_van;afwijkingsreden",
            "R1;school;00AP;risico;2023-11-02;2023-12-18;2024-01-22;;onvoldoende;OP3=wpo-4c=2024-12-18;;")))).Rijen);
        // Somebody takes it up: the herstelonderzoek is work from then on.
        var onderzoek = Assert.Single((await _dienst.LijstOnderzoeken(new OnderzoekenVraag(), _dienst.Inspecteur)).Onderzoeken);
        await _dienst.Client.StelTeamSamenAsync(new TeamVerzoek { OnderzoekId = onderzoek.Id, Versie = onderzoek.Versie, Team = { "proef-inspecteur" } }, _dienst.Inspecteur, cancellationToken: Stop);
    }

    public ValueTask DisposeAsync() => _dienst.DisposeAsync();

    [Fact]
    public void De_laatste_in_de_rij_draagt_en_een_kring_draagt_niemand()
    {
        var objecten = new[] { "B", "C", "X", "Y" }.Select(code => new Drager("school", code, $"School {code}", "40001")).ToDictionary(drager => drager.Id, StringComparer.Ordinal);
        var opvolging = new Opvolging(new Dictionary<string, string> { ["school/A"] = "school/B", ["school/B"] = "school/C", ["school/X"] = "school/Y", ["school/Y"] = "school/X", ["school/Z"] = "school/onbekend" }, objecten);
        Assert.Equal(["C", "C", null, null, null, null], new[] { "A", "B", "C", "X", "Y", "Z" }.Select(code => opvolging.Van("school", code)?.Code));
        Assert.Equal(["school/A", "school/B"], opvolging.Voorgangers("school/C"));
        Assert.Empty(opvolging.Voorgangers("school/B"));
        Assert.Equal([true, true, true, false, false], new[] { "A", "B", "C", "X", "Z" }.Select(code => opvolging.IsOfVolgt($"school/{code}", "school/A")));
    }

    [Fact]
    public void Wie_handelt_heet_zoals_het_register_hem_noemt()
    {
        Drager[] dragers = [new("swv", "PO9002", "Swv Twee", "99002"), new("bestuur", "40003", "Bestuur Drie", ""), new("school", "00AR", "School Drie", "40004", "Bestuur Vier"), new("school", "00AS", "School Vijf", "40005")];
        var opvolging = new Opvolging(new Dictionary<string, string> { ["swv/PO9001"] = "swv/PO9002", ["bestuur/40001"] = "bestuur/40003", ["school/00AP"] = "school/00AR", ["school/00AQ"] = "school/00AS" }, dragers.ToDictionary(drager => drager.Id, StringComparer.Ordinal));
        Assert.Equal("het bestuur van Swv Twee", opvolging.WieDraagt("swv", "PO9001", "99001"));
        // Of the object itself nothing is known: its bestuur went over.
        Assert.Equal("Bestuur Drie (bestuur 40003)", opvolging.WieDraagt("school", "00XX", "40001"));
        Assert.Equal("Bestuur Vier (bestuur 40004)", opvolging.WieDraagt("school", "00AP", "40001"));
        Assert.Equal("bestuur 40005", opvolging.WieDraagt("school", "00AQ", "40001"));
    }

    [Fact]
    public async Task Na_een_fusie_staat_de_herstelopdracht_bij_de_opvolger_en_toont_diens_bestuur_het_herstel_aan()
    {
        var (oud, nieuw) = (Bestuur("40001"), Bestuur("40003"));
        Assert.Equal(1, (await Werk(oud)).Totaal);
        Assert.Equal(0, (await Werk(nieuw)).Totaal);
        // School 00AP went over into 00AQ, and that one into 00AR of another board.
        await Registreer("2024-07-31");

        var stap = Assert.Single((await Werk(nieuw)).Stappen);
        Assert.Equal(("00AP", "00AR"), (stap.ObjectCode, stap.Drager.Code));
        Assert.Equal(0, (await Werk(oud)).Totaal);
        Assert.All((await _dienst.Client.GeefWerkvoorraadAsync(new WerkvraagVerzoek { Van = "alle" }, _dienst.Inspecteur, cancellationToken: Stop)).Stappen, rij => Assert.Equal("School Drie", rij.Drager.Naam));
        var dossier = Assert.Single((await _dienst.Client.LijstHerstelopdrachtenAsync(new HerstelopdrachtenVraag { ObjectSoort = "school", ObjectCode = "00AR", AlleenOpen = true }, _dienst.Inspecteur, cancellationToken: Stop)).Opdrachten);
        Assert.Equal(("00AP", "40001", "40003", "00AR"), (dossier.ObjectCode, dossier.GerichtAan, dossier.Bestuur, dossier.Drager.Code));
        var opvolger = await _dienst.Client.HaalObjectAsync(new ObjectVerwijzing { Soort = "school", Code = "00AR" }, _dienst.Inspecteur, cancellationToken: Stop);
        Assert.Equal([("00AP", "2024-08-01"), ("00AQ", "2024-08-01")], opvolger.Voorgangers.Select(rij => (rij.Code, rij.OpgegaanOp)));
        var wacht = Assert.Single(opvolger.Lopend);
        Assert.Equal(("herstelonderzoek", "R1", "00AP", "School Eén", "00AR"), (wacht.Stap, wacht.Nummer, wacht.ObjectCode, wacht.ObjectNaam, wacht.Drager.Code));
        Assert.Equal("00AR", (await _dienst.Client.HaalObjectAsync(new ObjectVerwijzing { Soort = "school", Code = "00AP" }, _dienst.Inspecteur, cancellationToken: Stop)).Drager.Code);
        var risico = (await _dienst.Client.GeefRisicobeeldAsync(new RisicoVraag { ObjectSoort = "bestuur" }, _dienst.Inspecteur, cancellationToken: Stop)).Regels.ToDictionary(regel => regel.ObjectCode, StringComparer.Ordinal);
        Assert.Equal((0, 1), (risico["40001"].OpenOpdrachten, risico["40003"].OpenOpdrachten));

        // The board of before still reads it and proves nothing any more.
        var bewijs = new BewijsVerzoek { HerstelopdrachtId = dossier.Opdracht.Id, Versie = dossier.Opdracht.Versie, Tekst = "Zie het plan." };
        var gelezen = await _dienst.Client.HaalHerstelopdrachtAsync(new HerstelopdrachtVraag { Id = dossier.Opdracht.Id }, oud, cancellationToken: Stop);
        Assert.Equal(("00AR", false, "Bestuur Drie (bestuur 40003)"), (gelezen.Drager.Code, gelezen.MagHandelen, gelezen.WieHandelt));
        var vanNieuw = Assert.Single((await _dienst.Client.LijstHerstelopdrachtenAsync(new HerstelopdrachtenVraag(), nieuw, cancellationToken: Stop)).Opdrachten);
        Assert.Equal((true, ""), (vanNieuw.MagHandelen, vanNieuw.WieHandelt));
        Assert.Equal((false, ""), (dossier.MagHandelen, dossier.WieHandelt));
        Assert.Equal((false, "Bestuur Drie (bestuur 40003)"), await Handelt(oud));
        Assert.Equal((true, ""), await Handelt(nieuw));
        var geweigerd = await Assert.ThrowsAsync<RpcException>(async () => await _dienst.Client.DienBewijsInAsync(bewijs, oud, cancellationToken: Stop));
        Assert.Equal((StatusCode.FailedPrecondition, "Deze herstelopdracht is overgegaan naar Bestuur Drie (bestuur 40003). Dat bestuur toont het herstel aan."), (geweigerd.StatusCode, geweigerd.Status.Detail));
        var rapport = new ZienswijzeVerzoek { OnderzoekId = dossier.OnderzoekId, Versie = 2, ZietAf = true };
        await Dienst.Geweigerd(StatusCode.FailedPrecondition, "onderzoek.overgegaan", async () => await _dienst.Client.GeefZienswijzeAsync(rapport, oud));
        await Dienst.Geweigerd(StatusCode.NotFound, "onderzoek.onbekend", async () => await _dienst.Client.GeefZienswijzeAsync(rapport, Bestuur("40009")));
        await Dienst.Geweigerd(StatusCode.NotFound, "herstelopdracht.onbekend", async () => await _dienst.Client.DienBewijsInAsync(bewijs, Bestuur("40009")));
        Assert.Equal("bewijs-ingediend", (await _dienst.Client.DienBewijsInAsync(bewijs, nieuw, cancellationToken: Stop)).Opdracht.Status);

        // A register that was wrong is put right by reading it again.
        await Registreer("");
        Assert.Equal(1, (await _dienst.Client.LijstHerstelopdrachtenAsync(new HerstelopdrachtenVraag { ObjectSoort = "school", ObjectCode = "00AP", AlleenOpen = true }, oud, cancellationToken: Stop)).Totaal);
        await Dienst.Geweigerd(StatusCode.NotFound, "herstelopdracht.onbekend", async () => await _dienst.Client.HaalHerstelopdrachtAsync(new HerstelopdrachtVraag { Id = dossier.Opdracht.Id }, nieuw));
    }

    [Fact]
    public async Task Wat_over_een_ander_heen_opging_is_van_hier_sinds_de_laatste_stap()
    {
        // 00AP into 00AQ in 2020, and 00AQ into 00AR on the first of August 2024.
        Assert.Empty((await _dienst.ImporteerObjecten(("objecten.csv", Dienst.Tekst(
            Kop, "school;00AP;School Eén;po;40001;;2010-08-01;2020-07-31;school/00AQ", "school;00AQ;School Twee;po;40001;;2010-08-01;2024-07-31;school/00AR", "school;00AR;School Drie;po;40003;;2010-08-01;;", "school;00AS;School Vier;po;40003;;2010-08-01;2022-07-31;school/00AR")))).Rijen);
        var opvolger = await _dienst.Client.HaalObjectAsync(new ObjectVerwijzing { Soort = "school", Code = "00AR" }, _dienst.Inspecteur, cancellationToken: Stop);
        Assert.Equal([("00AP", "2024-08-01"), ("00AQ", "2024-08-01"), ("00AS", "2022-08-01")], opvolger.Voorgangers.Select(rij => (rij.Code, rij.OpgegaanOp)));
    }

    [Fact]
    public async Task De_laatste_dag_geldt_nog_en_ook_een_bestuur_dat_opgaat_geeft_zijn_werk_door()
    {
        // The clock stands on 2 September: the last day is today.
        await Registreer(_dienst.Vandaag);
        Assert.Equal((1, 0), ((await Werk(Bestuur("40001"))).Totaal, (await Werk(Bestuur("40003"))).Totaal));
        await Registreer("", bestuur: "bestuur;40001;Bestuur Eén;po;;;2020-08-01;2024-07-31;bestuur/40003");
        Assert.Equal((0, 1), ((await Werk(Bestuur("40001"))).Totaal, (await Werk(Bestuur("40003"))).Totaal));
        var dossier = Assert.Single((await _dienst.Client.LijstHerstelopdrachtenAsync(new HerstelopdrachtenVraag(), Bestuur("40003"), cancellationToken: Stop)).Opdrachten);
        Assert.Equal(("40001", "40003", null), (dossier.GerichtAan, dossier.Bestuur, dossier.Drager));
    }

    [Fact]
    public async Task Een_herstelonderzoek_bij_de_opvolger_telt_voor_het_onderzoek_bij_de_voorganger_en_het_oordeel_blijft_daar()
    {
        var start = new StartVerzoek { Sleutel = Guid.NewGuid().ToString(), ObjectSoort = "school", ObjectCode = "00AR", Soort = "herstel", Startdatum = "2024-08-20", HerstelVan = "R1" };
        await Dienst.Geweigerd(StatusCode.InvalidArgument, "herstel.onderzoek-onbekend", () => _dienst.StartOnderzoek(start, _dienst.Inspecteur));
        await Registreer("2024-07-31");
        var herstel = await _dienst.StartOnderzoek(start, _dienst.Inspecteur);
        foreach (var standaard in herstel.Oordelen.Where(oordeel => oordeel.Beoordeelbaar).Select(oordeel => oordeel.Standaard).ToList())
        {
            herstel = await _dienst.BeoordeelStandaard(new OordeelVerzoek { OnderzoekId = herstel.Id, Versie = herstel.Versie, Standaard = standaard, Oordeel = "voldoende" }, _dienst.Inspecteur);
        }

        herstel = await _dienst.GeefEindoordeel(new EindoordeelVerzoek { OnderzoekId = herstel.Id, Versie = herstel.Versie, Eindoordeel = herstel.VoorstelEindoordeel }, _dienst.Inspecteur);
        herstel = await _dienst.VerstuurConcept(new VersieVerzoek { OnderzoekId = herstel.Id, Versie = herstel.Versie }, _dienst.Inspecteur);
        herstel = await _dienst.Client.GeefZienswijzeAsync(new ZienswijzeVerzoek { OnderzoekId = herstel.Id, Versie = herstel.Versie, ZietAf = true }, Bestuur("40003"), cancellationToken: Stop);
        Assert.Contains((await Alle()).Stappen, stap => stap.Stap == "herstelonderzoek");
        herstel = await _dienst.StelVast(herstel);

        Assert.Equal(("", 0), (herstel.VorigEindoordeel, herstel.OpeenvolgendZeerZwak));
        Assert.DoesNotContain((await Alle()).Stappen, stap => stap.Stap == "herstelonderzoek");
        var oud = Assert.Single((await _dienst.LijstOnderzoeken(new OnderzoekenVraag { ObjectSoort = "school", ObjectCode = "00AP" }, _dienst.Inspecteur)).Onderzoeken);
        Assert.Equal(("R1", "onvoldoende", "00AR"), (oud.Nummer, oud.Eindoordeel, oud.Drager.Code));

        async Task<Werkvoorraad> Alle() => await _dienst.Client.GeefWerkvoorraadAsync(new WerkvraagVerzoek { Van = "alle" }, _dienst.Inspecteur, cancellationToken: Stop);
    }

    [Fact]
    public async Task Van_een_opvolger_zonder_bekend_bestuur_blijft_het_werk_bij_het_bestuur_waaraan_het_gericht_was()
    {
        Assert.Empty((await _dienst.ImporteerObjecten(("objecten.csv", Dienst.Tekst(Kop, "school;00AP;School Eén;po;40001;;2020-08-01;2024-07-31;school/00AS", "school;00AS;School Vier;po;;;2020-08-01;;")))).Rijen);
        var stap = Assert.Single((await Werk(Bestuur("40001"))).Stappen);
        Assert.Equal(("00AP", "00AS"), (stap.ObjectCode, stap.Drager.Code));
        var dossier = Assert.Single((await _dienst.Client.LijstHerstelopdrachtenAsync(new HerstelopdrachtenVraag(), Bestuur("40001"), cancellationToken: Stop)).Opdrachten);
        Assert.Equal(("40001", true), (dossier.Bestuur, dossier.MagHandelen));
        Assert.Equal((true, ""), await Handelt(Bestuur("40001")));
        Assert.Equal("bewijs-ingediend", (await _dienst.Client.DienBewijsInAsync(new BewijsVerzoek { HerstelopdrachtId = dossier.Opdracht.Id, Versie = dossier.Opdracht.Versie, Tekst = "Zie het plan." }, Bestuur("40001"), cancellationToken: Stop)).Opdracht.Status);
    }

    [Fact]
    public async Task Van_een_samenwerkingsverband_handelt_het_account_van_de_opvolger_ook_als_diens_bestuur_niet_bekend_is()
    {
        Assert.Empty((await _dienst.ImporteerObjecten(("objecten.csv", Dienst.Tekst(Kop, "swv;PO9001;Swv Eén;po;99001;;2020-08-01;;", "swv;PO9002;Swv Twee;po;;;2020-08-01;;")))).Rijen);
        Assert.Empty((await _dienst.ImporteerOnderzoeken(("swv.csv", Dienst.Tekst(
            "nummer;object_soort;object_code;soort;startdatum;vaststellingsdatum;openbaar_op;oordelen;eindoordeel;herstelopdrachten;herstel_van;afwijkingsreden",
            "S1;swv;PO9001;vierjaarlijks;2023-11-02;2023-12-18;2024-01-22;;onvoldoende;RPO2=wpo-18a=2024-12-18;;")))).Rijen);
        var (oud, oudBestuur, nieuw) = (_dienst.SwvBestuur("PO9001"), Bestuur("99001"), _dienst.SwvBestuur("PO9002"));
        Assert.Equal((true, true), ((await Opdracht(oud)).MagHandelen, (await Opdracht(oudBestuur)).MagHandelen));
        Assert.Empty((await _dienst.ImporteerObjecten(("objecten.csv", Dienst.Tekst(Kop, "swv;PO9001;Swv Eén;po;99001;;2020-08-01;2024-07-31;swv/PO9002")))).Rijen);

        Assert.Equal((0, 0, 1), ((await Werk(oud)).Totaal, (await Werk(oudBestuur)).Totaal, (await Werk(nieuw)).Totaal));
        var dossier = await Opdracht(nieuw);
        Assert.Equal((true, "99001", ""), (dossier.MagHandelen, dossier.GerichtAan, dossier.Bestuur));
        var bewijs = new BewijsVerzoek { HerstelopdrachtId = dossier.Opdracht.Id, Versie = dossier.Opdracht.Versie, Tekst = "Zie het plan." };
        foreach (var eerder in new[] { oud, oudBestuur })
        {
            Assert.Equal((false, "het bestuur van Swv Twee"), ((await Opdracht(eerder)).MagHandelen, (await Opdracht(eerder)).WieHandelt));
            await Dienst.Geweigerd(StatusCode.FailedPrecondition, "herstelopdracht.overgegaan", async () => await _dienst.Client.DienBewijsInAsync(bewijs, eerder));
        }

        Assert.Equal("bewijs-ingediend", (await _dienst.Client.DienBewijsInAsync(bewijs, nieuw, cancellationToken: Stop)).Opdracht.Status);

        async Task<HerstelopdrachtDossier> Opdracht(Metadata wie) => Assert.Single((await _dienst.Client.LijstHerstelopdrachtenAsync(new HerstelopdrachtenVraag(), wie, cancellationToken: Stop)).Opdrachten);
    }

    [Fact]
    public async Task Alleen_een_herstelonderzoek_bij_het_object_of_zijn_opvolger_sluit_de_stap()
    {
        await Registreer("2024-07-31");
        Assert.Empty((await _dienst.ImporteerObjecten(("objecten.csv", Dienst.Tekst(Kop, "school;00AT;School Elders;po;40003;;2020-08-01;;")))).Rijen);
        await Voeg("H1;school;00AT;herstel;2024-03-04;2024-04-15;2024-05-20;;voldoende;;R1;");
        Assert.True(await Wacht());
        await Voeg("H2;school;00AR;herstel;2024-08-05;2024-08-26;2024-09-30;;voldoende;;R1;");
        Assert.False(await Wacht());

        async Task Voeg(string rij) => Assert.Empty((await _dienst.ImporteerOnderzoeken(("herstel.csv", Dienst.Tekst("nummer;object_soort;object_code;soort;startdatum;vaststellingsdatum;openbaar_op;oordelen;eindoordeel;herstelopdrachten;herstel_van;afwijkingsreden", rij)))).Rijen);
        async Task<bool> Wacht() => (await _dienst.Client.GeefWerkvoorraadAsync(new WerkvraagVerzoek { Van = "alle" }, _dienst.Inspecteur, cancellationToken: Stop)).Stappen.Any(stap => stap.Stap == "herstelonderzoek");
    }

    [Fact]
    public async Task Na_een_fusie_loopt_er_geen_tweede_herstelonderzoek_na_hetzelfde_onderzoek()
    {
        var start = new StartVerzoek { Sleutel = Guid.NewGuid().ToString(), ObjectSoort = "school", ObjectCode = "00AP", Soort = "herstel", Startdatum = "2024-07-20", HerstelVan = "R1" };
        await _dienst.StartOnderzoek(start, _dienst.Inspecteur);
        await Registreer("2024-07-31");
        await Dienst.Geweigerd(StatusCode.FailedPrecondition, "onderzoek.al-open", () => _dienst.StartOnderzoek(new StartVerzoek(start) { Sleutel = Guid.NewGuid().ToString(), ObjectCode = "00AR" }, _dienst.Inspecteur));
        // The page of the successor tells which one that is, and so does that of nobody else.
        Assert.Equal(["conceptrapport", "herstelonderzoek"], (await Lopend("00AR")).Select(stap => stap.Stap).Order(StringComparer.Ordinal));
        Assert.Empty(await Lopend("00AQ"));
        Assert.Empty(await Lopend("00AP"));

        async Task<IEnumerable<Werkstap>> Lopend(string code) => (await _dienst.Client.HaalObjectAsync(new ObjectVerwijzing { Soort = "school", Code = code }, _dienst.Inspecteur, cancellationToken: Stop)).Lopend;
    }

    private async Task<Werkvoorraad> Werk(Metadata bestuur) => await _dienst.Client.GeefWerkvoorraadAsync(new WerkvraagVerzoek(), bestuur, cancellationToken: Stop);

    /// <summary>What a board hears about the one onderzoek that it may read.</summary>
    private async Task<(bool Mag, string Wie)> Handelt(Metadata bestuur)
    {
        var onderzoek = Assert.Single((await _dienst.LijstOnderzoeken(new OnderzoekenVraag(), bestuur)).Onderzoeken);
        return (onderzoek.MagHandelen, onderzoek.WieHandelt);
    }

    private Metadata Bestuur(string nummer) => _dienst.Als(Rol.SwvBestuur, $"{Scope.ToezichtSchrijven} {Scope.ToezichtLezen}", (ClaimNaam.BevoegdGezag, nummer));

    /// <param name="tot">Last day of 00AP and 00AQ; empty while they exist.</param>
    private async Task Registreer(string tot, string bestuur = "bestuur;40001;Bestuur Eén;po;;;2020-08-01;;")
    {
        var (naar, verder) = tot.Length == 0 ? ("", "") : ("school/00AQ", "school/00AR");
        Assert.Empty((await _dienst.ImporteerObjecten(("objecten.csv", Dienst.Tekst(
            Kop, bestuur, "bestuur;40003;Bestuur Drie;po;;;2020-08-01;;",
            $"school;00AP;School Eén;po;40001;;2020-08-01;{tot};{naar}", $"school;00AQ;School Twee;po;40001;;2020-08-01;{tot};{verder}", "school;00AR;School Drie;po;40003;;2020-08-01;;")))).Rijen);
    }
}
