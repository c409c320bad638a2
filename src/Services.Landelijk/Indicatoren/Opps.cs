using Monitoring.Contracts.Domein;
using Monitoring.Services.Landelijk.Data;
using Monitoring.Services.Landelijk.Feiten;

namespace Monitoring.Services.Landelijk.Indicatoren;

/// <summary>OPP's per schooljaar, schoolsoort and sector, and how many were vastgesteld within six weeks. Small groups are suppressed.</summary>
internal sealed class Opps : IIndicator
{
    public const string Id = "opps";

    private const string Totaal = "totaal";
    private static readonly string[] Sectoren = ["po", "vo"];
    private static readonly (string Code, string Naam)[] Kolommen =
    [
        ("aantal", "Aantal OPP's"),
        ("vastgesteld", "Vastgestelde OPP's"),
        ("binnen-zes-weken", "Vastgesteld binnen zes weken"),
    ];

    public string Naam => Id;

    public IReadOnlyList<Filter> Filters { get; } = [new Filter("sector", "Sector", ["alle", .. Sectoren])];

    public IndicatorKaart Kaart(Keuze keuze) => new(
        Id,
        "Ontwikkelingsperspectieven (OPP's)",
        "Hoeveel OPP's zijn er, en hoeveel zijn binnen zes weken vastgesteld?",
        "Het aantal OPP's in het register, naar schooljaar waarin de termijn van zes weken begon, schoolsoort en sector; en het deel van de vastgestelde OPP's dat binnen zes weken is vastgesteld.",
        "Aandeel binnen zes weken = OPP's die binnen zes weken zijn vastgesteld / alle vastgestelde OPP's × 100.",
        "aantal",
        "schooljaar",
        "Registraties van scholen in dit platform",
        "WPO art. 40a, WVO art. 26 (oud), WEC art. 41a: vaststelling binnen zes weken na inschrijving",
        [
            "Aantallen van 1 tot en met 4 zijn onderdrukt, en ook wat nodig is om ze niet te kunnen terugrekenen.",
            "Een OPP dat is opgesteld maar nog niet vastgesteld, telt niet mee in het aandeel binnen zes weken.",
            "Alleen OPP's die scholen hebben geregistreerd tellen mee; het is geen aandeel van alle leerlingen.",
        ]);

    public async Task<Uitslag> Reken(LandelijkContext context, int generatie, Keuze keuze, DateOnly vandaag, CancellationToken annulering) =>
        Stel(await Tellerlezer.Lees(context, generatie, Id, annulering), keuze["sector"]);

    /// <summary>From counters to figures. Suppression is decided on the whole table first, then the filter is applied.</summary>
    internal static Uitslag Stel(IReadOnlyList<Tellerregel> alle, string sector)
    {
        var (tellers, kanttekeningen) = Herkomsten.Tellend(alle, teller => teller.Herkomst);
        var jaren = tellers.GroupBy(teller => teller.Periode).OrderBy(jaar => jaar.Key, StringComparer.Ordinal)
            .Select(jaar => (Schooljaar: jaar.Key, Rijen: Tabel([.. jaar])))
            .ToArray();
        var zichtbaar = jaren.SelectMany(jaar => jaar.Rijen.Where(rij => Hoort(rij.Categorie, sector)), (jaar, rij) => (jaar.Schooljaar, Rij: rij)).ToArray();
        var reeksen = Kolommen.Select((kolom, nummer) => new Reeks(kolom.Code, kolom.Naam, "aantal", [.. zichtbaar.Select(cel => Punt(cel.Schooljaar, cel.Rij, nummer))])).ToList();
        reeksen.Add(new Reeks("binnen-zes-weken-aandeel", "Aandeel van de vastgestelde OPP's binnen zes weken", "procent", [.. zichtbaar.Select(cel => Aandeel(cel.Schooljaar, cel.Rij))]));
        return new Uitslag(Conclusie(jaren, sector), reeksen, [], kanttekeningen);
    }

    private static List<OppRij> Tabel(Tellerregel[] tellers)
    {
        var sectoren = Sectoren.Select(sector => (
            Subtotaal: Rij(Subtotaal(sector), tellers.Where(teller => Schoolsoort.Lees(teller.Categorie).Sector == sector)),
            Rijen: (IReadOnlyList<OppRij>)[.. Schoolsoort.Alle.Where(soort => soort.Sector == sector).Select(soort => Rij(soort.Code, tellers.Where(teller => teller.Categorie == soort.Code)))])).ToArray();
        var totaal = Rij(Totaal, tellers);
        Onderdrukking.Pas(sectoren, totaal);
        return [.. sectoren.SelectMany(sector => sector.Rijen.Append(sector.Subtotaal)), totaal];
    }

    private static OppRij Rij(string categorie, IEnumerable<Tellerregel> tellers)
    {
        var groep = tellers.ToArray();
        return new OppRij(
            categorie,
            groep.Sum(teller => teller.Aantal),
            groep.Where(teller => teller.Kenmerk != OppStatus.Opgesteld).Sum(teller => teller.Aantal),
            groep.Where(teller => teller.Kenmerk == OppStatus.VastgesteldOpTijd).Sum(teller => teller.Aantal),
            Herkomsten.Samen(groep.Select(teller => teller.Herkomst)));
    }

    /// <summary>Not just the sector: vo is the code of a schoolsoort as well.</summary>
    private static string Subtotaal(string sector) => $"{sector}-{Totaal}";

    private static bool Hoort(string categorie, string sector) =>
        sector == "alle" || categorie == Subtotaal(sector) || Schoolsoort.Alle.Any(soort => soort.Code == categorie && soort.Sector == sector);

    private static Punt Punt(string schooljaar, OppRij rij, int kolom) => rij.IsOnderdrukt(kolom)
        ? new Punt(schooljaar, rij.Categorie, Cijfer.Onderdrukt, null, kolom == 0 ? Cijfer.NietVanToepassing : Cijfer.Onderdrukt, rij.Herkomst)
        : new Punt(schooljaar, rij.Categorie, Cijfer.Van(rij.Waarde(kolom)), rij.Waarde(0), kolom == 0 ? Cijfer.NietVanToepassing : Cijfer.Van(rij.Waarde(kolom - 1)), rij.Herkomst);

    private static Punt Aandeel(string schooljaar, OppRij rij) => rij switch
    {
        _ when rij.IsOnderdrukt(2) => new Punt(schooljaar, rij.Categorie, Cijfer.Onderdrukt, null, Cijfer.Onderdrukt, rij.Herkomst),
        _ when rij.Waarde(1) == 0 => new Punt(schooljaar, rij.Categorie, Cijfer.NietVanToepassing, 0, Cijfer.Van(0), rij.Herkomst),
        _ => new Punt(schooljaar, rij.Categorie, Cijfer.Van(100m * rij.Waarde(2) / rij.Waarde(1)), rij.Waarde(1), Cijfer.Van(rij.Waarde(1)), rij.Herkomst),
    };

    private static string Conclusie((string Schooljaar, List<OppRij> Rijen)[] jaren, string sector)
    {
        if (jaren.Length == 0)
        {
            return "Er zijn nog geen OPP's geregistreerd.";
        }

        var (schooljaar, rijen) = jaren[^1];
        var rij = rijen.Single(rij => rij.Categorie == (sector == "alle" ? Totaal : Subtotaal(sector)));
        var waar = sector == "alle" ? "" : $" in het {sector}";
        if (rij.IsOnderdrukt(0))
        {
            return $"Het aantal OPP's{waar} in schooljaar {schooljaar} is te klein om te tonen.";
        }

        var begin = $"In schooljaar {schooljaar} staan{waar} {Woorden.Aantal(rij.Waarde(0))} OPP's in het register";
        return rij.IsOnderdrukt(2) || rij.Waarde(1) == 0
            ? $"{begin}."
            : $"{begin}; {Woorden.Procent(100m * rij.Waarde(2) / rij.Waarde(1))} van de {Woorden.Aantal(rij.Waarde(1))} vastgestelde is binnen zes weken vastgesteld.";
    }
}
