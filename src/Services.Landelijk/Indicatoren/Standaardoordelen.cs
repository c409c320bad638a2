using Monitoring.Services.Landelijk.Data;
using Monitoring.Services.Landelijk.Feiten;
using Monitoring.Services.Landelijk.Referentie;
using Monitoring.Services.Landelijk.Vrijgeven;

namespace Monitoring.Services.Landelijk.Indicatoren;

/// <summary>Judgements per standaard, in one kind of onderzoek and one group at a time: kinds are never pooled.</summary>
internal sealed class Standaardoordelen : IIndicator
{
    public const string Id = "oordelen-standaarden";

    private static readonly string[] Groepen = ["swv", "bestuur", Kolom.Bo, Kolom.Sbo, Kolom.Vo, Kolom.Gespecialiseerd, Kolom.Mbo];
    private static readonly string[] Oordelen = ["goed", "voldoende", "onvoldoende"];

    private static readonly string[] Gedrukt = ["resultaten", "pdh", "veiligheid", "kwaliteitszorg", "zicht", "evaluatie"];

    // Figuur 1.2.2a of De Staat van het Onderwijs 2024, as its text gives it, and what the sectorbeelden say of the same standaarden.
    private static readonly Dictionary<string, string[]> Steekproefcijfers = new(StringComparer.Ordinal)
    {
        [Kolom.Bo] = [.. PerStandaard("bo"), "sectorbeeld-po-veilige-omgeving", "sectorbeeld-po-zicht-niet-op-orde"],
        [Kolom.Vo] = [.. PerStandaard("vo"), "sectorbeeld-vo-v08-vo-veiligheid"],
        [Kolom.Gespecialiseerd] = [.. PerStandaard("v-so")],
    };

    public string Naam => Id;

    public IReadOnlyList<string> Bronnen { get; } = [Feitnaam.Onderzoek];

    public IReadOnlyList<Filter> Filters { get; } = [new Filter("soort", "Soort onderzoek", Onderzoeksoorten.Alle), new Filter("groep", "Groep", Groepen)];

    public IReadOnlyList<Breuk> Breuken { get; } = [Breuk.Oordeelschaal2017];

    public IndicatorKaart Kaart(Keuze keuze) => new(
        Id,
        "toezicht",
        "Oordelen per standaard",
        "Welk oordeel geeft de inspectie per standaard?",
        $"Het aantal oordelen goed, voldoende en onvoldoende per standaard, in één soort onderzoek en één groep, naar {(IsSteekproef(keuze) ? "onderzoeksperiode" : "kalenderjaar van vaststelling")}.",
        "onderzoeken met dit oordeel op de standaard",
        "onderzoeken waarin de standaard is beoordeeld",
        "Aandeel onvoldoende = onvoldoende / (goed + voldoende + onvoldoende) × 100. Niet beoordeeld telt niet mee.",
        "procent",
        Periodesoort(keuze),
        Polariteit.Lager,
        [Periodesoort(keuze), "soort onderzoek", "groep", "standaard"],
        "Onderzoeken van de Inspectie van het Onderwijs, zoals vastgesteld in dit platform",
        "Wet op het onderwijstoezicht; onderzoekskaders van de inspectie",
        [
            "Elke standaard heeft een eigen n: niet elk onderzoek beoordeelt elke standaard.",
            "Tel soorten onderzoek niet bij elkaar op.",
            .. IsSteekproef(keuze) ? [Toezichtindicatoren.KleineSteekproef] : Array.Empty<string>(),
            "Vierjaarlijkse onderzoeken, de steekproef en onderzoeken naar risico's tellen mee vanaf de vaststelling, andere vanaf de dag waarop het rapport openbaar is.",
        ])
    {
        NietBeschikbaar = Toezichtindicatoren.PerPlaats,
    };

    public Task<DateOnly?> LaatsteOpenbaar(LandelijkContext context, int generatie, string periode, CancellationToken annulering) =>
        Tellerlezer.LaatsteOpenbaar(context, generatie, [.. Onderzoeksoorten.Alle.Select(Toezichttelling.Standaarden)], periode, annulering);

    public async Task<Uitslag> Reken(LandelijkContext context, int generatie, Keuze keuze, Peildag dag, CancellationToken annulering)
    {
        var groep = Van(keuze["groep"]);
        // With the day of publication in them there are nearly as many counters as judgements: those of other kinds and groups are not read.
        var oordelen = await Tellerlezer.Lees(context, generatie, [Toezichttelling.Standaarden(keuze["soort"])], teller => teller.Categorie.StartsWith(groep), annulering);
        return Stel([.. oordelen, .. await Tellerlezer.Lees(context, generatie, [Toezichttelling.Onderzoeken], annulering)], keuze["soort"], keuze["groep"], dag);
    }

    /// <summary>From the counters of onderzoeken and of judgements to figures of one kind; the category of a judgement is "{group} {standaard}".</summary>
    internal static Uitslag Stel(IReadOnlyList<Tellerregel> alle, string soort, string groep, Peildag dag)
    {
        // Judgements follow their onderzoeken: where those are real and hold none, invented ones do not stand in for them.
        var (tellend, kanttekeningen) = Herkomsten.Tellend(alle, teller => teller.Herkomst);
        var echt = Herkomsten.IsEcht(tellend, teller => teller.Herkomst);
        var tellers = Tellerregel.Openbaar(tellend, dag.Vandaag).Where(teller => teller.Telling == Toezichttelling.Standaarden(soort) && teller.Categorie.StartsWith(Van(groep), StringComparison.Ordinal) && Oordelen.Contains(teller.Kenmerk));
        var cellen = tellers.GroupBy(teller => (teller.Periode, Standaard: teller.Categorie[(groep.Length + 1)..]))
            .OrderBy(cel => cel.Key.Periode, StringComparer.Ordinal).ThenBy(cel => cel.Key.Standaard, StringComparer.Ordinal)
            .Select(cel => new Standaardcel(cel.Key.Periode, cel.Key.Standaard, cel.ToLookup(teller => teller.Kenmerk, teller => teller.Aantal), Herkomsten.Samen(cel.Select(teller => teller.Herkomst)), soort == Onderzoeksoorten.Steekproef))
            .ToArray();
        Reeks[] reeksen =
        [
            new("onvoldoende-aandeel", "Aandeel onvoldoende", "procent", [.. cellen.Select(cel => cel.Aandeel("onvoldoende"))]),
            new("voldoende-of-goed-aandeel", "Aandeel voldoende of goed", "procent", [.. cellen.Select(cel => cel.Aandeel("voldoende", "goed"))]),
            .. Oordelen.Select(oordeel => new Reeks(oordeel, char.ToUpperInvariant(oordeel[0]) + oordeel[1..], "aantal", [.. cellen.Select(cel => cel.Aantal(oordeel))])),
        ];
        var referenties = Gepubliceerd(soort, groep);
        var laatste = Periodeslot.LaatsteVan([.. cellen.Select(cel => cel.Periode)], dag.Slot);
        return cellen.Where(cel => cel.Periode == laatste).OrderByDescending(cel => cel.Onvoldoende * 10_000 / cel.N).ThenBy(cel => cel.Standaard, StringComparer.Ordinal).FirstOrDefault() is not { } meeste
            ? new Uitslag("Bij deze keuze zijn nog geen standaarden beoordeeld.", "", reeksen, referenties, kanttekeningen, echt)
            : new Uitslag(
                meeste.Onvoldoende == 0
                    ? $"In {Woorden.Periode(meeste.Periode)} kreeg bij deze keuze geen standaard het oordeel onvoldoende."
                    : $"Naar verhouding kreeg standaard {meeste.Standaard} in {Woorden.Periode(meeste.Periode)} het vaakst onvoldoende: {Woorden.Aantal(meeste.Onvoldoende)} van {Woorden.Aantal(meeste.N)} keer{(meeste.N < Punt.IndicatiefOnder ? " (indicatief, kleine n)" : "")}.",
                meeste.Periode,
                reeksen,
                referenties,
                kanttekeningen,
                echt);
    }

    private static string Van(string groep) => groep + " ";

    private static bool IsSteekproef(Keuze keuze) => keuze["soort"] == Onderzoeksoorten.Steekproef;

    private static string Periodesoort(Keuze keuze) => IsSteekproef(keuze) ? "onderzoeksperiode" : "kalenderjaar";

    private static IEnumerable<string> PerStandaard(string groep) => Gedrukt.Select(standaard => $"staat2024-standaard-{standaard}-{groep}-");

    /// <summary>Judgements per standaard were published of the steekproef only.</summary>
    private static IReadOnlyList<Referentiecijfer> Gepubliceerd(string soort, string groep) =>
        soort == Onderzoeksoorten.Steekproef ? Referentiecijfers.Bij(Steekproefcijfers.GetValueOrDefault(groep, [])) : [];

    private sealed record Standaardcel(string Periode, string Standaard, ILookup<string, long> Oordelen, string Herkomst, bool IsSteekproef)
    {
        public long N { get; } = Oordelen.SelectMany(oordeel => oordeel).Sum();

        public long Onvoldoende { get; } = Oordelen["onvoldoende"].Sum();

        public Punt Aantal(string oordeel) => new(Periode, Standaard, Cijfer.Van(Oordelen[oordeel].Sum()), N, Cijfer.Van(N), Herkomst);

        public Punt Aandeel(params string[] oordelen)
        {
            var deel = oordelen.Sum(oordeel => Oordelen[oordeel].Sum());
            return new(Periode, Standaard, Cijfer.Van(100m * deel / N), N, Cijfer.Van(N), Herkomst) { Interval = IsSteekproef ? Interval.Wilson(deel, N) : null, Indicatief = N < Punt.IndicatiefOnder };
        }
    }
}
