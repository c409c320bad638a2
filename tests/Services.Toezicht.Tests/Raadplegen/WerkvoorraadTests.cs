using Microsoft.EntityFrameworkCore;
using Monitoring.Contracts.Toezicht.V1;
using Monitoring.Services.Toezicht.Domain;
using Monitoring.Services.Toezicht.Tests.Opstelling;

namespace Monitoring.Services.Toezicht.Tests.Raadplegen;

public sealed class WerkvoorraadTests
{
    [Fact]
    public async Task Elke_stap_staat_bij_wie_haar_moet_doen_en_gaat_over_van_inspectie_naar_bestuur_en_terug()
    {
        await using var dienst = await Dienst.StartMetSwv();
        var zaak = await dienst.BeoordeelAlles(await dienst.StartOnderzoek(startdatum: "2024-08-20"));
        Assert.Equal(["conceptrapport inspectie 2024-10-15"], await Mijn());
        zaak = await dienst.LegHerstelopdrachtOp(new HerstelopdrachtVerzoek { OnderzoekId = zaak.Id, Versie = zaak.Versie, Standaard = "RPO1", Rechtsgrond = "wpo-18a-2", Omschrijving = "Herstel.", Hersteltermijn = "2025-06-01" }, dienst.Inspecteur);
        zaak = await dienst.GeefEindoordeel(new EindoordeelVerzoek { OnderzoekId = zaak.Id, Versie = zaak.Versie, Eindoordeel = "voldoende" }, dienst.Inspecteur);
        zaak = await dienst.VerstuurConcept(new VersieVerzoek { OnderzoekId = zaak.Id, Versie = zaak.Versie }, dienst.Inspecteur);
        Assert.Equal(["zienswijze bestuur 2024-09-30"], await Mijn());
        Assert.Equal(["zienswijze bestuur 2024-09-30"], await Stappen(new WerkvraagVerzoek(), dienst.SwvBestuur("PO9001")));
        Assert.Empty(await Stappen(new WerkvraagVerzoek(), dienst.SwvBestuur("PO9002")));

        dienst.Klok.Zet(new DateOnly(2024, 10, 1));
        Assert.Equal(["vaststellen inspectie 2024-10-14"], await Mijn());
        Assert.Equal(("vaststellen", "inspectie"), ((await dienst.HaalOnderzoek(new OnderzoekVraag { Id = zaak.Id }, dienst.Inspecteur)).Stap, (await dienst.HaalOnderzoek(new OnderzoekVraag { Id = zaak.Id }, dienst.Inspecteur)).WachtOp));
        Assert.Empty(await Stappen(new WerkvraagVerzoek(), dienst.SwvBestuur("PO9001")));
        zaak = await dienst.StelVast(zaak);
        Assert.Equal(["bewijs bestuur 2025-06-01"], await Mijn());
        Assert.Empty(await Stappen(new WerkvraagVerzoek(), dienst.Collega));
        Assert.Equal(["bewijs bestuur 2025-06-01"], await Stappen(new WerkvraagVerzoek { Van = "alle" }, dienst.Collega));

        dienst.Klok.Zet(new DateOnly(2025, 6, 2));
        var werk = await dienst.Client.GeefWerkvoorraadAsync(new WerkvraagVerzoek(), dienst.Inspecteur, cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal((1, 0, true), (werk.TeLaat, werk.Binnenkort, werk.Stappen[0].TeLaat));
        var opdracht = (await dienst.HaalOnderzoek(new OnderzoekVraag { Id = zaak.Id }, dienst.Inspecteur)).Herstelopdrachten[0];
        await dienst.Client.DienBewijsInAsync(new BewijsVerzoek { HerstelopdrachtId = opdracht.Id, Versie = opdracht.Versie, Tekst = "Zie het plan." }, dienst.SwvBestuur("PO9001"), cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal(["herstelbeoordeling inspectie 2025-06-30"], await Mijn());
        Assert.Empty(await Stappen(new WerkvraagVerzoek(), dienst.SwvBestuur("PO9001")));
        await dienst.Client.BeoordeelHerstelAsync(new HerstelbeoordelingVerzoek { HerstelopdrachtId = opdracht.Id, Versie = opdracht.Versie + 1, Hersteld = true, Toelichting = "Voldoet." }, dienst.Inspecteur, cancellationToken: TestContext.Current.CancellationToken);
        Assert.Empty(await Mijn());

        Task<string[]> Mijn() => Stappen(new WerkvraagVerzoek(), dienst.Inspecteur);

        async Task<string[]> Stappen(WerkvraagVerzoek vraag, Grpc.Core.Metadata wie) => [.. (await dienst.Client.GeefWerkvoorraadAsync(vraag, wie)).Stappen.Select(stap => $"{stap.Stap} {stap.WachtOp} {stap.Uiterlijk}")];
    }

    [Fact]
    public async Task De_werkvoorraad_is_te_sorteren_over_zijn_bronnen_heen()
    {
        await using var dienst = await Dienst.StartMetSwv();
        await dienst.BeoordeelAlles(await dienst.StartOnderzoek(startdatum: "2024-08-20"));
        var anders = await dienst.BeoordeelAlles(await dienst.StartOnderzoek("PO9002", startdatum: "2024-08-27"));
        anders = await dienst.LegHerstelopdrachtOp(new HerstelopdrachtVerzoek { OnderzoekId = anders.Id, Versie = anders.Versie, Standaard = "RPO1", Rechtsgrond = "wpo-18a-2", Omschrijving = "Herstel.", Hersteltermijn = "2025-06-01" }, dienst.Inspecteur);
        anders = await dienst.GeefEindoordeel(new EindoordeelVerzoek { OnderzoekId = anders.Id, Versie = anders.Versie, Eindoordeel = "voldoende" }, dienst.Inspecteur);
        anders = await dienst.VerstuurConcept(new VersieVerzoek { OnderzoekId = anders.Id, Versie = anders.Versie }, dienst.Inspecteur);
        dienst.Klok.Zet(new DateOnly(2024, 10, 1));
        await dienst.StelVast(anders);
        // A step of an onderzoek and one of a herstelopdracht. By their codes Swv Twee comes before Swv Één.
        foreach (var sorteer in new[] { "", "uiterlijk", "-object", "-wacht-op" })
        {
            Assert.Equal(["PO9001 inspectie", "PO9002 bestuur"], await Stappen(sorteer, 1, 2));
        }

        foreach (var sorteer in new[] { "-uiterlijk", "object", "wacht-op" })
        {
            string[] gebladerd = [.. await Stappen(sorteer, 1, 1), .. await Stappen(sorteer, 2, 1)];
            Assert.Equal(["PO9002 bestuur", "PO9001 inspectie"], gebladerd);
        }

        await Dienst.Geweigerd(Grpc.Core.StatusCode.InvalidArgument, "sorteer.onbekend", () => Stappen("drop", 1, 1));

        async Task<string[]> Stappen(string sorteer, int pagina, int grootte) =>
            [.. (await dienst.Client.GeefWerkvoorraadAsync(new WerkvraagVerzoek { Sorteer = sorteer, Pagina = new Contracts.V1.Pagina { Nummer = pagina, Grootte = grootte } }, dienst.Inspecteur, cancellationToken: TestContext.Current.CancellationToken)).Stappen.Select(stap => $"{stap.ObjectCode} {stap.WachtOp}")];
    }

    [Fact]
    public async Task Nummers_en_namen_staan_op_elke_bladzijde_in_de_volgorde_van_de_database()
    {
        await using var dienst = await Dienst.Start();
        // By the codes of their characters AB1 comes before A_1, by the rules of a language after it. Of one name the code decides, and not the day.
        Assert.Empty((await dienst.ImporteerObjecten(("objecten.csv", Dienst.Tekst(
            "OBJECT_SOORT;OBJECT_CODE;NAAM;SECTOR;BEVOEGD_GEZAG_NUMMER;BEKOSTIGING;GELDIG_VAN;GELDIG_TOT;OPVOLGER",
            "swv;PO9001;A_1;po;99001;;2020-08-01;;", "swv;PO9002;AB1;po;99002;;2020-08-01;;", "swv;PO9003;AB1;po;99003;;2020-08-01;;")))).Rijen);
        Assert.Empty((await dienst.ImporteerOnderzoeken(("swv.csv", Dienst.Tekst(
            "nummer;object_soort;object_code;soort;startdatum;vaststellingsdatum;openbaar_op;oordelen;eindoordeel;herstelopdrachten;herstel_van;afwijkingsreden",
            "A_1;swv;PO9001;vierjaarlijks;2023-11-02;2023-12-18;2024-01-22;;onvoldoende;RPO2=wpo-18a=2024-12-18;;",
            "AB1;swv;PO9002;vierjaarlijks;2023-11-02;2023-12-18;2024-01-22;;onvoldoende;RPO2=wpo-18a=2024-12-18;;",
            "AC1;swv;PO9003;vierjaarlijks;2023-11-02;2023-12-18;2024-01-22;;onvoldoende;RPO2=wpo-18a=2024-12-01;;")))).Rijen);
        foreach (var sorteer in new[] { "nummer", "object", "-nummer", "-object" })
        {
            var gebladerd = new List<string>();
            for (var pagina = 1; pagina <= 3; pagina++)
            {
                gebladerd.Add(Assert.Single((await dienst.Client.GeefWerkvoorraadAsync(new WerkvraagVerzoek { Van = "alle", Sorteer = sorteer, Pagina = new Contracts.V1.Pagina { Nummer = pagina, Grootte = 1 } }, dienst.Inspecteur, cancellationToken: TestContext.Current.CancellationToken)).Stappen).ObjectCode);
            }

            string[] oplopend = ["PO9002", "PO9003", "PO9001"];
            Assert.Equal(sorteer[0] == '-' ? oplopend.Reverse() : oplopend, gebladerd);
        }
    }

    [Fact]
    public async Task Open_data_bevat_alleen_wat_openbaar_is_en_zegt_waarom_een_rij_opnieuw_verscheen()
    {
        await using var dienst = await Dienst.StartMetSwv();
        var zaak = await dienst.VastgesteldOnderzoek();
        Assert.Single(await Regels("SCORE"));
        // Corrected before it is openbaar: part of the first issue.
        dienst.Klok.Zet(new DateOnly(2024, 9, 10));
        zaak = await dienst.Client.CorrigeerAsync(new CorrectieVerzoek { OnderzoekId = zaak.Id, Versie = zaak.Versie, Standaard = "RPO3", Oordeel = "goed", Reden = "Nog voor de publicatie." }, dienst.Inspecteur, cancellationToken: TestContext.Current.CancellationToken);
        dienst.Klok.Zet(new DateOnly(2024, 10, 7));
        Assert.Contains(await Regels("SCORE"), regel => regel.Contains(";RPO3;goed;v01;;inspectie", StringComparison.Ordinal));
        await dienst.Client.CorrigeerAsync(new CorrectieVerzoek { OnderzoekId = zaak.Id, Versie = zaak.Versie, Standaard = "RPO2", Oordeel = "goed", Reden = "Bij het overnemen verwisseld." }, dienst.Inspecteur, cancellationToken: TestContext.Current.CancellationToken);
        var scores = await Regels("SCORE", uitgave: 2);
        Assert.Equal(8, scores.Length);
        Assert.Contains(scores, regel => regel.Contains(";RPO2;goed;v02;Bij het overnemen verwisseld.;inspectie", StringComparison.Ordinal));
        Assert.Contains(scores, regel => regel.Contains(";EINDOORDEEL;voldoende;v02;", StringComparison.Ordinal));
        // Open data: also for who did not sign in.
        var lijst = await dienst.Client.LijstOpenDataAsync(new OpenDataVraag(), cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal(["20241007_v02_SCORE_SWV_BST_PO_SO_VO_MBO.csv", "20241007_v01_STAND_SWV_BST_PO_SO_VO_MBO.csv", "20241007_v02_OVT_SWV_BST_PO_SO_VO_MBO.csv"], lijst.Bestanden.Select(bestand => bestand.Naam));
        Assert.Equal(("2024-10-07", "RPO2", "Bij het overnemen verwisseld.", 2), lijst.Heruitgaven.Select(rij => (rij.Datum, rij.Standaard, rij.Reden, rij.Versie)).Single());
        Assert.Contains(await Regels("STAND"), regel => regel.StartsWith("school;OP0;Basisvaardigheden;Onderwijsproces;nee;2023-08-01;2025-07-31;niet-beoordeeld", StringComparison.Ordinal));
        Assert.Contains(await Regels("OVT", uitgave: 2), regel => regel.StartsWith("swv;PO9001;Swv Één;po;", StringComparison.Ordinal));

        async Task<string[]> Regels(string bestand, int uitgave = 1)
        {
            using var stroom = dienst.Client.ExporteerOpenData(new ExportVraag { Bestand = bestand }, cancellationToken: TestContext.Current.CancellationToken);
            var tekst = new System.Text.StringBuilder();
            while (await stroom.ResponseStream.MoveNext(TestContext.Current.CancellationToken))
            {
                Assert.Matches($"^2024[0-9]{{4}}_v0{uitgave}_{bestand}_", stroom.ResponseStream.Current.Bestandsnaam);
                tekst.Append(stroom.ResponseStream.Current.Inhoud.ToStringUtf8());
            }

            return tekst.ToString().Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        }
    }

    [Fact]
    public async Task Voorbeeldgegevens_staan_in_een_bestand_met_een_eigen_naam_en_raken_het_echte_niet()
    {
        await using var dienst = await Dienst.StartMetSwv();
        var zaak = await dienst.VastgesteldOnderzoek();
        dienst.Klok.Zet(new DateOnly(2024, 10, 7));
        await dienst.Client.CorrigeerAsync(new CorrectieVerzoek { OnderzoekId = zaak.Id, Versie = zaak.Versie, Standaard = "RPO2", Oordeel = "goed", Reden = "Bij het overnemen verwisseld." }, dienst.Inspecteur, cancellationToken: TestContext.Current.CancellationToken);
        await dienst.MetDatabase(database => database.Onderzoeken.ExecuteUpdateAsync(rij => rij.SetProperty(onderzoek => onderzoek.Herkomst, Herkomst.Voorbeeld)));

        Assert.Equal("20241007_v01_SCORE_SWV_BST_PO_SO_VO_MBO.csv", await Naam(metVoorbeeld: false));
        Assert.Equal("20241007_v02_SCORE_SWV_BST_PO_SO_VO_MBO_MET_VOORBEELD.csv", await Naam(metVoorbeeld: true));
        // The list names the files without sample data; what was issued again may be an example of how that goes.
        var lijst = await dienst.Client.LijstOpenDataAsync(new OpenDataVraag { MetVoorbeeld = true }, cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal(("20241007_v01_SCORE_SWV_BST_PO_SO_VO_MBO.csv", 1), (lijst.Bestanden[0].Naam, lijst.Bestanden[0].Uitgave));
        Assert.Equal(("voorbeeld", 2), lijst.Heruitgaven.Select(rij => (rij.Herkomst, rij.Versie)).Single());

        async Task<string> Naam(bool metVoorbeeld)
        {
            using var stroom = dienst.Client.ExporteerOpenData(new ExportVraag { Bestand = "SCORE", MetVoorbeeld = metVoorbeeld }, cancellationToken: TestContext.Current.CancellationToken);
            Assert.True(await stroom.ResponseStream.MoveNext(TestContext.Current.CancellationToken));
            return stroom.ResponseStream.Current.Bestandsnaam;
        }
    }
}
