namespace Monitoring.Services.Landelijk.Indicatoren;

/// <summary>The three nested counts of one group in one schooljaar, and from which of them on the group is suppressed.</summary>
/// <param name="categorie">A schoolsoort, a sector or totaal.</param>
internal sealed class OppRij(string categorie, long aantal, long vastgesteld, long binnenZesWeken, string herkomst)
{
    /// <summary>Columns from wide to narrow: all OPP's, of those vastgesteld, of those within six weeks.</summary>
    public const int Kolommen = 3;

    private readonly long[] _waarden = [aantal, vastgesteld, binnenZesWeken];

    public string Categorie => categorie;

    public string Herkomst => herkomst;

    /// <summary>This column and all narrower ones are suppressed; <see cref="Kolommen"/> means nothing is.</summary>
    public int OnderdruktVanaf { get; private set; } = Kolommen;

    public long Waarde(int kolom) => _waarden[kolom];

    /// <summary>Those of the wider column that are not in this one; it can be had by subtraction.</summary>
    public long Verschil(int kolom) => kolom == 0 ? 0 : _waarden[kolom - 1] - _waarden[kolom];

    public bool IsOnderdrukt(int kolom) => kolom >= OnderdruktVanaf;

    public void Onderdruk(int vanaf) => OnderdruktVanaf = Math.Min(OnderdruktVanaf, vanaf);
}
