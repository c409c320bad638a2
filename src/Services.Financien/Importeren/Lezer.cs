using Monitoring.Contracts.Domein;
using Monitoring.DuoBestanden;
using Monitoring.DuoBestanden.Schemas;
using Monitoring.Services.Financien.Domain;

namespace Monitoring.Services.Financien.Importeren;

/// <summary>
/// Reads a set of files and merges them on bevoegd gezag and year. What a file is, its headers say, not its name. A file that cannot be
/// read refuses the whole call; a row that cannot be read is set apart.
/// </summary>
internal sealed class Lezer
{
    private static readonly Dictionary<string, Jaarrekeningdeel> Delen = new(StringComparer.Ordinal)
    {
        [JaarrekeningBalans.Schema.Code] = Jaarrekeningdeel.Balans,
        [JaarrekeningBatenLasten.Schema.Code] = Jaarrekeningdeel.BatenLasten,
        [JaarrekeningOverheidsbijdragen.Schema.Code] = Jaarrekeningdeel.Overheidsbijdragen,
    };

    private static readonly DuoSchema[] Verwacht = [JaarrekeningBalans.Schema, JaarrekeningBatenLasten.Schema, JaarrekeningOverheidsbijdragen.Schema, BesturenSwv.Schema, LeerlingenSwv.Schema];

    private readonly Dictionary<(string BevoegdGezag, int Boekjaar), Samenvoeging> _perJaar = [];
    private readonly Dictionary<(string BevoegdGezag, string SwvCode), KoppelingRegel> _koppelingen = [];
    private readonly Dictionary<(string SwvCode, int Peiljaar, string Soort), LeerlingenRegel> _leerlingen = [];
    private readonly List<AfgewezenRegel> _afgewezen = [];

    private Lezer()
    {
    }

    /// <exception cref="WeigeringException"><c>import.bestanden-geweigerd</c>, or the reason of the one file that is refused; field: the file.</exception>
    public static GelezenInvoer Lees(IReadOnlyList<OntvangenBestand> bestanden)
    {
        var lezer = new Lezer();
        foreach (var (bestand, tabel) in LeesTabellen(bestanden))
        {
            lezer.Neem(bestand, tabel);
        }

        var aanleveringen = lezer._perJaar
            .OrderBy(paar => paar.Key.BevoegdGezag, StringComparer.Ordinal).ThenBy(paar => paar.Key.Boekjaar)
            .Select(paar => paar.Value.NaarAanlevering())
            .ToList();
        return new GelezenInvoer(aanleveringen, [.. lezer._koppelingen.Values], [.. lezer._leerlingen.Values], lezer._afgewezen);
    }

    private static List<(OntvangenBestand Bestand, DuoTabel Tabel)> LeesTabellen(IReadOnlyList<OntvangenBestand> bestanden)
    {
        // Files are read beside each other; in their order comes what is said of them.
        var uitkomsten = bestanden.AsParallel().AsOrdered().Select(bestand => (Bestand: bestand, Uitkomst: LeesTabel(bestand))).ToList();
        var weigeringen = uitkomsten.Where(uitkomst => uitkomst.Uitkomst.Reden is not null).Select(uitkomst => (Bestand: uitkomst.Bestand.Naam, Reden: uitkomst.Uitkomst.Reden!)).ToList();
        return weigeringen switch
        {
            [] => uitkomsten.ConvertAll(uitkomst => (uitkomst.Bestand, uitkomst.Uitkomst.Tabel!)),
            [var een] => throw new WeigeringException(een.Reden with { Melding = $"{een.Bestand}: {een.Reden.Melding} Er is niets ingelezen.", Veld = een.Bestand }),
            _ => throw new WeigeringException(
                "import.bestanden-geweigerd",
                $"{weigeringen.Count} bestanden kunnen niet worden ingelezen. {string.Join(" ", weigeringen.Select(weigering => $"{weigering.Bestand}: {weigering.Reden.Melding}"))} Er is niets ingelezen.",
                weigeringen[0].Bestand),
        };
    }

    /// <returns>The table, or the reason why the file is refused.</returns>
    private static (DuoTabel? Tabel, Weigering? Reden) LeesTabel(OntvangenBestand bestand)
    {
        try
        {
            var tabel = DuoTabel.Lees(bestand.Naam, bestand.Inhoud);
            return Verwacht.Contains(tabel.Schema)
                ? (tabel, null)
                : (null, new Weigering("import.ander-bestand", $"Dit is een bestand met {tabel.Schema.Omschrijving}. Hier horen: {string.Join(", ", Verwacht.Select(schema => schema.Omschrijving))}.", bestand.Naam));
        }
        catch (WeigeringException fout)
        {
            return (null, fout.Weigering);
        }
    }

    private void Neem(OntvangenBestand bestand, DuoTabel tabel)
    {
        _afgewezen.AddRange(tabel.Fouten.Select(fout => new AfgewezenRegel(bestand.Naam, fout.Regel, fout.Kolom, fout.Reden)));
        List<string> ontbrekend = [.. tabel.Schema.Kolommen.Where(kolom => kolom.IsPost && !tabel.HeeftKolom(kolom.Naam)).Select(kolom => kolom.Naam)];
        foreach (var rij in tabel.Rijen)
        {
            if (Delen.TryGetValue(tabel.Schema.Code, out var deel))
            {
                NeemDeel(bestand, tabel.Schema, deel, ontbrekend, rij);
            }
            else if (tabel.Schema == BesturenSwv.Schema)
            {
                NeemKoppeling(bestand, rij);
            }
            else
            {
                NeemLeerlingen(bestand, rij);
            }
        }
    }

    private void NeemDeel(OntvangenBestand bestand, DuoSchema schema, Jaarrekeningdeel deel, IReadOnlyList<string> ontbrekend, DuoRij rij)
    {
        var bevoegdGezag = rij.BevoegdGezag(JaarrekeningBalans.BevoegdGezag)!;
        var boekjaar = rij.Geheel(JaarrekeningBalans.Jaar)!.Value;
        var naam = rij.Tekst(JaarrekeningBalans.Naam);
        var groepering = rij.Tekst(JaarrekeningBalans.Groepering);
        if (naam.Length > Jaarrekening.MaxNaam || groepering.Length > Jaarrekening.MaxGroepering)
        {
            Wijs(bestand, rij, naam.Length > Jaarrekening.MaxNaam ? JaarrekeningBalans.Naam : JaarrekeningBalans.Groepering, "import.tekst-te-lang", "De tekst in deze kolom is te lang voor een naam of groepering.");
            return;
        }

        var posten = new Dictionary<string, decimal>(StringComparer.Ordinal);
        foreach (var kolom in schema.Kolommen)
        {
            if (kolom.IsPost && rij.Bedrag(kolom.Naam) is { } bedrag)
            {
                posten[kolom.Naam] = bedrag;
            }
        }

        var sleutel = (bevoegdGezag.Waarde, boekjaar);
        if (!_perJaar.TryGetValue(sleutel, out var jaar))
        {
            jaar = new Samenvoeging(bevoegdGezag, boekjaar, bestand);
            _perJaar.Add(sleutel, jaar);
        }

        if (jaar.Voeg(new Onderdeel(deel, bestand.Naam, rij.Regel, posten) { Ontbrekend = ontbrekend }, naam, groepering) is { } eerder)
        {
            Wijs(bestand, rij, JaarrekeningBalans.BevoegdGezag, "import.dubbele-rij", $"Bevoegd gezag {bevoegdGezag} met jaar {boekjaar} staat al in {eerder.Bestand}, regel {eerder.Regel}. Die rij is gebruikt.");
        }
    }

    private void NeemKoppeling(OntvangenBestand bestand, DuoRij rij)
    {
        var bevoegdGezag = rij.BevoegdGezag(BesturenSwv.BevoegdGezag)!;
        var code = rij.Swv(BesturenSwv.Code)!;
        var naam = rij.Tekst(BesturenSwv.Naam);
        if (naam.Length > Jaarrekening.MaxNaam)
        {
            Wijs(bestand, rij, BesturenSwv.Naam, "import.tekst-te-lang", "De naam is te lang.");
        }
        else if (!_koppelingen.TryAdd((bevoegdGezag.Waarde, code.Waarde), new KoppelingRegel(bevoegdGezag, code, naam, $"{bestand.Naam}, regel {rij.Regel}", bestand.Herkomst)))
        {
            Wijs(bestand, rij, BesturenSwv.Code, "import.dubbele-rij", $"{code} met bevoegd gezag {bevoegdGezag} staat al eerder in de bestanden.");
        }
    }

    private void NeemLeerlingen(OntvangenBestand bestand, DuoRij rij)
    {
        var code = rij.Swv(LeerlingenSwv.Swv)!.Waarde;
        var peiljaar = rij.Geheel(LeerlingenSwv.Peiljaar)!.Value;
        var soort = rij.Tekst(LeerlingenSwv.Soort).ToUpperInvariant();
        if (!_leerlingen.TryAdd((code, peiljaar, soort), new LeerlingenRegel(code, peiljaar, soort, rij.Aantal(LeerlingenSwv.Aantal).Waarde, bestand.Herkomst)))
        {
            Wijs(bestand, rij, LeerlingenSwv.Soort, "import.dubbele-rij", $"{code} met {soort} in {peiljaar} staat al eerder in de bestanden.");
        }
    }

    private void Wijs(OntvangenBestand bestand, DuoRij rij, string kolom, string code, string melding)
    {
        var fout = rij.Fout(kolom, code, melding);
        _afgewezen.Add(new AfgewezenRegel(bestand.Naam, fout.Regel, fout.Kolom, fout.Reden));
    }
}
