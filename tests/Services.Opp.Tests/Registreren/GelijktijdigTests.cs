using Grpc.Core;
using Microsoft.EntityFrameworkCore;
using Monitoring.Contracts.Opp.V1;
using Monitoring.Services.Opp.Tests.Opstelling;
using Monitoring.Testopstelling;

namespace Monitoring.Services.Opp.Tests.Registreren;

public sealed class GelijktijdigTests(OppServer server) : IClassFixture<OppServer>
{
    private CancellationToken Stop { get; } = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Vier_stromen_met_dezelfde_rijen_geven_elk_OPP_een_keer()
    {
        var rijen = Enumerable.Range(1, 400).Select(regel => Rij.Van("tegelijk" + regel, regel: regel)).ToList();

        var uitkomsten = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => server.Stuur(rijen, server.AlsSchool))));

        var perRegel = uitkomsten.SelectMany(uitkomst => uitkomst).GroupBy(uitkomst => uitkomst.Regel).ToList();
        Assert.Equal(400, perRegel.Count);
        Assert.All(perRegel, regel => Assert.Equal(["nieuw", "ongewijzigd", "ongewijzigd", "ongewijzigd"], regel.Select(uitkomst => uitkomst.Uitkomst).Order()));
        Assert.All(perRegel, regel => Assert.Single(regel.Select(uitkomst => uitkomst.Id).Distinct()));
    }

    [Fact]
    public async Task Van_twee_die_tegelijk_vaststellen_wint_er_een()
    {
        var opp = await server.Client.RegistreerAsync(Rij.Van("wedloop"), server.AlsSchool, cancellationToken: Stop);

        var pogingen = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(async () =>
        {
            try
            {
                return (await server.Client.StelVastAsync(new VaststelVerzoek { Id = opp.Id, Versie = 1, Datum = "2024-03-10" }, server.AlsSchool)).Versie.ToString(System.Globalization.CultureInfo.InvariantCulture);
            }
            catch (RpcException fout)
            {
                return fout.StatusCode.ToString();
            }
        })));

        Assert.Single(pogingen, uitkomst => uitkomst == "2");
        Assert.All(pogingen.Where(uitkomst => uitkomst != "2"), uitkomst => Assert.Equal("Aborted", uitkomst));
    }

    [Fact]
    public async Task Breekt_een_stroom_af_dan_is_wat_beantwoord_is_bewaard_en_niets_half()
    {
        var beantwoord = new List<string>();
        using (var stroom = server.Client.RegistreerStroom(server.AlsSchool, cancellationToken: Stop))
        {
            for (var regel = 1; regel <= 3000; regel++)
            {
                await stroom.RequestStream.WriteAsync(Rij.Van("af" + regel, regel: regel), Stop);
            }

            Assert.True(await stroom.ResponseStream.MoveNext(Stop));
            beantwoord.AddRange(stroom.ResponseStream.Current.Uitkomsten.Select(uitkomst => uitkomst.Id));
        }

        await Wacht.Tot(async () => await Telling() is var (opps, gebeurtenissen) && opps == gebeurtenissen && opps >= beantwoord.Count);
        var bewaard = await server.UitDatabase(database => database.Opps.Select(opp => opp.Id).ToListAsync(Stop));
        Assert.NotEmpty(beantwoord);
        Assert.Subset(bewaard.Select(id => id.ToString()).ToHashSet(), beantwoord.ToHashSet());

        // The same stream once more completes it, without doubles.
        await server.Stuur(Enumerable.Range(1, 3000).Select(regel => Rij.Van("af" + regel, regel: regel)), server.AlsSchool);
        Assert.Equal(3000, await server.UitDatabase(database => database.Opps.CountAsync(opp => opp.Kenmerk.StartsWith("af"), Stop)));
    }

    /// <summary>One statement, so that both counts are of one moment.</summary>
    private async Task<(int Opps, int Gebeurtenissen)> Telling()
    {
        var regel = await server.UitDatabase(database => database.Database
            .SqlQuery<string>($"SELECT (SELECT SUM(Versie) FROM Opp) || ' ' || (SELECT COUNT(*) FROM Outbox) AS Value").SingleAsync(Stop));
        var delen = regel.Split(' ');
        return (int.Parse(delen[0], System.Globalization.CultureInfo.InvariantCulture), int.Parse(delen[1], System.Globalization.CultureInfo.InvariantCulture));
    }
}
