using Grpc.Core;
using Monitoring.Contracts.Domein;
using Monitoring.Contracts.Toegang;
using Monitoring.Contracts.Toezicht.V1;
using Monitoring.Contracts.V1;
using Monitoring.Services.Toezicht.Tests.Opstelling;

namespace Monitoring.Services.Toezicht.Tests.Raadplegen;

/// <summary>Beheer sees who did what, and never what was judged or written.</summary>
public sealed class HandelingenTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Elke_handeling_bij_een_onderzoek_staat_er_met_wie_en_nummer_en_zonder_inhoud()
    {
        await using var dienst = await Dienst.StartMetSwv();
        var zaak = await dienst.VastgesteldOnderzoek(oordeel: "onvoldoende");
        var wacht = await dienst.Client.CorrigeerAsync(new CorrectieVerzoek { OnderzoekId = zaak.Id, Versie = zaak.Versie, Oordeel = "voldoende", Reden = "Geheime reden." }, dienst.Inspecteur, cancellationToken: Stop);
        await dienst.Client.BeslisCorrectieAsync(new CorrectiebesluitVerzoek { OnderzoekId = zaak.Id, Versie = wacht.Versie, VoorstelId = wacht.Correctievoorstellen[0].Id, Toelichting = "Geheim antwoord." }, dienst.Collega, cancellationToken: Stop);
        var lijst = await dienst.Handelingen.LijstAsync(new HandelingenVraag { Pagina = new Pagina { Grootte = 500 } }, dienst.Beheer, cancellationToken: Stop);

        Assert.Equal(["correctie-afgewezen", "correctie-voorgesteld", "rapport-vastgesteld", "zienswijze-gegeven", "concept-verstuurd", "eindoordeel-gegeven", "standaard-beoordeeld"], lijst.Handelingen.Take(7).Select(rij => rij.Handeling));
        Assert.Equal("onderzoek-gestart", lijst.Handelingen[^1].Handeling);
        Assert.Equal(lijst.Totaal, lijst.Handelingen.Count);
        Assert.All(lijst.Handelingen, rij => Assert.Equal(("onderzoek", zaak.Nummer, ""), (rij.Zaak, rij.Kenmerk, rij.Toelichting)));
        Assert.Equal(["proef-collega"], lijst.Handelingen.Where(rij => rij.Handeling is "rapport-vastgesteld" or "correctie-afgewezen").Select(rij => rij.Wie).Distinct());
        Assert.DoesNotContain("voldoende", lijst.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("eheim", lijst.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Toezicht_op_een_object_en_herstel_staan_er_ook()
    {
        await using var dienst = await Dienst.StartMetSwv();
        await dienst.ImporteerOnderzoeken(("oud.csv", Dienst.Tekst(
            "nummer;object_soort;object_code;soort;startdatum;vaststellingsdatum;oordelen;eindoordeel;herstelopdrachten",
            "H-1;swv;PO9002;vierjaarlijks;2023-01-10;2023-03-07;RPO1=goed|RPO2=goed|RPO3=goed|BKA1=goed|BKA2=goed|BKA3=goed;goed;RPO1=wpo-18a=2025-01-01")));
        var opdracht = Assert.Single((await dienst.Client.LijstHerstelopdrachtenAsync(new HerstelopdrachtenVraag(), dienst.Inspecteur, cancellationToken: Stop)).Opdrachten).Opdracht;
        await dienst.Client.DienBewijsInAsync(new BewijsVerzoek { HerstelopdrachtId = opdracht.Id, Versie = opdracht.Versie, Tekst = "Geheim plan." }, dienst.SwvBestuur("PO9002"), cancellationToken: Stop);
        var status = new ToezichtstatusVerzoek { ObjectSoort = "swv", ObjectCode = "PO9001", Soort = "aangepast", Datum = dienst.Vandaag, Reden = "Geheime zorg." };
        await dienst.Client.StelOnderToezichtAsync(status, dienst.Inspecteur, cancellationToken: Stop);
        await dienst.Client.BeeindigToezichtAsync(status, dienst.Collega, cancellationToken: Stop);
        var lijst = await dienst.Handelingen.LijstAsync(new HandelingenVraag(), dienst.Beheer, cancellationToken: Stop);

        Assert.Equal(
            ["toezicht-beeindigd object van toezicht swv PO9001 ", "toezicht-aangepast object van toezicht swv PO9001 ", "bewijs-ingediend herstelopdracht bij onderzoek H-1 "],
            lijst.Handelingen.Select(rij => $"{rij.Handeling} {rij.Zaak} {rij.Kenmerk} {rij.Toelichting}"));
        Assert.Equal("proef-collega", lijst.Handelingen[0].Wie);
        Assert.DoesNotContain("eheim", lijst.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Beheer_kiest_op_periode_account_handeling_en_nummer_en_bladert()
    {
        await using var dienst = await Dienst.StartMetSwv();
        var eerste = await dienst.StartOnderzoek("PO9001");
        var tweede = await dienst.StartOnderzoek("PO9002");
        dienst.Klok.Zet(ProefKlok.Begin.AddDays(3));
        await dienst.Client.StelTeamSamenAsync(new TeamVerzoek { OnderzoekId = eerste.Id, Versie = eerste.Versie, Team = { "proef-collega" } }, dienst.Collega, cancellationToken: Stop);

        Assert.Equal(["team-samengesteld", "onderzoek-gestart", "onderzoek-gestart"], await Gevonden(new HandelingenVraag()));
        Assert.Equal(["team-samengesteld"], await Gevonden(new HandelingenVraag { Van = dienst.Vandaag }));
        Assert.Equal(["onderzoek-gestart", "onderzoek-gestart"], await Gevonden(new HandelingenVraag { Tot = Datum.Schrijf(ProefKlok.Begin) }));
        Assert.Equal(["team-samengesteld"], await Gevonden(new HandelingenVraag { Wie = "COLLEGA" }));
        Assert.Empty(await Gevonden(new HandelingenVraag { Wie = "proef_collega" }));
        Assert.Equal(["onderzoek-gestart", "onderzoek-gestart"], await Gevonden(new HandelingenVraag { Handeling = "onderzoek-gestart" }));
        Assert.Equal(["onderzoek-gestart"], await Gevonden(new HandelingenVraag { Waarop = "onderzoek " + tweede.Nummer }));
        var bladzijde = await dienst.Handelingen.LijstAsync(new HandelingenVraag { Pagina = new Pagina { Nummer = 2, Grootte = 1 } }, dienst.Beheer, cancellationToken: Stop);
        Assert.Equal((tweede.Nummer, 3), (Assert.Single(bladzijde.Handelingen).Kenmerk, bladzijde.Totaal));
        await Dienst.Geweigerd(StatusCode.InvalidArgument, "handelingen.zoek-te-lang", async () => await dienst.Handelingen.LijstAsync(new HandelingenVraag { Waarop = new string('a', 81) }, dienst.Beheer));
        await Dienst.Geweigerd(StatusCode.InvalidArgument, "datum.ongeldig", async () => await dienst.Handelingen.LijstAsync(new HandelingenVraag { Van = "morgen" }, dienst.Beheer));

        async Task<IEnumerable<string>> Gevonden(HandelingenVraag vraag) => (await dienst.Handelingen.LijstAsync(vraag, dienst.Beheer, cancellationToken: Stop)).Handelingen.Select(rij => rij.Handeling);
    }

    [Fact]
    public async Task Wie_geen_beheer_is_ziet_geen_enkele_handeling()
    {
        await using var dienst = await Dienst.Start();
        await Dienst.Geweigerd(StatusCode.Unauthenticated, "", async () => await dienst.Handelingen.LijstAsync(new HandelingenVraag()));
        foreach (var rol in new[] { Rol.Inspecteur, Rol.Ministerie, Rol.SwvBestuur, Rol.School, Rol.Platform })
        {
            await Dienst.Geweigerd(StatusCode.PermissionDenied, "", async () => await dienst.Handelingen.LijstAsync(new HandelingenVraag(), dienst.Als(rol, $"{Scope.ToezichtLezen} {Scope.ToezichtSchrijven}")));
        }
    }
}
