using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Monitoring.Services.Opp.Herbeoordelen;
using Monitoring.Services.Opp.Tests.Opstelling;

namespace Monitoring.Services.Opp.Tests.Raadplegen;

/// <summary>Terms that ended while nobody did anything.</summary>
public sealed class HerbeoordelingTests(OppServer server) : IClassFixture<OppServer>
{
    private CancellationToken Stop { get; } = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Een_onleesbaar_OPP_houdt_de_andere_niet_tegen()
    {
        await server.Stuur([Rij.Van("h-1", begin: "2024-03-01"), Rij.Van("h-kapot", begin: "2024-03-01"), Rij.Van("h-3", begin: "2024-03-01")], server.AlsSchool);
        await server.MetDatabase(database => database.Database.ExecuteSqlAsync($"UPDATE Opp SET DossierTekst = 'geen json' WHERE Kenmerk = 'h-kapot'", Stop));
        server.Klok.Zet(new DateOnly(2024, 4, 20));

        // The hourly run of the service may have been first; together they judge each of the two once.
        await server.Diensten.GetRequiredService<Herbeoordeling>().Doe(Stop);

        var later = await server.UitDatabase(database => database.Opps.AsNoTracking().OrderBy(opp => opp.Kenmerk).Select(opp => new { opp.Kenmerk, opp.HerbeoordeelOp, opp.VoldoetAanWet }).ToListAsync(Stop));
        Assert.Equal([("h-1", (bool?)false), ("h-3", false), ("h-kapot", null)], later.Select(opp => (opp.Kenmerk, opp.VoldoetAanWet)));
        Assert.NotNull(later[2].HerbeoordeelOp);
        Assert.DoesNotContain(server.Logboek.Regels, regel => regel.Contains("geen json", StringComparison.Ordinal));
    }
}
