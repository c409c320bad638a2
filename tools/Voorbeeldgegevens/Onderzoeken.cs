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

    // Sector, year, goed, voldoende, onvoldoende (source L1548-1562).
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
        var vierjaarlijks = Vierjaarlijks(toeval);
        var herstel = Herstel([.. vierjaarlijks.Where(onderzoek => onderzoek.Eindoordeel == Onvoldoende && onderzoek.Vaststelling < new DateOnly(2022, 11, 1))], toeval);
        var tekst = new CsvTekst("\n");
        tekst.Kaal("nummer;object_code;soort;startdatum;vaststellingsdatum;RPO1;RPO2;RPO3;BKA1;BKA2;BKA3;eindoordeel;herstelopdrachten");
        foreach (var (onderzoek, nummer) in vierjaarlijks.Concat(herstel).OrderBy(onderzoek => onderzoek.Vaststelling).ThenBy(onderzoek => onderzoek.Swv, StringComparer.Ordinal).Select((onderzoek, nummer) => (onderzoek, nummer)))
        {
            tekst.Rij([$"V{CsvTekst.Getal(onderzoek.Vaststelling.Year)}-{(nummer + 1).ToString("000", System.Globalization.CultureInfo.InvariantCulture)}", onderzoek.Swv, onderzoek.Soort, CsvTekst.Datum(onderzoek.Start), CsvTekst.Datum(onderzoek.Vaststelling), .. onderzoek.Oordelen, onderzoek.Eindoordeel, Opdrachten(onderzoek)]);
        }

        return tekst.AlsUtf8("onderzoeken.csv");
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
                onderzoeken.Add(new Onderzoek(kandidaten[sector].Dequeue(), "vierjaarlijks", start, vaststelling, [.. Standaarden.Select(_ => Goed)], Goed, []));
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
        return new Onderzoek(swv, "vierjaarlijks", start, vaststelling, Met(plaatsen, Onvoldoende), Onvoldoende, plaatsen);
    }

    private static Onderzoek MetVoldoende(string swv, int jaar, int volgnummer, Toeval toeval)
    {
        // 29 is coprime with 47, so the numbers below are spread over sectors and years and each occurs once.
        var rang = volgnummer * 29 % 47;
        int[] goed = rang < MetGoedInRpo ? [toeval.Tussen(0, 2)] : rang < MetGoed ? [toeval.Tussen(3, 5)] : [];

        // A herstelopdracht may rest on an element of a standaard that is itself voldoende (L692-698).
        int[] opdrachten = rang >= 47 - TekortBijVoldoende ? [1] : [];
        var (start, vaststelling) = Periode(jaar, laat: false, toeval);
        return new Onderzoek(swv, "vierjaarlijks", start, vaststelling, Met(goed, Goed), Voldoende, opdrachten);
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
                var start = Werkdag(onderzoek.Vaststelling.AddYears(1).AddDays(toeval.Tussen(3, 10)));
                var hersteld = nummer < Hersteld;
                int[] nog = hersteld ? [] : [onderzoek.MetOpdracht[^1]];
                return new Onderzoek(onderzoek.Swv, "herstel", start, Werkdag(start.AddDays(toeval.Tussen(21, 35))), Met(nog, Onvoldoende), hersteld ? Voldoende : Onvoldoende, nog);
            }),
        ];
    }

    private static string[] Met(int[] plaatsen, string oordeel) => [.. Standaarden.Select((_, plaats) => plaatsen.Contains(plaats) ? oordeel : Voldoende)];

    /// <summary>Start and vaststelling in one calendar year, and for 2022 on one side of the day on which the law for vo changed.</summary>
    private static (DateOnly Start, DateOnly Vaststelling) Periode(int jaar, bool laat, Toeval toeval)
    {
        var start = laat ? new DateOnly(jaar, 9, 20).AddDays(toeval.Tot(7))
            : toeval.Kans(65) ? new DateOnly(jaar, 1, 10).AddDays(toeval.Tot(95))
            : new DateOnly(jaar, 8, 22).AddDays(toeval.Tot(7));
        return (Werkdag(start), Werkdag(start.AddDays(laat ? 75 : toeval.Tussen(50, 60))));
    }

    private static DateOnly Werkdag(DateOnly dag) => dag.DayOfWeek switch { DayOfWeek.Saturday => dag.AddDays(2), DayOfWeek.Sunday => dag.AddDays(1), _ => dag };

    private static string Opdrachten(Onderzoek onderzoek) =>
        string.Join('|', onderzoek.MetOpdracht.Select(plaats => $"{Standaarden[plaats]}={Rechtsgrond(onderzoek, plaats)}={CsvTekst.Datum(onderzoek.Vaststelling.AddYears(1))}"));

    // Lid 8 is the content of the ondersteuningsplan, among it the basisondersteuning on every vestiging.
    private static string Rechtsgrond(Onderzoek onderzoek, int plaats) =>
        onderzoek.Swv.StartsWith("PO", StringComparison.Ordinal) ? (plaats == 0 ? "wpo-18a-8" : "wpo-18a") : onderzoek.Vaststelling < NieuweWet ? "wvo-17a" : "wvo2020-2.47";
}
