using Monitoring.Contracts.Domein;
using Monitoring.DuoBestanden.Lezen;

namespace Monitoring.DuoBestanden;

/// <summary>
/// One row of a recognised file. Its cells were checked against the schema when the file was read, so that reading them here does not fail;
/// asking for a column that the schema does not have, or as another kind than the schema says, is a mistake in the code (ArgumentException).
/// </summary>
public sealed class DuoRij
{
    private readonly DuoTabel _tabel;
    private readonly int _eersteCel;

    internal DuoRij(DuoTabel tabel, int regel, int eersteCel) => (_tabel, Regel, _eersteCel) = (tabel, regel, eersteCel);

    /// <summary>Line in the file on which the row begins; the first line is 1.</summary>
    public int Regel { get; }

    /// <summary>The text without the spaces around it; empty when the cell is empty or this vintage lacks the column.</summary>
    public string Tekst(string kolom) => Cel(_tabel.Schema.Plaats(kolom)).ToString();

    /// <summary>Euro; null when not reported (empty, or this vintage lacks the column): 0 in a sum, not a missing board.</summary>
    public decimal? Bedrag(string kolom) => NederlandsGetal.Bedrag(Cel(kolom, DuoKolomSoort.Bedrag));

    /// <summary>A count, or the typed reason why it is absent.</summary>
    public DuoAantal Aantal(string kolom) => NederlandsGetal.Aantal(Cel(kolom, DuoKolomSoort.Aantal));

    /// <summary>A count or a year; null when it is absent for whatever reason.</summary>
    public int? Geheel(string kolom)
    {
        var plaats = _tabel.Schema.Plaats(kolom);
        return _tabel.Schema.Kolommen[plaats].Soort == DuoKolomSoort.Jaar ? NederlandsGetal.Jaar(Cel(plaats)) : Aantal(kolom).Waarde;
    }

    public DateOnly? Datum(string kolom) => NederlandsGetal.Datum(Cel(kolom, DuoKolomSoort.Datum));

    /// <summary>Null only when the column is optional and the cell is empty.</summary>
    public BevoegdGezagNummer? BevoegdGezag(string kolom) => BevoegdGezagNummer.TryLees(Cel(kolom, DuoKolomSoort.BevoegdGezag).ToString(), out var nummer) ? nummer : null;

    /// <summary>Null only when the column is optional and the cell is empty.</summary>
    public Brin? Brin(string kolom) => Contracts.Domein.Brin.TryLees(Cel(kolom, DuoKolomSoort.Brin).ToString(), out var brin) ? brin : null;

    /// <summary>Null only when the column is optional and the cell is empty.</summary>
    public SwvCode? Swv(string kolom) => SwvCode.TryLees(Cel(kolom, DuoKolomSoort.SwvCode).ToString(), out var code) ? code : null;

    /// <summary>BRIN and number joined, whether the file writes the number as "0", "00" or "00AP00"; null when that gives no vestiging.</summary>
    public BrinVestiging? Vestiging(string brinKolom, string nummerKolom) => BrinVestiging.TryLees(Tekst(brinKolom), Tekst(nummerKolom), out var vestiging) ? vestiging : null;

    /// <summary>A refusal of this row, with the header as it stands in the file.</summary>
    public RijFout Fout(string kolom, string code, string melding)
    {
        var kop = _tabel.Kop(_tabel.Schema.Plaats(kolom));
        return new RijFout(Regel, kop, Kort.Tekst(Tekst(kolom)), new Weigering(code, melding, kop));
    }

    private ReadOnlySpan<char> Cel(string kolom, DuoKolomSoort soort)
    {
        var plaats = _tabel.Schema.Plaats(kolom);
        var bedoeld = _tabel.Schema.Kolommen[plaats].Soort;
        return bedoeld == soort ? Cel(plaats) : throw new ArgumentException($"Column '{kolom}' of schema {_tabel.Schema.Code} holds {bedoeld}, not {soort}.", nameof(kolom));
    }

    internal ReadOnlySpan<char> Cel(int plaats) => _tabel.Cel(_eersteCel + plaats);
}
