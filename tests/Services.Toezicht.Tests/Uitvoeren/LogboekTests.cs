using Monitoring.Contracts.Toezicht.V1;
using Monitoring.Services.Toezicht.Tests.Opstelling;

namespace Monitoring.Services.Toezicht.Tests.Uitvoeren;

public sealed class LogboekTests
{
    [Fact]
    public async Task Elke_handeling_op_een_herstelopdracht_laat_een_regel_achter_met_wie_het_deed()
    {
        await using var dienst = await Dienst.StartMetSwv();
        await dienst.ImporteerOnderzoeken(("oud.csv", Dienst.Tekst(
            "nummer;object_soort;object_code;soort;startdatum;vaststellingsdatum;oordelen;eindoordeel;herstelopdrachten",
            "H-1;swv;PO9002;vierjaarlijks;2023-01-10;2023-03-07;RPO1=goed|RPO2=goed|RPO3=goed|BKA1=goed|BKA2=goed|BKA3=goed;goed;RPO1=wpo-18a=2025-01-01")));
        var stop = TestContext.Current.CancellationToken;
        var dossier = Assert.Single((await dienst.Client.LijstHerstelopdrachtenAsync(new HerstelopdrachtenVraag(), dienst.Inspecteur, cancellationToken: stop)).Opdrachten);
        var id = dossier.Opdracht.Id;
        dossier = await dienst.Client.DienBewijsInAsync(new BewijsVerzoek { HerstelopdrachtId = id, Versie = dossier.Opdracht.Versie, Tekst = "Zie het plan." }, dienst.SwvBestuur("PO9002"), cancellationToken: stop);
        dossier = await dienst.Client.VerlengHersteltermijnAsync(new VerlengingVerzoek { HerstelopdrachtId = id, Versie = dossier.Opdracht.Versie, Hersteltermijn = "2025-06-01", Reden = "Meer tijd." }, dienst.Inspecteur, cancellationToken: stop);
        dossier = await dienst.Client.CorrigeerHerstelopdrachtAsync(new OpdrachtcorrectieVerzoek { HerstelopdrachtId = id, Versie = dossier.Opdracht.Versie, Rechtsgrond = "wpo-18a-2", Reden = "Verkeerd lid." }, dienst.Inspecteur, cancellationToken: stop);
        dossier = await dienst.Client.BeoordeelHerstelAsync(new HerstelbeoordelingVerzoek { HerstelopdrachtId = id, Versie = dossier.Opdracht.Versie, Hersteld = true, Toelichting = "Voldoet." }, dienst.Collega, cancellationToken: stop);

        var regels = (await dienst.Client.LijstWijzigingenAsync(new WijzigingenVraag { HerstelopdrachtId = id }, dienst.Inspecteur, cancellationToken: stop)).Wijzigingen;
        Assert.Equal(["beoordeeld: hersteld", "correctie: wetsartikel wpo-18a-2", "termijn verlengd tot en met 2025-06-01", "bewijs van het bestuur"], regels.Select(regel => regel.Wat));
        Assert.Equal((dossier.Opdracht.Versie, "proef-collega"), (regels[0].Versie, regels[0].Door));
        // What was written stays in the dossier of the herstelopdracht.
        Assert.DoesNotContain(regels, regel => regel.Wat.Contains("plan", StringComparison.Ordinal) || regel.Wat.Contains("Voldoet", StringComparison.Ordinal));
    }
}
