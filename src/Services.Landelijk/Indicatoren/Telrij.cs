namespace Monitoring.Services.Landelijk.Indicatoren;

/// <summary>One group in one period: how many there are, how they are divided, and what of it is suppressed.</summary>
/// <param name="categorie">A group, a sector, a samenwerkingsverband or totaal.</param>
/// <param name="n">All of the group.</param>
/// <param name="verdelingen">Per count the number with each characteristic; those of one count add up to <paramref name="n"/>.</param>
internal sealed class Telrij(string categorie, long n, IReadOnlyDictionary<string, IReadOnlyDictionary<string, long>> verdelingen, string herkomst)
{
    public string Categorie => categorie;

    public long N => n;

    public string Herkomst => herkomst;

    /// <summary>Nothing of the group is shown.</summary>
    public bool IsVerborgen { get; private set; }

    /// <summary>The size is shown, but not how the group is divided.</summary>
    public bool IsVerdelingVerborgen { get; private set; }

    /// <summary>Every part of every division.</summary>
    public IEnumerable<(string Telling, string Kenmerk, long Aantal)> Delen => verdelingen.SelectMany(verdeling => verdeling.Value, (verdeling, deel) => (verdeling.Key, deel.Key, deel.Value));

    public long Aantal(string telling, string kenmerk) => verdelingen.TryGetValue(telling, out var verdeling) ? verdeling.GetValueOrDefault(kenmerk) : 0;

    public long Aantal(string telling, IEnumerable<string> kenmerken) => kenmerken.Sum(kenmerk => Aantal(telling, kenmerk));

    public void Verberg() => (IsVerborgen, IsVerdelingVerborgen) = (true, true);

    public void VerbergVerdeling() => IsVerdelingVerborgen = true;
}
