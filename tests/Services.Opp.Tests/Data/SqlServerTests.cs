using System.Globalization;
using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;
using Monitoring.Contracts.Domein;
using Monitoring.Services.Opp.Data;
using Monitoring.Services.Opp.Domain;

namespace Monitoring.Services.Opp.Tests.Data;

/// <summary>What differs between the databases: collation of a kenmerk, look-ups by a list, grouped counts. Runs where a server is given.</summary>
public sealed class SqlServerTests
{
    private CancellationToken Stop { get; } = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Het_register_werkt_ook_op_SQL_Server()
    {
        var (server, reden) = await Testopstelling.ProefSqlServer.Zoek();
        Assert.SkipWhen(server is null, reden);
        var naam = "opp_proef_" + Guid.NewGuid().ToString("N", CultureInfo.InvariantCulture);
        var opties = new DbContextOptionsBuilder<SqlServerOppContext>().UseSqlServer(new SqlConnectionStringBuilder(server) { InitialCatalog = naam }.ConnectionString).Options;
        await using var context = new SqlServerOppContext(opties);
        await context.Database.MigrateAsync(Stop);
        try
        {
            context.Opps.AddRange(Opp("a1"), Opp("A1"), Opp("b2"));
            await context.SaveChangesAsync(Stop);
            context.ChangeTracker.Clear();

            List<string> gezocht = ["a1", "b2", "c3"];
            Assert.Equal(["a1", "b2"], await context.Opps.Where(opp => opp.Brin == "00AP" && EF.Parameter(gezocht).Contains(opp.Kenmerk)).Select(opp => opp.Kenmerk).Order().ToListAsync(Stop));
            var vandaag = new DateOnly(2024, 3, 15);
            var groep = Assert.Single(await context.Opps.GroupBy(opp => new { opp.BinnenZesWeken, Voorbij = opp.UitersteDatum < vandaag }).Select(groep => new { groep.Key.Voorbij, Aantal = groep.Count() }).ToListAsync(Stop));
            Assert.Equal((true, 3), (groep.Voorbij, groep.Aantal));
        }
        finally
        {
            await context.Database.EnsureDeletedAsync(CancellationToken.None);
        }
    }

    private static Ontwikkelingsperspectief Opp(string kenmerk)
    {
        var nu = new Moment(DateTimeOffset.UtcNow, new DateOnly(2024, 3, 15));
        var pseudoniem = new Pseudonimiseerder(new byte[32]).Maak(Brin.Lees("00AP"), LeerlingSleutel.Lees(kenmerk));
        var begin = new DateOnly(2024, 2, 1);
        return Ontwikkelingsperspectief.Registreer(new Registratie(Kenmerk.Lees(kenmerk), pseudoniem, BrinVestiging.Lees("00AP00"), Schoolsoort.Lees("bao"), begin, begin, null, Herkomst.School, nu.Vandaag), nu);
    }
}
