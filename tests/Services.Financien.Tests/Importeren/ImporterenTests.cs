using System.Text;
using Grpc.Core;
using Microsoft.Extensions.DependencyInjection;
using Monitoring.Contracts;
using Monitoring.Contracts.Financien.V1;
using Monitoring.Contracts.Gebeurtenissen;
using Monitoring.Contracts.V1;
using Monitoring.ServiceDefaults.Weigeringen;
using Monitoring.Services.Financien.Herrekenen;
using Monitoring.Services.Financien.Importeren;

namespace Monitoring.Services.Financien.Tests.Importeren;

public sealed class ImporterenTests : IAsyncLifetime
{
    private Dienst _dienst = null!;

    public async ValueTask InitializeAsync() => _dienst = await Dienst.Start();

    public ValueTask DisposeAsync() => _dienst.DisposeAsync();

    [Fact]
    public async Task Drie_bestanden_worden_een_jaarrekening_per_bestuur_en_jaar_met_een_gebeurtenis()
    {
        var voortgang = await _dienst.Importeer(Proefbestanden.Drie);
        Assert.True(voortgang[^1].Klaar);
        Assert.Equal((11, 11, 0, 0, 0, 11), Telling(voortgang[^1]));
        Assert.Equal(11, _dienst.Tel("SELECT COUNT(*) FROM Jaarrekening"));
        Assert.Equal(11, _dienst.Tel("SELECT COUNT(DISTINCT AggregaatId) FROM Outbox WHERE Type = 'JaarrekeningGewijzigd' AND Versie = 1"));
        // Counted by hand in the files: 21428, 21585, 21589, 25351, 74023 and 83968, all in 2015.
        Assert.Equal(6, voortgang[^1].MetBevinding);
    }

    [Fact]
    public async Task Dezelfde_bestanden_nog_eens_wijzigen_niets()
    {
        await _dienst.Importeer(Proefbestanden.Drie);
        Assert.Equal((11, 0, 0, 11, 0, 11), Telling((await _dienst.Importeer(Proefbestanden.Drie))[^1]));
        // Another order of files and rows on other lines are still the same accounts.
        var verschoven = Proefbestanden.Met(Proefbestanden.Balans, "10249;", "\n\n10249;");
        Assert.Equal((11, 0, 0, 11, 0, 11), Telling((await _dienst.Importeer([.. Proefbestanden.Drie.Reverse().SkipLast(1), verschoven]))[^1]));
        Assert.Equal(11, _dienst.Tel("SELECT COUNT(*) FROM Outbox"));
    }

    [Fact]
    public async Task Een_gewijzigd_bedrag_is_een_nieuwe_versie_van_alleen_die_jaarrekening()
    {
        await _dienst.Importeer(Proefbestanden.Drie);
        var anders = Proefbestanden.Met(Proefbestanden.Balans, "668.686;104.741", "668.687;104.740");
        Assert.Equal((10, 0, 1, 9, 0, 10), Telling((await _dienst.Importeer(anders))[^1]));
        Assert.Equal(2, _dienst.Tel("SELECT Versie FROM Jaarrekening WHERE Id = '21429/2015/realisatie'"));
        Assert.Equal(12, _dienst.Tel("SELECT COUNT(*) FROM Outbox"));
    }

    [Fact]
    public async Task Delen_die_later_komen_vullen_de_jaarrekening_aan()
    {
        foreach (var bestand in Proefbestanden.Drie)
        {
            await _dienst.Importeer(bestand);
        }

        var los = await Standen();
        await using var ineens = await Dienst.Start();
        await ineens.Importeer(Proefbestanden.Drie);
        Assert.Equal(
            (await ineens.Standen(ineens.Beheer())).Select(stand => (stand.AggregaatId, stand.Bevindingen, GetallenVan(stand))),
            los.Select(stand => (stand.AggregaatId, stand.Bevindingen, GetallenVan(stand))));
        Assert.Equal(3, los.Single(stand => stand.AggregaatId == "21429/2015/realisatie").Versie);
    }

    [Fact]
    public async Task Een_koppeling_die_later_komt_geeft_de_jaarrekeningen_hun_code()
    {
        await _dienst.Importeer(Proefbestanden.Drie);
        var koppelingen = Proefbestanden.Koppelingen(("PO2702", "Zuid-Kennemerland", "21429"), ("VO0001", "Geen jaarrekening", "40000"));
        Assert.Equal((2, 2, 2, 0, 0, 2), Telling((await _dienst.Importeer(koppelingen))[^1]));
        var standen = (await Standen()).Where(stand => stand.BevoegdGezag == "21429").ToList();
        Assert.All(standen, stand => Assert.Equal(("PO2702", "po", 2L), (stand.SwvCode, stand.Sector, stand.Versie)));
        Assert.Equal((2, 0, 0, 2, 0, 2), Telling((await _dienst.Importeer(koppelingen))[^1]));
        Assert.Equal((11, 0, 0, 11, 0, 11), Telling((await _dienst.Importeer(Proefbestanden.Drie))[^1]));
    }

    [Fact]
    public async Task Een_kolom_die_het_bestand_niet_heeft_is_niet_bekend_en_een_lege_cel_is_nul()
    {
        await _dienst.Importeer(Proefbestanden.Drie);
        async Task<(decimal?, string)> QuickRatio()
        {
            var waarde = (await Standen()).Single(stand => stand.AggregaatId == "21429/2015/realisatie").Kengetallen.Single(kengetal => kengetal.Code == "quickratio");
            return (waarde.Waarde, waarde.Ontbreekt);
        }

        // Zuid-Kennemerland has no stocks: 860.906 over 88.888.
        Assert.Equal((860_906m / 88_888m, ""), await QuickRatio());
        await _dienst.Importeer(Proefbestanden.Met(Proefbestanden.Balans, "1.4 - VOORRADEN", "NIEUWE KOLOM"));
        Assert.Equal((null, "niet-bekend"), await QuickRatio());
        // Not asked is not a revision.
        Assert.Equal(0, _dienst.Tel("SELECT SUM(Herzieningen) FROM Jaarrekening"));
    }

    [Fact]
    public async Task Een_bestand_zonder_namen_laat_de_naam_staan()
    {
        await _dienst.Importeer(Proefbestanden.Drie);
        await _dienst.Importeer(Proefbestanden.Met(Proefbestanden.Balans, "BEVOEGD GEZAG NAAM", "IETS ANDERS"));
        Assert.Equal("SWV PO Zuid-Kennemerland", (await Standen()).Single(stand => stand.AggregaatId == "21429/2015/realisatie").Naam);
    }

    [Fact]
    public async Task Een_bestand_dat_de_sector_niet_zegt_laat_haar_staan()
    {
        var (_, balans) = Proefbestanden.Bestand(Proefbestanden.Balans);
        var (_, baten) = Proefbestanden.Bestand(Proefbestanden.BatenLasten);
        await _dienst.Importeer(("vo-balans.csv", balans));
        await _dienst.Importeer(("lasten.csv", baten));
        var standen = await Standen();
        Assert.Equal("vo", standen.Single(stand => stand.AggregaatId == "21428/2015/realisatie").Sector);
        // PO5: the groepering says so, whatever the file is called, also when a later one does not repeat it.
        await _dienst.Importeer(("vo-lasten.csv", Proefbestanden.ZonderGroepering(Proefbestanden.BatenLasten).Inhoud));
        standen = await Standen();
        Assert.Equal("po", standen.Single(stand => stand.AggregaatId == "25351/2015/realisatie").Sector);
    }

    [Fact]
    public async Task Een_nieuw_bestand_met_koppelingen_vervangt_die_van_de_nummers_en_codes_die_het_noemt()
    {
        await _dienst.Importeer(Proefbestanden.Drie);
        await _dienst.Naslag.LegKoppelingAsync(new KoppelingVerzoek { BevoegdGezag = "21585", SwvCode = "PO0604" }, _dienst.Beheer(), cancellationToken: Dienst.Einde);
        await _dienst.Importeer(Proefbestanden.Koppelingen(("PO2702", "Een", "21429"), ("PO2707", "Ander", "21438")));
        await _dienst.Importeer(Proefbestanden.Koppelingen(("PO2702", "Een", "21428"), ("PO0605", "Nieuw", "21589")));
        var codes = (await Standen()).Where(stand => stand is { Groepering: "SWV", Boekjaar: 2015 }).ToDictionary(stand => stand.BevoegdGezag, stand => stand.SwvCode);
        // The code passed to another board; what the file does not name, and what beheer laid, stays.
        Assert.Equal(("PO2702", "", "PO2707", "PO0604", "PO0605"), (codes["21428"], codes["21429"], codes["21438"], codes["21585"], codes["21589"]));
    }

    [Fact]
    public async Task Een_koppeling_die_niet_past_is_een_bevinding()
    {
        await _dienst.Importeer([.. Proefbestanden.Drie, Proefbestanden.Koppelingen(("PO2702", "Een", "21429"), ("PO2703", "Ander", "21429"), ("PO3001", "x", "25351"))]);
        async Task<IEnumerable<string>> Codes(string nummer) => (await Dossier(nummer)).Jaren.Single(jaar => jaar.Boekjaar == 2015).Bevindingen.Where(bevinding => bevinding.Ernst == "let-op").Select(bevinding => bevinding.Code);
        Assert.Equal(["koppeling-niet-eenduidig"], await Codes("21429"));
        Assert.Equal(["groepering-geen-swv"], await Codes("25351"));
        Assert.Equal(2, _dienst.Tel("SELECT COUNT(*) FROM Jaarrekening WHERE Boekjaar = 2015 AND (Bevindingcodes LIKE '% koppeling-niet-eenduidig %' OR Bevindingcodes LIKE '% groepering-geen-swv %')"));
    }

    [Fact]
    public async Task Elke_gevulde_cel_van_de_specificatie_blijft_bewaard()
    {
        await _dienst.Importeer(Proefbestanden.Drie);
        // Emmen 2011, by hand in the file: 3.1.2.1.1 is 55.117 and 3.1.2.3.1 is empty; 3.1.2.2 is empty and 3.1.2.1.2 is empty.
        var posten = (await Dossier("10249")).Jaren.Single().Posten.ToDictionary(post => post.Post, post => post.Waarde.Decimaal);
        Assert.Equal(("26378634", "55117"), (posten["3.1.1.1"], posten["3.1.2.1.1"]));
        Assert.DoesNotContain("3.1.4.1", posten.Keys);
        var cellen = Encoding.Latin1.GetString(Proefbestanden.Bestand(Proefbestanden.Overheidsbijdragen).Inhoud).Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Sum(regel => regel.TrimEnd('\r').Split(';').Skip(4).Count(cel => cel.Length > 0));
        Assert.Equal(cellen, _dienst.Tel("SELECT COUNT(*) FROM Jaarrekening, json_each(Jaarrekening.OnderdelenJson) AS deel, json_each(json_extract(deel.value, '$.posten')) WHERE json_extract(deel.value, '$.deel') = 'overheidsbijdragen'"));
    }

    [Fact]
    public async Task Wat_met_een_oudere_versie_is_berekend_wordt_bij_de_start_opnieuw_berekend()
    {
        await _dienst.Importeer(Proefbestanden.Drie);
        var goed = (await Standen()).Select(GetallenVan).ToList();
        _dienst.Tel("UPDATE Jaarrekening SET Rekenversie = 0, KengetallenJson = '[]', Bevindingcodes = '' WHERE Boekjaar = 2015");
        await using (var bereik = _dienst.Diensten.CreateAsyncScope())
        {
            var herrekening = bereik.ServiceProvider.GetRequiredService<Herrekening>();
            Assert.Equal(8, await herrekening.Verouderde(Dienst.Einde));
            Assert.Equal(0, await herrekening.Verouderde(Dienst.Einde));
        }

        Assert.Equal(goed, (await Standen()).Select(GetallenVan));
    }

    [Fact]
    public async Task Een_dossier_van_een_code_heeft_ook_de_jaren_van_voor_die_code()
    {
        (string, byte[])[] eerder = [.. new[] { Proefbestanden.Balans, Proefbestanden.BatenLasten, Proefbestanden.Overheidsbijdragen }.Select(naam => Proefbestanden.Met(naam, "21429;SWV;SWV PO Zuid-Kennemerland;2014", "21429;WSNS;SWV PO Zuid-Kennemerland;2014"))];
        await _dienst.Importeer([.. eerder, Proefbestanden.Koppelingen(("PO2702", "Zuid-Kennemerland", "21429"))]);
        var dossier = await _dienst.HaalDossier(new DossierVraag { SwvCode = "PO2702" }, _dienst.SwvBestuur("21429", "PO2702"));
        Assert.Equal([2014, 2015], dossier.Jaren.Select(jaar => jaar.Boekjaar));
    }

    [Fact]
    public async Task Honderdduizend_afgewezen_rijen_worden_elk_gemeld_en_houden_niemand_op()
    {
        const int Rijen = 100_000;
        var kop = Encoding.Latin1.GetString(Proefbestanden.Bestand(Proefbestanden.Balans).Inhoud).Split('\n')[0].TrimEnd('\r');
        var tekst = new StringBuilder(kop);
        for (var rij = 0; rij < Rijen; rij++)
        {
            tekst.Append("\n1;PO1;x;2015;veel");
        }

        // Nobody reads the answer of the first call yet.
        using var traag = _dienst.Client.ImporteerJaarrekeningen(_dienst.Beheer(), cancellationToken: Dienst.Einde);
        foreach (var deel in Encoding.Latin1.GetBytes(tekst.ToString()).Chunk(64 * 1024))
        {
            await traag.RequestStream.WriteAsync(new BestandDeel { Bestandsnaam = "kapot.csv", Inhoud = Google.Protobuf.ByteString.CopyFrom(deel) }, Dienst.Einde);
        }

        await traag.RequestStream.CompleteAsync();
        Assert.Equal((11, 11, 0, 0, 0, 11), Telling((await _dienst.Importeer(Proefbestanden.Drie))[^1]));

        var (gemeld, laatste) = (0, new ImportVoortgang());
        while (await traag.ResponseStream.MoveNext(Dienst.Einde))
        {
            laatste = traag.ResponseStream.Current;
            foreach (var rij in laatste.Rijen)
            {
                Assert.Equal((gemeld + 2, "kapot.csv"), (rij.Regel, rij.Bestand));
                Assert.NotEmpty(rij.Kolom);
                Assert.NotEmpty(rij.Reden.Melding);
                gemeld++;
            }
        }

        Assert.Equal((Rijen, Rijen, true), (gemeld, laatste.Afgewezen, laatste.Klaar));
    }

    [Fact]
    public async Task Een_schoolbestuur_krijgt_nooit_een_swv_code()
    {
        await _dienst.Importeer([.. Proefbestanden.Drie, Proefbestanden.Koppelingen(("PO2702", "x", "25351"))]);
        Assert.Equal("", (await Standen()).Single(stand => stand.BevoegdGezag == "25351").SwvCode);
    }

    [Fact]
    public async Task Zonder_kolom_groepering_geven_dezelfde_bestanden_in_elke_volgorde_dezelfde_cijfers()
    {
        (string, byte[])[] jaarrekeningen = [.. new[] { Proefbestanden.Balans, Proefbestanden.BatenLasten, Proefbestanden.Overheidsbijdragen }.Select(Proefbestanden.ZonderGroepering)];
        // The last two links do not decide the code, but they do say that the board acts for samenwerkingsverbanden.
        var koppelingen = Proefbestanden.Koppelingen(("PO2702", "Zuid-Kennemerland", "21429"), ("PO2707", "Een", "21428"), ("PO2708", "Ander", "21428"));
        await _dienst.Importeer(jaarrekeningen);
        await _dienst.Importeer(koppelingen);
        await using var andersom = await Dienst.Start();
        await andersom.Importeer(koppelingen);
        await andersom.Importeer(jaarrekeningen);
        static IEnumerable<object> Stand(IEnumerable<JaarrekeningGewijzigd> standen) =>
            standen.Select(stand => (object)(stand.AggregaatId, stand.Groepering, stand.SwvCode, stand.Sector, stand.Bevindingen, GetallenVan(stand)));
        var standen = await Standen();
        Assert.Equal(Stand(await andersom.Standen(andersom.Beheer())), Stand(standen));
        Assert.Equal(("SWV", "PO2702"), standen.Where(stand => stand.BevoegdGezag == "21429").Select(stand => (stand.Groepering, stand.SwvCode)).Distinct().Single());
        Assert.Equal(("SWV", ""), standen.Where(stand => stand.BevoegdGezag == "21428").Select(stand => (stand.Groepering, stand.SwvCode)).Distinct().Single());
        Assert.NotNull(standen.Single(stand => stand.AggregaatId == "21429/2015/realisatie").Kengetallen.Single(kengetal => kengetal.Code == "bovenmatig").Waarde);
    }

    [Fact]
    public async Task Een_koppeling_zegt_niets_over_een_bestuur_waarvan_de_groepering_bekend_is()
    {
        await _dienst.Importeer(Proefbestanden.Bestand(Proefbestanden.Balans));
        await _dienst.Importeer(Proefbestanden.Koppelingen(("PO2702", "x", "25351")));
        await _dienst.Importeer(Proefbestanden.ZonderGroepering(Proefbestanden.BatenLasten));
        var stand = (await Standen()).Single(stand => stand.BevoegdGezag == "25351");
        Assert.Equal(("PO5", ""), (stand.Groepering, stand.SwvCode));
    }

    [Fact]
    public async Task De_code_en_groepering_van_een_voorbeeld_blijven_niet_achter_bij_echte_cijfers()
    {
        await _dienst.Importeer(
            Proefbestanden.AlsVoorbeeld(Proefbestanden.Met(Proefbestanden.Balans, "25351;PO5;", "25351;SWV;")),
            Proefbestanden.AlsVoorbeeld(Proefbestanden.Koppelingen(("PO9001", "Voorbeeld", "21429"), ("PO9002", "Voorbeeld", "25351"))));
        Assert.Equal("PO9002", (await Standen()).Single(stand => stand.BevoegdGezag == "25351").SwvCode);
        await _dienst.Importeer(Proefbestanden.ZonderGroepering(Proefbestanden.Balans));
        Assert.All(await Standen(), stand => Assert.Equal(("duo", "", ""), (stand.Herkomst, stand.Groepering, stand.SwvCode)));
    }

    [Fact]
    public async Task Een_koppeling_uit_een_voorbeeld_raakt_geen_echte_jaarrekening()
    {
        var koppelingen = Proefbestanden.Koppelingen(("PO2702", "Zuid-Kennemerland", "21429"));
        async Task<string> Code() => (await Standen()).Single(stand => stand.AggregaatId == "21429/2015/realisatie").SwvCode;
        await _dienst.Importeer(Proefbestanden.Drie);
        await _dienst.Importeer(Proefbestanden.AlsVoorbeeld(koppelingen));
        Assert.Equal("", await Code());
        // The same link from DUO counts from then on, and the sample does not take it back.
        Assert.Equal((1, 0, 3, 0, 0, 1), Telling((await _dienst.Importeer(koppelingen))[^1]));
        Assert.Equal("PO2702", await Code());
        await _dienst.Importeer(Proefbestanden.AlsVoorbeeld(koppelingen));
        await _dienst.Importeer(Proefbestanden.Drie);
        Assert.Equal("PO2702", await Code());
    }

    [Fact]
    public async Task De_standen_zijn_gelijk_aan_de_laatste_gebeurtenissen()
    {
        await _dienst.Importeer(Proefbestanden.Drie);
        var stand = (await Standen()).Single(stand => stand.AggregaatId == "21428/2015/realisatie");
        Assert.Equal(("Stichting Amstelronde", "SWV", "", "po", 2015, "realisatie", "duo", 1L), (stand.Naam, stand.Groepering, stand.SwvCode, stand.Sector, stand.Boekjaar, stand.Soort, stand.Herkomst, stand.Versie));
        var bovenmatig = stand.Kengetallen.Single(kengetal => kengetal.Code == "bovenmatig");
        Assert.Equal(new KengetalWaarde("bovenmatig", 403_797, "", true, 250_000) { Eenheid = "euro", Vergelijking = "boven", Aanname = true }, bovenmatig);
        Assert.Equal(
            [
                "liquiditeit", "solvabiliteit2", "rentabiliteit", "bovenmatig", "liquidemiddelen", "quickratio", "solvabiliteit1", "rentabiliteit2", "rentabiliteit3", "weerstandsvermogen", "kapitalisatiefactor",
                "personelelasten", "doorbetalingen", "batenperleerling", "lastenperleerling", "totalebaten", "brutobaten", "eigenvermogen", "publiekvermogen", "normatiefvermogen", "ratioeigenvermogen",
            ],
            stand.Kengetallen.Select(kengetal => kengetal.Code));
        Assert.Equal(("1", 1, "klein", 1, 1, 0, 0), (stand.Signaleringsversie, stand.Signalen, stand.Grootteklasse, stand.Bevindingen, stand.BevindingenLetOp, stand.BevindingenToegelicht, stand.Herzieningen));
        Assert.Null(stand.Afbouw);
    }

    [Fact]
    public async Task Een_misvormde_rij_wordt_met_regel_kolom_en_reden_afgewezen_en_de_rest_gaat_door()
    {
        var voortgang = await _dienst.Importeer(Proefbestanden.Met(Proefbestanden.Balans, "653.797", "veel"), Proefbestanden.Bestand(Proefbestanden.BatenLasten));
        Assert.Equal((11, 11, 0, 0, 1, 11), Telling(voortgang[^1]));
        var rij = Assert.Single(voortgang.SelectMany(bericht => bericht.Rijen));
        Assert.Equal((Proefbestanden.Balans, 4, "2.1 - EIGEN VERMOGEN", "duo.geen-bedrag"), (rij.Bestand, rij.Regel, rij.Kolom, rij.Reden.Code));
        // What the other file says of that board is taken in, with the finding that the balance is absent.
        Assert.Contains((await Dossier("21428")).Jaren.Single(jaar => jaar.Boekjaar == 2015).Bevindingen, bevinding => bevinding.Code == "balans-ontbreekt");
    }

    [Fact]
    public async Task Een_dubbele_rij_wordt_afgewezen_met_de_plaats_van_de_eerste()
    {
        var (naam, inhoud) = Proefbestanden.Bestand(Proefbestanden.Balans);
        var voortgang = await _dienst.Importeer((naam, inhoud), ("nog-eens.csv", inhoud));
        Assert.Equal((10, 10, 0, 0, 10, 10), Telling(voortgang[^1]));
        var rij = voortgang.SelectMany(bericht => bericht.Rijen).First();
        Assert.Equal(("nog-eens.csv", "import.dubbele-rij"), (rij.Bestand, rij.Reden.Code));
        Assert.Contains($"{naam}, regel {rij.Regel}", rij.Reden.Melding, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<!doctype html><html><body>Niet gevonden</body></html>", "duo.html")]
    [InlineData("", "duo.leeg")]
    [InlineData("a;b;c\n1;2;3\n", "duo.onbekend")]
    [InlineData("PK\u0003\u0004 werkblad", "duo.geen-csv")]
    [InlineData("PC4;gemeente;PO SWV;VO SWV\n1011;Amsterdam;PO2707;VO2708\n", "import.ander-bestand")]
    public async Task Een_bestand_dat_hier_niet_hoort_weigert_de_hele_aanroep(string inhoud, string code)
    {
        var fout = await Assert.ThrowsAsync<RpcException>(() => _dienst.Importeer([.. Proefbestanden.Drie, Proefbestanden.Tekst("verkeerd.csv", inhoud)]));
        var weigering = WeigeringDetails.Lees(fout)!;
        Assert.Equal((StatusCode.InvalidArgument, code, "verkeerd.csv"), (fout.StatusCode, weigering.Code, weigering.Veld));
        Assert.Contains("verkeerd.csv", weigering.Melding, StringComparison.Ordinal);
        Assert.Equal(0, _dienst.Tel("SELECT COUNT(*) FROM Jaarrekening") + _dienst.Tel("SELECT COUNT(*) FROM Outbox"));
    }

    [Fact]
    public async Task Een_ontbrekende_kolom_wordt_bij_naam_genoemd()
    {
        var fout = await Assert.ThrowsAsync<RpcException>(() => _dienst.Importeer(Proefbestanden.Met(Proefbestanden.Balans, "2.4 - KORTLOPENDE SCHULDEN", "IETS ANDERS")));
        Assert.Equal(StatusCode.InvalidArgument, fout.StatusCode);
        Assert.Equal(Proefbestanden.Balans, WeigeringDetails.Lees(fout)!.Veld);
        Assert.Contains("2.4", fout.Status.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Van_meer_verkeerde_bestanden_staat_elk_in_de_weigering()
    {
        var fout = await Assert.ThrowsAsync<RpcException>(() => _dienst.Importeer(Proefbestanden.Tekst("een.csv", ""), Proefbestanden.Tekst("twee.csv", "<html>")));
        Assert.Equal("import.bestanden-geweigerd", WeigeringDetails.Lees(fout)!.Code);
        Assert.Contains("een.csv", fout.Status.Detail, StringComparison.Ordinal);
        Assert.Contains("twee.csv", fout.Status.Detail, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, StatusCode.InvalidArgument, "import.leeg")]
    [InlineData(65, StatusCode.ResourceExhausted, "import.te-groot")]
    public async Task Niets_of_te_veel_wordt_geweigerd(int megabytes, StatusCode status, string code)
    {
        var bestanden = Enumerable.Range(1, megabytes / 13).Select(nummer => ($"{nummer}.csv", new byte[13 * 1024 * 1024])).ToArray();
        var fout = await Assert.ThrowsAsync<RpcException>(() => _dienst.Importeer(bestanden));
        Assert.Equal((status, code), (fout.StatusCode, WeigeringDetails.Lees(fout)!.Code));
    }

    [Fact]
    public async Task Voorbeelden_zijn_herkenbaar_en_nemen_nooit_de_plaats_van_echte_cijfers()
    {
        await _dienst.Importeer([.. Proefbestanden.Drie.Select(bestand => ("voorbeeld/" + bestand.Item1, bestand.Item2))]);
        Assert.Equal(11, _dienst.Tel("SELECT COUNT(*) FROM Jaarrekening WHERE Herkomst = 'voorbeeld'"));
        Assert.Equal((11, 0, 11, 0, 0, 11), Telling((await _dienst.Importeer(Proefbestanden.Drie))[^1]));
        var (naam, inhoud) = Proefbestanden.Bestand(Proefbestanden.Balans);
        var voortgang = await _dienst.Importeer(("voorbeeld/" + naam, inhoud));
        Assert.Equal((10, 0, 0, 0, 10, 10), Telling(voortgang[^1]));
        Assert.All(voortgang.SelectMany(bericht => bericht.Rijen), rij => Assert.Equal("import.voorbeeld-over-echt", rij.Reden.Code));
        var gemengd = await Assert.ThrowsAsync<RpcException>(() => _dienst.Importeer(("voorbeeld/" + naam, inhoud), Proefbestanden.Bestand(Proefbestanden.BatenLasten)));
        Assert.Equal("import.herkomst-gemengd", WeigeringDetails.Lees(gemengd)!.Code);
    }

    [Fact]
    public async Task Een_verzonnen_herziening_is_geen_herziening_van_de_echte_jaarrekening()
    {
        await _dienst.Importeer([.. Proefbestanden.Drie.Select(Proefbestanden.AlsVoorbeeld)]);
        await _dienst.Importeer(Proefbestanden.AlsVoorbeeld(Proefbestanden.Met(Proefbestanden.Balans, "653.797;1.815", "653.807;1.805")));
        var verzonnen = (await Dossier("21428")).Jaren.Single(jaar => jaar.Boekjaar == 2015);
        Assert.Equal(("voorbeeld", 1), (Assert.Single(verzonnen.Herzien).Herkomst, verzonnen.Herzieningen));

        await _dienst.Importeer(Proefbestanden.Drie);
        var echt = (await Dossier("21428")).Jaren.Single(jaar => jaar.Boekjaar == 2015);
        Assert.Equal((0, 0, ""), (echt.Herzien.Count, echt.Herzieningen, echt.Herzieningsreden));
        Assert.Equal(0, await Gemeld());

        await _dienst.Importeer(Proefbestanden.Met(Proefbestanden.Balans, "653.797;1.815", "653.800;1.812"));
        var herziening = Assert.Single((await Dossier("21428")).Jaren.Single(jaar => jaar.Boekjaar == 2015).Herzien);
        var vermogen = herziening.Posten.Single(post => post.Post == "2.1");
        Assert.Equal(("duo", 1, 653_797m, 653_800m), (herziening.Herkomst, herziening.Nummer, vermogen.Was.NaarDecimal(), vermogen.Werd.NaarDecimal()));
        Assert.Equal(1, await Gemeld());

        async Task<int> Gemeld() => (await Standen()).Single(stand => stand.AggregaatId == "21428/2015/realisatie").Herzieningen;
    }

    [Fact]
    public async Task Leerlingen_per_samenwerkingsverband_zijn_een_kenmerk_om_op_te_vergelijken()
    {
        await _dienst.Importeer([.. Proefbestanden.Drie, Proefbestanden.Koppelingen(("PO2702", "Zuid-Kennemerland", "21429"))]);
        var voor = await Vergelijk();
        Assert.Equal((RedenOntbreekt.NietBekend, RedenOntbreekt.NietBekend), (voor.Eigen.Leerlingen.Ontbreekt, voor.Eigen.AandeelSpeciaal.Ontbreekt));
        // As DUO publishes it: one row a kind, -1 where the number is suppressed.
        var leerlingen = Proefbestanden.Tekst("swv_totaal.csv", "SAMENWERKINGSVERBANDNUMMER;TYPE_PO;PEILJAAR;AANTAL_LEERLINGEN\nPO2702;BO;2015;19000\nPO2702;SBO;2015;600\nPO2702;SO;2015;400\nPO2702;SO;2014;-1\nPO2702;HBO;2015;7\nONBEKEND;BO;2015;7\nPO2702;BO;2015;1\n");
        var voortgang = await _dienst.Importeer(leerlingen);
        // Four numbers, and one account of which the figures per pupil follow from them.
        Assert.Equal((4, 4, 1, 0, 3, 4), Telling(voortgang[^1]));
        Assert.Equal([(6, "leerlingen.soort"), (7, "swv-code.ongeldig"), (8, "import.dubbele-rij")], voortgang.SelectMany(bericht => bericht.Rijen).OrderBy(rij => rij.Regel).Select(rij => (rij.Regel, rij.Reden.Code)));
        Assert.Equal((4, 0, 0, 4, 3, 4), Telling((await _dienst.Importeer(leerlingen))[^1]));

        var na = await Vergelijk();
        Assert.Equal((20_000m, 0.02m), (na.Eigen.Leerlingen.NaarDecimal(), na.Eigen.AandeelSpeciaal.NaarDecimal()));
        Assert.Contains("aandeel leerlingen in het (v)so", na.Uitleg, StringComparison.Ordinal);
        Assert.DoesNotContain("dat niet bekend is", na.Uitleg, StringComparison.Ordinal);
        Assert.Contains("dat niet bekend is", voor.Uitleg, StringComparison.Ordinal);

        async Task<Vergelijking> Vergelijk() => await _dienst.Bestuursdossier.VergelijkAsync(new BenchmarkVraag { BevoegdGezag = "21429", GelijkeLeerlingen = true, GelijkAandeelSpeciaal = true }, _dienst.Inspecteur(), cancellationToken: Dienst.Einde);
    }

    [Fact]
    public async Task Bedragen_per_leerling_rusten_op_de_telling_van_DUO_en_anders_op_de_opgave_van_het_bestuur()
    {
        await _dienst.Importeer([.. Proefbestanden.Drie, Proefbestanden.Koppelingen(("PO2702", "Zuid-Kennemerland", "21429"))]);
        await Geef("LL", "15.000");
        // By hand: gross baten of 2015 are 7,000,278 (domain part 5, trap 4).
        var opgave = await Baten();
        Assert.Equal((7_000_278m / 15_000, "LL"), (opgave.Waarde.NaarDecimal(), opgave.Invoer[^1].Post));
        Assert.Contains("Met het aantal dat het bestuur zelf opgeeft", opgave.Toelichting, StringComparison.Ordinal);

        var telling = Proefbestanden.Tekst("swv_totaal.csv", "SAMENWERKINGSVERBANDNUMMER;TYPE_PO;PEILJAAR;AANTAL_LEERLINGEN\nPO2702;BO;2015;19000\nPO2702;SBO;2015;600\nPO2702;SO;2015;400\nPO2702;BO;2014;18000\nPO2702;SO;2014;-1\n");
        Assert.Equal(1, (await _dienst.Importeer(telling))[^1].Gewijzigd);
        var geteld = await Baten();
        Assert.Equal((7_000_278m / 20_000, "LL-DUO", "Leerlingen op 1 oktober 2015, geteld door DUO"), (geteld.Waarde.NaarDecimal(), geteld.Invoer[^1].Post, geteld.Invoer[^1].Naam));
        Assert.Contains("het bestuur geeft zelf 15.000 leerlingen op", geteld.Toelichting, StringComparison.Ordinal);
        // A quarter less than the count.
        Assert.Contains((await Jaar(2015)).Bevindingen, bevinding => bevinding.Code == "leerlingen-telling");
        // Of 2014 one number is suppressed: then the count is not whole.
        Assert.Contains("geen volledige telling", (await Jaar(2014)).Kengetallen.Single(een => een.Code == "batenperleerling").Toelichting, StringComparison.Ordinal);
        Assert.Equal((0, 5), ((await _dienst.Importeer(telling))[^1].Gewijzigd, (await _dienst.Importeer(telling))[^1].Ongewijzigd));
        Assert.Equal(0, (await _dienst.Naslag.HerrekenAsync(new HerrekenVraag(), _dienst.Beheer(), cancellationToken: Dienst.Einde)).Gewijzigd);

        await Geef("LL", "19.000");
        Assert.DoesNotContain((await Jaar(2015)).Bevindingen, bevinding => bevinding.Code == "leerlingen-telling");
        Assert.Equal(7_000_278m / 20_000, (await Baten()).Waarde.NaarDecimal());

        async Task<Jaar> Jaar(int boekjaar) => (await _dienst.HaalDossier(new DossierVraag { BevoegdGezag = "21429" }, _dienst.Inspecteur())).Jaren.Single(jaar => jaar.Boekjaar == boekjaar);

        async Task<Kengetal> Baten() => (await Jaar(2015)).Kengetallen.Single(een => een.Code == "batenperleerling");

        async Task Geef(string post, string waarde)
        {
            var verzoek = new InvoerVerzoek { BevoegdGezag = "21429", Boekjaar = 2015, Soort = "realisatie", Status = "definitief", Versie = (await Jaar(2015)).Versie, Reden = "Aangevuld", Posten = { new Postinvoer { Post = post, Bedrag = waarde } } };
            await _dienst.Bestuursdossier.DienInAsync(verzoek, _dienst.SwvBestuur("21429", "PO2702"), cancellationToken: Dienst.Einde);
        }
    }

    [Fact]
    public async Task Wie_ophoudt_met_lezen_houdt_de_volgende_import_niet_op()
    {
        await using var bereik = _dienst.Diensten.CreateAsyncScope();
        await using var lezer = Voortgang(bereik);
        // Its turn has come: the first message says what is to be done. Nobody reads the second while the next import runs to its end.
        Assert.True(await lezer.MoveNextAsync());
        Assert.Equal((11, 0, 0, 11, 0, 11), Telling((await _dienst.Importeer(Proefbestanden.Drie))[^1]));
    }

    [Fact]
    public async Task Een_afgebroken_import_wordt_gewoon_herhaald()
    {
        await using (var bereik = _dienst.Diensten.CreateAsyncScope())
        {
            await using var lezer = Voortgang(bereik);
            Assert.True(await lezer.MoveNextAsync());
        }

        // Whatever the broken off one had saved, each account ends up there once.
        var laatste = (await _dienst.Importeer(Proefbestanden.Drie))[^1];
        Assert.Equal((11, 0, true), (laatste.Nieuw + laatste.Ongewijzigd, laatste.Gewijzigd, laatste.Klaar));
        Assert.Equal(11, _dienst.Tel("SELECT COUNT(*) FROM Outbox"));
    }

    [Fact]
    public async Task Twee_importen_tegelijk_schrijven_elke_jaarrekening_een_keer()
    {
        await Task.WhenAll(_dienst.Importeer(Proefbestanden.Drie), _dienst.Importeer(Proefbestanden.Drie));
        Assert.Equal(11, _dienst.Tel("SELECT COUNT(*) FROM Jaarrekening WHERE Versie = 1"));
        Assert.Equal(11, _dienst.Tel("SELECT COUNT(*) FROM Outbox"));
    }

    /// <summary>What an import of the three files says of its progress, without the wire between: nothing is read ahead.</summary>
    private static IAsyncEnumerator<Voortgang> Voortgang(AsyncServiceScope bereik) =>
        bereik.ServiceProvider.GetRequiredService<ImporteerJaarrekeningen>().Voer(Proefbestanden.Ontvangen(Proefbestanden.Drie), Dienst.Einde).GetAsyncEnumerator(Dienst.Einde);

    private static (int, int, int, int, int, int) Telling(ImportVoortgang voortgang) =>
        (voortgang.Gelezen, voortgang.Nieuw, voortgang.Gewijzigd, voortgang.Ongewijzigd, voortgang.Afgewezen, voortgang.Totaal);

    private static string GetallenVan(JaarrekeningGewijzigd stand) => string.Join('|', stand.Kengetallen.Select(kengetal => kengetal.ToString()));

    private Task<Dossier> Dossier(string bevoegdGezag) => _dienst.HaalDossier(new DossierVraag { BevoegdGezag = bevoegdGezag }, _dienst.Inspecteur());

    private Task<IReadOnlyList<JaarrekeningGewijzigd>> Standen() => _dienst.Standen(_dienst.Beheer());
}
