using Microsoft.Data.Sqlite;
using Microsoft.Playwright;
using Monitoring.Browseropstelling;
using Monitoring.Contracts.Gebeurtenissen;

namespace Monitoring.Systeem.Tests.Reizen;

/// <summary>Beheer offers a parked message again, and finds in the log who did so and why.</summary>
public sealed class BeheerreisTests(Platformopstelling opstelling, Chromium chromium) : Reis(opstelling, chromium)
{
    [Theory]
    [MemberData(nameof(Wijzen))]
    public async Task Beheer_biedt_een_vastgelopen_bericht_opnieuw_aan(Wijze wijze)
    {
        await LandelijkIsBij();
        await ParkeerBericht();
        var reden = $"De database was vol en is opgeruimd ({wijze}).";
        var bezoeker = await MeldAan(wijze, "beheer-1", "Daan Leemhuis");
        await bezoeker.Volg("Beheer");
        await Ziet(bezoeker, "Werkt alles zoals het moet?");
        await StaatIn(bezoeker, "Antwoordde niet op tijd.", "Landelijk beeld");
        await bezoeker.Volg("Alle vastgelopen berichten");
        await Ziet(bezoeker, "Welke berichten zijn vastgelopen?");
        await bezoeker.Kies("Onderdeel", "Landelijk beeld");
        await bezoeker.Druk("Toon");
        await KomtOp(bezoeker, "?onderdeel=landelijk");
        await bezoeker.Volg("Opnieuw aanbieden");
        await Ziet(bezoeker, "Wilt u dit bericht opnieuw aanbieden?");
        await bezoeker.Vul("Reden", reden);
        await bezoeker.Druk("Opnieuw aanbieden");
        await Meldt(bezoeker, "Verwerkt.");
        await Assertions.Expect(bezoeker.Pagina.GetByText("Antwoordde niet op tijd.")).ToHaveCountAsync(0);
        await bezoeker.Volg("Wie bood");
        await Ziet(bezoeker, "Wie bood wat opnieuw aan, en waarom?");
        await StaatIn(bezoeker, reden, "Daan Leemhuis (u)");
        await StaatIn(bezoeker, reden, "Gelukt");
        await MeldAf(bezoeker);
    }

    /// <summary>
    /// As the inbox leaves behind what it could not process. It tells of an OPP that is in the figures something that a later message told
    /// anew: processing it changes no figure.
    /// </summary>
    private async Task ParkeerBericht()
    {
        await using var database = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = Path.Combine(Platform.Map, "databases", "landelijk.db"), Mode = SqliteOpenMode.ReadWrite, Pooling = false }.ToString());
        await database.OpenAsync(Annulering);
        await using var vraag = database.CreateCommand();
        vraag.CommandText = "SELECT Id FROM OppFeiten LIMIT 1";
        var opp = Assert.IsType<string>(await vraag.ExecuteScalarAsync(Annulering));
        var nu = TimeProvider.System.GetUtcNow();
        var bericht = new OppGewijzigd(opp, Versie: 1, nu, "90AA00", "bao", "po", "2025-2026", "opgesteld", BinnenZesWeken: null, "voorbeeld");
        await using var rij = database.CreateCommand();
        rij.CommandText = """
            INSERT INTO VastgelopenBericht (Id, BerichtId, Type, Wachtrij, Verbruiker, Inhoud, Reden, Pogingen, Tijdstip, Afgehandeld)
            VALUES ($id, $bericht, $type, 'landelijk', 'OppProjectie', $inhoud, 'Antwoordde niet op tijd.', 5, $tijdstip, 0)
            """;
        rij.Parameters.AddWithValue("$id", Guid.CreateVersion7(nu));
        rij.Parameters.AddWithValue("$bericht", Guid.CreateVersion7(nu));
        rij.Parameters.AddWithValue("$type", nameof(OppGewijzigd));
        rij.Parameters.AddWithValue("$inhoud", GebeurtenisJson.Schrijf(bericht));
        rij.Parameters.AddWithValue("$tijdstip", nu.UtcTicks);
        Assert.Equal(1, await rij.ExecuteNonQueryAsync(Annulering));
    }
}
