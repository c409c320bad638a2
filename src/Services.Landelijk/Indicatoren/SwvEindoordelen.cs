using Monitoring.Services.Landelijk.Data;
using Monitoring.Services.Landelijk.Feiten;
using Monitoring.Services.Landelijk.Referentie;
using Monitoring.Services.Landelijk.Vrijgeven;

namespace Monitoring.Services.Landelijk.Indicatoren;

/// <summary>
/// Eindoordelen of vierjaarlijkse onderzoeken at samenwerkingsverbanden, as De Staat van het Onderwijs 2024 counts them in Tabel 1.4.2a.
/// Judgements per swv are public, so nothing is suppressed.
/// </summary>
internal sealed class SwvEindoordelen : IIndicator
{
    public const string Id = "swv-eindoordelen";

    private const string Totaal = "totaal";
    private const string Onvoldoende = "onvoldoende";
    private static readonly string[] Oordelen = ["goed", "voldoende", Onvoldoende];
    private static readonly string[] Sectoren = ["po", "vo"];

    public string Naam => Id;

    public IReadOnlyList<string> Bronnen { get; } = [Feitnaam.Onderzoek];

    public IReadOnlyList<Filter> Filters { get; } = [new Filter("sector", "Sector", ["alle", .. Sectoren])];

    public IndicatorKaart Kaart(Keuze keuze) => new(
        Id,
        "toezicht",
        "Eindoordelen over samenwerkingsverbanden",
        "Welk eindoordeel kregen samenwerkingsverbanden bij het vierjaarlijks onderzoek?",
        "Het aantal vastgestelde vierjaarlijkse onderzoeken bij besturen van samenwerkingsverbanden, naar eindoordeel, sector en kalenderjaar van vaststelling.",
        "onderzoeken met dit eindoordeel",
        "vierjaarlijkse onderzoeken bij samenwerkingsverbanden met een eindoordeel",
        "Tel elk vastgesteld vierjaarlijks onderzoek bij een samenwerkingsverband eenmaal, bij het jaar waarin het is vastgesteld. Totaal = goed + voldoende + onvoldoende.",
        "aantal",
        "kalenderjaar",
        Polariteit.Geen,
        ["kalenderjaar", "sector"],
        "Onderzoeken van de Inspectie van het Onderwijs, zoals vastgesteld in dit platform",
        "Wet op het onderwijstoezicht (vierjaarlijks onderzoek)",
        [
            "Een herstelonderzoek telt niet mee: het is een eigen oordeel en vervangt het eerste niet.",
            "Goed is een waardering; voldoende en onvoldoende zijn oordelen.",
            "Het aantal onderzoeken per jaar hangt af van de planning van de Inspectie. Een onderzocht jaar zegt niets over de samenwerkingsverbanden die toen niet aan de beurt waren.",
        ])
    {
        NietBeschikbaar = Toezichtindicatoren.PerPlaats,
    };

    public async Task<Uitslag> Reken(LandelijkContext context, int generatie, Keuze keuze, Peildag dag, CancellationToken annulering) =>
        Stel(await Tellerlezer.Lees(context, generatie, [Toezichttelling.SwvEindoordelen], annulering), keuze["sector"], dag.Slot);

    /// <summary>From counters to figures.</summary>
    internal static Uitslag Stel(IReadOnlyList<Tellerregel> alle, string sector, DateOnly vandaag)
    {
        var (tellers, kanttekeningen) = Herkomsten.Tellend(alle, teller => teller.Herkomst);
        var categorieen = sector == "alle" ? [.. Sectoren, Totaal] : new[] { sector };
        var jaren = tellers.Select(teller => teller.Periode).Distinct().Order(StringComparer.Ordinal).ToArray();
        var reeksen = Oordelen.Append(Totaal).Select(oordeel => new Reeks(oordeel, Hoofdletter(oordeel), "aantal", [.. jaren.SelectMany(_ => categorieen, (jaar, categorie) => Punt(tellers, jaar, categorie, oordeel))])).ToArray();
        var referenties = Referentiecijfers.Bij(sector == "alle" ? ["staat2024-t142a-", "staat2024-swv-onvoldoende-"] : [$"staat2024-t142a-swv-{sector}-"]);
        var over = Periodeslot.LaatsteVan(jaren, vandaag);
        return new Uitslag(Conclusie(tellers, over, categorieen[^1]), over ?? "", reeksen, referenties, kanttekeningen, Herkomsten.IsEcht(tellers, teller => teller.Herkomst));
    }

    private static Punt Punt(IReadOnlyList<Tellerregel> tellers, string jaar, string categorie, string oordeel)
    {
        var groep = tellers.Where(teller => teller.Periode == jaar && (categorie == Totaal || teller.Categorie == categorie)).ToArray();
        var onderzocht = groep.Sum(teller => teller.Aantal);
        return new Punt(
            jaar,
            categorie,
            Cijfer.Van(groep.Where(teller => oordeel == Totaal || teller.Kenmerk == oordeel).Sum(teller => teller.Aantal)),
            onderzocht,
            oordeel == Totaal ? Cijfer.NietVanToepassing : Cijfer.Van(onderzocht),
            Herkomsten.Samen(groep.Select(teller => teller.Herkomst)));
    }

    private static string Conclusie(IReadOnlyList<Tellerregel> tellers, string? jaar, string categorie)
    {
        if (jaar is null)
        {
            return "Er zijn nog geen vastgestelde vierjaarlijkse onderzoeken bij samenwerkingsverbanden.";
        }

        var groep = tellers.Where(teller => teller.Periode == jaar && (categorie == Totaal || teller.Categorie == categorie)).ToArray();
        var (onderzocht, onvoldoende) = (groep.Sum(teller => teller.Aantal), groep.Where(teller => teller.Kenmerk == Onvoldoende).Sum(teller => teller.Aantal));
        var wie = categorie == Totaal ? "samenwerkingsverbanden" : $"samenwerkingsverbanden {categorie}";
        return (onderzocht, onvoldoende) switch
        {
            (0, _) => $"In {jaar} is bij {wie} geen vierjaarlijks onderzoek vastgesteld.",
            (_, 0) => $"Geen van de {Woorden.Aantal(onderzocht)} onderzochte {wie} kreeg in {jaar} het oordeel onvoldoende.",
            _ => $"{Woorden.Aantal(onvoldoende)} van de {Woorden.Aantal(onderzocht)} {wie} {(onvoldoende == 1 ? "kreeg" : "kregen")} in {jaar} het oordeel onvoldoende ({Woorden.Aandeel(onvoldoende, onderzocht)}).",
        };
    }

    private static string Hoofdletter(string woord) => char.ToUpperInvariant(woord[0]) + woord[1..];
}
