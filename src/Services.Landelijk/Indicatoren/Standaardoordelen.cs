using Monitoring.Services.Landelijk.Data;
using Monitoring.Services.Landelijk.Feiten;
using Monitoring.Services.Landelijk.Vrijgeven;

namespace Monitoring.Services.Landelijk.Indicatoren;

/// <summary>Judgements per standaard, in one kind of onderzoek and one group at a time: kinds are never pooled.</summary>
internal sealed class Standaardoordelen : IIndicator
{
    public const string Id = "oordelen-standaarden";

    private static readonly string[] Groepen = ["swv", "bestuur", Kolom.Bo, Kolom.Sbo, Kolom.Vo, Kolom.Gespecialiseerd, Kolom.Mbo];
    private static readonly string[] Oordelen = ["goed", "voldoende", "onvoldoende"];

    public string Naam => Id;

    public IReadOnlyList<string> Bronnen { get; } = [Feitnaam.Onderzoek];

    public IReadOnlyList<string> VanafOpenbaar { get; } = [.. Onderzoeksoorten.Alle.Select(Toezichttelling.Standaarden)];

    public IReadOnlyList<Filter> Filters { get; } = [new Filter("soort", "Soort onderzoek", Onderzoeksoorten.Alle), new Filter("groep", "Groep", Groepen)];

    public IReadOnlyList<Breuk> Breuken { get; } = [Breuk.Oordeelschaal2017];

    public IndicatorKaart Kaart(Keuze keuze) => new(
        Id,
        "toezicht",
        "Oordelen per standaard",
        "Welk oordeel geeft de inspectie per standaard?",
        "Het aantal oordelen goed, voldoende en onvoldoende per standaard, in één soort onderzoek en één groep, naar kalenderjaar van vaststelling.",
        "onderzoeken met dit oordeel op de standaard",
        "onderzoeken waarin de standaard is beoordeeld",
        "Aandeel onvoldoende = onvoldoende / (goed + voldoende + onvoldoende) × 100. Niet beoordeeld telt niet mee.",
        "procent",
        "kalenderjaar",
        Polariteit.Lager,
        ["kalenderjaar", "soort onderzoek", "groep", "standaard"],
        "Onderzoeken van de Inspectie van het Onderwijs, zoals vastgesteld in dit platform",
        "Wet op het onderwijstoezicht; onderzoekskaders van de inspectie",
        [
            "Elke standaard heeft een eigen n: niet elk onderzoek beoordeelt elke standaard.",
            "Tel soorten onderzoek niet bij elkaar op.",
            "Vierjaarlijkse onderzoeken, de steekproef en onderzoeken naar risico's tellen mee vanaf de vaststelling, andere vanaf de dag waarop het rapport openbaar is.",
        ])
    {
        NietBeschikbaar = Toezichtindicatoren.PerPlaats,
    };

    public async Task<Uitslag> Reken(LandelijkContext context, int generatie, Keuze keuze, Peildag dag, CancellationToken annulering) =>
        Stel(await Tellerlezer.Lees(context, generatie, VanafOpenbaar, annulering), keuze["soort"], keuze["groep"], dag);

    /// <summary>From counters of every kind of onderzoek to figures of one; the category of a counter is "{group} {standaard}".</summary>
    internal static Uitslag Stel(IReadOnlyList<Tellerregel> alle, string soort, string groep, Peildag dag)
    {
        var (tellend, kanttekeningen) = Herkomsten.Tellend(alle, teller => teller.Herkomst);
        var echt = Herkomsten.IsEcht(tellend, teller => teller.Herkomst);
        var tellers = Tellerregel.Openbaar(tellend, dag.Vandaag).Where(teller => teller.Telling == Toezichttelling.Standaarden(soort) && teller.Categorie.StartsWith(groep + " ", StringComparison.Ordinal) && Oordelen.Contains(teller.Kenmerk));
        var cellen = tellers.GroupBy(teller => (teller.Periode, Standaard: teller.Categorie[(groep.Length + 1)..]))
            .OrderBy(cel => cel.Key.Periode, StringComparer.Ordinal).ThenBy(cel => cel.Key.Standaard, StringComparer.Ordinal)
            .Select(cel => new Standaardcel(cel.Key.Periode, cel.Key.Standaard, cel.ToLookup(teller => teller.Kenmerk, teller => teller.Aantal), Herkomsten.Samen(cel.Select(teller => teller.Herkomst))))
            .ToArray();
        Reeks[] reeksen =
        [
            new("onvoldoende-aandeel", "Aandeel onvoldoende", "procent", [.. cellen.Select(cel => cel.Aandeel("onvoldoende"))]),
            .. Oordelen.Select(oordeel => new Reeks(oordeel, char.ToUpperInvariant(oordeel[0]) + oordeel[1..], "aantal", [.. cellen.Select(cel => cel.Aantal(oordeel))])),
        ];
        var jaar = Periodeslot.LaatsteVan([.. cellen.Select(cel => cel.Periode)], dag.Slot);
        return cellen.Where(cel => cel.Periode == jaar).OrderByDescending(cel => cel.Onvoldoende * 10_000 / cel.N).ThenBy(cel => cel.Standaard, StringComparer.Ordinal).FirstOrDefault() is not { } meeste
            ? new Uitslag("Bij deze keuze zijn nog geen standaarden beoordeeld.", "", reeksen, [], kanttekeningen, echt)
            : new Uitslag(
                meeste.Onvoldoende == 0
                    ? $"In {jaar} kreeg bij deze keuze geen standaard het oordeel onvoldoende."
                    : $"Naar verhouding kreeg standaard {meeste.Standaard} in {jaar} het vaakst onvoldoende: {Woorden.Aantal(meeste.Onvoldoende)} van {Woorden.Aantal(meeste.N)} keer{(meeste.N < Punt.IndicatiefOnder ? " (indicatief, kleine n)" : "")}.",
                jaar!,
                reeksen,
                [],
                kanttekeningen,
                echt);
    }

    private sealed record Standaardcel(string Periode, string Standaard, ILookup<string, long> Oordelen, string Herkomst)
    {
        public long N { get; } = Oordelen.SelectMany(oordeel => oordeel).Sum();

        public long Onvoldoende { get; } = Oordelen["onvoldoende"].Sum();

        public Punt Aantal(string oordeel) => new(Periode, Standaard, Cijfer.Van(Oordelen[oordeel].Sum()), N, Cijfer.Van(N), Herkomst);

        public Punt Aandeel(string oordeel) => new(Periode, Standaard, Cijfer.Van(100m * Oordelen[oordeel].Sum() / N), N, Cijfer.Van(N), Herkomst) { Indicatief = N < Punt.IndicatiefOnder };
    }
}
