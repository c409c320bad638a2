namespace Monitoring.Voorbeeldgegevens;

/// <summary>
/// Ontwikkelingsperspectieven of four schooljaren. Keys are chosen so that no run of digits has the length of a burgerservicenummer,
/// also when dashes are left out. In each schooljaar the share that meets the law is that of De Staat van het Onderwijs 2024.
/// </summary>
internal static class Opps
{
    private const int Aantal = 6_000;
    private static readonly DateOnly LaatsteBegin = new(2026, 4, 30);

    // Kind of school and its share in the OPP's, in percent.
    private static readonly (string Soort, int Procent)[] Verdeling = [("bao", 40), ("sbo", 15), ("so", 12), ("vo", 15), ("pro", 7), ("vso", 11)];

    // Percentage that meets the law, per kind of school or afdeling. Of so and vso the source gives no figure: 88 is invented.
    private static readonly Dictionary<string, int> VoldoetProcent = new(StringComparer.Ordinal) { ["bao"] = 50, ["sbo"] = 82, ["so"] = 88, ["vmbo"] = 44, ["havo-vwo"] = 72, ["pro"] = 91, ["vso"] = 88 };

    /// <summary>The rows of <see cref="Maak"/>.</summary>
    public static IReadOnlyList<Opprij> Rijen(Scholen scholen)
    {
        var toeval = new Toeval(5);
        var perSoort = scholen.Alle.ToLookup(vestiging => vestiging.Soort, StringComparer.Ordinal);
        var keuze = Verdeling.ToDictionary(deel => deel.Soort, deel => perSoort[deel.Soort].ToList(), StringComparer.Ordinal);
        var eersteTwee = scholen.Bo.Where(vestiging => vestiging.Code is "90AA00" or "90AB00").ToList();
        var gevallen = new List<Oppgeval>(Aantal);
        for (var nummer = 1; nummer <= Aantal; nummer++)
        {
            // The schools of the sample users: 60 at 90AA00, 40 at 90AB00.
            var vestiging = nummer <= 100 ? eersteTwee[nummer <= 60 ? 0 : 1] : toeval.Kies(keuze[Soort(toeval.Tot(100))]);
            var jaar = 2022 + (nummer % 4);
            var begin = Begin(vestiging.Soort, jaar, toeval);
            // In turns, so that in each schooljaar both afdelingen are large enough to show a percentage exactly.
            var afdeling = vestiging.Soort != "vo" ? "" : gevallen.Count(geval => geval.Soort == "vo" && geval.Jaar == jaar) % 2 == 0 ? "vmbo" : "havo-vwo";
            gevallen.Add(new Oppgeval(nummer, vestiging, afdeling, jaar, begin, begin.AddDays(toeval.Tussen(5, 30))));
        }

        var voldoet = KiesWieVoldoen(gevallen, toeval);
        return gevallen.ConvertAll(geval => new Opprij(geval, [.. Oppinhoud.Rij(geval, voldoet.Contains(geval.Nummer), toeval)]));
    }

    public static Voorbeeldbestand Maak(IReadOnlyList<Opprij> rijen)
    {
        var tekst = new CsvTekst("\n");
        tekst.Kaal(string.Join(';', Oppinhoud.Kolommen));
        foreach (var rij in rijen)
        {
            tekst.Rij(rij.Cellen);
        }

        return tekst.AlsUtf8("opps.csv");
    }

    /// <summary>In each schooljaar and kind of school exactly the rounded share.</summary>
    private static HashSet<int> KiesWieVoldoen(List<Oppgeval> gevallen, Toeval toeval)
    {
        var gekozen = new HashSet<int>();
        foreach (var groep in gevallen.GroupBy(geval => (Soort: Groep(geval), geval.Jaar)))
        {
            var nummers = groep.Select(geval => geval.Nummer).ToList();
            toeval.Schud(nummers);
            gekozen.UnionWith(nummers.Take(((nummers.Count * VoldoetProcent[groep.Key.Soort]) + 50) / 100));
        }

        return gekozen;
    }

    private static string Groep(Oppgeval geval) => geval.Afdeling.Length > 0 ? geval.Afdeling : geval.Vestiging.Soort;

    private static string Soort(int honderdste)
    {
        var tot = 0;
        return Verdeling.First(deel => (tot += deel.Procent) > honderdste).Soort;
    }

    /// <summary>Where every pupil has an OPP the term begins at enrolment, mostly in August; elsewhere when the need is established.</summary>
    private static DateOnly Begin(string soort, int jaar, Toeval toeval)
    {
        var begin = new DateOnly(jaar, 8, 1).AddDays(soort is "bao" or "vo" || toeval.Kans(20) ? toeval.Tussen(20, 330) : toeval.Tussen(0, 35));
        return begin > LaatsteBegin ? LaatsteBegin.AddDays(-toeval.Tot(60)) : begin;
    }
}
