using Grpc.Core;
using Microsoft.EntityFrameworkCore;
using Monitoring.Contracts.Gebeurtenissen;
using Monitoring.Contracts.Opp.V1;
using Monitoring.Contracts.Toegang;
using Monitoring.Services.Opp.Tests.Opstelling;
using Monitoring.Services.Opp.Vestigingen;

namespace Monitoring.Services.Opp.Tests.Tellen;

/// <summary>Trajecten in counts, on 15 March 2024: eleven pupils wait in PO2817, six at 00AP of whom all are late, five at 01XY.</summary>
public sealed class TrajecttellerTests(OppServer server) : IClassFixture<OppServer>
{
    private CancellationToken Stop { get; } = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Een_regio_en_het_land_zien_aantallen_per_soort_en_een_bestuur_elke_vestiging()
    {
        await server.MetDatabase(async database =>
        {
            await new SchoolVestigingProjectie().PasToe(database, [Vestiging("00AP00", "PO2817", "12345"), Vestiging("01XY00", "PO2817", "12345"), Vestiging("02ZZ00", "PO0203", "54321"), Vestiging("05EE00", "PO3001", "65432")], Stop);
            await database.SaveChangesAsync(Stop);
        });
        await Wacht(6, "00AP", "2024-03-14");
        await Wacht(5, "01XY", "2024-03-20");
        await Wacht(4, "02ZZ", "2024-03-20");
        await Weigert.Met(StatusCode.InvalidArgument, "vestiging.onbekend", () => Begin("00AP", "00AP77", "w-x", "2024-03-20"));

        // 11 of which 6 are late and 5 are soon: all may be shown.
        var regio = Assert.Single((await Tel(Rol.SwvBestuur, (ClaimNaam.Swv, "PO2817"))).Trajecten);
        Assert.Equal(("", "wachtplek", "Wachten op een plek", "school", 11, 6, 5, 0), (regio.Vestiging, regio.Soort, regio.Naam, regio.Herkomst, regio.Open, regio.TeLaat, regio.Binnen14Dagen, regio.Binnen30Dagen));
        // Four pupils: nothing may be shown.
        var klein = Assert.Single((await Tel(Rol.SwvBestuur, (ClaimNaam.Swv, "PO0203"))).Trajecten);
        Assert.False(klein.HasOpen || klein.HasTeLaat || klein.HasBinnen14Dagen || klein.HasBinnen30Dagen);
        // 15 in the country, of which 6 late and 9 soon.
        var land = Assert.Single((await Tel(Rol.Ministerie)).Trajecten);
        Assert.Equal((15, 6, 9), (land.Open, land.TeLaat, land.Binnen14Dagen));
        Assert.Equal(["00AP00 6 6 0", "01XY00 5 0 5"], (await Tel(Rol.School, (ClaimNaam.Brin, "00AP"), (ClaimNaam.BevoegdGezag, "12345"))).Trajecten.Select(regel => $"{regel.Vestiging} {regel.Open} {regel.TeLaat} {regel.Binnen14Dagen}"));

        // Twelve: six late, five within 14 days, one within 30. Beside 12, 6 and 5 that one would follow.
        await Wacht(6, "05EE", "2024-03-14");
        await Wacht(5, "05EE", "2024-03-20", vanaf: 7);
        await Wacht(1, "05EE", "2024-04-10", vanaf: 12);
        var volgt = Assert.Single((await Tel(Rol.SwvBestuur, (ClaimNaam.Swv, "PO3001"))).Trajecten);
        Assert.Equal((12, 6, false, false), (volgt.Open, volgt.TeLaat, volgt.HasBinnen14Dagen, volgt.HasBinnen30Dagen));
    }

    [Fact]
    public async Task Voorbeelden_komen_nooit_bij_een_school_die_bestaat()
    {
        await server.MetDatabase(async database =>
        {
            await new SchoolVestigingProjectie().PasToe(database, [Vestiging("03CC00", "PO0203", "54321")], Stop);
            await database.SaveChangesAsync(Stop);
        });
        var traject = new Voorbeeldtraject { Vestiging = "03CC00", Schoolsoort = "bao", Kenmerk = "v-1", Soort = "wachtplek", Stappen = { new Voorbeeldstap { Datum = "2024-03-01", Velden = { ["verblijf"] = "thuis" } } } };

        await Weigert.Met(StatusCode.InvalidArgument, "voorbeeld.echte-school", () => server.Client.LaadVoorbeeldenAsync(new Voorbeelden { Trajecten = { traject } }, server.AlsBeheer, cancellationToken: Stop).ResponseAsync);
        traject.Soort = "maatwerk";
        traject.Vestiging = "04DD00";
        await Weigert.Met(StatusCode.InvalidArgument, "voorbeeld.onvolledig", () => server.Client.LaadVoorbeeldenAsync(new Voorbeelden { Trajecten = { traject } }, server.AlsBeheer, cancellationToken: Stop).ResponseAsync);
        await Weigert.Met(StatusCode.InvalidArgument, "voorbeeld.onvolledig", () => server.Client.LaadVoorbeeldenAsync(new Voorbeelden { Overdrachten = { new Voorbeeldoverdracht { Vestiging = "04DD00", Kenmerk = "v-2", Datum = "2024-03-01", Naar = "04DD01", InzageOudersOp = "2024-03-01" } } }, server.AlsBeheer, cancellationToken: Stop).ResponseAsync);

        // From an invented school to one that exists: refused whole. To another invented school it goes.
        await server.MetDatabase(async database =>
        {
            await new SchoolVestigingProjectie().PasToe(database, [Vestiging("04DD00", "PO0203", "54321") with { Herkomst = "voorbeeld" }, Vestiging("04DE00", "PO0203", "54321") with { Herkomst = "voorbeeld" }], Stop);
            await database.SaveChangesAsync(Stop);
        });
        Assert.Equal("nieuw", (await server.Stuur([Rij.Van("v-3", "04DD00", vastgesteld: "2024-02-20")], server.AlsBeheer))[0].Uitkomst);
        var overdracht = new Voorbeeldoverdracht { Vestiging = "04DD00", Kenmerk = "v-3", Datum = "2024-03-01", Naar = "03CC00", InzageOudersOp = "2024-03-01" };
        await Weigert.Met(StatusCode.InvalidArgument, "voorbeeld.echte-school", () => server.Client.LaadVoorbeeldenAsync(new Voorbeelden { Overdrachten = { overdracht } }, server.AlsBeheer, cancellationToken: Stop).ResponseAsync);
        Assert.False(await server.UitDatabase(database => database.Overdrachten.AnyAsync(een => een.NaarBrin == "03CC", Stop)));
        overdracht.Naar = "04DE00";
        Assert.Equal(new Laadverslag { Nieuw = 1 }, await server.Client.LaadVoorbeeldenAsync(new Voorbeelden { Overdrachten = { overdracht } }, server.AlsBeheer, cancellationToken: Stop));
    }

    private async Task Wacht(int aantal, string brin, string verwacht, int vanaf = 1)
    {
        for (var nummer = vanaf; nummer < vanaf + aantal; nummer++)
        {
            await Begin(brin, brin + "00", $"w-{nummer}", verwacht);
        }
    }

    private async Task Begin(string brin, string vestiging, string kenmerk, string verwacht) => await server.Client.BeginTrajectAsync(
        new BeginTrajectVerzoek { Soort = "wachtplek", Kenmerk = kenmerk, Vestiging = vestiging, Schoolsoort = "bao", Datum = "2024-03-01", Velden = { ["verblijf"] = "school", ["verwacht_op"] = verwacht } },
        server.Kop(Rol.School, Scope.OppSchrijven, (ClaimNaam.Brin, brin)),
        cancellationToken: Stop);

    private static ObjectVanToezichtGewijzigd Vestiging(string code, string swv, string bestuur) =>
        new($"vestiging/{code}", 1, DateTimeOffset.UnixEpoch, "vestiging", code, "School", "po", "bao", bestuur, swv, "Utrecht", "Utrecht", 100, null, "duo");

    private async Task<Werkstand> Tel(string rol, params (string Naam, string Waarde)[] claims) => await server.Client.TelWerkAsync(new WerkVraag(), server.Kop(rol, Scope.OppLezen, claims), cancellationToken: Stop);
}
