using Monitoring.Services.Landelijk.Feiten;

namespace Monitoring.Services.Landelijk.Indicatoren;

/// <summary>The OPP's of a sector in one schooljaar, divided over places, with small groups suppressed against the totals that the national tables show.</summary>
/// <param name="jaar">Counters of one schooljaar, the national ones among them.</param>
internal sealed class Sectordeling(Oppjaar jaar)
{
    private ILookup<string, Telrij>? _totalen;

    public IReadOnlyList<Tellerregel> Tellers => jaar.Tellers;

    public long Grens => jaar.Grens;

    /// <summary>Of the edition before; null when there is none.</summary>
    public Sectordeling? Vorige { get; } = jaar.Vorige is { } vorige ? new Sectordeling(vorige) : null;

    /// <summary>Counts that the national tables are made of which the places must stand beside.</summary>
    public static IReadOnlyList<string> Landelijk { get; } = [.. Oppindicatoren.Opps.Tellingen.Union(Oppindicatoren.Voldoet.Tellingen)];

    /// <summary>
    /// What is left of the sector beside the parts, OPP's of which the place is not known. It stands nowhere, but whoever subtracts knows it: so
    /// it is a group like the others.
    /// </summary>
    public Telrij Rest(string sector, IReadOnlyList<Telrij> delen) => Rest(Geheel(sector), delen);

    private static Telrij Rest(Telrij geheel, IReadOnlyList<Telrij> delen) => new(
        "",
        geheel.N - delen.Sum(deel => deel.N),
        delen.Append(geheel).SelectMany(rij => rij.Delen).Select(deel => (deel.Telling, deel.Kenmerk)).Distinct().GroupBy(deel => deel.Telling, deel => deel.Kenmerk)
            .ToDictionary(telling => telling.Key, IReadOnlyDictionary<string, long> (telling) => telling.ToDictionary(kenmerk => kenmerk, kenmerk => geheel.Aantal(telling.Key, kenmerk) - delen.Sum(deel => deel.Aantal(telling.Key, kenmerk)))),
        "",
        geheel.Grens)
    {
        Vorige = geheel.Vorige is { } toen ? Rest(toen, [.. delen.Select(deel => deel.Vorige).OfType<Telrij>()]) : null,
    };

    /// <summary>Hides what must not be shown of the parts, the rest among them; all of them when the sector is hidden.</summary>
    public void Pas(string sector, IReadOnlyList<Telrij> delen)
    {
        var subtotaal = Geheel(sector);
        Onderdrukking.Pas([(subtotaal, delen)], Rij(Groep.Totaal, [], Opptelling.Tijdigheid, Opptelling.Voldoet, Grens, null));
        // The total of the sector stands in other tables as well. When it is hidden in one of them, all of its parts are hidden here; and when
        // this table would need it hidden, all of its parts are hidden instead.
        _totalen ??= new[] { Oppindicatoren.Opps, Oppindicatoren.Voldoet }.SelectMany(indicator => indicator.Tabel(jaar)).ToLookup(rij => rij.Categorie);
        Telrij[] totalen = [subtotaal, .. _totalen[Oppindicator.Subtotaal(sector)]];
        foreach (var rij in delen)
        {
            if (totalen.Any(totaal => totaal.IsVerborgen))
            {
                rij.Verberg();
            }
            else if (totalen.Any(totaal => totaal.IsVerdelingVerborgen))
            {
                rij.VerbergVerdeling();
            }
        }
    }

    /// <summary>A row with divisions under the names of <see cref="Opptelling"/>, from counters of other names.</summary>
    /// <param name="vorige">The same place in the edition before; null when there is none.</param>
    public static Telrij Rij(string categorie, IEnumerable<Tellerregel> tellers, string tijdigheid, string voldoet, long grens, Telrij? vorige)
    {
        var eigen = tellers.ToLookup(teller => teller.Telling);
        return new Telrij(
            categorie,
            eigen[tijdigheid].Sum(teller => teller.Aantal),
            new Dictionary<string, IReadOnlyDictionary<string, long>> { [Opptelling.Tijdigheid] = Delen(eigen[tijdigheid]), [Opptelling.Voldoet] = Delen(eigen[voldoet]) },
            Herkomsten.Samen(eigen.SelectMany(groep => groep).Select(teller => teller.Herkomst)),
            grens)
        {
            Vorige = vorige,
        };
    }

    /// <summary>The sector as the national tables have it, which decide what is hidden of it.</summary>
    private Telrij Geheel(string sector) => Rij(sector, Tellers.Where(teller => Oppgroep.CodesVan(sector).Contains(teller.Categorie)), Opptelling.Tijdigheid, Opptelling.Voldoet, Grens, Vorige?.Geheel(sector));

    private static IReadOnlyDictionary<string, long> Delen(IEnumerable<Tellerregel> tellers) => tellers.GroupBy(teller => teller.Kenmerk).ToDictionary(deel => deel.Key, deel => deel.Sum(teller => teller.Aantal));
}
