using System.Globalization;

namespace Monitoring.Voorbeeldgegevens;

/// <summary>
/// Objects of supervision besides those of the files in DUO's form: afdelingen of vo, opleidingen of mbo, besturen enough for the Inspectie's
/// tables, and two mergers.
/// </summary>
internal static class Toezichtobjecten
{
    private const string Bekostigd = "bekostigd";
    private const string NietBekostigd = "niet-bekostigd";
    private const string Kop = "OBJECT_SOORT;OBJECT_CODE;NAAM;SECTOR;BEVOEGD_GEZAG_NUMMER;BEKOSTIGING;GELDIG_VAN;GELDIG_TOT;OPVOLGER";

    private static readonly string[] Richtingen = ["vmbo-gt", "havo", "vwo"];

    // Tabel 1.4.1a and 1.4.1b count a bestuur once in two years; Scholen has 60, 15 and 5 besturen.
    private static readonly (int Eerste, int Aantal, string Sector, string Bekostiging, string Naam)[] ExtraBesturen =
    [
        (91_001, 235, "po", "", "Stichting Primair Onderwijs"),
        (91_301, 68, "vo", "", "Stichting Voortgezet Onderwijs"),
        (91_401, 36, "so", "", "Stichting Speciaal Onderwijs"),
        (92_001, 31, "mbo", Bekostigd, "Stichting Regionaal Opleidingencentrum"),
        (92_101, 37, "mbo", NietBekostigd, "Beroepsopleidingen"),
    ];

    public static IReadOnlyList<Toezichtobject> Besturen { get; } =
    [
        .. ExtraBesturen.SelectMany(groep => Enumerable.Range(0, groep.Aantal).Select(nummer => new Toezichtobject("bestuur", CsvTekst.Getal(groep.Eerste + nummer), $"{groep.Naam} {CsvTekst.Getal(nummer + 1)}", groep.Sector, "", groep.Bekostiging, null, ""))),
    ];

    /// <summary>17 opleidingen: Tabel 1.3.1a has 8 and 9.</summary>
    public static IReadOnlyList<Toezichtobject> Opleidingen { get; } =
    [
        .. Enumerable.Range(0, 17).Select(nummer => new Toezichtobject("opleiding", string.Create(CultureInfo.InvariantCulture, $"98A{(char)('A' + nummer)}-{25_100 + nummer}"), $"Opleiding {CsvTekst.Getal(nummer + 1)} niveau {CsvTekst.Getal((nummer % 3) + 2)}", "mbo", CsvTekst.Getal((nummer % 3 == 0 ? 92_101 : 92_001) + nummer), nummer % 3 == 0 ? NietBekostigd : Bekostigd, null, "")),
    ];

    /// <summary>Three afdelingen of the hoofdvestiging of each vo-school, one of a praktijkschool.</summary>
    public static IEnumerable<Toezichtobject> Afdelingen(Scholen scholen) => scholen.Vo.Where(vestiging => vestiging.Nummer == "00").SelectMany(vestiging =>
        (vestiging.Soort == "pro" ? ["pro"] : Richtingen).Select(richting => new Toezichtobject("afdeling", $"{vestiging.Code}-{richting}", $"{vestiging.Naam}, {richting}", "vo", vestiging.Bestuur, "", null, "")));

    public static Voorbeeldbestand Maak(Scholen scholen)
    {
        // The last two besturen of po went over into the first on the first day of a schooljaar.
        var fusie = Besturen.Where(bestuur => bestuur.Sector == "po").TakeLast(2).Select(bestuur => bestuur.Code).ToHashSet(StringComparer.Ordinal);
        var tekst = new CsvTekst("\n");
        tekst.Kaal(Kop);
        foreach (var rij in Besturen.Select(bestuur => fusie.Contains(bestuur.Code) ? bestuur with { Tot = new DateOnly(2024, 7, 31), Opvolger = "bestuur/91001" } : bestuur).Concat(Opleidingen).Concat(Afdelingen(scholen)))
        {
            tekst.Rij(rij.Soort, rij.Code, rij.Naam, rij.Sector, rij.Bestuur, rij.Bekostiging, "2021-08-01", CsvTekst.Datum(rij.Tot), rij.Opvolger);
        }

        return tekst.AlsUtf8("objecten-van-toezicht.csv");
    }
}
