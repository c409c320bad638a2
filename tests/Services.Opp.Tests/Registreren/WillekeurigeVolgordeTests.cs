using Grpc.Core;
using Microsoft.EntityFrameworkCore;
using Monitoring.Contracts.Opp.V1;
using Monitoring.Services.Opp.Domain;
using Monitoring.Services.Opp.Tests.Opstelling;

namespace Monitoring.Services.Opp.Tests.Registreren;

/// <summary>No order of acts leads to a state that cannot be.</summary>
public sealed class WillekeurigeVolgordeTests(OppServer server) : IClassFixture<OppServer>
{
    private CancellationToken Stop { get; } = TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(1)]
    [InlineData(20)]
    [InlineData(300)]
    public async Task Versies_stijgen_een_vaststelling_blijft_en_elke_versie_heeft_een_gebeurtenis(int zaad)
    {
        var toeval = new Random(zaad);
        var kenmerken = Enumerable.Range(0, 5).Select(nummer => $"z{zaad}-{nummer}").ToList();
        var vorige = new Dictionary<string, Ontwikkelingsperspectief>();
        for (var stap = 0; stap < 150; stap++)
        {
            await Doe(toeval, kenmerken[toeval.Next(kenmerken.Count)], vorige);

            var nu = await server.UitDatabase(database => database.Opps.AsNoTracking().Where(opp => kenmerken.Contains(opp.Kenmerk)).ToDictionaryAsync(opp => opp.Kenmerk, Stop));
            foreach (var (kenmerk, opp) in nu)
            {
                Assert.Equal(opp.VastgesteldOp is not null, opp.Status == OppStatus.Vastgesteld);
                Assert.Equal(opp.VastgesteldOp is { } op ? op <= opp.BeginTermijn.AddDays(42) : null, opp.BinnenZesWeken);
                Assert.True(opp.VastgesteldOp is null || opp.VastgesteldOp >= opp.OpgesteldOp);
                Assert.True(opp.OpgesteldOp <= new DateOnly(2024, 3, 15) && opp.BeginTermijn >= new DateOnly(2014, 8, 1));
                if (vorige.TryGetValue(kenmerk, out var toen))
                {
                    Assert.Equal(toen.Id, opp.Id);
                    Assert.InRange(opp.Versie, toen.Versie, toen.Versie + 1);
                    Assert.True(toen.VastgesteldOp is null || opp.VastgesteldOp is not null);
                    Assert.True(opp.Versie > toen.Versie || (opp.VastgesteldOp, opp.OpgesteldOp, opp.BeginTermijn, opp.Schoolsoort) == (toen.VastgesteldOp, toen.OpgesteldOp, toen.BeginTermijn, toen.Schoolsoort));
                }
            }

            Assert.Subset(nu.Keys.ToHashSet(), vorige.Keys.ToHashSet());
            vorige = nu;
        }

        foreach (var opp in vorige.Values)
        {
            var id = opp.Id.ToString();
            var versies = await server.UitDatabase(database => database.Database.SqlQuery<long>($"SELECT Versie AS Value FROM Outbox WHERE AggregaatId = {id} ORDER BY Volgnummer").ToListAsync(Stop));
            Assert.Equal(Enumerable.Range(1, (int)opp.Versie).Select(versie => (long)versie), versies);
        }
    }

    private async Task Doe(Random toeval, string kenmerk, Dictionary<string, Ontwikkelingsperspectief> bekend)
    {
        try
        {
            if (toeval.Next(3) == 0 && bekend.TryGetValue(kenmerk, out var opp))
            {
                await server.Client.StelVastAsync(new VaststelVerzoek { Id = opp.Id.ToString(), Versie = opp.Versie - toeval.Next(4) / 3, Datum = Dag(toeval) }, server.AlsSchool, cancellationToken: Stop);
                return;
            }

            var rij = Rij.Van(kenmerk, soort: toeval.Next(2) == 0 ? "bao" : "so", begin: Dag(toeval), vastgesteld: toeval.Next(2) == 0 ? "" : Dag(toeval));
            rij.OpgesteldOp = Dag(toeval);
            await server.Client.RegistreerAsync(rij, server.AlsSchool, cancellationToken: Stop);
        }
        catch (RpcException fout)
        {
            // A refusal is an answer, an internal error is not.
            Assert.Contains(fout.StatusCode, new[] { StatusCode.InvalidArgument, StatusCode.FailedPrecondition, StatusCode.Aborted });
        }
    }

    /// <summary>A few days around today, so that many collide and some lie in the future.</summary>
    private static string Dag(Random toeval) => new DateOnly(2024, 1, 25).AddDays(toeval.Next(53)).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
