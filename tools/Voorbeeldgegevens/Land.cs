using System.Globalization;

namespace Monitoring.Voorbeeldgegevens;

/// <summary>
/// Invented places in the real provincies, with 77 samenwerkingsverbanden po and 75 vo over them. The two divisions differ, so that the
/// number of the one never gives the number of the other.
/// </summary>
internal sealed class Land
{
    public const int AantalPo = 77;
    public const int AantalVo = 75;

    private static readonly string[] Provincies = ["Groningen", "Friesland", "Drenthe", "Overijssel", "Flevoland", "Gelderland", "Utrecht", "Noord-Holland", "Zuid-Holland", "Zeeland", "Noord-Brabant", "Limburg"];

    // Share of each provincie in the places, out of 100, in the order above.
    private static readonly int[] Aandelen = [4, 5, 4, 8, 3, 14, 8, 13, 18, 3, 14, 6];

    private static readonly string[] Begin =
    [
        "Aldern", "Bremmel", "Doorvel", "Elzem", "Fronnik", "Gruttel", "Havikker", "IJsvoor", "Jonkvoor", "Kievits", "Lindem", "Merelder", "Nachtel",
        "Otterse", "Puttelaar", "Quakel", "Ritsel", "Sperwel", "Torvel", "Uivers", "Vlindel", "Wulpen", "Zwanel",
    ];

    private static readonly string[] Einde = ["broek", "daal", "drecht", "hout", "kerke", "loo", "meer", "oord", "veen", "weerd", "wijk", "zand"];

    public Land()
    {
        var namen = Begin.SelectMany(_ => Einde, (begin, einde) => begin + einde).ToList();
        new Toeval(1).Schud(namen);
        Plaatsen =
        [
            .. namen.Select((naam, nummer) => new Plaats(
                nummer,
                naam,
                namen[nummer / 2 * 2],
                Provincie(nummer * 100 / namen.Count),
                1000 + (nummer * 32),
                Code("PO", (nummer * AantalPo / namen.Count) + 1),
                Code("VO", (nummer * AantalVo / namen.Count) + 1))),
        ];
        Samenwerkingsverbanden = [.. Verbanden(plaats => plaats.SwvPo, 99_000), .. Verbanden(plaats => plaats.SwvVo, 99_100)];
    }

    public IReadOnlyList<Plaats> Plaatsen { get; }

    /// <summary>First 77 po, then 75 vo, in the order of their codes.</summary>
    public IReadOnlyList<Swv> Samenwerkingsverbanden { get; }

    public static string Code(string sector, int nummer) => string.Create(CultureInfo.InvariantCulture, $"{sector}90{nummer:00}");

    private IEnumerable<Swv> Verbanden(Func<Plaats, string> code, int nummering) => Plaatsen
        .GroupBy(code)
        .Select(groep => new Swv(groep.Key, CsvTekst.Getal(nummering + int.Parse(groep.Key.AsSpan(4), CultureInfo.InvariantCulture)), groep.First()));

    private static string Provincie(int honderdste)
    {
        var tot = 0;
        return Provincies.Where((_, nummer) => (tot += Aandelen[nummer]) > honderdste).First();
    }
}
