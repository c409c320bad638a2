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
    private static readonly string[] Onderzoeksoorten = ["vierjaarlijks", "vierjaarlijks", "herstel", "steekproef", "risico", "nieuwe-school", "caribisch", "thema", "specifiek"];
    private static readonly string[] Standaarden = ["OP2", "OR1", "RPO1"];
    private static readonly string[] Regels = ["opp.zes-weken", "opp.evaluatie"];
    private static readonly string[] Schooljaren = ["2022-2023", "2023-2024"];
    private static readonly string[] Kengetalcodes = ["liquiditeit", "solvabiliteit2"];
    private static readonly string[] Jaarrekeningsoorten = ["realisatie", "realisatie", "realisatie", "begroting"];
    private static readonly string[] Vestigingen = ["00AP00", "00AP01", "01XY00"];
    private static readonly string[] Swvs = ["PO0001", "PO0002", "VO0001", ""];

    /// <summary>
    /// Late, repeated, missing and out-of-order events of every kind, in batches of any size: counters and distributions follow from the newest
    /// versions alone, also the counters of the samenwerkingsverband that a vestiging came to before or after its OPP's were known.
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
            var nieuwste = Nieuwste(aflevering);
            Assert.True(Verwacht(nieuwste).OrderBy(paar => paar.Key, StringComparer.Ordinal).SequenceEqual(tellers.OrderBy(paar => paar.Key, StringComparer.Ordinal)), $"zaad {zaad}: tellers");
            var verdelingen = await context.Kengetalverdelingen.Select(rij => new Verdeling(rij.Code, rij.Groep, rij.Boekjaar, rij.N, rij.Signalen, rij.Bedrag, rij.Mediaan)).ToListAsync(stop);
            Assert.True(Verdelingen(nieuwste).ToHashSet().SetEquals(verdelingen), $"zaad {zaad}: verdelingen");
            var opdrachten = await context.HerstelopdrachtFeiten.Select(feit => new Opdrachtstand(feit.Id, feit.Versie, feit.Jaar, feit.Kolom, feit.Onderzoeksoort, feit.Status, feit.Herstelduur, feit.OpenbaarOp)).ToListAsync(stop);
            Assert.True(Opdrachtstanden(nieuwste).ToHashSet().SetEquals(opdrachten), $"zaad {zaad}: herstelopdrachten");
        });
    }

    /// <summary>Herstelopdrachten are read from their facts: a counter would be nearly one of them.</summary>
    private static IEnumerable<Opdrachtstand> Opdrachtstanden(IEnumerable<IGebeurtenis> nieuwste) => nieuwste.OfType<HerstelopdrachtGewijzigd>().Select(opdracht => new Opdrachtstand(
        opdracht.AggregaatId,
        opdracht.Versie,
        opdracht.OpgelegdOp.Year,
        (opdracht.ObjectSoort, opdracht.Toezichtsector) switch { ("swv", _) => "swv", (_, "so") => "(v)so", _ => "vo" },
        opdracht.Onderzoeksoort,
        opdracht.Status,
        opdracht.HersteldOp?.DayNumber - opdracht.OpgelegdOp.DayNumber,
        opdracht.OpenbaarOp));

    private static List<IGebeurtenis> Aflevering(Random toeval)
    {
        var alle = new List<IGebeurtenis>();
        for (var nummer = 0; nummer < toeval.Next(2, 9); nummer++)
        {
            var id = string.Create(CultureInfo.InvariantCulture, $"a{nummer}");
            var soort = toeval.Next(11);
            for (var versie = 1; versie <= toeval.Next(1, 6); versie++)
            {
                alle.Add(soort switch
                {
                    0 => Onderzoek("onderzoek-" + id, versie, toeval),
                    5 => Maak.Swv(Swvs[nummer % 3]) with { Versie = versie, Provincie = Een(toeval, ["Utrecht", "Zeeland", "Fryslân", "elders"]) },
                    1 => Maak.Object(Vestigingen[nummer % 3], versie) with { SwvCode = Een(toeval, Swvs), Leerlingen = toeval.Next(3) == 0 ? null : toeval.Next(200) },
                    2 => Opdracht("opdracht-" + id, versie, toeval),
                    3 => Rekening(nummer, versie, toeval),
                    4 => new MinisterGeinformeerd("melding-" + id, versie, Maak.Begin.AddMinutes(versie), "onderzoek", "2023-0001", "school", "00AP", "De Wilg", toeval.Next(2) == 0 ? "po" : "so", 2, new DateOnly(2023 + toeval.Next(2), 6, 1), "inspectie") { OpenbaarOp = toeval.Next(2) == 0 ? new DateOnly(2024, 4, 5) : null },
                    _ => Opp("opp-" + id, versie, toeval),
                });
            }
        }

        var aflevering = alle.Where(_ => toeval.Next(6) > 0).ToList();
        aflevering.AddRange(aflevering.Where(_ => toeval.Next(3) == 0).ToList());
        var volgorde = aflevering.ToArray();
        toeval.Shuffle(volgorde);
        return [.. volgorde];
    }

    /// <summary>Everything that a school may tell, and tell otherwise later: an evaluation that was held after all, a pupil who did not leave.</summary>
    private static OppGewijzigd Opp(string id, long versie, Random toeval)
    {
        var schoolsoort = Een(toeval, Schoolsoorten);
        return Maak.Opp(id, versie, schoolsoort, Een(toeval, Schooljaren), toeval.Next(3) == 0 ? "opgesteld" : "vastgesteld", toeval.Next(2) == 0, toeval.Next(4) == 0 ? "voorbeeld" : "school") with
        {
            Vestiging = Een(toeval, Vestigingen),
            Afdeling = schoolsoort == "vo" ? Een(toeval, ["vmbo", "havo-vwo", ""]) : "",
            VoldoetAanWet = toeval.Next(3) switch { 0 => true, 1 => false, _ => null },
            Handelingsdeel = Een(toeval, ["aanwezig", "ontbreekt", "nvt", "onbekend"]),
            Instemming = Een(toeval, ["volledig", "geweigerd", "onbekend"]),
            Hoorrecht = Een(toeval, ["gebruikt", "aangeboden", "nvt"]),
            Regels = [.. Regels.Where(_ => toeval.Next(4) > 0).Select(regel => new RegelUitkomst(regel, Een(toeval, ["voldoet", "voldoet-niet", "nog-niet"])))],
            Evaluaties = [.. Schooljaren.Where(_ => toeval.Next(3) > 0).Select(jaar => toeval.Next(2) == 0 ? new OppEvaluatie(jaar, Een(toeval, ["niet-geevalueerd", "nog-niet"]), "") : new OppEvaluatie(jaar, "geevalueerd", Een(toeval, ["behaald", "deels", "onbekend"])))],
            EindSchooljaar = Een(toeval, ["", "2022-2023", "2023-2024"]),
            Uitstroom = toeval.Next(3) == 0 ? null : new OppUitstroom("vmbo-tl", false, null, Een(toeval, ["", .. Schooljaren]), "", null, Een(toeval, ["boven", "op", "onder", ""]), false, Een(toeval, ["bestendigd", "niet-bestendigd", ""]), Een(toeval, ["bestendigd", ""]), false),
        };
    }

    private static OnderzoekVastgesteld Onderzoek(string id, long versie, Random toeval)
    {
        var soort = Een(toeval, Onderzoeksoorten);
        var objectSoort = soort switch { "vierjaarlijks" => Een(toeval, ["swv", "bestuur"]), "herstel" => "swv", _ => "school" };
        return Maak.Onderzoek(id, toeval.Next(2) == 0 ? "po" : "vo", 2022 + toeval.Next(2), Een(toeval, Oordelen), soort, versie, objectSoort) with
        {
            Toezichtsector = Een(toeval, ["", "", "mbo"]),
            Bekostiging = Een(toeval, ["bekostigd", "niet-bekostigd"]),
            Schoolsoort = objectSoort == "school" ? Een(toeval, ["bao", "sbo", "vso", ""]) : "",
            Startdatum = Een(toeval, ["", "2022-10-03", "2023-02-06"]) is { Length: > 0 } dag ? DateOnly.ParseExact(dag, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null,
            Oordelen = [.. Standaarden.Where(_ => toeval.Next(2) == 0).Select(standaard => new OordeelOpStandaard(standaard, Een(toeval, [.. Oordelen, "niet-beoordeeld"])))],
            HerstelopdrachtenBekend = toeval.Next(4) > 0,
            Herstelopdrachten = [.. Standaarden.Where(_ => toeval.Next(3) == 0).SelectMany(standaard => Enumerable.Range(0, 2).Select(_ => new OpgelegdeHerstelopdracht(Guid.NewGuid(), standaard, "", "wpo-8", new DateOnly(2024, 3, 1))))],
            OpenbaarOp = toeval.Next(2) == 0 ? new DateOnly(2024, 4, 5) : null,
            OpeenvolgendZeerZwak = toeval.Next(3),
            Herstelresultaat = soort == "herstel" ? Een(toeval, ["hersteld", "niet-hersteld"]) : "",
        };
    }

    private static HerstelopdrachtGewijzigd Opdracht(string id, long versie, Random toeval)
    {
        // Also just before a year ends, and moved to another year by a later version.
        var opgelegd = new DateOnly(2023, 3, 1).AddDays(toeval.Next(3) * 304);
        var (hersteld, openbaar) = (toeval.Next(2) == 0 ? opgelegd.AddDays(toeval.Next(3)) : (DateOnly?)null, toeval.Next(2) == 0 ? new DateOnly(2024, 4, 5) : (DateOnly?)null);
        return new HerstelopdrachtGewijzigd(
            id, versie, Maak.Begin.AddMinutes(versie), "onderzoek", "2023-0001", Een(toeval, Onderzoeksoorten), toeval.Next(2) == 0 ? "swv" : "school", "X", toeval.Next(2) == 0 ? "vo" : "so", "", "", "OP2", "", [],
            "wpo-8", "WPO art. 8", opgelegd, opgelegd.AddYears(1), 0, hersteld is null ? "open" : "hersteld", hersteld, "inspectie") { OpenbaarOp = openbaar };
    }

    /// <summary>A bestuur may turn out to be a samenwerkingsverband, or of another sector, and a value may go absent.</summary>
    private static JaarrekeningGewijzigd Rekening(int nummer, long versie, Random toeval)
    {
        var soort = Een(toeval, Jaarrekeningsoorten);
        var kengetallen = Kengetalcodes.Where(_ => toeval.Next(4) > 0).Select(code => toeval.Next(4) == 0
            ? new KengetalWaarde(code, null, "niet-bekend", null, null)
            : new KengetalWaarde(code, toeval.Next(40) / 10m, "", toeval.Next(3) switch { 0 => true, 1 => false, _ => null }, 0.75m));
        // The id is that of the aggregate whatever it says: a correction may move an account to another year.
        return Maak.Jaarrekening("21428", 2014 + toeval.Next(2), [.. kengetallen], toeval.Next(2) == 0 ? "SWV" : "PO3", soort, versie) with
        {
            AggregaatId = string.Create(CultureInfo.InvariantCulture, $"rekening-{nummer}"),
            Sector = toeval.Next(2) == 0 ? "po" : "vo",
            Afbouw = toeval.Next(3) == 0 ? new Afbouwstand(1, 2014, 2016, 1m, 1m, Een(toeval, ["volgens-plan", "achter"])) : null,
        };
    }

    private static List<IGebeurtenis> Nieuwste(List<IGebeurtenis> aflevering) =>
        [.. aflevering.GroupBy(gebeurtenis => (gebeurtenis.GetType(), gebeurtenis.AggregaatId)).Select(groep => groep.MaxBy(gebeurtenis => gebeurtenis.Versie)!)];

    /// <summary>Computed directly from the newest accounts: the median of an even number lies halfway.</summary>
    private static IEnumerable<Verdeling> Verdelingen(List<IGebeurtenis> nieuwste) =>
        from rekening in nieuwste.OfType<JaarrekeningGewijzigd>()
        where rekening.Soort == "realisatie"
        from kengetal in rekening.Kengetallen
        group kengetal by (kengetal.Code, Groep: rekening.Groepering == "SWV" ? "swv" : "schoolbesturen", rekening.Boekjaar) into verdeling
        let waarden = verdeling.Where(kengetal => kengetal.Waarde is not null).Select(kengetal => kengetal.Waarde!.Value).Order().ToArray()
        let signalen = verdeling.Where(kengetal => kengetal.Signaal == true).ToArray()
        select new Verdeling(
            verdeling.Key.Code, verdeling.Key.Groep, verdeling.Key.Boekjaar, waarden.Length, signalen.Length, signalen.Sum(kengetal => kengetal.Waarde!.Value),
            waarden.Length == 0 ? null : (waarden[(waarden.Length - 1) / 2] + waarden[waarden.Length / 2]) / 2);

    /// <summary>Counted directly from the newest delivered version of each aggregate, without any code of the projections.</summary>
    private static Dictionary<string, long> Verwacht(List<IGebeurtenis> nieuwste)
    {
        var swvs = nieuwste.OfType<ObjectVanToezichtGewijzigd>().Where(een => een.Soort == "vestiging").ToDictionary(vestiging => vestiging.Code, vestiging => vestiging.SwvCode);
        var provincies = nieuwste.OfType<ObjectVanToezichtGewijzigd>().Where(een => een.Soort == "swv").ToDictionary(swv => swv.Code, swv => swv.Provincie switch { "Fryslân" => "Friesland", "elders" => "", var naam => naam });
        var tellers = new Dictionary<string, long>();
        foreach (var (sleutel, aantal) in nieuwste.SelectMany(gebeurtenis => Sleutels(gebeurtenis, swvs, provincies)))
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

    private static IEnumerable<(string Sleutel, long Aantal)> Sleutels(IGebeurtenis gebeurtenis, Dictionary<string, string> swvs, Dictionary<string, string> provincies)
    {
        switch (gebeurtenis)
        {
            case OnderzoekVastgesteld onderzoek:
                yield return (string.Create(CultureInfo.InvariantCulture, $"onderzoeken|{onderzoek.Vaststellingsdatum.Year}|{onderzoek.Soort}||{onderzoek.Herkomst}"), 1);
                // What is few a year counts from the day of the report.
                var vanaf = onderzoek.OpenbaarOp is null ? "" : "@2024-04-05";
                var sector = onderzoek.Toezichtsector == "mbo" ? "mbo" : onderzoek.Sector;
                if (onderzoek.OpeenvolgendZeerZwak > 0)
                {
                    yield return (string.Create(CultureInfo.InvariantCulture, $"herhaald-zeer-zwak|{onderzoek.Vaststellingsdatum.Year}|{sector}|{(onderzoek.OpeenvolgendZeerZwak > 1 ? "herhaald" : "eerste-keer")}{vanaf}|{onderzoek.Herkomst}"), 1);
                }

                var jaar = onderzoek.Vaststellingsdatum.Year.ToString(CultureInfo.InvariantCulture);
                var periode = onderzoek.Startdatum switch { null => $"{jaar}-01/{jaar}-08", { Year: 2022 } => "2022-09/2022-12", _ => "2023-01/2023-08" };
                var schoolkolom = onderzoek.Schoolsoort switch { "bao" => "bo", "sbo" => "sbo", "vso" => "(v)so", _ => sector };
                var later = onderzoek.Soort is "vierjaarlijks" or "steekproef" or "risico" ? "" : vanaf;
                foreach (var oordeel in onderzoek.Oordelen)
                {
                    yield return ($"standaarden:{onderzoek.Soort}|{(onderzoek.Soort == "steekproef" ? periode : jaar)}|{(onderzoek.ObjectSoort == "school" ? schoolkolom : onderzoek.ObjectSoort)} {oordeel.Standaard}|{oordeel.Oordeel}{later}|{onderzoek.Herkomst}", 1);
                }

                if (onderzoek.Soort is "thema" or "specifiek")
                {
                    // Their judgements on standaarden count; they have no table of eindoordelen.
                    break;
                }

                if (onderzoek.Soort is "risico" or "nieuwe-school" or "caribisch")
                {
                    yield return ($"eindoordelen-{(onderzoek.Soort == "nieuwe-school" ? "nieuwe-scholen" : onderzoek.Soort)}|{jaar}|{sector}|{onderzoek.Eindoordeel}{later}|{onderzoek.Herkomst}", 1);
                    break;
                }

                var metOpdracht = onderzoek.Herstelopdrachten.Select(opdracht => opdracht.Standaard).Distinct().ToArray();
                if (onderzoek.Soort == "steekproef")
                {
                    yield return ($"eindoordelen-steekproef|{periode}|{schoolkolom}|{onderzoek.Eindoordeel}|{onderzoek.Herkomst}", 1);
                    foreach (var kenmerk in onderzoek.HerstelopdrachtenBekend ? [.. metOpdracht, "n", metOpdracht.Length == 0 ? "geen" : "minstens-een"] : Array.Empty<string>())
                    {
                        yield return ($"herstelopdrachten-steekproef|{periode}|{schoolkolom}|{kenmerk}|{onderzoek.Herkomst}", 1);
                    }

                    break;
                }

                if (onderzoek.Soort == "herstel")
                {
                    yield return (string.Create(CultureInfo.InvariantCulture, $"herstelonderzoeken|{onderzoek.Vaststellingsdatum.Year}|swv|{onderzoek.Herstelresultaat}{vanaf}|{onderzoek.Herkomst}"), 1);
                    break;
                }

                yield return ($"{(onderzoek.ObjectSoort, sector) switch { ("swv", _) => "swv-eindoordelen", (_, "mbo") => "eindoordelen-mbo", _ => "eindoordelen-besturen" }}|{jaar}|{(onderzoek.ObjectSoort, sector) switch { ("swv", _) => onderzoek.Sector, (_, "mbo") => onderzoek.Bekostiging, _ => sector }}|{onderzoek.Eindoordeel}|{onderzoek.Herkomst}", 1);
                if (onderzoek is { ObjectSoort: "swv", HerstelopdrachtenBekend: true })
                {
                    yield return ($"swv-wettelijke-taken|{jaar}|{onderzoek.Sector}|{(metOpdracht.Contains("RPO1") ? "tekortkoming" : "geen-tekortkoming")}|{onderzoek.Herkomst}", 1);
                }

                break;
            case MinisterGeinformeerd melding:
                yield return (string.Create(CultureInfo.InvariantCulture, $"meldingen-minister|{melding.Datum.Year}|{(melding.Toezichtsector == "so" ? "(v)so" : "po")}|gemeld{(melding.OpenbaarOp is null ? "" : "@2024-04-05")}|inspectie"), 1);
                break;
            case JaarrekeningGewijzigd { Soort: "realisatie" } rekening:
                if (rekening.Kengetallen.Any(kengetal => kengetal.Signaal is not null))
                {
                    yield return (string.Create(CultureInfo.InvariantCulture, $"financiele-signalen|{rekening.Boekjaar}|{(rekening.Groepering == "SWV" ? "swv" : "schoolbesturen")}|{(rekening.Kengetallen.Any(kengetal => kengetal.Signaal == true) ? "signaal" : "geen-signaal")}|duo"), 1);
                }

                if (rekening.Afbouw is { } afbouw)
                {
                    yield return (string.Create(CultureInfo.InvariantCulture, $"afbouwplannen|{rekening.Boekjaar}|{rekening.Sector}|{afbouw.Voortgang}|duo"), 1);
                }

                break;
            case ObjectVanToezichtGewijzigd { Leerlingen: > 0 } vestiging:
                yield return ("leerlingen|2023-2024|po||voorbeeld", vestiging.Leerlingen.Value);
                yield return ($"vestigingen-per-school|2023-2024|po|{vestiging.Code[..4]}|voorbeeld", 1);
                break;
            case OppGewijzigd opp:
                var tijdig = opp.Status == "opgesteld" ? "opgesteld" : opp.BinnenZesWeken == true ? "vastgesteld-op-tijd" : "vastgesteld-te-laat";
                var voldoet = opp.VoldoetAanWet switch { true => "voldoet", false => "voldoet-niet", null => "nog-niet" };
                var groep = opp.Schoolsoort switch { "bao" => "po", "vo" => "vo", var anders => anders };
                var rij = opp.Afdeling.Length > 0 ? opp.Afdeling : opp.Schoolsoort;
                foreach (var (telling, kenmerk) in new[] { ("opps", tijdig), ("opp-voldoet", voldoet), ("opp-handelingsdeel", opp.Handelingsdeel), ("opp-instemming", opp.Instemming), ("opp-hoorrecht", opp.Hoorrecht) }.Concat(opp.Regels.Select(regel => ($"regel:{regel.Regel}", regel.Uitkomst))))
                {
                    yield return ($"{telling}|{opp.Schooljaar}|{rij}|{kenmerk}|{opp.Herkomst}", 1);
                }

                foreach (var evaluatie in opp.Evaluaties)
                {
                    yield return ($"opp-evaluatie|{evaluatie.Schooljaar}|{rij}|{(evaluatie.Uitkomst == "geevalueerd" ? $"doel-{evaluatie.Doelen}" : evaluatie.Uitkomst)}|{opp.Herkomst}", 1);
                }

                if (opp.Uitstroom is { Schooljaar.Length: > 0 } uitstroom)
                {
                    foreach (var (telling, kenmerk) in new[] { ("opp-uitstroom", uitstroom.TovPlan), ("opp-na-een-jaar", uitstroom.NaEenJaar), ("opp-na-drie-jaar", uitstroom.NaDrieJaar) })
                    {
                        yield return ($"{telling}|{uitstroom.Schooljaar}|{rij}|{(kenmerk.Length == 0 ? "onbekend" : kenmerk)}|{opp.Herkomst}", 1);
                    }
                }

                // All these events are of January 2024: an OPP that still runs was there up to and including 2023-2024, one that ended until then.
                foreach (var schooljaar in Schooljaren.Where(schooljaar => schooljaar == opp.Schooljaar || (schooljaar == "2023-2024" && opp.EindSchooljaar != "2022-2023")))
                {
                    yield return ($"opp-aanwezig|{schooljaar}|{rij}||{opp.Herkomst}", 1);
                    yield return ($"opps-per-school|{schooljaar}|{groep}|{opp.Vestiging[..4]}|{opp.Herkomst}", 1);
                }

                // An OPP of another sector than the samenwerkingsverband of its vestiging counts nowhere by name.
                var verband = swvs.GetValueOrDefault(opp.Vestiging, "");
                var swv = verband.StartsWith(opp.Schoolsoort is "bao" or "sbo" or "so" ? "PO" : "VO", StringComparison.Ordinal) ? verband : "";
                yield return ($"swv-tijdigheid:{opp.Schooljaar}|{opp.Schooljaar}|{swv}|{tijdig}|{opp.Herkomst}", 1);
                yield return ($"swv-voldoet:{opp.Schooljaar}|{opp.Schooljaar}|{swv}|{voldoet}|{opp.Herkomst}", 1);
                // The provincie is that of the samenwerkingsverband, whichever of the three was known first.
                var gebied = $"{(opp.Schoolsoort is "bao" or "sbo" or "so" ? "po" : "vo")} {provincies.GetValueOrDefault(swv, "")}";
                yield return ($"provincie-tijdigheid|{opp.Schooljaar}|{gebied}|{tijdig}|{opp.Herkomst}", 1);
                yield return ($"provincie-voldoet|{opp.Schooljaar}|{gebied}|{voldoet}|{opp.Herkomst}", 1);
                break;
        }
    }

    private static string Een(Random toeval, string[] keuzes) => keuzes[toeval.Next(keuzes.Length)];

    private sealed record Verdeling(string Code, string Groep, int Boekjaar, long N, long Signalen, decimal Bedrag, decimal? Mediaan);

    private sealed record Opdrachtstand(string Id, long Versie, int Jaar, string Kolom, string Soort, string Status, int? Duur, DateOnly? OpenbaarOp);
}
