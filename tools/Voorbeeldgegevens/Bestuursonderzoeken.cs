namespace Monitoring.Voorbeeldgegevens;

/// <summary>Vierjaarlijkse onderzoeken at besturen from which Tabel 1.4.1a and 1.4.1b of De Staat van het Onderwijs 2024 follow exactly; no bestuur twice.</summary>
internal static class Bestuursonderzoeken
{
    private static readonly string[] Standaarden = ["BKA1", "BKA2", "BKA3"];

    // Sector, bekostiging, year, goed, voldoende, onvoldoende.
    private static readonly (string Sector, string Bekostiging, int Jaar, int Goed, int Voldoende, int Onvoldoende)[] Tabel =
    [
        ("po", "", 2022, 15, 118, 47), ("po", "", 2023, 12, 76, 24), ("vo", "", 2022, 0, 43, 12), ("vo", "", 2023, 1, 13, 12),
        ("so", "", 2022, 3, 10, 7), ("so", "", 2023, 1, 11, 2),
        ("mbo", "bekostigd", 2022, 3, 13, 2), ("mbo", "bekostigd", 2023, 0, 9, 4), ("mbo", "niet-bekostigd", 2022, 1, 16, 4), ("mbo", "niet-bekostigd", 2023, 3, 10, 3),
    ];

    public static Voorbeeldbestand Maak()
    {
        var toeval = new Toeval(7);
        var kandidaten = Tabel.Select(kolom => (kolom.Sector, kolom.Bekostiging)).Distinct().ToDictionary(groep => groep, groep => Kandidaten(groep.Sector, groep.Bekostiging, toeval));
        return OnderzoekCsv.Schrijf("onderzoeken-besturen.csv", OnderzoekCsv.Nummer("B", Tabel.SelectMany(kolom => Kolom(kolom, kandidaten[(kolom.Sector, kolom.Bekostiging)], toeval)).ToList()));
    }

    private static Queue<string> Kandidaten(string sector, string bekostiging, Toeval toeval)
    {
        // The besturen of speciaal onderwijs in the sample also run sbo, which is po: some of them are no (v)so by most of their vestigingen.
        var nummers = Scholen.Besturen.Where(bestuur => sector != "so" && Scholen.SectorVan(bestuur) == sector)
            .Concat(Toezichtobjecten.Besturen.Where(bestuur => bestuur.Sector == sector && bestuur.Bekostiging == bekostiging && bestuur.Tot is null).Select(bestuur => bestuur.Code))
            .ToList();
        toeval.Schud(nummers);
        return new Queue<string>(nummers);
    }

    private static IEnumerable<Onderzoek> Kolom((string Sector, string Bekostiging, int Jaar, int Goed, int Voldoende, int Onvoldoende) kolom, Queue<string> kandidaten, Toeval toeval)
    {
        var eindoordelen = Enumerable.Repeat("goed", kolom.Goed).Concat(Enumerable.Repeat("voldoende", kolom.Voldoende)).Concat(Enumerable.Repeat("onvoldoende", kolom.Onvoldoende));
        foreach (var eindoordeel in eindoordelen)
        {
            var start = Werkdagen.Vanaf(new DateOnly(kolom.Jaar, 1, 10).AddDays(toeval.Tot(270)));
            var vaststelling = Werkdagen.Vanaf(start.AddDays(toeval.Tussen(45, 75)));
            string[] slecht = eindoordeel != "onvoldoende" ? [] : toeval.Kans(60) ? ["BKA2", "BKA3"] : ["BKA3"];
            yield return new Onderzoek(("bestuur", kandidaten.Dequeue()), "vierjaarlijks", start, vaststelling, [.. Standaarden.Select(standaard => (standaard, slecht.Contains(standaard) ? "onvoldoende" : eindoordeel == "goed" ? "goed" : "voldoende"))], eindoordeel)
            {
                Opdrachten = [.. slecht.Select(standaard => new Opdracht(standaard, "", Rechtsgronden.Van(kolom.Sector, standaard, "", vaststelling), vaststelling.AddYears(1), Werkdagen.Vanaf(vaststelling.AddYears(1).AddDays(-toeval.Tussen(5, 100))), ""))],
            };
        }
    }
}
