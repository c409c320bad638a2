namespace Monitoring.Services.Financien.Domain;

/// <summary>The figures of one account, asked for by item code. What kengetallen and controles compute with.</summary>
internal sealed class Jaarcijfers
{
    private readonly Dictionary<string, decimal> _bedragen = new(StringComparer.Ordinal);
    private readonly HashSet<Jaarrekeningdeel> _delen = [];
    private readonly List<Jaarrekeningdeel> _vanBestuur = [];
    private readonly HashSet<string> _ontbrekend = new(StringComparer.Ordinal);

    public Jaarcijfers(string groepering, int boekjaar, IEnumerable<Onderdeel> onderdelen)
    {
        (Groepering, Boekjaar) = (groepering, boekjaar);
        foreach (var onderdeel in onderdelen)
        {
            _delen.Add(onderdeel.Deel);
            if (onderdeel.VanBestuur)
            {
                _vanBestuur.Add(onderdeel.Deel);
            }

            _ontbrekend.UnionWith(onderdeel.Ontbrekend);
            foreach (var (code, bedrag) in onderdeel.Posten)
            {
                _bedragen[code] = bedrag;
            }
        }
    }

    public string Groepering { get; }

    public int Boekjaar { get; }

    /// <summary>Parts that the bevoegd gezag gave, in an account of which DUO published other parts.</summary>
    public IReadOnlyList<Jaarrekeningdeel> DelenVanBestuur => _vanBestuur;

    public bool IsVanBestuur(Jaarrekeningdeel deel) => _vanBestuur.Contains(deel);

    /// <summary>The account of the year before, when it is known.</summary>
    public Jaarcijfers? Vorig { get; init; }

    /// <summary>Whether the links between boards and samenwerkingsverbanden fit the account.</summary>
    public Koppelstand Koppelstand { get; init; }

    /// <summary>Pupils of the samenwerkingsverband on 1 October of the boekjaar, as DUO counted them; null when that is not known.</summary>
    public decimal? GeteldeLeerlingen { get; init; }

    /// <summary>Why <see cref="GeteldeLeerlingen"/> is not known, if it is not.</summary>
    public GeenTelling ZonderTelling { get; init; }

    public bool IsSwv => Groepering == Jaarrekening.GroeperingSwv;

    public bool Heeft(Jaarrekeningdeel deel) => _delen.Contains(deel);

    /// <summary>What the file says: null when the post is empty, or its part or column is absent.</summary>
    public decimal? Gegeven(string code) => _bedragen.TryGetValue(code, out var bedrag) ? bedrag : null;

    /// <summary>Whether the file has a column for the post: then an empty cell means nil.</summary>
    public bool HeeftKolom(string code) => Heeft(Posttabel.Haal(code).Deel) && !_ontbrekend.Contains(code);

    /// <summary>
    /// What to compute with: an empty cell counts as 0; null when the part is absent or its file has no column for the post. In the part that
    /// no public file holds, an empty post says nothing and stays null.
    /// </summary>
    public decimal? Bedrag(string code) => Posttabel.Haal(code) switch
    {
        { Deel: Jaarrekeningdeel.Aanvullend } => Gegeven(code),
        { AlleenNieuwModel: true } post => Heeft(post.Deel) ? Gegeven(code) ?? 0 : null,
        _ => HeeftKolom(code) ? Gegeven(code) ?? 0 : null,
    };

    /// <summary>Sum of posts; null as soon as one of them is not known.</summary>
    public decimal? Som(IEnumerable<string> codes)
    {
        decimal som = 0;
        foreach (var code in codes)
        {
            if (Bedrag(code) is not { } bedrag)
            {
                return null;
            }

            som += bedrag;
        }

        return som;
    }
}
