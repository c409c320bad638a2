using Microsoft.EntityFrameworkCore;
using Monitoring.Services.Landelijk.Data;
using Monitoring.Services.Landelijk.Feiten;
using Monitoring.Services.Landelijk.Vergelijking;
using Monitoring.Services.Landelijk.Tests.Opstelling;

namespace Monitoring.Services.Landelijk.Tests.Data;

public sealed class SqlServerTests
{
    private CancellationToken Stop { get; } = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Feiten_en_tellers_kloppen_ook_op_SQL_Server()
    {
        var (server, reden) = await Testopstelling.ProefSqlServer.Zoek();
        Assert.SkipWhen(server is null, reden);
        var opties = new DbContextOptionsBuilder<SqlServerLandelijkContext>().UseSqlServer(server + ";Database=landelijk_" + Guid.NewGuid().ToString("N")).Options;
        await using var context = new SqlServerLandelijkContext(opties);
        await context.Database.MigrateAsync(Stop);
        try
        {
            SqlServerLandelijkContext Nieuw() => new(opties);
            await Boeking.PasToe(Nieuw, [.. Maak.Tabel142A(), Maak.Object("00AP00"), Maak.Jaarrekening("21428", 2015, [new("liquiditeit", 2.5m, "", false, 0.75m)])]);
            await Boeking.PasToe(Nieuw, [.. Enumerable.Range(0, 700).Select(nummer => Maak.Opp($"opp-{nummer}", status: "opgesteld"))]);
            await Boeking.PasToe(Nieuw, [.. Enumerable.Range(0, 500).Select(nummer => Maak.Opp($"opp-{nummer}", 2)), Maak.Opp("opp-600")]);

            var tellers = await context.Tellers.ToDictionaryAsync(teller => teller.Sleutel, teller => teller.Aantal, Stop);
            Assert.Equal((200L, 500L, 11L), (tellers["opps|2023-2024|bao|opgesteld|school"], tellers["opps|2023-2024|bao|vastgesteld-op-tijd|school"], tellers["swv-eindoordelen|2023|po|onvoldoende|voorbeeld"] + tellers["swv-eindoordelen|2023|vo|onvoldoende|voorbeeld"]));
            Assert.Equal(tellers.OrderBy(teller => teller.Key, StringComparer.Ordinal), (await Vergelijker.Tel(context, 1, Stop)).OrderBy(teller => teller.Key, StringComparer.Ordinal));
            Assert.Equal(2.5m, (await context.KengetalFeiten.SingleAsync(Stop)).Waarde);
            Assert.True(await Feitsoorten.Alle.Single(soort => soort.Naam == "OPP").WisDeel(context, 1, [2], Stop));
            Assert.Equal(0, await context.OppFeiten.CountAsync(Stop));
        }
        finally
        {
            await context.Database.EnsureDeletedAsync(CancellationToken.None);
        }
    }
}
