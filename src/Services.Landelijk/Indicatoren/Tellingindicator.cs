using Monitoring.Services.Landelijk.Data;
using Monitoring.Services.Landelijk.Referentie;
using Monitoring.Services.Landelijk.Vrijgeven;

namespace Monitoring.Services.Landelijk.Indicatoren;

/// <summary>
/// An indicator that is wholly data: which counters, in which groups, as which series. For figures about institutions, which are public:
/// nothing is suppressed.
/// </summary>
/// <param name="kaart">What it says about itself.</param>
/// <param name="telling">Count that it reads.</param>
/// <param name="bron">Kind of fact under it.</param>
/// <param name="groepen">Rows; one with code totaal adds up others and is left out when a reader chooses one group.</param>
/// <param name="maten">Series, in order.</param>
internal sealed class Tellingindicator(IndicatorKaart kaart, string telling, string bron, IReadOnlyList<Groep> groepen, IReadOnlyList<Maat> maten, Conclusievorm conclusie) : IIndicator
{
    public const string Alle = "alle";

    private const string NietsBijKeuze = "Bij deze keuze zijn er nog geen cijfers.";

    public string Naam => kaart.Id;

    public IReadOnlyList<string> Bronnen { get; } = [bron];

    public IReadOnlyList<Filter> Filters { get; } = [new Filter("groep", "Groep", [Alle, .. groepen.Where(groep => groep.Code != Groep.Totaal).Select(groep => groep.Code)])];

    public IReadOnlyList<Breuk> Breuken { get; init; } = [];

    /// <summary>Shares get an interval, and n counts.</summary>
    public bool Steekproef { get; init; }

    /// <summary>Words for a group in the conclusion, where there is no total.</summary>
    public IReadOnlyDictionary<string, string> Groepsnamen { get; init; } = new Dictionary<string, string>();

    public IndicatorKaart Kaart(Keuze keuze) => kaart;

    public Task<DateOnly?> LaatsteOpenbaar(LandelijkContext context, int generatie, string periode, CancellationToken annulering) => Tellerlezer.LaatsteOpenbaar(context, generatie, [telling], periode, annulering);

    public async Task<Uitslag> Reken(LandelijkContext context, int generatie, Keuze keuze, Peildag dag, CancellationToken annulering) =>
        Stel(await Tellerlezer.Lees(context, generatie, [telling], annulering), keuze["groep"], dag);

    /// <summary>From counters to figures.</summary>
    internal Uitslag Stel(IReadOnlyList<Tellerregel> alle, string keuze, Peildag dag)
    {
        var (tellend, kanttekeningen) = Herkomsten.Tellend(alle, teller => teller.Herkomst);
        Tellerregel[] tellers = [.. Tellerregel.Openbaar(tellend, dag.Vandaag)];
        var gekozen = keuze == Alle ? groepen : [.. groepen.Where(groep => groep.Code == keuze)];
        var perioden = tellers.Select(teller => teller.Periode).Distinct().Order(StringComparer.Ordinal).ToArray();
        var reeksen = maten.Select(maat => new Reeks(maat.Code, maat.Naam, maat.Eenheid, [.. perioden.SelectMany(_ => gekozen, (periode, groep) => Punt(tellers, periode, groep, maat))]) { Decimalen = maat.Decimalen }).ToArray();
        var (zin, over) = Concludeer(tellers, gekozen, dag.Slot);
        return new Uitslag(zin, over, reeksen, Referentiecijfers.Bij(gekozen.SelectMany(groep => groep.Referenties)), kanttekeningen, Herkomsten.IsEcht(tellend, teller => teller.Herkomst));
    }

    private Punt Punt(IReadOnlyList<Tellerregel> tellers, string periode, Groep groep, Maat maat)
    {
        var eigen = tellers.Where(teller => teller.Periode == periode && groep.Categorieen.Contains(teller.Categorie)).ToArray();
        var (deel, geheel) = (Som(eigen, maat.Teller), Som(eigen, maat.Noemer));
        var waarde = (maat.Eenheid, geheel) switch
        {
            ("aantal", _) => Cijfer.Van(deel),
            (_, 0) => Cijfer.NietVanToepassing,
            _ => Cijfer.Van(100m * deel / geheel),
        };
        var isAandeel = maat.Eenheid == "procent" && geheel > 0;
        return new Punt(periode, groep.Code, waarde, maat.Noemer.Count == 0 ? deel : geheel, maat.Noemer.Count == 0 ? Cijfer.NietVanToepassing : Cijfer.Van(geheel), Herkomsten.Samen(eigen.Select(teller => teller.Herkomst)))
        {
            Interval = Steekproef && isAandeel ? Interval.Wilson(deel, geheel) : null,
            Indicatief = isAandeel && geheel < Indicatoren.Punt.IndicatiefOnder,
        };
    }

    /// <summary>
    /// About the last period that is over, or else the running one; of the total, or else of the first group that has figures in it. A period
    /// in which none of these groups has figures is not looked at.
    /// </summary>
    private (string Zin, string Periode) Concludeer(IReadOnlyList<Tellerregel> tellers, IReadOnlyList<Groep> gekozen, DateOnly slot)
    {
        var maat = maten.Single(maat => maat.Code == conclusie.Maat);
        var over = gekozen.FirstOrDefault(groep => groep.Code == Groep.Totaal) is { } totaal ? [totaal] : gekozen;
        var cellen = over.SelectMany(groep => tellers.Where(teller => groep.Categorieen.Contains(teller.Categorie)).GroupBy(teller => teller.Periode), (groep, periode) => (Groep: groep.Code, Periode: periode.Key, Deel: Som(periode, maat.Teller), Geheel: Som(periode, maat.Noemer)))
            .Where(cel => cel.Geheel > 0).ToArray();
        if (Periodeslot.LaatsteVan([.. cellen.Select(cel => cel.Periode).Order(StringComparer.Ordinal)], slot) is not { } laatste)
        {
            return (tellers.Count == 0 ? conclusie.Leeg : NietsBijKeuze, "");
        }

        var cel = cellen.First(cel => cel.Periode == laatste);
        return (conclusie.Schrijf(cel.Deel, cel.Geheel, laatste).Replace("{groep}", Groepsnamen.GetValueOrDefault(cel.Groep, cel.Groep), StringComparison.Ordinal), laatste);
    }

    private static long Som(IEnumerable<Tellerregel> tellers, IReadOnlyList<string> kenmerken) => tellers.Where(teller => kenmerken.Contains(teller.Kenmerk)).Sum(teller => teller.Aantal);
}
