using System.Globalization;
using Monitoring.Contracts.Opp.V1;
using Monitoring.Services.Opp.Tests.Opstelling;

namespace Monitoring.Services.Opp.Tests.Tellen;

/// <summary>
/// De Staat van het Onderwijs 2024, Tabel 5.3a: a country of 1,000 po schools with 100,000 pupils and 1,000 vo schools with 50,000, in which
/// exactly so many OPP's at so many schools are registered, gives the printed percentages from the counts.
/// </summary>
public sealed class RegistratiegraadTests(OppServer server) : IClassFixture<OppServer>
{
    private const int Scholen = 1_000;
    private const int PoLeerlingen = 100_000;
    private const int VoLeerlingen = 50_000;

    // Schooljaar, and per sector the share of pupils with an OPP and of schools that register at least one.
    private static readonly (int Jaar, decimal PoLeerlingen, decimal PoScholen, decimal VoLeerlingen, decimal VoScholen)[] Tabel =
    [
        (2018, 0.5m, 26.2m, 2.2m, 49.6m),
        (2019, 0.4m, 23.7m, 2.1m, 43.1m),
        (2020, 0.5m, 24.4m, 2.1m, 48m),
        (2021, 0.5m, 24.2m, 2.1m, 47.9m),
        (2022, 0.9m, 44.7m, 1.7m, 43.2m),
    ];

    private CancellationToken Stop { get; } = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Tabel_5_3a_komt_uit_de_tellingen()
    {
        var rijen = Tabel.SelectMany(jaar => Rijen("bao", jaar.Jaar, jaar.PoLeerlingen * PoLeerlingen / 100, jaar.PoScholen * Scholen / 100)
            .Concat(Rijen("vo", jaar.Jaar, jaar.VoLeerlingen * VoLeerlingen / 100, jaar.VoScholen * Scholen / 100)));
        Assert.All(await server.Stuur(rijen, server.AlsBeheer), uitkomst => Assert.Equal("nieuw", uitkomst.Uitkomst));

        var inspecteur = server.Kop(Contracts.Toegang.Rol.Inspecteur, Contracts.Toegang.Scope.OppLezen);
        foreach (var jaar in Tabel)
        {
            var telling = await server.Client.TelAsync(new TelVraag { Schooljaar = string.Create(CultureInfo.InvariantCulture, $"{jaar.Jaar}-{jaar.Jaar + 1}") }, inspecteur, cancellationToken: Stop);

            Assert.Equal((jaar.PoLeerlingen, jaar.PoScholen), Graad(telling, "bao", PoLeerlingen));
            Assert.Equal((jaar.VoLeerlingen, jaar.VoScholen), Graad(telling, "vo", VoLeerlingen));
        }
    }

    private static (decimal Leerlingen, decimal Scholen) Graad(Telling telling, string soort, int leerlingen)
    {
        var regels = telling.Regels.Where(regel => regel.Schoolsoort == soort).ToList();
        return (Math.Round(100m * regels.Sum(regel => regel.Totaal) / leerlingen, 1), Math.Round(100m * regels.Select(regel => regel.Vestiging[..4]).Distinct().Count() / Scholen, 1));
    }

    /// <summary>The OPP's of one schooljaar, spread over so many schools in turn.</summary>
    private static IEnumerable<RegistreerVerzoek> Rijen(string soort, int jaar, decimal opps, decimal scholen) => Enumerable.Range(0, (int)opps).Select(nummer =>
    {
        var school = nummer % (int)scholen;
        var brin = string.Create(CultureInfo.InvariantCulture, $"{(soort == "bao" ? 10 : 30) + (school / 676)}{(char)('A' + (school / 26 % 26))}{(char)('A' + (school % 26))}");
        return Rij.Van(string.Create(CultureInfo.InvariantCulture, $"t{jaar}-{nummer}x"), vestiging: brin + "00", begin: string.Create(CultureInfo.InvariantCulture, $"{jaar}-10-01"), vastgesteld: string.Create(CultureInfo.InvariantCulture, $"{jaar}-11-01"), soort: soort);
    });
}
