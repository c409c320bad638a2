namespace Monitoring.Services.Landelijk.Indicatoren;

/// <summary>One group in one period: how many there are, how they are divided, and what of it is suppressed.</summary>
/// <param name="categorie">A group, a sector, a samenwerkingsverband or totaal.</param>
/// <param name="n">All of the group.</param>
/// <param name="grens">Counts below this are small (<see cref="Onderdrukkingsregel"/>).</param>
/// <param name="verdelingen">Per count the number with each characteristic; those of one count add up to <paramref name="n"/>.</param>
internal sealed class Telrij(string categorie, long n, IReadOnlyDictionary<string, IReadOnlyDictionary<string, long>> verdelingen, string herkomst, long grens)
{
    public string Categorie => categorie;

    public long N => n;

    public string Herkomst => herkomst;

    /// <inheritdoc cref="Onderdrukkingsregel.Grens"/>
    public long Grens => grens;

    /// <summary>The same group in the edition before this one, with what that hides; null when this is the first.</summary>
    public Telrij? Vorige { get; init; }

    /// <summary>Nothing of the group is shown.</summary>
    public bool IsVerborgen { get; private set; }

    /// <summary>The size is shown, but not how the group is divided.</summary>
    public bool IsVerdelingVerborgen { get; private set; }

    /// <summary>Every part of every division.</summary>
    public IEnumerable<(string Telling, string Kenmerk, long Aantal)> Delen => verdelingen.SelectMany(verdeling => verdeling.Value, (verdeling, deel) => (verdeling.Key, deel.Key, deel.Value));

    /// <summary>Its size, and by how many it changed since each earlier edition: a reader who has both knows that too.</summary>
    public IEnumerable<(int Editie, long Aantal)> Groottes => Eerdere.Select((toen, nummer) => (nummer, N - toen.N)).Prepend((-1, N));

    /// <summary>Every part, and by how many it changed since each earlier edition.</summary>
    public IEnumerable<(int Editie, string Telling, string Kenmerk, long Aantal)> Veranderingen => Delen.Select(deel => (-1, deel.Telling, deel.Kenmerk, deel.Aantal))
        .Concat(Eerdere.SelectMany((toen, nummer) => Samen(toen).Select(deel => (nummer, deel.Telling, deel.Kenmerk, Aantal(deel.Telling, deel.Kenmerk) - toen.Aantal(deel.Telling, deel.Kenmerk)))));

    /// <summary>An earlier edition hid it and it is nearly the same: shown now, it would be known then.</summary>
    public bool BleefKlein => Eerdere.Any(toen => toen.IsVerborgen && Math.Abs(N - toen.N) < Grens);

    /// <inheritdoc cref="BleefKlein"/>
    public bool BleefVerdeling => Eerdere.Any(toen => toen.IsVerdelingVerborgen && Samen(toen)
        .Select(deel => (Nu: Aantal(deel.Telling, deel.Kenmerk), Toen: toen.Aantal(deel.Telling, deel.Kenmerk)))
        .Any(deel => (deel.Nu, deel.Toen) is not (0, 0) && Math.Abs(deel.Nu - deel.Toen) < Grens));

    /// <summary>Latest first.</summary>
    private IEnumerable<Telrij> Eerdere
    {
        get
        {
            for (var toen = Vorige; toen is not null; toen = toen.Vorige)
            {
                yield return toen;
            }
        }
    }

    private IEnumerable<(string Telling, string Kenmerk)> Samen(Telrij toen) => Delen.Concat(toen.Delen).Select(deel => (deel.Telling, deel.Kenmerk)).Distinct();

    public long Aantal(string telling, string kenmerk) => verdelingen.TryGetValue(telling, out var verdeling) ? verdeling.GetValueOrDefault(kenmerk) : 0;

    public long Aantal(string telling, IEnumerable<string> kenmerken) => kenmerken.Sum(kenmerk => Aantal(telling, kenmerk));

    public void Verberg() => (IsVerborgen, IsVerdelingVerborgen) = (true, true);

    public void VerbergVerdeling() => IsVerdelingVerborgen = true;
}
