using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Monitoring.Services.Opp.Domain.Regels;
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

        var later = await server.UitDatabase(database => database.Opps.AsNoTracking().Where(opp => opp.Kenmerk != "h-regels").OrderBy(opp => opp.Kenmerk).Select(opp => new { opp.Kenmerk, opp.HerbeoordeelOp, opp.VoldoetAanWet }).ToListAsync(Stop));
        Assert.Equal([("h-1", (bool?)false), ("h-3", false), ("h-kapot", null)], later.Select(opp => (opp.Kenmerk, opp.VoldoetAanWet)));
        Assert.NotNull(later[2].HerbeoordeelOp);
        Assert.DoesNotContain(server.Logboek.Regels, regel => regel.Contains("geen json", StringComparison.Ordinal));
    }

    /// <summary>Nobody touched it and no term ended: only the rules are newer than the judgement.</summary>
    [Fact]
    public async Task Na_een_ander_regelboek_wordt_elk_OPP_opnieuw_beoordeeld_en_gemeld()
    {
        var opp = await server.Client.RegistreerAsync(Rij.Van("h-regels", vastgesteld: "2024-03-10"), server.AlsSchool, cancellationToken: Stop);
        var id = Guid.Parse(opp.Id);
        var eerder = await Berichten(opp.Id);
        await server.MetDatabase(database => database.Opps.Where(rij => rij.Id == id).ExecuteUpdateAsync(rij => rij.SetProperty(oud => oud.RegelboekVersie, Regelboek.Versie - 1).SetProperty(oud => oud.Oorzaken, Oorzaak.Geen), Stop));

        await server.Diensten.GetRequiredService<Herbeoordeling>().Doe(Stop);

        var nu = await server.UitDatabase(database => database.Opps.AsNoTracking().SingleAsync(rij => rij.Id == id, Stop));
        Assert.Equal((Regelboek.Versie, 2L, true), (nu.RegelboekVersie, nu.Versie, nu.Oorzaken.HasFlag(Oorzaak.NietDoorgegeven)));
        Assert.Equal(eerder + 1, await Berichten(opp.Id));
    }

    private Task<int> Berichten(string id) => server.UitDatabase(database => database.Database.SqlQuery<int>($"SELECT COUNT(*) AS Value FROM Outbox WHERE CAST(Inhoud AS TEXT) LIKE '%' || {id} || '%'").SingleAsync(Stop));
}
