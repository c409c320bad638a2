using System.Globalization;

namespace Monitoring.Voorbeeldgegevens;

/// <summary>
/// Invented schools. BRIN 90AA (board 90001) and 90AB (board 90002) stand in PO9001. Boards: 90001-90060 basisonderwijs,
/// 90061-90075 voortgezet onderwijs, 90076-90080 speciaal onderwijs.
/// </summary>
internal sealed class Scholen
{
    private const int BesturenBo = 60;
    // The first forty have a region, the others two or three schools.
    private const int GroteBesturenBo = 40;
    private const int BesturenVo = 15;
    private const int BesturenSo = 5;

    private static readonly string[] Denominaties = ["Openbaar", "Openbaar", "Rooms-Katholiek", "Rooms-Katholiek", "Protestants-Christelijk", "Protestants-Christelijk", "Algemeen bijzonder", "Reformatorisch", "Islamitisch", "Antroposofisch"];
    private static readonly string[] Straten = ["Lindelaan", "Schoolstraat", "Wilgenpad", "Molenweg", "Kerkpad", "Beukenlaan", "Vijverweg", "Meidoornstraat", "Torenplein", "Dijkweg"];
    private static readonly string[] Namen = ["De Regenboog", "'t Kompas", "De Wegwijzer", "Het Mozaïek", "De Vlieger", "De Poëziehof", "De Zevensprong", "De Klimboom", "De Ontdekking", "De Driemaster", "Het Palet", "De Vuurvogel", "BS \"De Maan\"", "De Springplank"];
    private static readonly string[] NamenVo = ["Lyceum", "College", "Scholengemeenschap", "Atheneum", "Vakcollege"];

    private readonly Land _land;
    private readonly Toeval _toeval = new(2);

    public Scholen(Land land)
    {
        _land = land;
        Bo = [.. Reeks("90", 0, 1_060, 1_200, MaakBo)];
        Sbo = [.. Reeks("95", 0, 70, 80, (brin, nummer, _) => MaakSpeciaal("sbo", brin, nummer, 60, 220))];
        So = [.. Reeks("96", 0, 45, 55, (brin, nummer, _) => MaakSpeciaal("so", brin, nummer, 40, 200))];
        Vso = [.. Reeks("96", 100, 50, 60, (brin, nummer, _) => MaakSpeciaal("vso", brin, nummer, 50, 260))];
        Vo = [.. Reeks("97", 0, 110, 250, MaakVo)];
    }

    public IReadOnlyList<Vestiging> Bo { get; }

    public IReadOnlyList<Vestiging> Sbo { get; }

    public IReadOnlyList<Vestiging> So { get; }

    public IReadOnlyList<Vestiging> Vso { get; }

    /// <summary>vo and pro.</summary>
    public IReadOnlyList<Vestiging> Vo { get; }

    public IEnumerable<Vestiging> Alle => [.. Bo, .. Sbo, .. So, .. Vso, .. Vo];

    public static IEnumerable<string> Besturen => Enumerable.Range(1, BesturenBo + BesturenVo + BesturenSo).Select(nummer => CsvTekst.Getal(90_000 + nummer));

    /// <summary>po, vo or so.</summary>
    public static string SectorVan(string bestuur) => (int.Parse(bestuur, CultureInfo.InvariantCulture) - 90_000) switch
    {
        <= BesturenBo => "po",
        <= BesturenBo + BesturenVo => "vo",
        _ => "so",
    };

    /// <summary>Vestigingen spread over BRINs: the first ones once, the rest go round again as 01, 02, ...</summary>
    private static IEnumerable<Vestiging> Reeks(string cijfers, int vanaf, int brins, int aantal, Func<string, string, int, Vestiging> maak) =>
        Enumerable.Range(0, aantal)
            .Select(nummer => (Brin: Brin(cijfers, vanaf + (nummer % brins)), Nummer: (nummer / brins).ToString("00", CultureInfo.InvariantCulture), Volgnummer: nummer % brins))
            .OrderBy(vestiging => vestiging.Brin, StringComparer.Ordinal).ThenBy(vestiging => vestiging.Nummer, StringComparer.Ordinal)
            .Select(vestiging => maak(vestiging.Brin, vestiging.Nummer, vestiging.Volgnummer))
            .ToList();

    /// <summary>90AA, 90AB, ... 90ZZ, 91AA, ...</summary>
    private static string Brin(string cijfers, int volgnummer)
    {
        var reeks = int.Parse(cijfers, CultureInfo.InvariantCulture) + (volgnummer / 676);
        return string.Create(CultureInfo.InvariantCulture, $"{reeks}{(char)('A' + (volgnummer / 26 % 26))}{(char)('A' + (volgnummer % 26))}");
    }

    private Vestiging MaakBo(string brin, string nummer, int volgnummer)
    {
        // The first six schools stand in PO9001; the others anywhere.
        var plaats = volgnummer < 6 ? _land.Plaatsen[volgnummer % 4] : PlaatsVan(brin);
        var bestuur = volgnummer < 2 ? volgnummer + 1
            : volgnummer % 25 == 9 ? GroteBesturenBo + 1 + (volgnummer / 25 % (BesturenBo - GroteBesturenBo))
            : (plaats.Nummer * GroteBesturenBo / _land.Plaatsen.Count) + 1;
        return Maak("bao", brin, nummer, _toeval.Kies(Namen), 90_000 + bestuur, plaats, _toeval.RondMidden(20, 420));
    }

    private Vestiging MaakSpeciaal(string soort, string brin, string nummer, int minst, int meest)
    {
        var plaats = PlaatsVan(brin);
        return Maak(soort, brin, nummer, $"{_toeval.Kies(Namen)} {soort.ToUpperInvariant()}", 90_000 + BesturenBo + BesturenVo + 1 + (plaats.Nummer * BesturenSo / _land.Plaatsen.Count), plaats, _toeval.RondMidden(minst, meest));
    }

    private Vestiging MaakVo(string brin, string nummer, int volgnummer)
    {
        var plaats = _land.Plaatsen[volgnummer * 5 % _land.Plaatsen.Count];
        var isPro = volgnummer % 9 == 4;
        return Maak(
            isPro ? "pro" : "vo",
            brin,
            nummer,
            isPro ? $"Praktijkschool {plaats.Naam}" : $"{plaats.Naam} {_toeval.Kies(NamenVo)}",
            90_000 + BesturenBo + 1 + (plaats.Nummer * BesturenVo / _land.Plaatsen.Count),
            plaats,
            isPro ? _toeval.RondMidden(60, 240) : _toeval.RondMidden(120, 1_400));
    }

    /// <summary>All vestigingen of a school stand in one place, so that they have one board.</summary>
    private Plaats PlaatsVan(string brin) => new Toeval(brin.Aggregate(17UL, (som, teken) => (som * 31) + teken)).Kies(_land.Plaatsen);

    private Vestiging Maak(string soort, string brin, string nummer, string naam, int bestuur, Plaats plaats, int leerlingen) =>
        new(brin, nummer, soort, naam, CsvTekst.Getal(bestuur), plaats, leerlingen, _toeval.Kies(Denominaties), _toeval.Kies(Straten), _toeval.Tussen(1, 180));
}
