using Microsoft.EntityFrameworkCore;
using Monitoring.Contracts.Gebeurtenissen;
using Monitoring.Contracts.Opp.V1;
using Monitoring.Contracts.Toegang;
using Monitoring.DuoBestanden;
using Monitoring.Services.Opp.Tests.Opstelling;

namespace Monitoring.Services.Opp.Tests;

/// <summary>
/// The sample OPP's, registered as a school would, give the published shares. De Staat van het Onderwijs 2024, Sectorbeeld voortgezet
/// onderwijs: 44% of the OPP's in vmbo, 72% in havo/vwo and 91% in praktijkonderwijs meets the law; chapter 5: 50% in bao, 82% in sbo.
/// </summary>
public sealed class VoorbeeldTests(OppServer server) : IClassFixture<OppServer>
{
    private CancellationToken Stop { get; } = TestContext.Current.CancellationToken;

    [Fact]
    public async Task De_gepubliceerde_aandelen_komen_uit_de_regels()
    {
        server.Klok.Zet(new DateOnly(2026, 11, 22));
        var uitkomsten = await server.Stuur(Rijen(), server.AlsBeheer);
        Assert.All(uitkomsten, uitkomst => Assert.True(uitkomst.Uitkomst == "nieuw", $"{uitkomst.Regel}: {uitkomst.Reden?.Veld} {uitkomst.Reden?.Melding}"));

        var gebeurtenissen = await Gebeurtenissen();

        foreach (var (groep, procent) in new[] { ("vmbo", 44), ("havo-vwo", 72), ("pro", 91), ("bao", 50), ("sbo", 82) })
        {
            var opps = gebeurtenissen.Where(opp => opp.Schoolsoort == groep || opp.Afdeling == groep).ToList();
            Assert.All(opps, opp => Assert.NotNull(opp.VoldoetAanWet));
            var aandelen = opps.GroupBy(opp => opp.Schooljaar).Select(jaar => (jaar.Key, Procent: (int)Math.Round(100m * jaar.Count(opp => opp.VoldoetAanWet == true) / jaar.Count()))).Order();
            Assert.Equal([("2022-2023", procent), ("2023-2024", procent), ("2024-2025", procent), ("2025-2026", procent)], aandelen);
        }

        // The norm of the Inspectie for (v)so: at least 75% at or above the plan.
        var verlaters = gebeurtenissen.Where(opp => opp.Schoolsoort is "so" or "vso" && opp.Uitstroom?.TovPlan is "boven" or "op" or "onder").ToList();
        Assert.InRange(100m * verlaters.Count(opp => opp.Uitstroom!.TovPlan != "onder") / verlaters.Count, 75, 90);

        // The same file once more changes nothing.
        Assert.All(await server.Stuur(Rijen(), server.AlsBeheer), uitkomst => Assert.Equal("ongewijzigd", uitkomst.Uitkomst));
        Assert.Equal(gebeurtenissen.Count, (await Gebeurtenissen()).Count);

        await HetWerkErnaast();
    }

    /// <summary>Every row of the sample is possible on the day of loading; of each kind something is late, soon and later, also at the school of school-1.</summary>
    private async Task HetWerkErnaast()
    {
        var voorbeelden = OppwerkBestand.Lees(File.ReadAllLines(Pad(OppwerkBestand.Bestandsnaam)), new DateOnly(2026, 11, 22));
        var totaal = voorbeelden.Trajecten.Count + voorbeelden.Overdrachten.Count;

        Assert.Equal(new Laadverslag { Nieuw = totaal }, await server.Client.LaadVoorbeeldenAsync(voorbeelden, server.AlsBeheer, cancellationToken: Stop));
        Assert.Equal(new Laadverslag { Bestond = totaal }, await server.Client.LaadVoorbeeldenAsync(voorbeelden, server.AlsBeheer, cancellationToken: Stop));

        var school = server.Kop(Rol.School, Scope.OppLezen, (ClaimNaam.Brin, "90AA"));
        var werk = (await server.Client.LijstAsync(new LijstVraag(), school, cancellationToken: Stop)).Werkvoorraad;
        Assert.True(werk.Trajecten is { TeLaat: > 0, Binnen14Dagen: > 0 } && werk.Overdrachten.Open > 0, werk.ToString());
        var land = (await server.Client.TelWerkAsync(new WerkVraag(), server.Kop(Rol.Ministerie, Scope.OppLezen), cancellationToken: Stop)).Trajecten;
        Assert.Equal(["deskundigenverklaring", "geschil", "maatwerk", "ondersteuning", "tlv", "wachtplek"], land.Select(regel => regel.Soort));
        Assert.All(land, regel => Assert.True(regel.HasOpen && regel.Herkomst == "voorbeeld", regel.ToString()));
    }

    private static List<RegistreerVerzoek> Rijen() => [.. DuoTabel.Lees("opps.csv", File.ReadAllBytes(Pad("opps.csv")), OppBestand.Schema).Rijen.Select(OppBestand.Verzoek)];

    private static string Pad(string bestand)
    {
        var map = new DirectoryInfo(AppContext.BaseDirectory);
        while (!Directory.Exists(Path.Combine(map.FullName, "data", "voorbeeld")))
        {
            map = map.Parent ?? throw new InvalidOperationException("data/voorbeeld was not found.");
        }

        return Path.Combine(map.FullName, "data", "voorbeeld", bestand);
    }

    private async Task<List<OppGewijzigd>> Gebeurtenissen()
    {
        var berichten = await server.UitDatabase(database => database.Database.SqlQuery<string>($"SELECT CAST(Inhoud AS TEXT) AS Value FROM Outbox ORDER BY Volgnummer").ToListAsync(Stop));
        return [.. berichten.Select(bericht => (OppGewijzigd)GebeurtenisJson.Lees(nameof(OppGewijzigd), System.Text.Encoding.UTF8.GetBytes(bericht)))];
    }
}
