using Grpc.Core;
using Monitoring.Contracts.Toegang;
using Monitoring.Contracts.Toezicht.V1;
using Monitoring.Contracts.V1;
using Monitoring.Services.Toezicht.Tests.Opstelling;

namespace Monitoring.Services.Toezicht.Tests.Raadplegen;

public sealed class ZichtbaarheidTests
{
    [Fact]
    public async Task Ieder_ziet_zijn_eigen_deel()
    {
        await using var dienst = await Dienst.StartMetSwv();
        var concept = await dienst.StartOnderzoek("PO9002");
        var eigen = await dienst.VastgesteldOnderzoek();
        var ander = await dienst.VastgesteldOnderzoek("VO9001");

        await Ziet(dienst, dienst.Inspecteur, concept, eigen, ander);
        await Ziet(dienst, dienst.Beheer, concept, eigen, ander);
        await Ziet(dienst, dienst.Ministerie, eigen, ander);
        await Ziet(dienst, dienst.SwvBestuur("PO9001"), eigen);
        await Ziet(dienst, dienst.SwvBestuur("PO9002"));

        concept = await dienst.BeoordeelAlles(concept);
        concept = await dienst.GeefEindoordeel(new EindoordeelVerzoek { OnderzoekId = concept.Id, Versie = concept.Versie, Eindoordeel = "voldoende" }, dienst.Inspecteur);
        concept = await dienst.VerstuurConcept(new VersieVerzoek { OnderzoekId = concept.Id, Versie = concept.Versie }, dienst.Inspecteur);
        await Ziet(dienst, dienst.SwvBestuur("PO9002"), concept);
        await Ziet(dienst, dienst.Ministerie, eigen, ander);
    }

    [Fact]
    public async Task Wie_eraan_werkte_ziet_alleen_de_inspectie()
    {
        await using var dienst = await Dienst.StartMetSwv();
        var onderzoek = await dienst.VastgesteldOnderzoek();
        Assert.Equal(("proef-inspecteur", "proef-inspecteur"), (onderzoek.Team[0], onderzoek.EindoordeelDoor));
        var buiten = await dienst.HaalOnderzoek(new OnderzoekVraag { Id = onderzoek.Id }, dienst.SwvBestuur("PO9001"));
        Assert.Equal((0, ""), (buiten.Team.Count, buiten.EindoordeelDoor));
        Assert.DoesNotContain("proef-", System.Text.Json.JsonSerializer.Serialize(await dienst.Uitgaand()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_bestuur_leest_het_concept_dat_het_kreeg_en_niet_wat_er_daarna_aan_veranderde()
    {
        await using var dienst = await Dienst.StartMetSwv();
        var bestuur = dienst.SwvBestuur("PO9001");
        var zaak = await dienst.BeoordeelAlles(await dienst.StartOnderzoek());
        zaak = await dienst.LegHerstelopdrachtOp(new HerstelopdrachtVerzoek { OnderzoekId = zaak.Id, Versie = zaak.Versie, Standaard = "RPO1", Rechtsgrond = "wpo-18a-2", Omschrijving = "Dek het hele gebied.", Hersteltermijn = "2025-06-01" }, dienst.Inspecteur);
        zaak = await Eindoordeel(zaak);
        zaak = await dienst.VerstuurConcept(new VersieVerzoek { OnderzoekId = zaak.Id, Versie = zaak.Versie }, dienst.Inspecteur);
        Assert.Equal(("zienswijze", "bestuur", ""), ((await Ziet()).Status, (await Ziet()).WachtOp, (await Ziet()).VierOgen));
        await dienst.Client.GeefZienswijzeAsync(new ZienswijzeVerzoek { OnderzoekId = zaak.Id, Versie = zaak.Versie, Tekst = "Het jaartal klopt niet." }, bestuur, cancellationToken: TestContext.Current.CancellationToken);
        zaak = await Haal();
        zaak = await dienst.Client.BeantwoordZienswijzeAsync(new ReactieVerzoek { OnderzoekId = zaak.Id, Versie = zaak.Versie, Reactie = "Verbeterd." }, dienst.Inspecteur, cancellationToken: TestContext.Current.CancellationToken);
        // A text that is only put better, and then another judgement and no herstelopdracht any more.
        zaak = await dienst.BeoordeelStandaard(new OordeelVerzoek { OnderzoekId = zaak.Id, Versie = zaak.Versie, Standaard = "RPO1", Oordeel = "voldoende", Toelichting = "Anders gezegd." }, dienst.Inspecteur);
        Assert.Equal("", (await Ziet()).Oordelen[0].Toelichting);
        zaak = await dienst.BeoordeelStandaard(new OordeelVerzoek { OnderzoekId = zaak.Id, Versie = zaak.Versie, Standaard = "RPO1", Oordeel = "goed" }, dienst.Inspecteur);
        zaak = await dienst.Client.TrekHerstelopdrachtInAsync(new HerstelopdrachtIntrekking { OnderzoekId = zaak.Id, Versie = zaak.Versie, HerstelopdrachtId = zaak.Herstelopdrachten[0].Id }, dienst.Inspecteur, cancellationToken: TestContext.Current.CancellationToken);

        var gelezen = await Ziet();
        Assert.Equal(("concept", "conceptrapport"), (zaak.Status, zaak.Stap));
        // Neither does the filter on status tell that the draft is being changed.
        Assert.Empty((await dienst.LijstOnderzoeken(new OnderzoekenVraag { Status = "concept" }, bestuur)).Onderzoeken);
        Assert.Equal(zaak.Id, Assert.Single((await dienst.LijstOnderzoeken(new OnderzoekenVraag { Status = "zienswijze" }, bestuur)).Onderzoeken).Id);
        Assert.Equal(("zienswijze", true, ""), (gelezen.Status, gelezen.ZienswijzeAfgerond, gelezen.Stap));
        Assert.Equal(("voldoende", "voldoende", "Dek het hele gebied.", "concept"), (gelezen.Oordelen[0].Oordeel, gelezen.Eindoordeel, Assert.Single(gelezen.Herstelopdrachten).Omschrijving, gelezen.Herstelopdrachten[0].Status));
        Assert.Equal(("Het jaartal klopt niet.", ""), (gelezen.Rondes[0].Zienswijze, gelezen.Rondes[0].Reactie));

        zaak = await Eindoordeel(zaak);
        zaak = await dienst.VerstuurConcept(new VersieVerzoek { OnderzoekId = zaak.Id, Versie = zaak.Versie }, dienst.Inspecteur);
        gelezen = await Ziet();
        Assert.Equal(("goed", 0, 2, "Verbeterd."), (gelezen.Oordelen[0].Oordeel, gelezen.Herstelopdrachten.Count, gelezen.Rondes.Count, gelezen.Rondes[0].Reactie));

        async Task<Onderzoek> Haal() => await dienst.HaalOnderzoek(new OnderzoekVraag { Id = zaak.Id }, dienst.Inspecteur);
        async Task<Onderzoek> Ziet() => await dienst.HaalOnderzoek(new OnderzoekVraag { Id = zaak.Id }, bestuur);
        async Task<Onderzoek> Eindoordeel(Onderzoek bij) => await dienst.GeefEindoordeel(new EindoordeelVerzoek { OnderzoekId = bij.Id, Versie = bij.Versie, Eindoordeel = "voldoende" }, dienst.Inspecteur);
    }

    [Fact]
    public async Task Een_bestuur_van_scholen_ziet_en_beantwoordt_wat_over_zijn_school_gaat()
    {
        await using var dienst = await Dienst.StartMetSwv();
        await dienst.MetDatabase(async database =>
        {
            var school = Domain.Zaak.School("po");
            school.NeemOver(new Services.Toezicht.Domain.Objecten.Stamgegevens { Naam = "De Proef", BevoegdGezag = "90001" }, Services.Toezicht.Domain.Objecten.Gezag.Van(1, voorbeeld: false));
            database.Objecten.Add(school);
            await database.SaveChangesAsync(TestContext.Current.CancellationToken);
        });
        var (eigen, ander) = (Schoolbestuur("90001"), Schoolbestuur("90002"));
        var zaak = await dienst.StartOnderzoek(new StartVerzoek { Sleutel = Guid.NewGuid().ToString(), ObjectSoort = "school", ObjectCode = "00AP", Soort = "risico", Startdatum = "2024-05-13" }, dienst.Inspecteur);
        foreach (var standaard in zaak.Oordelen.Where(rij => rij.Beoordeelbaar).Select(rij => rij.Standaard).ToList())
        {
            zaak = await dienst.BeoordeelStandaard(new OordeelVerzoek { OnderzoekId = zaak.Id, Versie = zaak.Versie, Standaard = standaard, Oordeel = "voldoende" }, dienst.Inspecteur);
        }

        zaak = await dienst.LegHerstelopdrachtOp(new HerstelopdrachtVerzoek { OnderzoekId = zaak.Id, Versie = zaak.Versie, Standaard = "OP2", Rechtsgrond = "wpo-12-4", Omschrijving = "Herstel.", Hersteltermijn = "2025-06-01" }, dienst.Inspecteur);
        zaak = await dienst.GeefEindoordeel(new EindoordeelVerzoek { OnderzoekId = zaak.Id, Versie = zaak.Versie, Eindoordeel = "voldoende" }, dienst.Inspecteur);
        zaak = await dienst.VerstuurConcept(new VersieVerzoek { OnderzoekId = zaak.Id, Versie = zaak.Versie }, dienst.Inspecteur);
        Assert.Equal("zienswijze", Assert.Single((await dienst.Client.GeefWerkvoorraadAsync(new WerkvraagVerzoek(), eigen, cancellationToken: TestContext.Current.CancellationToken)).Stappen).Stap);
        Assert.Empty((await dienst.Client.GeefWerkvoorraadAsync(new WerkvraagVerzoek(), ander, cancellationToken: TestContext.Current.CancellationToken)).Stappen);
        Assert.Empty((await dienst.LijstOnderzoeken(new OnderzoekenVraag(), dienst.SwvBestuur("PO9001"))).Onderzoeken);
        await Dienst.Geweigerd(StatusCode.NotFound, "onderzoek.onbekend", async () => await dienst.Client.GeefZienswijzeAsync(new ZienswijzeVerzoek { OnderzoekId = zaak.Id, Versie = zaak.Versie, ZietAf = true }, ander));
        await dienst.Client.GeefZienswijzeAsync(new ZienswijzeVerzoek { OnderzoekId = zaak.Id, Versie = zaak.Versie, ZietAf = true }, eigen, cancellationToken: TestContext.Current.CancellationToken);
        zaak = await dienst.StelVast(await dienst.HaalOnderzoek(new OnderzoekVraag { Id = zaak.Id }, dienst.Inspecteur));
        var opdracht = zaak.Herstelopdrachten[0];
        await Dienst.Geweigerd(StatusCode.NotFound, "herstelopdracht.onbekend", async () => await dienst.Client.DienBewijsInAsync(new BewijsVerzoek { HerstelopdrachtId = opdracht.Id, Versie = opdracht.Versie, Tekst = "Zie het plan." }, ander));
        var bewezen = await dienst.Client.DienBewijsInAsync(new BewijsVerzoek { HerstelopdrachtId = opdracht.Id, Versie = opdracht.Versie, Tekst = "Zie het plan." }, eigen, cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal("bewijs-ingediend", bewezen.Opdracht.Status);

        Metadata Schoolbestuur(string nummer) => dienst.Als(Rol.SwvBestuur, $"{Scope.ToezichtSchrijven} {Scope.ToezichtLezen}", (ClaimNaam.BevoegdGezag, nummer));
    }

    [Fact]
    public async Task Waarom_het_toezicht_is_aangepast_leest_alleen_de_inspectie()
    {
        await using var dienst = await Dienst.StartMetSwv();
        await dienst.Client.StelOnderToezichtAsync(new ToezichtstatusVerzoek { ObjectSoort = "swv", ObjectCode = "PO9001", Soort = "aangepast", Datum = dienst.Vandaag, Reden = "Zorgen over het bestuur." }, dienst.Inspecteur, cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal("Zorgen over het bestuur.", Assert.Single((await dienst.Object("swv", "PO9001")).Toezichtperioden).Reden);
        foreach (var wie in new[] { null, dienst.Ministerie, dienst.SwvBestuur("PO9001") })
        {
            var rij = Assert.Single((await dienst.ZoekObjecten(new ObjectVraag { Soort = "swv", Zoek = "PO9001" }, wie)).Objecten);
            Assert.Equal(("aangepast", ""), (Assert.Single(rij.Toezichtperioden).Soort, rij.Toezichtperioden[0].Reden));
        }
    }

    [Fact]
    public async Task Een_swv_bestuur_komt_niet_bij_een_ander()
    {
        await using var dienst = await Dienst.StartMetSwv();
        await Dienst.Geweigerd(StatusCode.PermissionDenied, "toegang.ander-gebied", () => dienst.LijstOnderzoeken(new OnderzoekenVraag { SwvCode = "PO9002" }, dienst.SwvBestuur("PO9001")));
        await Dienst.Geweigerd(StatusCode.PermissionDenied, "toegang.ander-gebied", () => dienst.LijstOnderzoeken(new OnderzoekenVraag(), dienst.Als(Rol.SwvBestuur, Scope.ToezichtLezen)));
    }

    [Fact]
    public async Task De_lijst_filtert_zoekt_sorteert_en_bladert()
    {
        await using var dienst = await Dienst.StartMetSwv();
        await dienst.VastgesteldOnderzoek("PO9002");
        await dienst.VastgesteldOnderzoek("VO9001");
        await dienst.StartOnderzoek("PO9001", startdatum: "2024-08-01");

        Assert.Equal(["PO9001", "PO9002", "VO9001"], await Codes(new OnderzoekenVraag { Sorteer = "object" }));
        Assert.Equal(["VO9001", "PO9002", "PO9001"], await Codes(new OnderzoekenVraag { Sorteer = "-object" }));
        Assert.Equal("PO9001", (await Codes(new OnderzoekenVraag()))[0]);
        Assert.Equal(["PO9001"], await Codes(new OnderzoekenVraag { Status = "concept" }));
        Assert.Equal(["PO9002", "VO9001"], await Codes(new OnderzoekenVraag { Jaar = 2024, Sorteer = "object" }));
        Assert.Empty(await Codes(new OnderzoekenVraag { Jaar = 2023 }));
        Assert.Equal(["PO9001"], await Codes(new OnderzoekenVraag { Zoek = "swv EEN" }));
        Assert.Equal(["PO9002"], await Codes(new OnderzoekenVraag { Sorteer = "object", Pagina = new Pagina { Nummer = 2, Grootte = 1 } }));
        await Dienst.Geweigerd(StatusCode.InvalidArgument, "pagina.ongeldig", () => Codes(new OnderzoekenVraag { Pagina = new Pagina { Grootte = 501 } }));
        await Dienst.Geweigerd(StatusCode.InvalidArgument, "sorteer.onbekend", () => Codes(new OnderzoekenVraag { Sorteer = "kleur" }));
        await Dienst.Geweigerd(StatusCode.InvalidArgument, "status.onbekend", () => Codes(new OnderzoekenVraag { Status = "weg" }));
        await Dienst.Geweigerd(StatusCode.InvalidArgument, "jaar.ongeldig", () => Codes(new OnderzoekenVraag { Jaar = 24 }));

        async Task<IReadOnlyList<string>> Codes(OnderzoekenVraag vraag) => [.. (await dienst.LijstOnderzoeken(vraag, dienst.Inspecteur)).Onderzoeken.Select(onderzoek => onderzoek.Object.Code)];
    }

    [Fact]
    public async Task Standaarden_en_rechtsgronden_zijn_lijsten_op_een_dag()
    {
        await using var dienst = await Dienst.Start();
        var standaarden = await dienst.LijstStandaarden(new StandaardenVraag { ObjectSoort = "swv" }, dienst.Inspecteur);
        Assert.Equal(["RPO1", "RPO2", "RPO3", "BKA1", "BKA2", "BKA3"], standaarden.Standaarden.Select(rij => rij.Code));
        Assert.Equal("aanname", standaarden.Standaarden[0].HerkomstCode);
        Assert.Empty((await dienst.LijstStandaarden(new StandaardenVraag { ObjectSoort = "swv", Peildatum = "2021-07-31" }, dienst.Inspecteur)).Standaarden);

        Assert.Contains("wvo2020-2.47", await Gronden("2022-08-01", ""));
        Assert.DoesNotContain("wvo-17a", await Gronden("2022-08-01", ""));
        Assert.Contains("wvo-17a", await Gronden("2022-07-31", ""));
        Assert.Equal(["wpo-18a-10", "wvo2020-2.47-10"], await Gronden("2024-01-01", "1 MEI inspectie"));
        await Dienst.Geweigerd(StatusCode.InvalidArgument, "datum.ongeldig", () => Gronden("gisteren", ""));

        async Task<IReadOnlyList<string>> Gronden(string peildatum, string zoek) => [.. (await dienst.LijstRechtsgronden(new RechtsgrondVraag { Peildatum = peildatum, Zoek = zoek }, dienst.Inspecteur)).Rechtsgronden.Select(grond => grond.Id)];
    }

    private static async Task Ziet(Dienst dienst, Metadata wie, params Onderzoek[] verwacht)
    {
        var lijst = await dienst.LijstOnderzoeken(new OnderzoekenVraag(), wie);
        Assert.Equal(verwacht.Select(onderzoek => onderzoek.Id).Order(), lijst.Onderzoeken.Select(onderzoek => onderzoek.Id).Order());
        Assert.Equal(verwacht.Length, lijst.Totaal);
        foreach (var onderzoek in (await dienst.LijstOnderzoeken(new OnderzoekenVraag(), dienst.Inspecteur)).Onderzoeken)
        {
            var haal = () => dienst.HaalOnderzoek(new OnderzoekVraag { Id = onderzoek.Id }, wie);
            if (Array.Exists(verwacht, zichtbaar => zichtbaar.Id == onderzoek.Id))
            {
                Assert.Equal(onderzoek.Nummer, (await haal()).Nummer);
            }
            else
            {
                await Dienst.Geweigerd(StatusCode.NotFound, "onderzoek.onbekend", haal);
            }
        }
    }
}
