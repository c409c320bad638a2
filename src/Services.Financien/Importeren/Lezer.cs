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

    private static readonly string Verwacht = string.Join(", ", new[] { JaarrekeningBalans.Schema, JaarrekeningBatenLasten.Schema, JaarrekeningOverheidsbijdragen.Schema, BesturenSwv.Schema }.Select(schema => schema.Omschrijving));

    private readonly Dictionary<(string BevoegdGezag, int Boekjaar), Samenvoeging> _perJaar = [];
    private readonly Dictionary<(string BevoegdGezag, string SwvCode), KoppelingRegel> _koppelingen = [];
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
        return new GelezenInvoer(aanleveringen, [.. lezer._koppelingen.Values], lezer._afgewezen);
    }

    private static List<(OntvangenBestand Bestand, DuoTabel Tabel)> LeesTabellen(IReadOnlyList<OntvangenBestand> bestanden)
    {
        var gelezen = new List<(OntvangenBestand, DuoTabel)>();
        var weigeringen = new List<(string Bestand, Weigering Reden)>();
        foreach (var bestand in bestanden)
        {
            try
            {
                var tabel = LeesTabel(bestand);
                gelezen.Add((bestand, tabel));
            }
            catch (WeigeringException fout)
            {
                weigeringen.Add((bestand.Naam, fout.Weigering));
            }
        }

        return weigeringen switch
        {
            [] => gelezen,
            [var een] => throw new WeigeringException(een.Reden with { Melding = $"{een.Bestand}: {een.Reden.Melding} Er is niets ingelezen.", Veld = een.Bestand }),
            _ => throw new WeigeringException(
                "import.bestanden-geweigerd",
                $"{weigeringen.Count} bestanden kunnen niet worden ingelezen. {string.Join(" ", weigeringen.Select(weigering => $"{weigering.Bestand}: {weigering.Reden.Melding}"))} Er is niets ingelezen.",
                weigeringen[0].Bestand),
        };
    }

    private static DuoTabel LeesTabel(OntvangenBestand bestand)
    {
        var tabel = DuoTabel.Lees(bestand.Naam, bestand.Inhoud);
        return Delen.ContainsKey(tabel.Schema.Code) || tabel.Schema.Code == BesturenSwv.Schema.Code
            ? tabel
            : throw new WeigeringException("import.ander-bestand", $"Dit is een bestand met {tabel.Schema.Omschrijving}. Hier horen: {Verwacht}.", bestand.Naam);
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
            else
            {
                NeemKoppeling(bestand, rij);
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

    private void Wijs(OntvangenBestand bestand, DuoRij rij, string kolom, string code, string melding)
    {
        var fout = rij.Fout(kolom, code, melding);
        _afgewezen.Add(new AfgewezenRegel(bestand.Naam, fout.Regel, fout.Kolom, fout.Reden));
    }
}
