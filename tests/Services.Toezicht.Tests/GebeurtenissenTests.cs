using Grpc.Core;
using Monitoring.Contracts.Toezicht.V1;
using Monitoring.Services.Toezicht.Tests.Opstelling;
using Monitoring.Testopstelling;

namespace Monitoring.Services.Toezicht.Tests;

/// <summary>Keeps the table 'act -> events' of the documentation true.</summary>
public sealed class GebeurtenissenTests
{
    private const string Kop = "nummer;object_soort;object_code;soort;startdatum;vaststellingsdatum;oordelen;eindoordeel;herstelopdrachten";
    private const string Rij = "H-1;swv;PO9002;vierjaarlijks;2022-01-10;2022-03-07;RPO1=goed|RPO2=goed|RPO3=goed|BKA1=goed|BKA2=goed|BKA3=goed;goed;RPO1=wpo-18a=2023-01-01";

    /// <summary>Every method that is no question.</summary>
    private static readonly string[] Schrijvend = [.. Contracts.Toezicht.V1.Toezicht.Descriptor.Methods.Select(methode => methode.Name).Where(naam => !naam.StartsWith("Lijst", StringComparison.Ordinal) && !naam.StartsWith("Haal", StringComparison.Ordinal) && !naam.StartsWith("Zoek", StringComparison.Ordinal) && naam is not ("WatAls" or "GeefWerkvoorraad" or "GeefMinistermelding" or "GeefRisicobeeld" or "GeefPlanning" or "GeefKader" or "ExporteerOpenData"))];

    [Fact]
    public async Task De_tabel_noemt_elke_handeling_en_haar_gebeurtenissen()
    {
        await using var financien = new Bronserver();
        await using var opp = new Bronserver();
        await Task.WhenAll(financien.Start(), opp.Start());
        await using var dienst = await Dienst.StartMetSwv(("financien", financien), ("opp", opp));
        var bestuur = dienst.SwvBestuur("PO9001");
        var gezien = new SortedDictionary<string, string>(StringComparer.Ordinal) { ["ImporteerObjecten"] = await Typen(0) };
        // Acts that were seen to publish nothing: what is said to happen always never does so.
        var zonder = new SortedSet<string>(StringComparer.Ordinal);
        await Doe("ImporteerObjecten", dienst.ImporteerSwv);
        var status = new ToezichtstatusVerzoek { ObjectSoort = "swv", ObjectCode = "PO9001", Soort = "aangepast", Datum = "2024-09-01", Reden = "Zorgen over het bestuur." };
        await Doe("StelOnderToezicht", async () => await dienst.Client.StelOnderToezichtAsync(status, dienst.Inspecteur));
        await Doe("BeeindigToezicht", async () => await dienst.Client.BeeindigToezichtAsync(status, dienst.Inspecteur));

        var zaak = await Doe("StartOnderzoek", () => dienst.StartOnderzoek());
        zaak = await Doe("StelTeamSamen", async () => await dienst.Client.StelTeamSamenAsync(new TeamVerzoek { OnderzoekId = zaak.Id, Versie = zaak.Versie, Team = { "inspecteur-1" } }, dienst.Inspecteur));
        zaak = await Doe("LegBezoekVast", async () => await dienst.Client.LegBezoekVastAsync(new BezoekVerzoek { OnderzoekId = zaak.Id, Versie = zaak.Versie, Datum = "2024-06-01", Lessen = 4, OpBasiskwaliteit = 3 }, dienst.Inspecteur));
        zaak = await Doe("LegBevindingVast", async () => await dienst.Client.LegBevindingVastAsync(new BevindingVerzoek { OnderzoekId = zaak.Id, Versie = zaak.Versie, Standaard = "RPO1", Tekst = "Gezien." }, dienst.Inspecteur));
        zaak = await Doe("TrekBevindingIn", async () => await dienst.Client.TrekBevindingInAsync(new BevindingIntrekking { OnderzoekId = zaak.Id, Versie = zaak.Versie, BevindingId = zaak.Bevindingen[0].Id }, dienst.Inspecteur));
        zaak = await Doe("BeveelAan", async () => await dienst.Client.BeveelAanAsync(new AanbevelingVerzoek { OnderzoekId = zaak.Id, Versie = zaak.Versie, Standaard = "RPO1", Tekst = "Praat met ouders." }, dienst.Inspecteur));
        zaak = await Doe("TrekBezoekIn", async () => await dienst.Client.TrekBezoekInAsync(new DeelIntrekking { OnderzoekId = zaak.Id, Versie = zaak.Versie, DeelId = zaak.Bezoeken[0].Id }, dienst.Inspecteur));
        zaak = await Doe("TrekAanbevelingIn", async () => await dienst.Client.TrekAanbevelingInAsync(new DeelIntrekking { OnderzoekId = zaak.Id, Versie = zaak.Versie, DeelId = zaak.Aanbevelingen[0].Id }, dienst.Inspecteur));
        Assert.Equal((0, 0), (zaak.Bezoeken.Count, zaak.Aanbevelingen.Count));
        zaak = await Doe("BeoordeelStandaard", () => dienst.BeoordeelAlles(zaak));
        zaak = await Doe("LegHerstelopdrachtOp", () => Leg(zaak));
        zaak = await Doe("TrekHerstelopdrachtIn", async () => await dienst.Client.TrekHerstelopdrachtInAsync(new HerstelopdrachtIntrekking { OnderzoekId = zaak.Id, Versie = zaak.Versie, HerstelopdrachtId = zaak.Herstelopdrachten[0].Id }, dienst.Inspecteur));
        zaak = await Leg(zaak);
        zaak = await Doe("GeefEindoordeel", () => dienst.GeefEindoordeel(new EindoordeelVerzoek { OnderzoekId = zaak.Id, Versie = zaak.Versie, Eindoordeel = "voldoende" }, dienst.Inspecteur));
        zaak = await Doe("VerstuurConcept", async () => await dienst.Client.VerstuurConceptAsync(new VersieVerzoek { OnderzoekId = zaak.Id, Versie = zaak.Versie }, dienst.Inspecteur));
        zaak = await Doe("GeefZienswijze", async () => await dienst.Client.GeefZienswijzeAsync(new ZienswijzeVerzoek { OnderzoekId = zaak.Id, Versie = zaak.Versie, Tekst = "Akkoord." }, bestuur));
        zaak = await Doe("BeantwoordZienswijze", async () => await dienst.Client.BeantwoordZienswijzeAsync(new ReactieVerzoek { OnderzoekId = zaak.Id, Versie = zaak.Versie, Reactie = "Dank." }, dienst.Inspecteur));
        zaak = await Doe("StelVast", () => dienst.StelVast(zaak));
        zaak = await Doe("StelTeamSamen", async () => await dienst.Client.StelTeamSamenAsync(new TeamVerzoek { OnderzoekId = zaak.Id, Versie = zaak.Versie, Team = { "inspecteur-2" } }, dienst.Inspecteur));
        zaak = await Doe("Corrigeer", async () => await dienst.Client.CorrigeerAsync(new CorrectieVerzoek { OnderzoekId = zaak.Id, Versie = zaak.Versie, Standaard = "RPO2", Oordeel = "goed", Reden = "Verwisseld." }, dienst.Inspecteur));
        zaak = await Voorgesteld();
        zaak = await Doe("BeslisCorrectie", async () => await dienst.Client.BeslisCorrectieAsync(new CorrectiebesluitVerzoek { OnderzoekId = zaak.Id, Versie = zaak.Versie, VoorstelId = zaak.Correctievoorstellen[0].Id, Toelichting = "Klopt niet." }, dienst.Collega));
        zaak = await Voorgesteld();
        zaak = await Doe("BeslisCorrectie", async () => await dienst.Client.BeslisCorrectieAsync(new CorrectiebesluitVerzoek { OnderzoekId = zaak.Id, Versie = zaak.Versie, VoorstelId = zaak.Correctievoorstellen[0].Id, Bevestigd = true }, dienst.Collega));
        var opdracht = zaak.Herstelopdrachten[0];
        var dossier = await Doe("DienBewijsIn", async () => await dienst.Client.DienBewijsInAsync(new BewijsVerzoek { HerstelopdrachtId = opdracht.Id, Versie = opdracht.Versie, Tekst = "Zie het plan." }, bestuur));
        dossier = await Doe("VerlengHersteltermijn", async () => await dienst.Client.VerlengHersteltermijnAsync(new VerlengingVerzoek { HerstelopdrachtId = opdracht.Id, Versie = dossier.Opdracht.Versie, Hersteltermijn = "2025-06-01", Reden = "Meer tijd." }, dienst.Inspecteur));
        var verkeerd = await dienst.StartOnderzoek("PO9002");
        await Doe("StaakOnderzoek", async () => await dienst.Client.StaakOnderzoekAsync(new StaakVerzoek { OnderzoekId = verkeerd.Id, Versie = verkeerd.Versie, Reden = "Verkeerd begonnen." }, dienst.Inspecteur));
        dossier = await Doe("CorrigeerHerstelopdracht", async () => await dienst.Client.CorrigeerHerstelopdrachtAsync(new OpdrachtcorrectieVerzoek { HerstelopdrachtId = opdracht.Id, Versie = dossier.Opdracht.Versie, Rechtsgrond = "wpo-18a-2", Reden = "Verkeerd lid." }, dienst.Inspecteur));
        Assert.Equal(("Wet op het primair onderwijs, artikel 18a lid 2", "Wet op het primair onderwijs, artikel 18a"), (dossier.Opdracht.RechtsgrondTekst, Assert.Single(dossier.Correcties).Was));
        await Doe("BeoordeelHerstel", async () => await dienst.Client.BeoordeelHerstelAsync(new HerstelbeoordelingVerzoek { HerstelopdrachtId = opdracht.Id, Versie = dossier.Opdracht.Versie, Hersteld = true, Toelichting = "Voldoet." }, dienst.Inspecteur));
        await Doe("ImporteerOnderzoeken", () => dienst.ImporteerOnderzoeken(("oud.csv", Dienst.Tekst(Kop, Rij))));
        await Doe("ImporteerOnderzoeken", () => dienst.ImporteerOnderzoeken(("oud.csv", Dienst.Tekst(Kop, Rij))));

        await Doe("ImporteerResultaten", () => dienst.ImporteerResultaten(("leeg.csv", Dienst.Tekst("object_soort;object_code;schooljaar;indicator;waarde;norm;leerlingen", "afdeling;00AP00-havo;2021-2022;bovenbouwsucces;80;75;60"))));
        await Doe("HerbouwSignalen", async () => await dienst.Client.HerbouwSignalen(new HerbouwSignalenVerzoek(), dienst.Beheer).ResponseStream.ReadAllAsync(TestContext.Current.CancellationToken).LastAsync(TestContext.Current.CancellationToken));

        Assert.Equal(Schrijvend.Order(StringComparer.Ordinal), gezien.Keys);
        var tabel = Tabel();
        Assert.Equal(gezien, new SortedDictionary<string, string>(tabel.ToDictionary(rij => rij.Key, rij => rij.Value.Gebeurtenissen, StringComparer.Ordinal), StringComparer.Ordinal));
        Assert.Equal(tabel.Where(rij => rij.Value.Gebeurtenissen == "geen" || !rij.Value.Wanneer.StartsWith("always", StringComparison.Ordinal)).Select(rij => rij.Key), zonder);

        Task<Onderzoek> Voorgesteld() => Doe("Corrigeer", async () => await dienst.Client.CorrigeerAsync(new CorrectieVerzoek { OnderzoekId = zaak.Id, Versie = zaak.Versie, Oordeel = "onvoldoende", Reden = "Verwisseld." }, dienst.Inspecteur, cancellationToken: TestContext.Current.CancellationToken));

        Task<Onderzoek> Leg(Onderzoek bij) => dienst.LegHerstelopdrachtOp(new HerstelopdrachtVerzoek { OnderzoekId = bij.Id, Versie = bij.Versie, Standaard = "RPO1", Rechtsgrond = "wpo-18a", Omschrijving = "Herstel.", Hersteltermijn = "2025-01-01" }, dienst.Inspecteur);

        async Task<T> Doe<T>(string naam, Func<Task<T>> handeling)
        {
            var vooraf = (await dienst.Uitgaand()).Count;
            var antwoord = await handeling();
            var typen = await Typen(vooraf);
            if (typen == "geen")
            {
                zonder.Add(naam);
                gezien.TryAdd(naam, typen);
            }
            else
            {
                gezien[naam] = typen;
            }

            return antwoord;
        }

        async Task<string> Typen(int vanaf) => string.Join(", ", (await dienst.Uitgaand()).Skip(vanaf).Select(gebeurtenis => gebeurtenis.GetType().Name).Distinct().Order()) is { Length: > 0 } typen ? typen : "geen";
    }

    /// <summary>The rows under the heading Toezicht: act, events and when.</summary>
    private static SortedDictionary<string, (string Gebeurtenissen, string Wanneer)> Tabel()
    {
        var regels = File.ReadAllLines(Werkmap.Pad("docs", "gebeurtenissen.md")).SkipWhile(regel => regel != "## Toezicht").Skip(1).TakeWhile(regel => !regel.StartsWith("## ", StringComparison.Ordinal));
        return new SortedDictionary<string, (string, string)>(
            regels.Where(regel => regel.StartsWith("| `", StringComparison.Ordinal)).Select(regel => regel.Split('|', StringSplitOptions.TrimEntries)).ToDictionary(cellen => cellen[1].Trim('`'), cellen => (cellen[2].Replace("`", "", StringComparison.Ordinal), cellen[3])),
            StringComparer.Ordinal);
    }
}
