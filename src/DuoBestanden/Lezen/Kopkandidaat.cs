namespace Monitoring.DuoBestanden.Lezen;

/// <summary>One of the first lines of a file, that may be its header.</summary>
internal sealed class Kopkandidaat
{
    // No header of DUO is longer than this, nor has any of its files more columns: beyond it stands content.
    public const int LangsteKop = 200;
    private const int MeesteKoppen = 500;

    private readonly Dictionary<string, int> _opNaam = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _opNaamZonderPost = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _opPost = new(StringComparer.Ordinal);

    public Kopkandidaat(char scheidingsteken, int regel, List<string> koppen, IReadOnlyList<string> voorregels)
    {
        Scheidingsteken = scheidingsteken;
        Regel = regel;
        Voorregels = voorregels;
        Koppen = [.. koppen.Take(MeesteKoppen).Select(kop => new Kolomnaam(kop))];
        Breedte = koppen.FindLastIndex(kop => kop.Length > 0) + 1;
        for (var plaats = 0; plaats < Koppen.Count; plaats++)
        {
            var kop = Koppen[plaats];
            _opNaam.TryAdd(kop.Kaal, plaats);
            (kop.Post.Length > 0 ? _opPost : _opNaamZonderPost).TryAdd(kop.Post.Length > 0 ? kop.Post : kop.Kaal, plaats);
        }
    }

    public char Scheidingsteken { get; }

    public int Regel { get; }

    public int Breedte { get; }

    public IReadOnlyList<Kolomnaam> Koppen { get; }

    public IReadOnlyList<string> Voorregels { get; }

    /// <summary>Place of a column, by the code of its post or else by its names in their order; -1 when it is not there.</summary>
    public int Zoek(DuoKolom kolom, string[] zoeknamen)
    {
        if (kolom.IsPost && _opPost.TryGetValue(kolom.Naam, out var post))
        {
            return post;
        }

        // A header with another code is another post, even when the words are the same (3.1.2 and 3.1.2.1).
        var namen = kolom.IsPost ? _opNaamZonderPost : _opNaam;
        foreach (var naam in zoeknamen)
        {
            if (namen.TryGetValue(naam, out var plaats))
            {
                return plaats;
            }
        }

        return -1;
    }
}
