using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Monitoring.Contracts.Gebeurtenissen;
using Monitoring.Services.Landelijk.Tests.Opstelling;

namespace Monitoring.Services.Landelijk.Tests.Projecties;

public sealed class WillekeurigeGeschiedenisTests
{
    private const int Geschiedenissen = 2000;

    private static readonly string[] Schoolsoorten = ["bao", "sbo", "so", "vo", "pro", "vso"];
    private static readonly string[] Oordelen = ["goed", "voldoende", "onvoldoende"];
    private static readonly string[] Onderzoeksoorten = ["vierjaarlijks", "vierjaarlijks", "herstel"];

    /// <summary>Late, repeated, missing and out-of-order events, in batches of any size: the counters follow from the newest versions alone.</summary>
    [Fact]
    public async Task Elke_volgorde_met_herhalingen_en_gaten_geeft_dezelfde_tellers()
    {
        for (var zaad = 0; zaad < Geschiedenissen; zaad++)
        {
            var toeval = new Random(zaad);
            using var database = new Geheugendatabase();
            var aflevering = Aflevering(toeval);

            var rest = aflevering.AsEnumerable();
            while (rest.Any())
            {
                var grootte = toeval.Next(1, 14);
                await Boeking.PasToe(database.Context, [.. rest.Take(grootte)]);
                rest = rest.Skip(grootte);
            }

            await using var context = database.Context();
            var tellers = await context.Tellers.ToDictionaryAsync(teller => teller.Sleutel, teller => teller.Aantal, TestContext.Current.CancellationToken);
            Assert.True(Verwacht(aflevering).OrderBy(paar => paar.Key, StringComparer.Ordinal).SequenceEqual(tellers.OrderBy(paar => paar.Key, StringComparer.Ordinal)), $"zaad {zaad}");
            Assert.Equal(aflevering.Select(gebeurtenis => gebeurtenis.AggregaatId).Distinct().Count(), await context.OppFeiten.CountAsync(TestContext.Current.CancellationToken) + await context.OnderzoekFeiten.CountAsync(TestContext.Current.CancellationToken));
        }
    }

    private static List<IGebeurtenis> Aflevering(Random toeval)
    {
        var alle = new List<IGebeurtenis>();
        for (var nummer = 0; nummer < toeval.Next(2, 9); nummer++)
        {
            var id = string.Create(CultureInfo.InvariantCulture, $"a{nummer}");
            var isOpp = toeval.Next(4) > 0;
            for (var versie = 1; versie <= toeval.Next(1, 6); versie++)
            {
                alle.Add(isOpp
                    ? Maak.Opp("opp-" + id, versie, Een(toeval, Schoolsoorten), toeval.Next(2) == 0 ? "2022-2023" : "2023-2024", toeval.Next(3) == 0 ? "opgesteld" : "vastgesteld", toeval.Next(2) == 0, toeval.Next(4) == 0 ? "voorbeeld" : "school")
                    : Maak.Onderzoek("onderzoek-" + id, toeval.Next(2) == 0 ? "po" : "vo", 2022 + toeval.Next(2), Een(toeval, Oordelen), Een(toeval, Onderzoeksoorten), versie));
            }
        }

        var aflevering = alle.Where(_ => toeval.Next(6) > 0).ToList();
        aflevering.AddRange(aflevering.Where(_ => toeval.Next(3) == 0).ToList());
        var volgorde = aflevering.ToArray();
        toeval.Shuffle(volgorde);
        return [.. volgorde];
    }

    /// <summary>Counted directly from the newest delivered version of each aggregate, without any code of the projections.</summary>
    private static Dictionary<string, long> Verwacht(List<IGebeurtenis> aflevering) => aflevering
        .GroupBy(gebeurtenis => gebeurtenis.AggregaatId)
        .Select(groep => groep.MaxBy(gebeurtenis => gebeurtenis.Versie)!)
        .Select(Sleutel)
        .Where(sleutel => sleutel.Length > 0)
        .GroupBy(sleutel => sleutel)
        .ToDictionary(groep => groep.Key, groep => groep.LongCount());

    private static string Sleutel(IGebeurtenis gebeurtenis) => gebeurtenis switch
    {
        OppGewijzigd { Status: "opgesteld" } opp => $"opps|{opp.Schooljaar}|{opp.Schoolsoort}|opgesteld|{opp.Herkomst}",
        OppGewijzigd opp => $"opps|{opp.Schooljaar}|{opp.Schoolsoort}|vastgesteld-{(opp.BinnenZesWeken == true ? "op-tijd" : "te-laat")}|{opp.Herkomst}",
        OnderzoekVastgesteld { Soort: "vierjaarlijks" } onderzoek => string.Create(CultureInfo.InvariantCulture, $"swv-eindoordelen|{onderzoek.Vaststellingsdatum.Year}|{onderzoek.Sector}|{onderzoek.Eindoordeel}|{onderzoek.Herkomst}"),
        _ => "",
    };

    private static string Een(Random toeval, string[] keuzes) => keuzes[toeval.Next(keuzes.Length)];
}
