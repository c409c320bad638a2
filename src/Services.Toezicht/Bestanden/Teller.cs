using Monitoring.Contracts.Domein;
using Monitoring.Contracts.V1;
using Monitoring.DuoBestanden;
using Monitoring.ServiceDefaults.Weigeringen;
using Weigering = Monitoring.Contracts.Domein.Weigering;

namespace Monitoring.Services.Toezicht.Bestanden;

/// <summary>Counts an import and hands out its progress. Rejected rows are handed out once, at most 500 a message.</summary>
internal sealed class Teller
{
    private const int RijenPerBericht = 500;
    private const int LangsteNaam = 200;

    private readonly Queue<AfgewezenRij> _rijen = new();

    /// <summary>Rows looked at, the rejected ones included.</summary>
    public int Gelezen { get; set; }

    /// <summary>Rows of all files; 0 while not known.</summary>
    public int Totaal { get; set; }

    public int Nieuw { get; set; }

    public int Gewijzigd { get; set; }

    public int Ongewijzigd { get; set; }

    public int Afgewezen { get; private set; }

    public void WijsAf(string bestand, RijFout fout) => WijsAf(bestand, fout.Regel, fout.Kolom, fout.Reden);

    /// <summary>Rejects a whole file: line 0.</summary>
    public void WijsAf(string bestand, Weigering reden) => WijsAf(bestand, 0, reden.Veld, reden);

    public void WijsAf(string bestand, int regel, string kolom, Weigering reden)
    {
        Afgewezen++;
        _rijen.Enqueue(new AfgewezenRij { Bestand = Kort.Tekst(bestand, LangsteNaam), Regel = regel, Kolom = kolom, Reden = reden.NaarBericht() });
    }

    /// <summary>The present state, in as many messages as the rejected rows need; only the last one can be the end.</summary>
    public IEnumerable<ImportVoortgang> Stand(bool klaar)
    {
        do
        {
            var bericht = new ImportVoortgang { Gelezen = Gelezen, Nieuw = Nieuw, Gewijzigd = Gewijzigd, Ongewijzigd = Ongewijzigd, Afgewezen = Afgewezen, Totaal = Totaal };
            while (bericht.Rijen.Count < RijenPerBericht && _rijen.TryDequeue(out var rij))
            {
                bericht.Rijen.Add(rij);
            }

            bericht.Klaar = klaar && _rijen.Count == 0;
            yield return bericht;
        }
        while (_rijen.Count > 0);
    }
}
