using System.Collections.Frozen;
using Monitoring.DuoBestanden.Lezen;

namespace Monitoring.DuoBestanden;

/// <summary>The columns of one kind of DUO file, whatever its vintage.</summary>
public sealed class DuoSchema
{
    private readonly FrozenDictionary<string, int> _plaatsen;
    private readonly string[][] _zoeknamen;

    /// <param name="code">Stable code, for example <c>jaarrekening-balans</c>.</param>
    /// <param name="omschrijving">Dutch name for messages.</param>
    /// <param name="kolommen">The columns that are read; others are skipped.</param>
    /// <param name="rijcontrole">A check over several cells of one row, or null; what it returns sets the row apart.</param>
    public DuoSchema(string code, string omschrijving, IReadOnlyList<DuoKolom> kolommen, Func<DuoRij, RijFout?>? rijcontrole)
    {
        Code = code;
        Omschrijving = omschrijving;
        Kolommen = kolommen;
        Rijcontrole = rijcontrole;
        _zoeknamen = [.. kolommen.Select(kolom => kolom.Aliassen.Prepend(kolom.Naam).Select(Kolomnaam.Normaliseer).ToArray())];
        _plaatsen = kolommen.Select((kolom, plaats) => KeyValuePair.Create(kolom.Naam, plaats)).ToFrozenDictionary(StringComparer.Ordinal);
    }

    public string Code { get; }

    public string Omschrijving { get; }

    public IReadOnlyList<DuoKolom> Kolommen { get; }

    public Func<DuoRij, RijFout?>? Rijcontrole { get; }

    /// <summary>No cell of this kind of file holds a line break: a row that goes on over more lines has swallowed others because of a stray quote.</summary>
    public bool EenRegelPerRij { get; init; }

    /// <summary>The headers of the n-th column, ready to compare.</summary>
    internal string[] Zoeknamen(int plaats) => _zoeknamen[plaats];

    internal int Plaats(string kolom) => _plaatsen.TryGetValue(kolom, out var plaats)
        ? plaats
        : throw new ArgumentException($"Schema {Code} has no column '{kolom}'.", nameof(kolom));

    public override string ToString() => Code;
}
