using Grpc.Core;
using Microsoft.EntityFrameworkCore;
using Monitoring.Contracts.Gebeurtenissen;
using Monitoring.Contracts.Toegang;
using Monitoring.Contracts.Toezicht.V1;
using Monitoring.Services.Toezicht.Tests.Opstelling;

namespace Monitoring.Services.Toezicht.Tests.Uitvoeren;

/// <summary>Corrections of a vastgesteld report, by one inspecteur or two.</summary>
public sealed class CorrigerenTests
{
    [Fact]
    public async Task Een_correctie_van_een_zwaar_eindoordeel_geldt_pas_als_een_tweede_inspecteur_haar_bevestigt()
    {
        await using var dienst = await Dienst.StartMetSwv();
        var zaak = await dienst.VastgesteldOnderzoek(oordeel: "onvoldoende");
        var vooraf = (await dienst.Uitgaand()).Count;
        var verzoek = new CorrectieVerzoek { OnderzoekId = zaak.Id, Versie = zaak.Versie, Oordeel = "voldoende", Reden = "Bij het uitwerken verwisseld." };
        var wacht = await dienst.Client.CorrigeerAsync(verzoek, dienst.Inspecteur, cancellationToken: TestContext.Current.CancellationToken);

        // The report stands as it was, for everybody, and says nothing new to the others.
        Assert.Equal((zaak.Versie, "onvoldoende", 0), (wacht.Versie, wacht.Eindoordeel, wacht.Correcties.Count));
        Assert.Equal(vooraf, (await dienst.Uitgaand()).Count);
        Assert.Empty((await dienst.HaalOnderzoek(new OnderzoekVraag { Id = zaak.Id }, dienst.SwvBestuur("PO9001"))).Correctievoorstellen);
        await Dienst.Geweigerd(StatusCode.FailedPrecondition, "correctie.wacht", async () => await dienst.Client.CorrigeerAsync(verzoek, dienst.Collega));
        var werk = await dienst.Client.GeefWerkvoorraadAsync(new WerkvraagVerzoek { Van = "alle" }, dienst.Collega, cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal((zaak.Id, "2024-09-16"), Assert.Single(werk.Stappen.Where(stap => stap.Stap == "correctie").Select(stap => (stap.OnderzoekId, stap.Uiterlijk))));

        await Dienst.Geweigerd(StatusCode.FailedPrecondition, "vier-ogen.gevraagd", async () => await dienst.Client.BeslisCorrectieAsync(Besluit(wacht, bevestigd: true), dienst.Inspecteur));
        var metToelichting = Besluit(wacht, bevestigd: true);
        metToelichting.Toelichting = "Ik zag het ook.";
        await Dienst.Geweigerd(StatusCode.InvalidArgument, "correctie.toelichting-niet-gevraagd", async () => await dienst.Client.BeslisCorrectieAsync(metToelichting, dienst.Collega));
        var besloten = await dienst.Client.BeslisCorrectieAsync(Besluit(wacht, bevestigd: true), dienst.Collega, cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal(("voldoende", 1, 0, ""), (besloten.Eindoordeel, besloten.Correcties.Count, besloten.Correctievoorstellen.Count, besloten.HerstelonderzoekUiterlijk));
        var gebeurtenis = Assert.IsType<OnderzoekVastgesteld>(Assert.Single((await dienst.Uitgaand()).Skip(vooraf)));
        Assert.Equal(("voldoende", 1), (gebeurtenis.Eindoordeel, gebeurtenis.Correcties));
        await Dienst.Geweigerd(StatusCode.FailedPrecondition, "correctie.afgehandeld", async () => await dienst.Client.BeslisCorrectieAsync(Besluit(besloten, bevestigd: true, wacht.Correctievoorstellen[0].Id), dienst.Collega));
        Assert.Contains("voorgesteld door", (await dienst.Client.LijstWijzigingenAsync(new WijzigingenVraag { OnderzoekId = zaak.Id }, dienst.Inspecteur, cancellationToken: TestContext.Current.CancellationToken)).Wijzigingen[0].Wat, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_afgewezen_correctie_verandert_niets_en_blijft_leesbaar()
    {
        await using var dienst = await Dienst.StartMetSwv();
        var zaak = await dienst.VastgesteldOnderzoek(oordeel: "onvoldoende");
        var vooraf = (await dienst.Uitgaand()).Count;
        var verzoek = new CorrectieVerzoek { OnderzoekId = zaak.Id, Versie = zaak.Versie, Oordeel = "voldoende", Reden = "Bij het uitwerken verwisseld." };
        var wacht = await dienst.Client.CorrigeerAsync(verzoek, dienst.Inspecteur, cancellationToken: TestContext.Current.CancellationToken);
        await Dienst.Geweigerd(StatusCode.InvalidArgument, "tekst.ontbreekt", async () => await dienst.Client.BeslisCorrectieAsync(new CorrectiebesluitVerzoek { OnderzoekId = zaak.Id, Versie = zaak.Versie, VoorstelId = wacht.Correctievoorstellen[0].Id }, dienst.Collega));
        await Dienst.Geweigerd(StatusCode.NotFound, "correctie.onbekend", async () => await dienst.Client.BeslisCorrectieAsync(Besluit(wacht, bevestigd: true, Guid.NewGuid().ToString()), dienst.Collega));
        var na = await dienst.Client.BeslisCorrectieAsync(Besluit(wacht, bevestigd: false), dienst.Collega, cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal((zaak.Versie, "onvoldoende", "Het rapport klopt.", "2024-09-02"), (na.Versie, na.Eindoordeel, Assert.Single(na.Correctievoorstellen).Afwijzing, na.Correctievoorstellen[0].AfgewezenOp));
        Assert.Equal(vooraf, (await dienst.Uitgaand()).Count);
        // Room for another one, and of two at the same moment one.
        var samen = await Task.WhenAll(Enumerable.Range(0, 4).Select(async _ =>
        {
            try
            {
                await dienst.Client.CorrigeerAsync(verzoek, dienst.Inspecteur);
                return "wacht";
            }
            catch (RpcException fout)
            {
                return ServiceDefaults.Weigeringen.WeigeringDetails.Lees(fout)!.Code;
            }
        }));
        Assert.Equal(["correctie.wacht", "correctie.wacht", "correctie.wacht", "wacht"], samen.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Een_correctie_die_wacht_staat_bij_wie_haar_kan_bevestigen_ook_als_het_team_uit_een_inspecteur_bestaat()
    {
        await using var dienst = await Dienst.StartMetSwv();
        var zaak = await dienst.VastgesteldOnderzoek(oordeel: "onvoldoende");
        var (indiener, collega, derde) = (dienst.Inspecteur, dienst.Collega, dienst.Als(Rol.Inspecteur, $"{Scope.ToezichtSchrijven} {Scope.ToezichtLezen}", ("sub", "proef-derde")));
        var wacht = await dienst.Client.CorrigeerAsync(new CorrectieVerzoek { OnderzoekId = zaak.Id, Versie = zaak.Versie, Oordeel = "voldoende", Reden = "Verwisseld." }, indiener, cancellationToken: TestContext.Current.CancellationToken);
        var (alleen, voorstel) = (Assert.Single(zaak.Team), wacht.Correctievoorstellen[0].Id);

        // In the team is only the one who proposed it: everybody who may decide has it on his own list, with its last day.
        string[] staatErop = [$"tweede-inspecteur 2024-09-16 {voorstel}"];
        Assert.Equal([staatErop, staatErop, staatErop], await Lijsten());
        await StelTeamSamen(alleen, "proef-collega");
        Assert.Equal([staatErop, staatErop, []], await Lijsten());
        // Somebody from outside the team proposed it: for the team.
        await StelTeamSamen("proef-derde");
        Assert.Equal([staatErop, [], staatErop], await Lijsten());
        // A case that was taken over from a file has no team.
        await dienst.MetDatabase(database => database.Database.ExecuteSqlAsync($"DELETE FROM Teamlid"));
        Assert.Equal([staatErop, staatErop, staatErop], await Lijsten());

        wacht = await dienst.HaalOnderzoek(new OnderzoekVraag { Id = zaak.Id }, derde);
        await dienst.Client.BeslisCorrectieAsync(Besluit(wacht, bevestigd: true), derde, cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal([[], [], []], await Lijsten());

        async Task<string[][]> Lijsten() => [await Mijn(indiener), await Mijn(collega), await Mijn(derde)];

        async Task<string[]> Mijn(Metadata wie) =>
            [.. (await dienst.Client.GeefWerkvoorraadAsync(new WerkvraagVerzoek { Van = "mij", WachtOp = "tweede-inspecteur" }, wie, cancellationToken: TestContext.Current.CancellationToken)).Stappen.Select(stap => $"{stap.WachtOp} {stap.Uiterlijk} {stap.VoorstelId}")];

        Task StelTeamSamen(params string[] team) => dienst.MetDatabase(async database =>
        {
            (await database.Onderzoeken.SingleAsync(TestContext.Current.CancellationToken)).StelTeamSamen(team);
            await database.SaveChangesAsync(TestContext.Current.CancellationToken);
        });
    }

    [Fact]
    public async Task Ook_een_correctie_van_een_standaard_die_het_eindoordeel_bepaalt_wacht_op_een_collega()
    {
        await using var dienst = await Dienst.StartMetSwv();
        var zaak = await dienst.VastgesteldOnderzoek();
        var vooraf = (await dienst.Uitgaand()).Count;
        var verzoek = new CorrectieVerzoek { OnderzoekId = zaak.Id, Versie = zaak.Versie, Standaard = "RPO1", Oordeel = "onvoldoende", Reden = "Verwisseld." };
        var wacht = await dienst.Client.CorrigeerAsync(verzoek, dienst.Inspecteur, cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal(("RPO1", "voldoende", "onvoldoende"), (wacht.Correctievoorstellen[0].Standaard, wacht.Correctievoorstellen[0].Was, wacht.Correctievoorstellen[0].Wordt));
        Assert.Equal(("voldoende", vooraf), (wacht.Oordelen.Single(rij => rij.Standaard == "RPO1").Oordeel, (await dienst.Uitgaand()).Count));
        await Dienst.Geweigerd(StatusCode.FailedPrecondition, "correctie.wacht", async () => await dienst.Client.CorrigeerAsync(verzoek, dienst.Collega));

        // The eindoordeel can be proposed beside it: what belongs together need not wait twice.
        wacht = await dienst.Client.CorrigeerAsync(new CorrectieVerzoek { OnderzoekId = zaak.Id, Versie = zaak.Versie, Oordeel = "onvoldoende", Reden = "Volgt uit RPO1." }, dienst.Inspecteur, cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal(["", "RPO1"], wacht.Correctievoorstellen.Select(rij => rij.Standaard));
        var een = await dienst.Client.BeslisCorrectieAsync(Besluit(wacht, bevestigd: true, wacht.Correctievoorstellen[1].Id), dienst.Collega, cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal(("voldoende", "onvoldoende"), (een.Eindoordeel, een.VoorstelNaCorrectie));
        var twee = await dienst.Client.BeslisCorrectieAsync(Besluit(een, bevestigd: true), dienst.Collega, cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal(("onvoldoende", "onvoldoende", 2), (twee.Eindoordeel, twee.Oordelen.Single(rij => rij.Standaard == "RPO1").Oordeel, twee.Correcties.Count));
    }

    [Fact]
    public async Task Als_de_beslisregels_na_een_correctie_niets_meer_voorstellen_is_dat_te_zien()
    {
        await using var dienst = await Dienst.StartMetSwv();
        var zaak = await dienst.VastgesteldOnderzoek();
        Assert.False(zaak.VoorstelGewijzigd);
        zaak = await dienst.Client.CorrigeerAsync(new CorrectieVerzoek { OnderzoekId = zaak.Id, Versie = zaak.Versie, Standaard = "rpo2", Oordeel = "niet-beoordeeld", Reden = "Niet onderzocht." }, dienst.Inspecteur, cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal((true, "", "voldoende"), (zaak.VoorstelGewijzigd, zaak.VoorstelNaCorrectie, zaak.VoorstelEindoordeel));
        Assert.StartsWith("Niet beoordeeld: RPO2.", zaak.VoorstelToelichting, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_correctie_geldt_ook_voor_wat_een_lopend_herstelonderzoek_meeneemt()
    {
        await using var dienst = await Dienst.StartMetSwv();
        var eerder = await dienst.VastgesteldOnderzoek(oordeel: "onvoldoende");
        var herstel = await dienst.StartOnderzoek(soort: "herstel", herstelVan: eerder.Nummer);
        await dienst.Client.CorrigeerAsync(new CorrectieVerzoek { OnderzoekId = eerder.Id, Versie = eerder.Versie, Standaard = "RPO2", Oordeel = "voldoende", Reden = "Verwisseld." }, dienst.Collega, cancellationToken: TestContext.Current.CancellationToken);
        var na = await dienst.HaalOnderzoek(new OnderzoekVraag { Id = herstel.Id }, dienst.Inspecteur);
        Assert.Equal(("voldoende", "onvoldoende", herstel.Versie + 1), (na.Oordelen.Single(rij => rij.Standaard == "RPO2").Vooraf, na.Oordelen.Single(rij => rij.Standaard == "RPO1").Vooraf, na.Versie));
        var laatste = (await dienst.Client.LijstWijzigingenAsync(new WijzigingenVraag { OnderzoekId = herstel.Id }, dienst.Inspecteur, cancellationToken: TestContext.Current.CancellationToken)).Wijzigingen[0];
        Assert.Equal((na.Versie, "proef-collega"), (laatste.Versie, laatste.Door));
        Assert.EndsWith($"na een correctie van {eerder.Nummer}", laatste.Wat, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Het_rapport_noemt_het_opgelegde_wetsartikel_naast_het_gecorrigeerde_en_alleen_de_inspectie_ziet_wie_dat_deed()
    {
        await using var dienst = await Dienst.StartMetSwv();
        var zaak = await dienst.BeoordeelAlles(await dienst.StartOnderzoek());
        zaak = await dienst.LegHerstelopdrachtOp(new HerstelopdrachtVerzoek { OnderzoekId = zaak.Id, Versie = zaak.Versie, Standaard = "RPO1", Rechtsgrond = "wpo-18a", Omschrijving = "Herstel.", Hersteltermijn = "2025-01-01" }, dienst.Inspecteur);
        zaak = await dienst.GeefEindoordeel(new EindoordeelVerzoek { OnderzoekId = zaak.Id, Versie = zaak.Versie, Eindoordeel = "voldoende" }, dienst.Inspecteur);
        var opdracht = Assert.Single((await dienst.StelVast(await dienst.Gehoord(zaak))).Herstelopdrachten);
        Assert.Equal(("", ""), (opdracht.OpgelegdeRechtsgrondTekst, opdracht.RechtsgrondGecorrigeerdOp));
        var vanInspectie = await dienst.Client.CorrigeerHerstelopdrachtAsync(new OpdrachtcorrectieVerzoek { HerstelopdrachtId = opdracht.Id, Versie = opdracht.Versie, Rechtsgrond = "wpo-18a-2", Reden = "Verkeerd lid." }, dienst.Collega, cancellationToken: TestContext.Current.CancellationToken);
        var inRapport = Assert.Single((await dienst.HaalOnderzoek(new OnderzoekVraag { Id = zaak.Id }, dienst.SwvBestuur("PO9001"))).Herstelopdrachten);
        Assert.Equal(("Wet op het primair onderwijs, artikel 18a lid 2", "Wet op het primair onderwijs, artikel 18a", dienst.Vandaag), (inRapport.RechtsgrondTekst, inRapport.OpgelegdeRechtsgrondTekst, inRapport.RechtsgrondGecorrigeerdOp));
        Assert.Equal("proef-collega", Assert.Single(vanInspectie.Correcties).Door);
        var vanBestuur = await dienst.Client.HaalHerstelopdrachtAsync(new HerstelopdrachtVraag { Id = opdracht.Id }, dienst.SwvBestuur("PO9001"), cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal(("", "Verkeerd lid."), (Assert.Single(vanBestuur.Correcties).Door, vanBestuur.Correcties[0].Reden));
    }

    private static CorrectiebesluitVerzoek Besluit(Onderzoek zaak, bool bevestigd, string voorstel = "") => new()
    {
        OnderzoekId = zaak.Id,
        Versie = zaak.Versie,
        VoorstelId = voorstel.Length > 0 ? voorstel : zaak.Correctievoorstellen[0].Id,
        Bevestigd = bevestigd,
        Toelichting = bevestigd ? "" : "Het rapport klopt.",
    };
}
