using Monitoring.Services.Landelijk.Data;
using Monitoring.Services.Landelijk.Feiten;
using Monitoring.Services.Landelijk.Referentie;
using Monitoring.Services.Landelijk.Vrijgeven;

namespace Monitoring.Services.Landelijk.Indicatoren;

/// <summary>An indicator about OPP's, wholly data, with small groups suppressed. All have the same rows.</summary>
/// <param name="kaart">What it says about itself.</param>
/// <param name="basis">Count that gives the size of a group: the OPP's that began in a schooljaar, or that were there.</param>
/// <param name="telling">Count that it reads.</param>
/// <param name="verwant">Counts that say the same in other words: what one of them hides, all hide.</param>
internal sealed class Oppindicator(IndicatorKaart kaart, string basis, string telling, IReadOnlyList<string> verwant, IReadOnlyList<Maat> maten, Conclusievorm conclusie) : IOppcijfer
{
    private const string Alle = "alle";
    private const string Schoolsoort = "schoolsoort";
    private const string Provincie = "provincie";

    /// <summary>Part of a division that its count does not hold, for instance of OPP's from before the rule catalogue.</summary>
    private const string Ongeteld = "ongeteld";

    private static readonly string[] Sectoren = ["po", "vo"];

    private readonly string[] _verdelingen = [.. verwant.Prepend(telling).Distinct()];

    public string Naam => kaart.Id;

    /// <summary>The objects too where a samenwerkingsverband or its provincie matters: when those move, its figures do.</summary>
    public IReadOnlyList<string> Bronnen => PerProvincie ? [Feitnaam.Opp, Feitnaam.Object] : [Feitnaam.Opp];

    public IReadOnlyList<Filter> Filters => [new Filter("sector", "Sector", [Alle, .. Sectoren]), .. PerProvincie ? [new Filter("uitsplitsing", "Uitgesplitst naar", [Schoolsoort, Provincie]) { Later = true }] : Array.Empty<Filter>()];

    /// <summary>Whether its count is kept per provincie too.</summary>
    public bool PerProvincie { get; init; }

    public IReadOnlyList<Breuk> Breuken { get; init; } = [];

    /// <summary>Per group the ids with which its published figures begin.</summary>
    public IReadOnlyList<string> Referenties { get; init; } = [];

    /// <summary>Indicators that say something of the same OPP's from which this one could follow: a division that one of them hides, is hidden here too.</summary>
    public IReadOnlyList<Oppindicator> Volgt { get; init; } = [];

    /// <summary>Counts of the country that it reads.</summary>
    public IReadOnlyList<string> Tellingen => [.. new[] { basis, telling }.Concat(verwant).Concat(Volgt.SelectMany(ander => ander.Tellingen)).Distinct()];

    public IReadOnlyList<string> Gelezen => PerProvincie ? [.. Tellingen.Union(Gebiedstellingen)] : Tellingen;

    private static IReadOnlyList<string> Gebiedstellingen => [.. Sectordeling.Landelijk, .. Provincieopps.Tellingen];

    public IndicatorKaart Kaart(Keuze keuze) => kaart;

    public async Task<Uitslag> Reken(LandelijkContext context, int generatie, Keuze keuze, Peildag dag, CancellationToken annulering) =>
        Stel(new Oppstand(await Tellerlezer.Lees(context, generatie, Nodig(keuze), annulering), [], Onderdrukkingsregel.Op(dag.Vandaag).Grens, dag.Slot), keuze["sector"], IsPerProvincie(keuze));

    public Uitslag Stel(Oppstand stand, Keuze keuze) => Stel(stand.Met(Nodig(keuze)), keuze["sector"], IsPerProvincie(keuze));

    private IReadOnlyList<string> Nodig(Keuze keuze) => IsPerProvincie(keuze) ? Gebiedstellingen : Tellingen;

    private bool IsPerProvincie(Keuze keuze) => PerProvincie && keuze["uitsplitsing"] == Provincie;

    /// <summary>Not just the sector: vo is the code of a schoolsoort as well.</summary>
    public static string Subtotaal(string sector) => $"{sector}-{Groep.Totaal}";

    /// <summary>From counters to figures. Suppression is decided on the whole table first, then the filter is applied.</summary>
    internal Uitslag Stel(Oppstand stand, string sector, bool perProvincie)
    {
        var (tellers, kanttekeningen) = Herkomsten.Tellend(stand.Tellers, teller => teller.Herkomst);
        var edities = stand.Edities(isVoorbeeld: !Herkomsten.IsEcht(tellers, teller => teller.Herkomst));
        // Of a schooljaar in which only its basis was counted it has nothing to say.
        var jaren = tellers.GroupBy(teller => teller.Periode).Where(jaar => jaar.Any(teller => teller.Telling == telling)).OrderBy(jaar => jaar.Key, StringComparer.Ordinal)
            .Select(jaar => (Schooljaar: jaar.Key, Jaar: new Oppjaar([.. jaar], [], stand.Grens, Oppjaar.Laatste(edities[jaar.Key]))))
            .Select(jaar => (jaar.Schooljaar, Rijen: perProvincie ? Provincietabel(jaar.Jaar) : Tabel(jaar.Jaar)))
            .ToArray();
        var zichtbaar = jaren.SelectMany(jaar => jaar.Rijen.Where(rij => Hoort(rij.Categorie, sector)), (jaar, rij) => (jaar.Schooljaar, Rij: rij)).ToArray();
        var reeksen = maten.Select(maat => new Reeks(maat.Code, maat.Naam, maat.Eenheid, [.. zichtbaar.Select(cel => Punt(cel.Schooljaar, cel.Rij, maat))]) { Decimalen = maat.Decimalen }).ToArray();
        var (zin, over) = Concludeer(jaren, sector, stand.Slot);
        return new Uitslag(zin, over, reeksen, Referentiecijfers.Bij(Referenties), kanttekeningen, Herkomsten.IsEcht(tellers, teller => teller.Herkomst));
    }

    /// <summary>All rows of one schooljaar, with what is hidden.</summary>
    internal List<Telrij> Tabel(Oppjaar jaar)
    {
        var vorige = jaar.Vorige is { } toen ? Tabel(toen).ToDictionary(rij => rij.Categorie) : [];
        var blokken = Sectoren.Select(sector => (
            Subtotaal: Rij(Subtotaal(sector), jaar, vorige, teller => Oppgroep.CodesVan(sector).Contains(teller.Categorie)),
            Rijen: (IReadOnlyList<Telrij>)[.. Oppgroep.CodesVan(sector).Select(code => Rij(code, jaar, vorige, teller => teller.Categorie == code))])).ToArray();
        var totaal = Rij(Groep.Totaal, jaar, vorige, _ => true);
        List<Telrij> rijen = [.. blokken.SelectMany(blok => blok.Rijen.Append(blok.Subtotaal)), totaal];
        var elders = Volgt.SelectMany(ander => ander.Tabel(jaar)).Where(rij => rij.IsVerdelingVerborgen).Select(rij => rij.Categorie).ToHashSet(StringComparer.Ordinal);
        foreach (var rij in rijen.Where(rij => elders.Contains(rij.Categorie)))
        {
            rij.VerbergVerdeling();
        }

        Onderdrukking.Pas(blokken, totaal);
        return rijen;
    }

    /// <summary>The provincies in the place of the schoolsoorten; the totals are those of the other table, hidden where they are.</summary>
    private List<Telrij> Provincietabel(Oppjaar jaar)
    {
        var (totalen, deling) = (Tabel(jaar).ToLookup(rij => rij.Categorie), new Sectordeling(jaar));
        return [.. Sectoren.SelectMany(sector => Provincieopps.Stel(sector, deling).Provincies.Values.Concat(totalen[Subtotaal(sector)])), .. totalen[Groep.Totaal]];
    }

    private static bool Hoort(string categorie, string sector) =>
        sector == Alle || categorie.StartsWith(Oppgebied.Provinciecode(sector, ""), StringComparison.Ordinal) || categorie == Subtotaal(sector) || Oppgroep.CodesVan(sector).Contains(categorie);

    private Telrij Rij(string categorie, Oppjaar jaar, Dictionary<string, Telrij> vorige, Func<Tellerregel, bool> hoort)
    {
        var eigen = jaar.Tellers.Where(hoort).ToLookup(teller => teller.Telling);
        var n = eigen[basis].Sum(teller => teller.Aantal);
        return new Telrij(categorie, n, _verdelingen.ToDictionary(naam => naam, naam => Verdeling([.. eigen[naam]], n)), Herkomsten.Samen(eigen.SelectMany(groep => groep).Select(teller => teller.Herkomst)), jaar.Grens) { Vorige = vorige.GetValueOrDefault(categorie) };
    }

    private static IReadOnlyDictionary<string, long> Verdeling(IReadOnlyCollection<Tellerregel> tellers, long n)
    {
        var delen = tellers.GroupBy(teller => teller.Kenmerk).ToDictionary(deel => deel.Key, deel => deel.Sum(teller => teller.Aantal));
        delen[Ongeteld] = n - tellers.Sum(teller => teller.Aantal);
        return delen;
    }

    private Punt Punt(string schooljaar, Telrij rij, Maat maat)
    {
        var isGrootte = maat is { Teller: [], Noemer: [] };
        if (isGrootte ? rij.IsVerborgen : rij.IsVerdelingVerborgen)
        {
            return new Punt(schooljaar, rij.Categorie, Cijfer.Onderdrukt, null, isGrootte ? Cijfer.NietVanToepassing : Cijfer.Onderdrukt, rij.Herkomst);
        }

        if (isGrootte)
        {
            return new Punt(schooljaar, rij.Categorie, Cijfer.Van(rij.N), rij.N, Cijfer.NietVanToepassing, rij.Herkomst);
        }

        var (deel, geheel) = (rij.Aantal(telling, maat.Teller), maat.Noemer.Count == 0 ? rij.N : rij.Aantal(telling, maat.Noemer));
        var waarde = (maat.Eenheid, geheel) switch
        {
            ("aantal", _) => Cijfer.Van(deel),
            (_, 0) => Cijfer.NietVanToepassing,
            _ => Cijfer.Van(100m * deel / geheel),
        };
        return new Punt(schooljaar, rij.Categorie, waarde, geheel, Cijfer.Van(geheel), rij.Herkomst) { Indicatief = maat.Eenheid == "procent" && geheel is > 0 and < Indicatoren.Punt.IndicatiefOnder };
    }

    /// <summary>About the last schooljaar that is over, or else the running one: a year that still runs is not compared with a whole one.</summary>
    private (string Zin, string Periode) Concludeer((string Schooljaar, List<Telrij> Rijen)[] jaren, string sector, DateOnly slot)
    {
        var maat = maten.Single(maat => maat.Code == conclusie.Maat);
        var rijen = jaren.Select(jaar => (jaar.Schooljaar, Rij: jaar.Rijen.Single(rij => rij.Categorie == (sector == Alle ? Groep.Totaal : Subtotaal(sector))))).ToArray();
        var waar = sector == Alle ? "" : $" in het {sector}";
        var verborgen = rijen.LastOrDefault(rij => rij.Rij.IsVerdelingVerborgen).Schooljaar;
        var dicht = verborgen is null ? "" : $"De verdeling{waar} in schooljaar {verborgen} is te klein om te tonen.";
        var getoond = rijen.Where(rij => !rij.Rij.IsVerdelingVerborgen && rij.Rij.Aantal(telling, maat.Noemer) > 0).ToArray();
        if (Periodeslot.LaatsteVan([.. getoond.Select(rij => rij.Schooljaar)], slot) is not { } schooljaar)
        {
            return verborgen is null ? (conclusie.Leeg, "") : (dicht, verborgen);
        }

        var laatste = getoond.Single(rij => rij.Schooljaar == schooljaar).Rij;
        var zin = conclusie.Schrijf(laatste.Aantal(telling, maat.Teller), laatste.Aantal(telling, maat.Noemer), schooljaar).Replace("{waar}", waar, StringComparison.Ordinal).Replace("{n}", Woorden.Aantal(laatste.N), StringComparison.Ordinal);
        // That the running schooljaar is hidden is no news beside a whole one.
        var isLater = string.CompareOrdinal(verborgen, schooljaar) > 0 && (Periodeslot.IsVoorbij(verborgen!, slot) || !Periodeslot.IsVoorbij(schooljaar, slot));
        return (isLater ? $"{zin} {dicht}" : zin, schooljaar);
    }
}
