using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Monitoring.Contracts.Gebeurtenissen;
using Monitoring.Services.Landelijk.Tests.Opstelling;

namespace Monitoring.Services.Landelijk.Tests.Projecties;

public sealed class WillekeurigeGeschiedenisTests
{
    private const int Geschiedenissen = 10_000;

    private static readonly string[] Schoolsoorten = ["bao", "sbo", "so", "vo", "pro", "vso"];
    private static readonly string[] Oordelen = ["goed", "voldoende", "onvoldoende"];
    private static readonly string[] Onderzoeksoorten = ["vierjaarlijks", "vierjaarlijks", "herstel"];
    private static readonly string[] Vestigingen = ["00AP00", "00AP01", "01XY00"];
    private static readonly string[] Swvs = ["PO0001", "PO0002", "VO0001", ""];

    /// <summary>
    /// Late, repeated, missing and out-of-order events, in batches of any size: the counters follow from the newest versions alone, also
    /// those of the samenwerkingsverband that a vestiging came to before or after its OPP's were known.
    /// </summary>
    [Fact]
    public async Task Elke_volgorde_met_herhalingen_en_gaten_geeft_dezelfde_tellers()
    {
        await Parallel.ForEachAsync(Enumerable.Range(0, Geschiedenissen), new ParallelOptions { MaxDegreeOfParallelism = 2, CancellationToken = TestContext.Current.CancellationToken }, async (zaad, stop) =>
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
            var tellers = await context.Tellers.ToDictionaryAsync(teller => teller.Sleutel, teller => teller.Aantal, stop);
            Assert.True(Verwacht(aflevering).OrderBy(paar => paar.Key, StringComparer.Ordinal).SequenceEqual(tellers.OrderBy(paar => paar.Key, StringComparer.Ordinal)), $"zaad {zaad}");
        });
    }

    private static List<IGebeurtenis> Aflevering(Random toeval)
    {
        var alle = new List<IGebeurtenis>();
        for (var nummer = 0; nummer < toeval.Next(2, 9); nummer++)
        {
            var id = string.Create(CultureInfo.InvariantCulture, $"a{nummer}");
            var soort = toeval.Next(6);
            for (var versie = 1; versie <= toeval.Next(1, 6); versie++)
            {
                alle.Add(soort switch
                {
                    0 => Maak.Onderzoek("onderzoek-" + id, toeval.Next(2) == 0 ? "po" : "vo", 2022 + toeval.Next(2), Een(toeval, Oordelen), Een(toeval, Onderzoeksoorten), versie),
                    1 => Maak.Object(Vestigingen[nummer % 3], versie) with { SwvCode = Een(toeval, Swvs), Leerlingen = toeval.Next(3) == 0 ? null : toeval.Next(200) },
                    _ => Maak.Opp("opp-" + id, versie, Een(toeval, Schoolsoorten), toeval.Next(2) == 0 ? "2022-2023" : "2023-2024", toeval.Next(3) == 0 ? "opgesteld" : "vastgesteld", toeval.Next(2) == 0, toeval.Next(4) == 0 ? "voorbeeld" : "school")
                        with { Vestiging = Een(toeval, Vestigingen), VoldoetAanWet = toeval.Next(3) switch { 0 => true, 1 => false, _ => null } },
                });
            }
        }

        var aflevering = alle.Where(_ => toeval.Next(6) > 0).ToList();
        aflevering.AddRange(aflevering.Where(_ => toeval.Next(3) == 0).ToList());
        var volgorde = aflevering.ToArray();
        toeval.Shuffle(volgorde);
        return [.. volgorde];
    }

    /// <summary>Counted directly from the newest delivered version of each aggregate, without any code of the projections.</summary>
    private static Dictionary<string, long> Verwacht(List<IGebeurtenis> aflevering)
    {
        var nieuwste = aflevering.GroupBy(gebeurtenis => (gebeurtenis.GetType(), gebeurtenis.AggregaatId)).Select(groep => groep.MaxBy(gebeurtenis => gebeurtenis.Versie)!).ToList();
        var swvs = nieuwste.OfType<ObjectVanToezichtGewijzigd>().ToDictionary(vestiging => vestiging.Code, vestiging => vestiging.SwvCode);
        var tellers = new Dictionary<string, long>();
        foreach (var (sleutel, aantal) in nieuwste.SelectMany(gebeurtenis => Sleutels(gebeurtenis, swvs)))
        {
            tellers[sleutel] = tellers.GetValueOrDefault(sleutel) + aantal;
        }

        // A school is counted once, whatever the number of its OPP's or vestigingen.
        foreach (var (perSchool, scholen) in new[] { ("opps-per-school", "scholen-met-opp"), ("vestigingen-per-school", "scholen") })
        {
            foreach (var groep in tellers.Keys.Select(sleutel => sleutel.Split('|')).Where(delen => delen[0] == perSchool).GroupBy(delen => $"{scholen}|{delen[1]}|{delen[2]}||{delen[4]}").ToList())
            {
                tellers[groep.Key] = groep.LongCount();
            }
        }

        return tellers;
    }

    private static IEnumerable<(string Sleutel, long Aantal)> Sleutels(IGebeurtenis gebeurtenis, Dictionary<string, string> swvs)
    {
        switch (gebeurtenis)
        {
            case OnderzoekVastgesteld onderzoek:
                yield return (string.Create(CultureInfo.InvariantCulture, $"onderzoeken|{onderzoek.Vaststellingsdatum.Year}|{onderzoek.Soort}||{onderzoek.Herkomst}"), 1);
                if (onderzoek.Soort != "vierjaarlijks")
                {
                    break;
                }

                yield return (string.Create(CultureInfo.InvariantCulture, $"swv-eindoordelen|{onderzoek.Vaststellingsdatum.Year}|{onderzoek.Sector}|{onderzoek.Eindoordeel}|{onderzoek.Herkomst}"), 1);
                yield return (string.Create(CultureInfo.InvariantCulture, $"swv-wettelijke-taken|{onderzoek.Vaststellingsdatum.Year}|{onderzoek.Sector}|geen-tekortkoming|{onderzoek.Herkomst}"), 1);
                break;
            case ObjectVanToezichtGewijzigd { Leerlingen: > 0 } vestiging:
                yield return ("leerlingen|2023-2024|po||voorbeeld", vestiging.Leerlingen.Value);
                yield return ($"vestigingen-per-school|2023-2024|po|{vestiging.Code[..4]}|voorbeeld", 1);
                break;
            case OppGewijzigd opp:
                var tijdig = opp.Status == "opgesteld" ? "opgesteld" : opp.BinnenZesWeken == true ? "vastgesteld-op-tijd" : "vastgesteld-te-laat";
                var voldoet = opp.VoldoetAanWet switch { true => "voldoet", false => "voldoet-niet", null => "nog-niet" };
                var groep = opp.Schoolsoort switch { "bao" => "po", "vo" => "vo", var anders => anders };
                foreach (var (telling, kenmerk) in new[] { ("opps", tijdig), ("opp-voldoet", voldoet), ("opp-handelingsdeel", "onbekend"), ("opp-instemming", "onbekend"), ("opp-hoorrecht", "onbekend") })
                {
                    yield return ($"{telling}|{opp.Schooljaar}|{opp.Schoolsoort}|{kenmerk}|{opp.Herkomst}", 1);
                }

                // All these events are of January 2024: an OPP that still runs was there up to and including 2023-2024.
                foreach (var schooljaar in opp.Schooljaar == "2022-2023" ? new[] { "2022-2023", "2023-2024" } : ["2023-2024"])
                {
                    yield return ($"opp-aanwezig|{schooljaar}|{opp.Schoolsoort}||{opp.Herkomst}", 1);
                    yield return ($"opps-per-school|{schooljaar}|{groep}|{opp.Vestiging[..4]}|{opp.Herkomst}", 1);
                }

                // An OPP of another sector than the samenwerkingsverband of its vestiging counts nowhere by name.
                var verband = swvs.GetValueOrDefault(opp.Vestiging, "");
                var swv = verband.StartsWith(opp.Schoolsoort is "bao" or "sbo" or "so" ? "PO" : "VO", StringComparison.Ordinal) ? verband : "";
                yield return ($"swv-tijdigheid:{opp.Schooljaar}|{opp.Schooljaar}|{swv}|{tijdig}|{opp.Herkomst}", 1);
                yield return ($"swv-voldoet:{opp.Schooljaar}|{opp.Schooljaar}|{swv}|{voldoet}|{opp.Herkomst}", 1);
                break;
        }
    }

    private static string Een(Random toeval, string[] keuzes) => keuzes[toeval.Next(keuzes.Length)];
}
