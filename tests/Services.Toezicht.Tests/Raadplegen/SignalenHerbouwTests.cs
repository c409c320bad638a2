using System.Security.Cryptography;
using System.Text;
using Grpc.Core;
using Microsoft.EntityFrameworkCore;
using Monitoring.Contracts.Gebeurtenissen;
using Monitoring.Contracts.Toezicht.V1;
using Monitoring.Services.Toezicht.Domain.Objecten;
using Monitoring.Services.Toezicht.Domain.Risico;
using Monitoring.Services.Toezicht.Signalenvolgen;
using Monitoring.Services.Toezicht.Tests.Opstelling;
using Monitoring.Testopstelling;

namespace Monitoring.Services.Toezicht.Tests.Raadplegen;

/// <summary>The signals of the other services, built anew from their standen.</summary>
public sealed class SignalenHerbouwTests : IAsyncLifetime
{
    private readonly Bronserver _financien = new();
    private readonly Bronserver _opp = new();
    private Dienst _dienst = null!;

    public async ValueTask InitializeAsync()
    {
        await _financien.Start();
        await _opp.Start();
        _dienst = await Dienst.StartMetSwv(("financien", _financien), ("opp", _opp));
        await _dienst.MetDatabase(async database =>
        {
            var vestiging = ObjectVanToezicht.Nieuw("vestiging", "90AA00");
            vestiging.NeemSwvOver("PO9001", Gezag.Van(Gezag.Eigen, voorbeeld: true));
            database.Objecten.Add(vestiging);
            await database.SaveChangesAsync(TestContext.Current.CancellationToken);
        });
        _financien.Standen.Add(Jaarrekening(3, signaal: true));
        _opp.Standen.AddRange(Enumerable.Range(0, 60).Select(nummer => Opp(nummer, 2, voldoet: nummer >= 55)));
    }

    public async ValueTask DisposeAsync()
    {
        await _dienst.DisposeAsync();
        await _financien.DisposeAsync();
        await _opp.DisposeAsync();
    }

    [Fact]
    public async Task Na_een_verloren_database_staan_de_signalen_er_na_de_start_weer()
    {
        Assert.Equal(["cyclus-voorbij"], (await Regel()).Signalen);
        Assert.True(await _dienst.WerkBij());
        var regel = await Regel();
        Assert.Equal("cyclus-voorbij financieel opp-naleving", string.Join(' ', regel.Signalen));
        Assert.Equal("Van 60 beoordeelde OPP's voldoen er 55 niet aan de wet.", regel.Redenen.Single(reden => reden.Code == "opp-naleving").Tekst);

        // A following start has nothing to do.
        _financien.NaElke = _ => throw new InvalidOperationException("Read again.");
        Assert.True(await _dienst.WerkBij());
        // It tells nobody anything.
        Assert.DoesNotContain(await _dienst.Uitgaand(), gebeurtenis => gebeurtenis is not ObjectVanToezichtGewijzigd);
    }

    [Fact]
    public async Task Antwoordt_een_dienst_niet_dan_blijft_staan_wat_er_was()
    {
        Assert.True(await _dienst.WerkBij());
        var eerst = await Regel();
        await _opp.DisposeAsync();
        var fout = await Assert.ThrowsAsync<RpcException>(Herbouw);
        Assert.Equal((StatusCode.FailedPrecondition, "standen.dienst-onbereikbaar"), (fout.StatusCode, ServiceDefaults.Weigeringen.WeigeringDetails.Lees(fout)!.Code));
        Assert.Equal(eerst, await Regel());
        // A start that has signals to build tries again later.
        await _dienst.MetDatabase(database => database.Signaalstanden.ExecuteUpdateAsync(stand => stand.SetProperty(rij => rij.Versie, 0), TestContext.Current.CancellationToken));
        Assert.False(await _dienst.WerkBij());
    }

    [Fact]
    public async Task Aangepast_financieel_toezicht_geldt_van_de_eerste_tot_en_met_de_laatste_dag_bij_bestuur_en_samenwerkingsverband()
    {
        await _dienst.ImporteerObjecten(("objecten.csv", Dienst.Tekst("OBJECT_SOORT;OBJECT_CODE;NAAM;SECTOR;BEVOEGD_GEZAG_NUMMER;BEKOSTIGING;GELDIG_VAN;GELDIG_TOT;OPVOLGER", "bestuur;99001;Bestuur Een;po;;;2021-08-01;;")));
        var vandaag = DateOnly.Parse(_dienst.Vandaag, System.Globalization.CultureInfo.InvariantCulture);
        Assert.True(await _dienst.WerkBij());
        await VerwerkBesluit(Besluit(1, vandaag, null));
        foreach (var (soort, code) in new[] { ("swv", "PO9001"), ("bestuur", "99001") })
        {
            Assert.Equal("Het object staat onder aangepast financieel toezicht.", Assert.Single((await RegelVan(soort, code)).Redenen, reden => reden.Code == "aangepast-toezicht").Tekst);
            var periode = Assert.Single((await _dienst.Client.HaalObjectAsync(new ObjectVerwijzing { Soort = soort, Code = code }, _dienst.Inspecteur, cancellationToken: TestContext.Current.CancellationToken)).Object.Toezichtperioden);
            Assert.Equal(("aangepast-financieel", _dienst.Vandaag, "", "99001"), (periode.Soort, periode.Van, periode.Tot, periode.BevoegdGezag));
            // The board reads it in its own dossier; the search is for everyone.
            Assert.All((await _dienst.ZoekObjecten(new ObjectVraag { Soort = soort, Zoek = code }, null)).Objecten, rij => Assert.Empty(rij.Toezichtperioden));
        }

        Assert.DoesNotContain("aangepast-toezicht", (await RegelVan("swv", "PO9002")).Signalen);
        // An older message that comes late changes nothing; up to and with the last day it holds.
        await VerwerkBesluit(Besluit(3, vandaag, vandaag));
        await VerwerkBesluit(Besluit(2, vandaag, null));
        Assert.Contains("aangepast-toezicht", (await Regel()).Signalen);
        await VerwerkBesluit(Besluit(4, vandaag.AddDays(-9), vandaag.AddDays(-1)));
        Assert.DoesNotContain("aangepast-toezicht", (await Regel()).Signalen);
        await VerwerkBesluit(Besluit(5, vandaag.AddDays(1), null));
        Assert.DoesNotContain("aangepast-toezicht", (await Regel()).Signalen);

        // After a loss it comes back with the standen, and what Financien does not have any more goes.
        _financien.Standen.Add(Besluit(6, vandaag, null));
        Assert.True((await Herbouw()).Klaar);
        Assert.Contains("aangepast-toezicht", (await Regel()).Signalen);
        _financien.Standen.RemoveAt(_financien.Standen.Count - 1);
        Assert.Equal(1, (await Herbouw()).Vervallen);
        Assert.DoesNotContain("aangepast-toezicht", (await Regel()).Signalen);

        async Task<Risicoregel> RegelVan(string soort, string code) =>
            (await _dienst.Client.GeefRisicobeeldAsync(new RisicoVraag { ObjectSoort = soort }, _dienst.Inspecteur, cancellationToken: TestContext.Current.CancellationToken)).Regels.Single(regel => regel.ObjectCode == code);

        Task VerwerkBesluit(AangepastFinancieelToezichtGewijzigd besluit) => _dienst.MetDatabase(async database =>
        {
            await new FinancieelToezichtProjectie().PasToe(database, [besluit], TestContext.Current.CancellationToken);
            await database.SaveChangesAsync(TestContext.Current.CancellationToken);
        });

        static AangepastFinancieelToezichtGewijzigd Besluit(long versie, DateOnly van, DateOnly? tot) => new("99001/1", versie, DateTimeOffset.UnixEpoch, "99001", van, tot);
    }

    [Fact]
    public async Task Financieel_toezicht_wordt_niet_bij_het_object_besloten() => await Dienst.Geweigerd(
        StatusCode.FailedPrecondition,
        "toezichtstatus.financieel",
        async () => await _dienst.Client.StelOnderToezichtAsync(new ToezichtstatusVerzoek { ObjectSoort = "swv", ObjectCode = "PO9001", Soort = "aangepast-financieel", Datum = _dienst.Vandaag, Reden = "x" }, _dienst.Inspecteur));

    [Fact]
    public async Task Wat_geen_dienst_meer_heeft_vervalt_en_een_nieuwer_bericht_blijft()
    {
        await Verwerk(Opp(1, 9, voldoet: false), Opp(99, 4, voldoet: false));
        var ertussen = false;
        _opp.NaElke = async nummer =>
        {
            // The state of OPP 7 was read already or is on its way, and a live event is newer.
            if (nummer == 20 && !ertussen)
            {
                ertussen = true;
                await Verwerk(Opp(7, 5, voldoet: true));
            }
        };

        var laatste = await Herbouw();
        Assert.Equal((61L, 1, true), (laatste.Gelezen, laatste.Vervallen, laatste.Klaar));
        await _dienst.MetDatabase(async database =>
        {
            var opps = await database.Oppbeelden.AsNoTracking().ToDictionaryAsync(rij => rij.Id, TestContext.Current.CancellationToken);
            // OPP 1 stood here with a version that the register no longer has, as after a restored backup.
            Assert.Equal((60, 2L, false), (opps.Count, opps["opp-1"].Versie, opps["opp-1"].VoldoetAanWet!.Value));
            Assert.Equal((5L, true), (opps["opp-7"].Versie, opps["opp-7"].VoldoetAanWet!.Value));
        });
    }

    [Fact]
    public async Task Breekt_een_herbouw_halverwege_af_dan_maakt_de_dienst_hem_zelf_af()
    {
        Assert.True(await _dienst.WerkBij());
        var eerst = await Regel();
        await Verwerk(Opp(99, 4, voldoet: false));
        // The accounts are booked by then, the OPP's are not.
        _opp.NaElke = nummer => nummer == 30 ? throw new InvalidOperationException("weg") : Task.CompletedTask;
        await Assert.ThrowsAsync<RpcException>(Herbouw);
        await _dienst.MetDatabase(async database =>
        {
            Assert.Equal([3L], await database.Jaarrekeningbeelden.Select(rij => rij.Versie).ToListAsync(TestContext.Current.CancellationToken));
            Assert.Equal(61, await database.Oppbeelden.CountAsync(rij => rij.Versie == 0, TestContext.Current.CancellationToken));
            // Given back, so that nobody waits for the turn to expire.
            Assert.Null((await database.Signaalstanden.SingleAsync(TestContext.Current.CancellationToken)).BouwVerlooptOp);
        });
        Assert.False(await _dienst.MaakAf());

        _opp.NaElke = _ => Task.CompletedTask;
        Assert.True(await _dienst.MaakAf());
        Assert.Equal(eerst, await Regel());
        await _dienst.MetDatabase(async database => Assert.Equal([2L], await database.Oppbeelden.Select(rij => rij.Versie).Distinct().ToListAsync(TestContext.Current.CancellationToken)));
        // A following look reads nothing.
        _financien.NaElke = _ => throw new InvalidOperationException("Read again.");
        Assert.True(await _dienst.MaakAf());
    }

    [Fact]
    public async Task Er_loopt_er_een_tegelijk()
    {
        var (begonnen, verder) = (new TaskCompletionSource(), new TaskCompletionSource());
        _financien.NaElke = async _ =>
        {
            // Each looks first whether the services answer; the one that holds the turn waits here.
            var houdtBeurt = false;
            await _dienst.MetDatabase(async database => houdtBeurt = await database.Signaalstanden.AnyAsync(stand => stand.BouwVerlooptOp != null, TestContext.Current.CancellationToken));
            if (houdtBeurt && begonnen.TrySetResult())
            {
                await verder.Task;
            }
        };
        var eerste = Herbouw();
        await begonnen.Task.WaitAsync(TestContext.Current.CancellationToken);
        await Dienst.Geweigerd(StatusCode.FailedPrecondition, "signalen.herbouw-loopt", Herbouw);
        verder.SetResult();
        Assert.True((await eerste).Klaar);
    }

    [Fact]
    public async Task Haalt_op_een_vestiging_te_weinig_het_niveau_dan_is_dat_een_signaal_bij_het_bestuur()
    {
        await _dienst.ImporteerObjecten(("objecten.csv", Dienst.Tekst("OBJECT_SOORT;OBJECT_CODE;NAAM;SECTOR;BEVOEGD_GEZAG_NUMMER;BEKOSTIGING;GELDIG_VAN;GELDIG_TOT;OPVOLGER", "bestuur;40001;Bestuur Een;po;;;2021-08-01;;", "vestiging;00SO00;So-school;so;40001;;2021-08-01;;")));
        // The clock stands in schooljaar 2024-2025. 2023-2024: 8 of 11 is 72.7%; 2022-2023: 9 of 12 is exactly 75%; vso: 4 leavers say nothing.
        _opp.Standen.AddRange([.. Verlaters("so", "2023-2024", 8, 3), .. Verlaters("so", "2022-2023", 9, 3), .. Verlaters("vso", "2023-2024", 0, 4), .. Verlaters("so", "2024-2025", 0, 20), Verlater("so", "2023-2024", "onbekend", 1)]);
        Assert.True(await _dienst.WerkBij());

        var regel = (await _dienst.Client.GeefRisicobeeldAsync(new RisicoVraag { ObjectSoort = "bestuur" }, _dienst.Inspecteur, cancellationToken: TestContext.Current.CancellationToken)).Regels.Single(rij => rij.ObjectCode == "40001");
        Assert.Equal("Vestigingen voor so of vso waar te weinig schoolverlaters het niveau uit hun OPP haalden (tot en met 2023-2024): 1.", Assert.Single(regel.Redenen, reden => reden.Code == "uitstroom-onder-norm").Tekst);
        var lijst = await _dienst.Client.LijstBerekendeOordelenAsync(new BerekendOordeelVraag { ObjectSoort = "vestiging", ObjectCode = "00SO00" }, _dienst.Inspecteur, cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal([("so", "2023-2024", 8, 11, 75, false), ("so", "2022-2023", 9, 12, 75, true)], lijst.Uitstroom.Select(rij => (rij.Schoolsoort, rij.Schooljaar, rij.OpOfBoven, rij.Vergeleken, rij.Norm, rij.Haalt)));
        Assert.StartsWith("De Staat van het Onderwijs 2024, 1.3.3", lijst.Uitstroom[0].Bron, StringComparison.Ordinal);
        var vanBestuur = await _dienst.Client.LijstBerekendeOordelenAsync(new BerekendOordeelVraag { ObjectSoort = "bestuur", ObjectCode = "40001" }, _dienst.Inspecteur, cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal([("00SO00", "2023-2024")], vanBestuur.Uitstroom.Select(rij => (rij.Vestiging, rij.Schooljaar)));
        // Not of a samenwerkingsverband: the results are those of the school.
        Assert.DoesNotContain((await _dienst.Client.GeefRisicobeeldAsync(new RisicoVraag(), _dienst.Inspecteur, cancellationToken: TestContext.Current.CancellationToken)).Regels, rij => rij.Signalen.Contains("uitstroom-onder-norm"));
    }

    [Fact]
    public async Task Rust_de_norm_op_plannen_die_laat_zijn_gewijzigd_dan_staat_dat_erbij()
    {
        await _dienst.ImporteerObjecten(("objecten.csv", Dienst.Tekst("OBJECT_SOORT;OBJECT_CODE;NAAM;SECTOR;BEVOEGD_GEZAG_NUMMER;BEKOSTIGING;GELDIG_VAN;GELDIG_TOT;OPVOLGER", "bestuur;40001;Bestuur Een;po;;;2021-08-01;;", "vestiging;00SO00;So-school;so;40001;;2021-08-01;;")));
        _opp.Standen.AddRange(
        [
            // 10 of 12 is 83%; without the one that was changed late it still is 9 of 12, exactly the norm.
            .. Verlaters("so", "2023-2024", 9, 2), Verlater("so", "2023-2024", "op", 90, laat: true),
            // 9 of 12; one of those was changed late, and one that did not reach its plan either.
            .. Verlaters("vso", "2023-2024", 8, 2), Verlater("vso", "2023-2024", "boven", 90, laat: true), Verlater("vso", "2023-2024", "onder", 90, laat: true),
            // 9 of 12 and none of those late; but beside the plan of before, the one that cannot be compared now could make it 9 of 13.
            .. Verlaters("vso", "2022-2023", 9, 3), Verlater("vso", "2022-2023", "onbekend", 90, laat: true),
            // Under the norm: then it does not rest on anything.
            .. Verlaters("so", "2022-2023", 1, 6), Verlater("so", "2022-2023", "op", 90, laat: true),
        ]);
        Assert.True(await _dienst.WerkBij());

        var uitstroom = (await _dienst.Client.LijstBerekendeOordelenAsync(new BerekendOordeelVraag { ObjectSoort = "vestiging", ObjectCode = "00SO00" }, _dienst.Inspecteur, cancellationToken: TestContext.Current.CancellationToken)).Uitstroom;
        Assert.Equal(
            [("so", "2023-2024", 10, 12, true, 1, false), ("vso", "2023-2024", 9, 12, true, 2, true), ("so", "2022-2023", 2, 8, false, 1, false), ("vso", "2022-2023", 9, 12, true, 1, true)],
            uitstroom.Select(rij => (rij.Schoolsoort, rij.Schooljaar, rij.OpOfBoven, rij.Vergeleken, rij.Haalt, rij.LaatGewijzigd, rij.HangtAfVanLateWijzigingen)));
    }

    [Fact]
    public async Task Ook_wat_in_meer_delen_zijn_versie_vergeet_vervalt_als_geen_dienst_het_heeft()
    {
        // Of a register that was restored: two full parts and a row.
        await _dienst.MetDatabase(database => database.Database.ExecuteSqlRawAsync(
            """
            WITH RECURSIVE telling(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM telling WHERE n < 20001)
            INSERT INTO Oppbeeld (Id, Versie, Vestiging, Schoolsoort, Herkomst, LaatGewijzigd) SELECT printf('oud-%05d', n), 9, '90AA00', 'bao', 'school', 0 FROM telling
            """,
            TestContext.Current.CancellationToken));

        var laatste = await Herbouw();
        Assert.Equal((61L, 20_001, true), (laatste.Gelezen, laatste.Vervallen, laatste.Klaar));
        await _dienst.MetDatabase(async database => Assert.Equal(60, await database.Oppbeelden.CountAsync(TestContext.Current.CancellationToken)));
    }

    /// <summary>
    /// Fails when what is kept of an event changes: raise <see cref="Signaalstand.Signaalregels"/> with it, or what is stored stays as it was, and write
    /// the new sum here. When only words were put better, the sum alone.
    /// </summary>
    [Fact]
    public void Wie_wijzigt_wat_van_een_gebeurtenis_bewaard_blijft_verhoogt_de_signaalregels()
    {
        string[] bestanden = ["Domain/Risico/FinancieelToezicht.cs", "Domain/Risico/Jaarrekeningbeeld.cs", "Domain/Risico/Oppbeeld.cs", "Signalenvolgen/FinancieelToezichtProjectie.cs", "Signalenvolgen/JaarrekeningProjectie.cs", "Signalenvolgen/NieuwsteVersie.cs", "Signalenvolgen/OppProjectie.cs"];
        var regels = bestanden.SelectMany(bestand => File.ReadLines(Werkmap.Pad(["src", "Services.Toezicht", .. bestand.Split('/')]))).Select(regel => regel.Trim()).Where(regel => !regel.StartsWith("//", StringComparison.Ordinal));
        Assert.Equal((3, "CABBBD52749A5C22"), (Signaalstand.Signaalregels, Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', regels))))[..16]));
    }

    [Fact]
    public async Task Een_gesloten_vestiging_en_een_schooljaar_van_lang_geleden_geven_geen_signaal_en_so_en_vso_zijn_samen_een_vestiging()
    {
        await _dienst.ImporteerObjecten(("objecten.csv", Dienst.Tekst(
            "OBJECT_SOORT;OBJECT_CODE;NAAM;SECTOR;BEVOEGD_GEZAG_NUMMER;BEKOSTIGING;GELDIG_VAN;GELDIG_TOT;OPVOLGER",
            "bestuur;40001;Bestuur Een;po;;;2021-08-01;;", "vestiging;00SO00;So en vso;so;40001;;2021-08-01;;",
            "bestuur;40002;Bestuur Twee;po;;;2021-08-01;;", "vestiging;00SO01;Gesloten;so;40002;;2021-08-01;2024-07-31;", "vestiging;00SO02;Lang geleden;so;40002;;2021-08-01;;")));
        // The clock stands in schooljaar 2024-2025, so 2023-2024 and 2022-2023 count.
        _opp.Standen.AddRange(
        [
            .. Verlaters("so", "2023-2024", 3, 3), .. Verlaters("vso", "2022-2023", 3, 3),
            .. Verlaters("so", "2023-2024", 0, 6, "00SO01"), .. Verlaters("so", "2021-2022", 0, 6, "00SO02"),
        ]);
        Assert.True(await _dienst.WerkBij());

        var regels = (await _dienst.Client.GeefRisicobeeldAsync(new RisicoVraag { ObjectSoort = "bestuur" }, _dienst.Inspecteur, cancellationToken: TestContext.Current.CancellationToken)).Regels.ToDictionary(regel => regel.ObjectCode, StringComparer.Ordinal);
        Assert.EndsWith("(tot en met 2023-2024): 1.", Assert.Single(regels["40001"].Redenen, reden => reden.Code == "uitstroom-onder-norm").Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("uitstroom-onder-norm", regels["40002"].Signalen);
        Assert.Empty((await Berekend("bestuur", "40002")).Uitstroom);
        // What it once was stays readable at the school itself.
        Assert.Equal(["2021-2022"], (await Berekend("vestiging", "00SO02")).Uitstroom.Select(regel => regel.Schooljaar));

        async Task<BerekendOordeelLijst> Berekend(string soort, string code) =>
            await _dienst.Client.LijstBerekendeOordelenAsync(new BerekendOordeelVraag { ObjectSoort = soort, ObjectCode = code }, _dienst.Inspecteur, cancellationToken: TestContext.Current.CancellationToken);
    }

    private async Task<HerbouwSignalenVoortgang> Herbouw()
    {
        using var stroom = _dienst.Client.HerbouwSignalen(new HerbouwSignalenVerzoek(), _dienst.Beheer, cancellationToken: TestContext.Current.CancellationToken);
        var laatste = new HerbouwSignalenVoortgang();
        await foreach (var stap in stroom.ResponseStream.ReadAllAsync(TestContext.Current.CancellationToken))
        {
            laatste = stap;
        }

        return laatste;
    }

    private async Task<Risicoregel> Regel() => (await _dienst.Client.GeefRisicobeeldAsync(new RisicoVraag(), _dienst.Inspecteur, cancellationToken: TestContext.Current.CancellationToken)).Regels.Single(regel => regel.ObjectCode == "PO9001");

    private Task Verwerk(params OppGewijzigd[] opps) => _dienst.MetDatabase(async database =>
    {
        await new OppProjectie().PasToe(database, opps, TestContext.Current.CancellationToken);
        await database.SaveChangesAsync(TestContext.Current.CancellationToken);
    });

    private static IEnumerable<OppGewijzigd> Verlaters(string schoolsoort, string schooljaar, int opOfBoven, int onder, string vestiging = "00SO00") =>
    [
        .. Enumerable.Range(0, opOfBoven).Select(nummer => Verlater(schoolsoort, schooljaar, nummer % 2 == 0 ? "op" : "boven", nummer, vestiging)),
        .. Enumerable.Range(0, onder).Select(nummer => Verlater(schoolsoort, schooljaar, "onder", nummer, vestiging)),
    ];

    private static OppGewijzigd Verlater(string schoolsoort, string schooljaar, string tovPlan, int nummer, string vestiging = "00SO00", bool laat = false) =>
        new($"{vestiging}-{schoolsoort}-{schooljaar}-{tovPlan}-{nummer}", 3, DateTimeOffset.UnixEpoch, vestiging, schoolsoort, "so", "2019-2020", "vastgesteld", true, "school")
        {
            Einde = "afgesloten",
            Uitstroom = new OppUitstroom("vso", false, null, schooljaar, "vso", null, tovPlan, laat, "", "", false),
        };

    private static JaarrekeningGewijzigd Jaarrekening(long versie, bool signaal) => new(
        "99001/2023/realisatie", versie, DateTimeOffset.UnixEpoch, "99001", "Swv Één", "SWV", "PO9001", "po", 2023, "realisatie", "definitief",
        [new KengetalWaarde("liquiditeit", 0.4m, "", signaal, 0.5m)], 0, "duo");

    private static OppGewijzigd Opp(int nummer, long versie, bool voldoet) => new($"opp-{nummer}", versie, DateTimeOffset.UnixEpoch, "90AA00", "bao", "po", "2023-2024", "vastgesteld", true, "school") { VoldoetAanWet = voldoet };
}
