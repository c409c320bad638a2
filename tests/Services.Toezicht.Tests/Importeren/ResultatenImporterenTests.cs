using Grpc.Core;
using Microsoft.EntityFrameworkCore;
using Monitoring.Contracts.Toezicht.V1;
using Monitoring.Services.Toezicht.Bijwerken;
using Monitoring.Services.Toezicht.Domain.Objecten;
using Monitoring.Services.Toezicht.Domain.Resultaten;
using Monitoring.Services.Toezicht.Tests.Opstelling;
using BerekendOordeel = Monitoring.Services.Toezicht.Domain.Resultaten.BerekendOordeel;

namespace Monitoring.Services.Toezicht.Tests.Importeren;

public sealed class ResultatenImporterenTests
{
    private const string Kop = "object_soort;object_code;schooljaar;indicator;waarde;norm;leerlingen";
    private const string Goed = "school;00AP;2022-2023;referentieniveau-1f;95,5;85,0;30";

    [Fact]
    public async Task Uit_drie_schooljaren_volgt_een_oordeel_met_de_regel_en_de_cijfers()
    {
        await using var dienst = await MetSchool();
        Assert.Equal((6, 0, 0), (await dienst.ImporteerResultaten(("resultaten.csv", Bestand("48,0")))).Telling);
        var lijst = await Oordelen(dienst, "school", "00AP");
        // Of 2021 and 2022 the first schooljaren are not known.
        Assert.Equal(["onvoldoende", "geen-oordeel", "geen-oordeel"], lijst.Oordelen.Select(rij => rij.Uitkomst));
        var oordeel = lijst.Oordelen[0];
        Assert.Equal((2023, "onvoldoende", true, "2024-09-02", "inspectie"), (oordeel.Jaar, oordeel.Uitkomst, oordeel.IsAanname, oordeel.BerekendOp, oordeel.Herkomst));
        Assert.Equal(["2020-2021", "2021-2022", "2022-2023"], oordeel.Schooljaren);
        Assert.StartsWith("Beslisregel po-2:", oordeel.Toelichting, StringComparison.Ordinal);
        Assert.Equal([("referentieniveau-1f", "95.5", "85", "ja"), ("referentieniveau-1s-2f", "48", "49", "nee")], oordeel.Indicatoren.Select(rij => (rij.Code, Kort(rij.Waarde.Decimaal), Kort(rij.Norm.Decimaal), rij.Haalt)));
    }

    [Fact]
    public async Task Een_herhaling_verandert_niets_en_een_ander_cijfer_rekent_opnieuw()
    {
        await using var dienst = await MetSchool();
        await dienst.ImporteerResultaten(("resultaten.csv", Bestand("48,0")));
        var nogmaals = await dienst.ImporteerResultaten(("resultaten.csv", Bestand("48,0")));
        Assert.Equal(((0, 0, 0), 6), (nogmaals.Telling, nogmaals.Einde.Ongewijzigd));
        // Two imports at once may each have computed without the other's rows: the repetition computes what is wrong.
        await dienst.MetDatabase(database => database.BerekendeOordelen.ExecuteUpdateAsync(rij => rij.SetProperty(oordeel => oordeel.Herkomst, "voorbeeld")));
        await dienst.ImporteerResultaten(("resultaten.csv", Bestand("48,0")));
        Assert.All((await Oordelen(dienst, "school", "00AP")).Oordelen, rij => Assert.Equal("inspectie", rij.Herkomst));
        Assert.Equal((0, 3, 0), (await dienst.ImporteerResultaten(("resultaten.csv", Bestand("49,0")))).Telling);
        Assert.Equal((2023, "voldoende"), ((await Oordelen(dienst, "school", "00AP")).Oordelen[0].Jaar, (await Oordelen(dienst, "school", "00AP")).Oordelen[0].Uitkomst));
    }

    [Fact]
    public async Task Een_ouder_schooljaar_dat_later_komt_maakt_een_oordeel_alsnog_compleet()
    {
        await using var dienst = await MetSchool();
        var regels = System.Text.Encoding.UTF8.GetString(Bestand("60,0")).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        await dienst.ImporteerResultaten(("nieuw.csv", Dienst.Tekst([.. regels.Where(regel => !regel.Contains("2020-2021", StringComparison.Ordinal))])));
        // 2022 has no last schooljaar missing, but two of three years are not there.
        Assert.Equal([(2023, "geen-oordeel"), (2022, "geen-oordeel")], (await Oordelen(dienst, "school", "00AP")).Oordelen.Select(rij => (rij.Jaar, rij.Uitkomst)));
        await dienst.ImporteerResultaten(("oud.csv", Dienst.Tekst([Kop, .. regels.Where(regel => regel.Contains("2020-2021", StringComparison.Ordinal))])));
        Assert.Equal([(2023, "voldoende"), (2022, "geen-oordeel"), (2021, "geen-oordeel")], (await Oordelen(dienst, "school", "00AP")).Oordelen.Select(rij => (rij.Jaar, rij.Uitkomst)));
        Assert.Equal([2021, 2022, 2023], (await Oordelen(dienst, "school", "00AP", "jaar")).Oordelen.Select(rij => rij.Jaar));
        // Of one outcome the latest year comes first.
        Assert.Equal([2022, 2021, 2023], (await Oordelen(dienst, "school", "00AP", "uitkomst")).Oordelen.Select(rij => rij.Jaar));
        Assert.Equal(["00AP"], (await Oordelen(dienst, "bestuur", "40001", "-naam")).Oordelen.Select(rij => rij.ObjectCode));
        await Dienst.Geweigerd(StatusCode.InvalidArgument, "sorteer.onbekend", () => Oordelen(dienst, "school", "00AP", "drop"));
    }

    [Theory]
    [InlineData("00AP", "00AQ", "object.onbekend", "object_code")]
    [InlineData("school;00AP", "swv;PO9001", "resultaat.ander-object", "object_soort")]
    [InlineData("school;00AP", "kerk;00AP", "object.soort-onbekend", "object_soort")]
    [InlineData("school;00AP", "school;00SO", "resultaat.ander-object", "object_code")]
    [InlineData("school;00AP", "afdeling;00VO00-pro", "resultaat.ander-object", "object_code")]
    [InlineData("2022-2023", "2022-2024", "schooljaar.ongeldig", "schooljaar")]
    [InlineData("2022-2023", "2023", "schooljaar.ongeldig", "schooljaar")]
    [InlineData("2022-2023", "2024-2025", "schooljaar.niet-voorbij", "schooljaar")]
    [InlineData("referentieniveau-1f", "examencijfer", "indicator.onbekend", "indicator")]
    [InlineData("95,5", "", "resultaat.ontbreekt", "waarde")]
    [InlineData("85,0", "100,1", "resultaat.buiten-bereik", "norm")]
    [InlineData("95,5", "95.5", "duo.geen-bedrag", "waarde")]
    [InlineData(";30", ";0", "resultaat.leerlingen-ongeldig", "leerlingen")]
    public async Task Een_rij_die_niet_deugt_wordt_gemeld_en_de_andere_komt_binnen(string was, string wordt, string code, string kolom)
    {
        await using var dienst = await MetSchool();
        var uitkomst = await dienst.ImporteerResultaten(("resultaten.csv", Dienst.Tekst(Kop, Goed.Replace(was, wordt, StringComparison.Ordinal), Goed)));
        var rij = Assert.Single(uitkomst.Rijen);
        Assert.Equal(("resultaten.csv", 2, kolom, code), (rij.Bestand, rij.Regel, rij.Kolom, rij.Reden.Code));
        Assert.Equal((1, 0, 1), uitkomst.Telling);
    }

    [Fact]
    public async Task Een_onvoldoende_berekening_is_een_signaal_bij_het_bestuur_en_niet_bij_het_samenwerkingsverband()
    {
        await using var dienst = await MetSchool();
        await dienst.ImporteerResultaten(("resultaten.csv", Bestand("48,0")));
        var bestuur = Assert.Single((await dienst.Client.GeefRisicobeeldAsync(new RisicoVraag { ObjectSoort = "bestuur" }, dienst.Inspecteur, cancellationToken: TestContext.Current.CancellationToken)).Regels, regel => regel.ObjectCode == "40001");
        Assert.Equal("Scholen en afdelingen waarvan de onderwijsresultaten volgens de laatste berekening onvoldoende zijn (tot en met 2023): 1.", Assert.Single(bestuur.Redenen, reden => reden.Code == "resultaten-onvoldoende").Tekst);
        var lijst = await Oordelen(dienst, "bestuur", "40001");
        Assert.Equal((1, 1, 2023, "00AP"), (lijst.Totaal, lijst.Onvoldoende, lijst.Jaar, Assert.Single(lijst.Oordelen).ObjectCode));

        // A first row of the next schooljaar, with which nothing can be computed yet, takes the oordeel of 2023 away from nobody.
        await dienst.ImporteerResultaten(("begin.csv", Dienst.Tekst(Kop, Goed.Replace("2022-2023", "2023-2024", StringComparison.Ordinal))));
        Assert.Equal("geen-oordeel", (await Oordelen(dienst, "school", "00AP")).Oordelen[0].Uitkomst);
        Assert.Equal((1, 1, 2023), ((await Oordelen(dienst, "bestuur", "40001")).Totaal, (await Oordelen(dienst, "bestuur", "40001")).Onvoldoende, (await Oordelen(dienst, "bestuur", "40001")).Jaar));
        Assert.Contains((await dienst.Client.GeefRisicobeeldAsync(new RisicoVraag { ObjectSoort = "bestuur" }, dienst.Inspecteur, cancellationToken: TestContext.Current.CancellationToken)).Regels, regel => regel.Signalen.Contains("resultaten-onvoldoende"));

        await dienst.ImporteerResultaten(("resultaten.csv", Bestand("60,0")));
        var daarna = (await dienst.Client.GeefRisicobeeldAsync(new RisicoVraag { ObjectSoort = "bestuur" }, dienst.Inspecteur, cancellationToken: TestContext.Current.CancellationToken)).Regels;
        Assert.DoesNotContain(daarna, regel => regel.Signalen.Contains("resultaten-onvoldoende"));
    }

    [Fact]
    public async Task Wat_door_oudere_regels_is_berekend_wordt_bij_de_start_opnieuw_berekend_en_blijft_leesbaar()
    {
        await using var dienst = await MetSchool();
        await dienst.ImporteerResultaten(("resultaten.csv", Bestand("48,0")));
        // As former rules left it: 2023 was voldoende, and a school that is sbo had an oordeel.
        await dienst.MetDatabase(async database =>
        {
            await database.BerekendeOordelen.Where(rij => rij.Jaar == 2023).ExecuteUpdateAsync(rij => rij.SetProperty(oordeel => oordeel.Berekening, new Berekening("voldoende", "Beslisregel oud.", true, "Oude tabel.", [])).SetProperty(oordeel => oordeel.Uitkomst, "voldoende"), TestContext.Current.CancellationToken);
            await database.BerekendeOordelen.ExecuteUpdateAsync(rij => rij.SetProperty(oordeel => oordeel.Rekenversie, 0), TestContext.Current.CancellationToken);
            var sbo = ObjectVanToezicht.Nieuw("school", "00SB");
            sbo.NeemSchoolsoortOver("sbo", "po", Gezag.Van(Gezag.Eigen, voorbeeld: false));
            database.Objecten.Add(sbo);
            var oordeel = new BerekendOordeel { ObjectId = sbo.Id, Jaar = 2023 };
            oordeel.Leg(new Berekening("onvoldoende", "Beslisregel oud.", true, "Oude tabel.", []), "inspectie", new DateOnly(2024, 1, 8));
            database.BerekendeOordelen.Add(oordeel);
            await database.SaveChangesAsync(TestContext.Current.CancellationToken);
            await database.BerekendeOordelen.Where(rij => rij.ObjectId == sbo.Id).ExecuteUpdateAsync(zet => zet.SetProperty(rij => rij.Rekenversie, 0), TestContext.Current.CancellationToken);
        });
        var vooraf = (await dienst.Uitgaand()).Count;
        dienst.Klok.Zet(new DateOnly(2024, 9, 9));

        await Herreken(verwacht: 2);
        var lijst = await Oordelen(dienst, "school", "00AP");
        Assert.Equal([(2023, "onvoldoende", "2024-09-09"), (2022, "geen-oordeel", "2024-09-02"), (2021, "geen-oordeel", "2024-09-02")], lijst.Oordelen.Select(rij => (rij.Jaar, rij.Uitkomst, rij.BerekendOp)));
        Assert.Equal((2023, "voldoende", "Beslisregel oud.", "2024-09-02", "2024-09-09"), lijst.Eerder.Select(rij => (rij.Jaar, rij.Uitkomst, rij.Toelichting, rij.BerekendOp, rij.VervallenOp)).Single());
        // Sbo has no oordeel any more, and what it had can still be read.
        var vanSbo = await Oordelen(dienst, "school", "00SB");
        Assert.Equal((0, "onvoldoende", "2024-01-08", "2024-09-09"), (vanSbo.Totaal, vanSbo.Eerder.Single().Uitkomst, vanSbo.Eerder[0].BerekendOp, vanSbo.Eerder[0].VervallenOp));

        // Once, and nobody hears of it.
        await Herreken(verwacht: 0);
        Assert.Equal((1, vooraf), ((await Oordelen(dienst, "school", "00AP")).Eerder.Count, (await dienst.Uitgaand()).Count));

        Task Herreken(int verwacht) => dienst.MetDatabase(async database => Assert.Equal(verwacht, await new Herrekening(database, dienst.Klok).Verouderde(TestContext.Current.CancellationToken)));
    }

    [Fact]
    public async Task Waar_de_regels_van_toen_niets_zeiden_en_die_van_nu_wel_wordt_het_bij_de_start_berekend()
    {
        await using var dienst = await MetSchool();
        await dienst.ImporteerResultaten(("resultaten.csv", Bestand("48,0")));
        var nu = await Uitkomsten();
        await dienst.MetDatabase(database => database.BerekendeOordelen.ExecuteDeleteAsync(TestContext.Current.CancellationToken));

        await dienst.MetDatabase(async database => Assert.Equal(3, await new Herrekening(database, dienst.Klok).Verouderde(TestContext.Current.CancellationToken)));
        Assert.Equal(3, nu.Count);
        Assert.Equal(nu, await Uitkomsten());

        async Task<IReadOnlyList<(int Jaar, string Uitkomst, string Toelichting)>> Uitkomsten() => [.. (await Oordelen(dienst, "school", "00AP")).Oordelen.Select(rij => (rij.Jaar, rij.Uitkomst, rij.Toelichting))];
    }

    [Fact]
    public async Task Een_onbekend_object_en_een_ander_soort_krijgen_een_duidelijk_antwoord()
    {
        await using var dienst = await MetSchool();
        await Dienst.Geweigerd(StatusCode.NotFound, "object.onbekend", () => Oordelen(dienst, "school", "99ZZ"));
        await Dienst.Geweigerd(StatusCode.InvalidArgument, "resultaat.ander-object", () => Oordelen(dienst, "swv", "PO9001"));
        Assert.Equal(0, (await Oordelen(dienst, "school", "00AP")).Totaal);
    }

    private static string Kort(string getal) => getal.Contains('.', StringComparison.Ordinal) ? getal.TrimEnd('0').TrimEnd('.') : getal;

    private static async Task<BerekendOordeelLijst> Oordelen(Dienst dienst, string soort, string code, string sorteer = "") =>
        await dienst.Client.LijstBerekendeOordelenAsync(new BerekendOordeelVraag { ObjectSoort = soort, ObjectCode = code, Sorteer = sorteer }, dienst.Inspecteur, cancellationToken: TestContext.Current.CancellationToken);

    /// <summary>Three schooljaren of school 00AP: 1F well above its ondergrens, 1S/2F as named against 49.</summary>
    private static byte[] Bestand(string tweedeNiveau) => Dienst.Tekst([Kop, .. new[] { "2020-2021", "2021-2022", "2022-2023" }.SelectMany(jaar => new[] { $"school;00AP;{jaar};referentieniveau-1f;95,5;85,0;30", $"school;00AP;{jaar};referentieniveau-1s-2f;{tweedeNiveau};49,0;30" })]);

    /// <summary>School 00AP of bestuur 40001, and the so-school 00SO.</summary>
    private static async Task<Dienst> MetSchool()
    {
        var dienst = await Dienst.Start();
        await dienst.ImporteerObjecten(("objecten.csv", Dienst.Tekst("OBJECT_SOORT;OBJECT_CODE;NAAM;SECTOR;BEVOEGD_GEZAG_NUMMER;BEKOSTIGING;GELDIG_VAN;GELDIG_TOT;OPVOLGER", "bestuur;40001;Bestuur Een;po;;;2021-08-01;;", "school;00AP;Basisschool Een;po;40001;;2021-08-01;;", "school;00SO;So-school;so;40001;;2021-08-01;;", "afdeling;00VO00-pro;Praktijkonderwijs;vo;40001;;2021-08-01;;")));
        return dienst;
    }
}
