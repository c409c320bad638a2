namespace Monitoring.Services.Financien.Domain;

/// <summary>The figures of one account, asked for by item code. What kengetallen and controles compute with.</summary>
internal sealed class Jaarcijfers
{
    private readonly Dictionary<string, decimal> _bedragen = new(StringComparer.Ordinal);
    private readonly HashSet<Jaarrekeningdeel> _delen = [];

    public Jaarcijfers(string groepering, int boekjaar, IEnumerable<Onderdeel> onderdelen)
    {
        (Groepering, Boekjaar) = (groepering, boekjaar);
        foreach (var onderdeel in onderdelen)
        {
            _delen.Add(onderdeel.Deel);
            foreach (var (code, bedrag) in onderdeel.Posten)
            {
                _bedragen[code] = bedrag;
            }
        }
    }

    public string Groepering { get; }

    public int Boekjaar { get; }

    /// <summary>The account of the year before, when it is known.</summary>
    public Jaarcijfers? Vorig { get; init; }

    public bool IsSwv => Groepering == Jaarrekening.GroeperingSwv;

    public bool Heeft(Jaarrekeningdeel deel) => _delen.Contains(deel);

    /// <summary>What the file says: null when the post is empty or its part is absent.</summary>
    public decimal? Gegeven(string code) => _bedragen.TryGetValue(code, out var bedrag) ? bedrag : null;

    /// <summary>
    /// What to compute with: an empty post of a part that is there counts as 0; null when the part is absent. In the part that no public file
    /// holds, an empty post says nothing and stays null.
    /// </summary>
    public decimal? Bedrag(string code) => Posttabel.Haal(code).Deel switch
    {
        Jaarrekeningdeel.Aanvullend => Gegeven(code),
        var deel => Heeft(deel) ? Gegeven(code) ?? 0 : null,
    };

    /// <summary>Sum of posts; null as soon as one of them belongs to an absent part.</summary>
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
