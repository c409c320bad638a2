using System.Globalization;

namespace Monitoring.Voorbeeldgegevens;

/// <summary>What is in an invented OPP: complete when it must meet the law, and otherwise with one thing missing.</summary>
internal static class Oppinhoud
{
    public static readonly IReadOnlyList<string> Kolommen =
    [
        "kenmerk", "leerling_sleutel", "vestiging", "schoolsoort", "begin_termijn", "opgesteld_op", "vastgesteld_op", "afdeling", "ondersteuning", "afwijking",
        "belemmerende_factoren", "bevorderende_factoren", "uitstroombestemming", "vervolgsoort", "voorlopig", "uitstroomprofiel", "uitstroomniveau",
        "extra_ondersteuning", "handelingsdeel", "overleg_op", "overeenstemming", "ouders_met_gezag", "leerling_beslist", "instemming_op", "hoorrecht", "gehoord_op",
        "evaluaties", "beeindigd_op", "eindreden", "uitstroom_op", "bereikte_bestemming", "bereikt_niveau",
    ];

    // The last schooljaar that is over in the sample: later evaluations are not there yet.
    private const int LaatsteEvaluatiejaar = 2026;

    // From this day the pupil takes part in the evaluation too.
    private static readonly DateOnly Hoorrecht = new(2025, 1, 1);

    private static readonly string[] NaarVo = ["pro", "vmbo-bb", "vmbo-kb", "vmbo-kb/vmbo-tl", "vmbo-tl", "vmbo-tl/havo", "havo", "vwo"];
    private static readonly string[] NaPro = ["arbeid", "mbo-entree", "mbo-2"];
    private static readonly string[] NaVo = ["mbo-2", "mbo-3", "mbo-4", "hbo", "wo"];

    // What is missing where the law is not met, by weight: the uitstroombestemming most often (De Staat van het Onderwijs 2024).
    private static readonly (string Gebrek, int Gewicht)[] Gebreken = [("bestemming", 45), ("te-laat", 20), ("onderbouwing", 10), ("instemming", 12), ("handelingsdeel", 6), ("overleg", 3), ("open", 4)];

    public static IEnumerable<string> Rij(Oppgeval geval, bool voldoet, Toeval toeval)
    {
        var gebrek = voldoet ? "" : Gebrek(toeval.Tot(100));
        DateOnly? vastgesteld = gebrek switch
        {
            "open" => null,
            "te-laat" => geval.Begin.AddDays(toeval.Tussen(43, 90)),
            _ => geval.Opgesteld.AddDays(toeval.Tussen(0, 12)),
        };
        var gesprek = geval.Opgesteld;
        var ouders = toeval.Kans(70) ? 2 : 1;
        var beslist = geval.Soort is "vso" && toeval.Kans(15);
        var extra = geval.Soort is "bao" or "vo" || gebrek is "handelingsdeel" or "instemming" || toeval.Kans(70);
        var handelingsdeel = extra && gebrek != "handelingsdeel";
        var (bestemming, profiel, niveau) = Plan(geval.Soort, toeval);
        var einde = vastgesteld is { } vanaf ? Einde(vanaf, geval, toeval) : null;
        var uitstroom = einde is { Reden: "doorstroom" or "schoolverlater" } ? einde.Value.Op : (DateOnly?)null;
        var (bereikt, bereiktNiveau) = uitstroom is null ? ("", "") : Bereikt(bestemming, niveau, geval.Soort, toeval);
        string[] totHoorrecht =
        [
            geval.Kenmerk, geval.Leerling, geval.Vestiging.Code, geval.Soort, CsvTekst.Datum(geval.Begin), CsvTekst.Datum(geval.Opgesteld), CsvTekst.Datum(vastgesteld), geval.Afdeling,
            "ja", toeval.Kans(25) ? "beschreven" : "geen",
            "ja", gebrek == "onderbouwing" ? "nee" : "ja",
            gebrek == "bestemming" ? "ontbreekt" : bestemming,
            geval.Soort is "bao" or "sbo" or "so" ? bestemming.StartsWith("vso", StringComparison.Ordinal) ? "speciaal" : "regulier" : "",
            toeval.Kans(30) ? "ja" : "nee", profiel, niveau,
            extra ? "ja" : "nee", handelingsdeel ? "ja" : "nee",
            gebrek == "overleg" ? "geen" : CsvTekst.Datum(gesprek), (gebrek == "overleg", toeval.Kans(95)) switch { (true, _) => "", (_, true) => "ja", _ => "nee" },
            beslist ? "" : CsvTekst.Getal(ouders), beslist ? "ja" : "nee",
            !handelingsdeel || vastgesteld is null ? "" : Instemming(beslist ? 1 : ouders, gesprek, gebrek == "instemming"),
        ];
        var gehoord = toeval.Kans(80) ? "gebruikt" : "aangeboden";
        var evaluaties = vastgesteld is { } sinds ? Evaluaties(sinds, einde?.Op, toeval) : [];
        return
        [
            .. totHoorrecht, gehoord, string.Join(',', evaluaties.Select(evaluatie => evaluatie.Op).Where(op => op >= Hoorrecht).Prepend(gesprek).Select(op => CsvTekst.Datum(op))),
            string.Join(',', evaluaties.Select(evaluatie => $"{CsvTekst.Datum(evaluatie.Op)} {evaluatie.Doelen}")),
            CsvTekst.Datum(einde?.Op), einde?.Reden ?? "", CsvTekst.Datum(uitstroom), bereikt, bereiktNiveau,
        ];
    }

    private static string Gebrek(int honderdste)
    {
        var tot = 0;
        return Gebreken.First(gebrek => (tot += gebrek.Gewicht) > honderdste).Gebrek;
    }

    /// <summary>Bestemming, profiel and niveau as this kind of school uses them.</summary>
    private static (string Bestemming, string Profiel, string Niveau) Plan(string soort, Toeval toeval)
    {
        if (soort is "so" or "vso")
        {
            var niveau = toeval.Tussen(1, 7);
            var profiel = niveau <= 2 ? "dagbesteding" : niveau <= 4 ? "arbeidsmarkt" : "vervolgonderwijs";
            return soort == "so"
                ? (toeval.Kans(25) ? toeval.Kies(NaarVo) : "vso-" + profiel, "", CsvTekst.Getal(niveau))
                : (niveau <= 2 ? "dagbesteding" : niveau == 3 ? "beschut-werk" : niveau == 4 ? "arbeid" : niveau == 5 ? "mbo-entree" : niveau == 6 ? "mbo-2" : "mbo-4", profiel, CsvTekst.Getal(niveau));
        }

        return (toeval.Kies(soort is "bao" or "sbo" ? NaarVo : soort == "pro" ? NaPro : NaVo), "", "");
    }

    /// <summary>Some OPP's end after one, two or three schooljaren.</summary>
    private static (DateOnly Op, string Reden)? Einde(DateOnly vastgesteld, Oppgeval geval, Toeval toeval)
    {
        var op = new DateOnly(geval.Jaar + toeval.Tussen(1, 3), 7, toeval.Tussen(1, 20));
        var isEinde = toeval.Kans(45);
        var reden = geval.Soort is "vso" or "pro" or "vo" && toeval.Kans(50) ? "schoolverlater" : toeval.Kans(55) ? "doorstroom" : geval.Soort is "bao" or "vo" ? "ondersteuning-niet-meer-nodig" : "andere-school";
        return isEinde && op > vastgesteld && op.Year <= LaatsteEvaluatiejaar ? (op, reden) : null;
    }

    /// <summary>Four in five at or above the plan.</summary>
    private static (string Bestemming, string Niveau) Bereikt(string bestemming, string niveau, string soort, Toeval toeval)
    {
        var lager = toeval.Kans(19);
        var codes = bestemming.Split('/');
        var eerste = codes[toeval.Tot(codes.Length)];
        return niveau.Length == 0
            ? (lager ? soort is "bao" or "sbo" ? "pro" : "geen" : eerste, "")
            : (eerste, CsvTekst.Getal(Math.Max(1, int.Parse(niveau, CultureInfo.InvariantCulture) - (lager ? 1 : 0))));
    }

    private static string Instemming(int wie, DateOnly op, bool mist) => string.Join(',', Enumerable.Range(0, wie).Select(nummer => (mist && nummer == wie - 1 ? "nee " : "") + CsvTekst.Datum(op)));

    /// <summary>In June of each schooljaar that asks one.</summary>
    private static List<(DateOnly Op, string Doelen)> Evaluaties(DateOnly vastgesteld, DateOnly? einde, Toeval toeval) =>
    [
        .. Enumerable.Range(vastgesteld.Year, LaatsteEvaluatiejaar - vastgesteld.Year + 1)
            .Select(jaar => new DateOnly(jaar, 6, toeval.Tussen(1, 28)))
            .Where(dag => dag > vastgesteld && (einde is null || dag <= einde))
            .Select(dag => (dag, toeval.Kans(52) ? "behaald" : toeval.Kans(60) ? "deels" : "niet")),
    ];
}
