namespace Monitoring.Voorbeeldgegevens;

/// <summary>
/// Onderzoeken from which Tabel 1.4.2a of De Staat van het Onderwijs 2024 follows exactly: 72 vierjaarlijkse onderzoeken at as many
/// samenwerkingsverbanden, and apart from those 11 herstelonderzoeken of which 9 end in voldoende. Which samenwerkingsverband got what is invented.
/// </summary>
internal static class Onderzoeken
{
    private const string Goed = "goed";
    private const string Voldoende = "voldoende";
    private const string Onvoldoende = "onvoldoende";
    private static readonly string[] Standaarden = ["RPO1", "RPO2", "RPO3", "BKA1", "BKA2", "BKA3"];

    // Sector, year, goed, voldoende, onvoldoende (Tabel 1.4.2a).
    private static readonly (string Sector, int Jaar, int Goed, int Voldoende, int Onvoldoende)[] Tabel = [("PO", 2022, 1, 12, 5), ("PO", 2023, 0, 12, 6), ("VO", 2022, 0, 13, 8), ("VO", 2023, 0, 10, 5)];

    // "Ruim de helft" of the 47 with voldoende has a standaard goed, most of them one of RPO (L1479-1484): 26, of which 20.
    private const int MetGoed = 26;
    private const int MetGoedInRpo = 20;

    // Ten with tekortkomingen in wettelijke vereisten (L1490-1495); the source does not say how they divide over the eindoordelen.
    private const int TekortBijOnvoldoende = 8;
    private const int TekortBijVoldoende = 2;
    private const int AantalOnvoldoende = 24;

    private const int Herstelonderzoeken = 11;
    private const int Hersteld = 9;

    private static readonly DateOnly NieuweWet = new(2022, 8, 1);

    public static Voorbeeldbestand Maak()
    {
        var toeval = new Toeval(4);
        var vierjaarlijks = OnderzoekCsv.Nummer("V", Vierjaarlijks(toeval));
        var herstel = OnderzoekCsv.Nummer("VH", Herstel([.. vierjaarlijks.Where(onderzoek => onderzoek.Eindoordeel == Onvoldoende && onderzoek.Vaststelling < new DateOnly(2022, 11, 1))], toeval));
        return OnderzoekCsv.Schrijf("onderzoeken.csv", [.. Later(vierjaarlijks, herstel), .. herstel, .. OnderzoekCsv.Nummer("VS", Specifiek(toeval))]);
    }

    private static List<Onderzoek> Vierjaarlijks(Toeval toeval)
    {
        var onderzoeken = new List<Onderzoek>();
        var voldoende = 0;
        var onvoldoende = 0;
        var kandidaten = new Dictionary<string, Queue<string>>(StringComparer.Ordinal) { ["PO"] = Volgorde("PO", Land.AantalPo, toeval), ["VO"] = Volgorde("VO", Land.AantalVo, toeval) };
        foreach (var (sector, jaar, aantalGoed, aantalVoldoende, aantalOnvoldoende) in Tabel)
        {
            for (var nummer = 0; nummer < aantalOnvoldoende; nummer++)
            {
                onderzoeken.Add(MetOnvoldoende(kandidaten[sector].Dequeue(), jaar, laat: jaar == 2022 && nummer == aantalOnvoldoende - 1, metTekort: onvoldoende++ * TekortBijOnvoldoende % AantalOnvoldoende < TekortBijOnvoldoende, toeval));
            }

            for (var nummer = 0; nummer < aantalVoldoende; nummer++)
            {
                onderzoeken.Add(MetVoldoende(kandidaten[sector].Dequeue(), jaar, voldoende++, toeval));
            }

            for (var nummer = 0; nummer < aantalGoed; nummer++)
            {
                var (start, vaststelling) = Periode(jaar, laat: false, toeval);
                onderzoeken.Add(new Onderzoek(("swv", kandidaten[sector].Dequeue()), "vierjaarlijks", start, vaststelling, [.. Standaarden.Select(standaard => (standaard, Goed))], Goed));
            }
        }

        return onderzoeken;
    }

    /// <summary>PO9001 and VO9001 come first, so that the sample users have an onderzoek to look at.</summary>
    private static Queue<string> Volgorde(string sector, int aantal, Toeval toeval)
    {
        var codes = Enumerable.Range(2, aantal - 1).Select(nummer => Land.Code(sector, nummer)).ToList();
        toeval.Schud(codes);
        return new Queue<string>(codes.Prepend(Land.Code(sector, 1)));
    }

    /// <summary>Two standaarden onvoldoende: always one of BKA, and one of RPO where statutory tasks are not met (L1484-1495).</summary>
    private static Onderzoek MetOnvoldoende(string swv, int jaar, bool laat, bool metTekort, Toeval toeval)
    {
        var eerste = toeval.Tussen(3, 5);
        int[] plaatsen = metTekort ? [toeval.Tussen(0, 1), eerste] : [.. new[] { eerste, eerste == 5 ? 4 : eerste + 1 }.Order()];
        var (start, vaststelling) = Periode(jaar, laat, toeval);
        return new Onderzoek(("swv", swv), "vierjaarlijks", start, vaststelling, Met(plaatsen, Onvoldoende), Onvoldoende) { Opdrachten = Opdrachten(swv, plaatsen, vaststelling, toeval) };
    }

    private static Onderzoek MetVoldoende(string swv, int jaar, int volgnummer, Toeval toeval)
    {
        // 29 is coprime with 47, so the numbers below are spread over sectors and years and each occurs once.
        var rang = volgnummer * 29 % 47;
        int[] goed = rang < MetGoedInRpo ? [toeval.Tussen(0, 2)] : rang < MetGoed ? [toeval.Tussen(3, 5)] : [];

        // A herstelopdracht may rest on an element of a standaard that is itself voldoende (L692-698).
        int[] opdrachten = rang >= 47 - TekortBijVoldoende ? [1] : [];
        var (start, vaststelling) = Periode(jaar, laat: false, toeval);
        return new Onderzoek(("swv", swv), "vierjaarlijks", start, vaststelling, Met(goed, Goed), Voldoende) { Opdrachten = Opdrachten(swv, opdrachten, vaststelling, toeval) };
    }

    private static List<Onderzoek> Herstel(IReadOnlyList<Onderzoek> eerder, Toeval toeval)
    {
        if (eerder.Count < Herstelonderzoeken)
        {
            throw new InvalidOperationException($"Only {eerder.Count} onderzoeken of 2022 can have a herstelonderzoek in 2023.");
        }

        return
        [
            .. eerder.Take(Herstelonderzoeken).Select((onderzoek, nummer) =>
            {
                var start = Werkdagen.Vanaf(onderzoek.Vaststelling.AddYears(1).AddDays(toeval.Tussen(3, 10)));
                var vaststelling = Werkdagen.Vanaf(start.AddDays(toeval.Tussen(21, 35)));
                int[] nog = nummer < Hersteld ? [] : [Array.IndexOf(Standaarden, onderzoek.Opdrachten[^1].Standaard)];
                return new Onderzoek(onderzoek.Object, "herstel", start, vaststelling, Met(nog, Onvoldoende), nog.Length == 0 ? Voldoende : Onvoldoende) { HerstelVan = onderzoek.Nummer };
            }),
        ];
    }

    /// <summary>Where the herstelonderzoek still found a standaard onvoldoende, its herstelopdracht was met half a year after that.</summary>
    private static IEnumerable<Onderzoek> Later(IEnumerable<Onderzoek> onderzoeken, IReadOnlyList<Onderzoek> herstel) => onderzoeken.Select(onderzoek =>
        herstel.FirstOrDefault(later => later.HerstelVan == onderzoek.Nummer && later.Eindoordeel == Onvoldoende) is { } nietHersteld
            ? onderzoek with { Opdrachten = [.. onderzoek.Opdrachten.SkipLast(1), onderzoek.Opdrachten[^1] with { HersteldOp = Werkdagen.Vanaf(nietHersteld.Vaststelling.AddMonths(6)) }] }
            : onderzoek);

    /// <summary>Of 2026, so that the work list and the pages of the boards show herstelopdrachten that still run. In no table.</summary>
    private static IEnumerable<Onderzoek> Specifiek(Toeval toeval)
    {
        foreach (var (swv, plaatsen) in new (string, int[])[] { ("PO9001", [0, 5]), ("PO9007", [1]), ("PO9031", [2, 4]), ("VO9001", [0]), ("VO9012", [3, 5]), ("VO9044", [1]) })
        {
            var start = Werkdagen.Vanaf(new DateOnly(2026, 3, 2).AddDays(toeval.Tot(60)));
            var vaststelling = Werkdagen.Vanaf(start.AddDays(toeval.Tussen(45, 70)));
            yield return new Onderzoek(("swv", swv), "specifiek", start, vaststelling, Met(plaatsen, Onvoldoende), Onvoldoende)
            {
                Opdrachten = [.. plaatsen.Select(plaats => new Opdracht(Standaarden[plaats], "", Rechtsgrond(swv, vaststelling, plaats), vaststelling.AddMonths(toeval.Tussen(4, 12)), null, ""))],
            };
        }
    }

    private static (string, string)[] Met(int[] plaatsen, string oordeel) => [.. Standaarden.Select((standaard, plaats) => (standaard, plaatsen.Contains(plaats) ? oordeel : Voldoende))];

    /// <summary>Start and vaststelling in one calendar year, and for 2022 on one side of the day on which the law for vo changed.</summary>
    private static (DateOnly Start, DateOnly Vaststelling) Periode(int jaar, bool laat, Toeval toeval)
    {
        var start = laat ? new DateOnly(jaar, 9, 20).AddDays(toeval.Tot(7))
            : toeval.Kans(65) ? new DateOnly(jaar, 1, 10).AddDays(toeval.Tot(95))
            : new DateOnly(jaar, 8, 22).AddDays(toeval.Tot(7));
        return (Werkdagen.Vanaf(start), Werkdagen.Vanaf(start.AddDays(laat ? 75 : toeval.Tussen(50, 60))));
    }

    /// <summary>With a term of a year; each was judged hersteld before it ended.</summary>
    private static Opdracht[] Opdrachten(string swv, int[] plaatsen, DateOnly vaststelling, Toeval toeval) =>
    [
        .. plaatsen.Select(plaats => new Opdracht(Standaarden[plaats], "", Rechtsgrond(swv, vaststelling, plaats), vaststelling.AddYears(1), Werkdagen.Vanaf(vaststelling.AddYears(1).AddDays(-toeval.Tussen(5, 120))), "")),
    ];

    // Lid 8 is the content of the ondersteuningsplan, among it the basisondersteuning on every vestiging.
    private static string Rechtsgrond(string swv, DateOnly vaststelling, int plaats) =>
        swv.StartsWith("PO", StringComparison.Ordinal) ? (plaats == 0 ? "wpo-18a-8" : "wpo-18a") : vaststelling < NieuweWet ? "wvo-17a" : "wvo2020-2.47";
}
