using Monitoring.Contracts.Domein;

namespace Monitoring.DuoBestanden.Lezen;

/// <summary>The header of a file: which line, which separator, and where the columns of a schema stand.</summary>
internal sealed class Kopregel
{
    // A banner stands before the header in some vintages; ten lines is more than any seen.
    private const int MeesteVoorregels = 10;
    private static readonly char[] Scheidingstekens = [';', ',', '\t'];

    private readonly Kopkandidaat _regel;

    private Kopregel(Kopkandidaat regel, DuoSchema schema)
    {
        _regel = regel;
        Schema = schema;
        Plaatsen = [.. schema.Kolommen.Select((kolom, plaats) => regel.Zoek(kolom, schema.Zoeknamen(plaats)))];
        Ontbrekend = [.. schema.Kolommen.Where((kolom, plaats) => kolom.Verplicht && Plaatsen[plaats] < 0)];
    }

    public char Scheidingsteken => _regel.Scheidingsteken;

    /// <summary>Line of the header; the first is 1.</summary>
    public int Regel => _regel.Regel;

    public IReadOnlyList<Kolomnaam> Koppen => _regel.Koppen;

    /// <summary>Cells that a row must have: up to the last header that is not empty.</summary>
    public int Breedte => _regel.Breedte;

    public DuoSchema Schema { get; }

    /// <summary>The cells before the header that are not empty.</summary>
    public IReadOnlyList<string> Voorregels => _regel.Voorregels;

    /// <summary>Per column of the schema its place in the file; -1 when this vintage lacks it.</summary>
    public int[] Plaatsen { get; }

    public IReadOnlyList<DuoKolom> Ontbrekend { get; }

    private int Gevonden => Plaatsen.Count(plaats => plaats >= 0);

    /// <summary>The best header for each schema: fewest compulsory columns missing, then most columns found.</summary>
    public static IReadOnlyList<Kopregel> Beste(string tekst, IReadOnlyList<DuoSchema> schemas)
    {
        var kandidaten = Scheidingstekens.SelectMany(teken => Kandidaten(tekst, teken)).ToList();
        return [.. schemas
            .Select(schema => kandidaten
                .Select(regel => new Kopregel(regel, schema))
                .OrderBy(kop => kop.Ontbrekend.Count).ThenByDescending(kop => kop.Gevonden)
                .FirstOrDefault())
            .OfType<Kopregel>()];
    }

    /// <summary>Refuses a header that lacks a column, or has a column that is read twice.</summary>
    public void Weiger(string naam)
    {
        if (Ontbrekend.Count > 0)
        {
            var gevonden = Koppen.Select(kop => kop.Kop).Where(kop => kop.Length > 0).Take(12).Select(kop => Kort.Tekst(kop)).ToList();
            throw new WeigeringException(
                "duo.kolom-ontbreekt",
                $"{naam} mist {(Ontbrekend.Count == 1 ? "de kolom" : "de kolommen")} {string.Join(", ", Ontbrekend.Select(Noem))} van {Schema.Omschrijving}. Gevonden: {string.Join(", ", gevonden)}{(Koppen.Count > gevonden.Count ? ", …" : "")}.",
                Ontbrekend[0].Naam);
        }

        foreach (var plaats in Plaatsen.Where(plaats => plaats >= 0))
        {
            var kop = Koppen[plaats];
            if (Koppen.Count(ander => ander.Kaal == kop.Kaal) > 1)
            {
                throw new WeigeringException("duo.kolom-dubbel", $"{naam} heeft de kolom {Kort.Tekst(kop.Kop)} meer dan één keer.", Kort.Tekst(kop.Kop));
            }
        }
    }

    private static string Noem(DuoKolom kolom) => kolom.IsPost ? $"{kolom.Naam} - {kolom.Aliassen[0]}" : kolom.Naam;

    private static List<Kopkandidaat> Kandidaten(string tekst, char scheidingsteken)
    {
        var lezer = new CsvLezer(tekst, scheidingsteken);
        var cellen = new List<Cel>();
        var kandidaten = new List<Kopkandidaat>();
        var eerder = new List<string>();
        while (kandidaten.Count <= MeesteVoorregels && lezer.Lees(cellen))
        {
            var koppen = cellen.Select(cel => Math.Abs(cel.Lengte) > Kopkandidaat.LangsteKop * 10 || cel.In(tekst) is { Length: > Kopkandidaat.LangsteKop } ? "…" : cel.In(tekst).ToString()).ToList();
            var gevuld = koppen.Where(kop => kop.Length > 0).ToList();
            if (gevuld.Count > 0)
            {
                kandidaten.Add(new Kopkandidaat(scheidingsteken, lezer.Regel, koppen, [.. eerder]));
                eerder.AddRange(gevuld);
            }
        }

        return kandidaten;
    }
}
