using Monitoring.Contracts.Financien.V1;

namespace Monitoring.Services.Financien.Tests;

public sealed class VoorbeeldTests
{
    [Fact]
    public async Task De_voorbeeldbestanden_worden_geheel_ingelezen_en_gekoppeld()
    {
        await using var dienst = await Dienst.Start();
        var bestanden = Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Voorbeeld")).Select(pad => ("voorbeeld/" + Path.GetFileName(pad), File.ReadAllBytes(pad))).ToArray();
        Assert.Equal(4, bestanden.Length);
        var klaar = (await dienst.Importeer(bestanden))[^1];
        Assert.Equal((0, klaar.Totaal, klaar.Totaal), (klaar.Afgewezen, klaar.Nieuw, klaar.Gelezen));
        Assert.Equal(0, dienst.Tel("SELECT COUNT(*) FROM Jaarrekening WHERE Herkomst <> 'voorbeeld' OR (Groepering = 'SWV' AND SwvCode = '')"));
        var dossier = await dienst.HaalDossier(new DossierVraag { SwvCode = "PO9001" }, dienst.SwvBestuur("99001", "PO9001"));
        Assert.Equal("99001", dossier.BevoegdGezag);
        Assert.All(dossier.Jaren, jaar => Assert.Equal("voorbeeld", jaar.Herkomst));

        // In the newer model, with doorbetalingen as a cost; the files of DUO that are tested elsewhere have the older.
        var standen = (await dienst.Standen(dienst.Beheer())).ToDictionary(stand => (stand.BevoegdGezag, stand.Boekjaar));
        using var sql = Herberekening.Lees(Pad);
        var (aantal, swv) = Herberekening.Vergelijk(sql, standen);
        Assert.Equal((standen.Count, standen.Values.Count(stand => stand.Groepering == "SWV")), (aantal, swv));
        Assert.True(swv >= 100, "The sample has the accounts of every samenwerkingsverband.");
    }

    [Fact]
    public async Task De_voorbeelddossiers_geven_elke_pagina_iets_te_zien_en_nog_eens_laden_verandert_niets()
    {
        await using var dienst = await Dienst.Start();
        await dienst.Importeer(Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Voorbeeld")).Select(pad => ("voorbeeld/" + Path.GetFileName(pad), File.ReadAllBytes(pad))).ToArray());
        var bestand = new Invoerbestand { Bestandsnaam = "dossiers.csv", Inhoud = Google.Protobuf.ByteString.CopyFrom(await File.ReadAllBytesAsync(Path.Combine(AppContext.BaseDirectory, "Voorbeelddossiers", "dossiers-samenwerkingsverbanden.csv"), Dienst.Einde)) };
        var verslag = await dienst.Client.LaadVoorbeelddossiersAsync(bestand, dienst.Beheer(), cancellationToken: Dienst.Einde);
        Assert.All(verslag.Rijen, rij => Assert.True(rij.Uitkomst == "nieuw", $"Row {rij.Regel}: {rij.Reden?.Melding}"));

        var vraag = new DossierVraag { BevoegdGezag = "99002" };
        var dossier = await dienst.HaalDossier(vraag, dienst.Inspecteur());
        Assert.Equal([2022, 2023, 2024, 2025, 2026], dossier.Verwachtingen.Select(jaar => jaar.Boekjaar));
        Assert.NotEmpty(dossier.Jaren[^1].Kengetallen.Single(een => een.Code == "batenperleerling").Waarde.Decimaal);
        Assert.Equal(4, (await dienst.Bestuursdossier.GeefAfbouwplanAsync(vraag, dienst.Inspecteur(), cancellationToken: Dienst.Einde)).Jaren.Count);
        Assert.Equal(4, (await dienst.Bestuursdossier.GeefDoelmatigheidAsync(new DoelmatigheidVraag { BevoegdGezag = "99002" }, dienst.Inspecteur(), cancellationToken: Dienst.Einde)).Bestedingen.Count);
        var gevraagd = await dienst.Bestuursdossier.LijstResultaatvragenAsync(new DossierVraag { BevoegdGezag = "90001" }, dienst.SwvBestuur("90001", ""), cancellationToken: Dienst.Einde);
        Assert.Equal((0, 3, 1), (gevraagd.Gesteld.Count, gevraagd.Gekregen.Count, gevraagd.Gekregen.Count(een => een.Antwoord.Length > 0)));
        Assert.Equal(2, dienst.Tel("SELECT SUM(BevindingenToegelicht) FROM Jaarrekening"));

        var gebeurtenissen = dienst.Tel("SELECT COUNT(*) FROM Outbox");
        Assert.All((await dienst.Client.LaadVoorbeelddossiersAsync(bestand, dienst.Beheer(), cancellationToken: Dienst.Einde)).Rijen, rij => Assert.Equal("ongewijzigd", rij.Uitkomst));
        Assert.Equal(gebeurtenissen, dienst.Tel("SELECT COUNT(*) FROM Outbox"));
    }

    [Fact]
    public async Task In_een_echt_dossier_schrijft_niemand_anders_dan_het_bestuur()
    {
        await using var dienst = await Dienst.Start();
        await dienst.Importeer(Proefbestanden.Drie);
        var bestand = new Invoerbestand { Bestandsnaam = "dossiers.csv", Inhoud = Google.Protobuf.ByteString.CopyFromUtf8("BEVOEGD GEZAG NUMMER;ONDERDEEL;BOEKJAAR;CODE;BEDRAG\n21429;realisatie;2015;LL;10.000\n") };
        Assert.Equal("voorbeeld.geen-voorbeeld", Assert.Single((await dienst.Client.LaadVoorbeelddossiersAsync(bestand, dienst.Beheer(), cancellationToken: Dienst.Einde)).Rijen).Reden.Code);
        Assert.Equal(11, dienst.Tel("SELECT COUNT(*) FROM Outbox"));
    }

    private static string Pad(string soort) => Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Voorbeeld"), soort == "baten-lasten" ? "02.*" : $"*{soort}*").Single();
}
