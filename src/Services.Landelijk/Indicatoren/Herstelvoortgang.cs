using System.Globalization;
using Monitoring.Services.Landelijk.Data;
using Monitoring.Services.Landelijk.Feiten;

namespace Monitoring.Services.Landelijk.Indicatoren;

/// <summary>Herstelopdrachten by year of imposition: open, open past the term, recovered, and how long recovery took.</summary>
internal sealed class Herstelvoortgang : IIndicator
{
    public const string Id = "herstelopdrachten-voortgang";

    private const string Alle = "alle";

    private static readonly string[] Groepen = ["swv", Kolom.Po, Kolom.Vo, Kolom.Gespecialiseerd, Kolom.Mbo];

    public string Naam => Id;

    public IReadOnlyList<string> Bronnen { get; } = [Feitnaam.Herstelopdracht, Feitnaam.Onderzoek];

    public IReadOnlyList<string> VanafOpenbaar { get; } = [Toezichttelling.Onderzoeken, .. Onderzoeksoorten.Alle.Select(Toezichttelling.Voortgang)];

    public IReadOnlyList<Filter> Filters { get; } = [new Filter("groep", "Groep", [Alle, .. Groepen]), new Filter("soort", "Soort onderzoek", [Alle, .. Onderzoeksoorten.Alle])];

    public IndicatorKaart Kaart(Keuze keuze) => new(
        Id,
        "toezicht",
        "Voortgang van herstelopdrachten",
        "Hoeveel herstelopdrachten zijn open, te laat of hersteld?",
        "Het aantal herstelopdrachten uit openbare rapporten, naar stand van vandaag en kalenderjaar waarin zij zijn opgelegd; en de mediaan van het aantal dagen van oplegging tot herstel.",
        "herstelopdrachten in deze stand",
        "alle opgelegde herstelopdrachten",
        "Te laat = niet hersteld en de hersteltermijn (met verlengingen) is voorbij. Mediaan: de middelste duur van de herstelde opdrachten.",
        "aantal",
        "kalenderjaar",
        Polariteit.Lager,
        ["kalenderjaar", "groep", "soort onderzoek"],
        "Herstelopdrachten van de Inspectie van het Onderwijs, zoals opgelegd in dit platform",
        "Wet op het onderwijstoezicht; elke herstelopdracht noemt haar wetsartikel",
        ["De stand is die van vandaag: een open opdracht kan morgen te laat zijn.", "Een herstelopdracht telt mee vanaf de dag waarop het rapport openbaar is.", "Een herstelopdracht hoort bij het soort onderzoek waarin zij is opgelegd.", "Van een recent jaar is minder hersteld omdat de termijn nog loopt."])
    {
        NietBeschikbaar = Toezichtindicatoren.PerPlaats,
    };

    public async Task<Uitslag> Reken(LandelijkContext context, int generatie, Keuze keuze, Peildag dag, CancellationToken annulering) =>
        Stel(await Tellerlezer.Lees(context, generatie, VanafOpenbaar, annulering), keuze["groep"], keuze["soort"], dag.Vandaag);

    /// <summary>From counters of onderzoeken and herstelopdrachten to figures; a characteristic is "open:" with the last day of the term, or "hersteld:" with the number of days (-1: not known), each until its report is public.</summary>
    internal static Uitslag Stel(IReadOnlyList<Tellerregel> alle, string groep, string soort, DateOnly vandaag)
    {
        // Herstelopdrachten follow their onderzoeken: where those are real and impose none, invented ones do not stand in for them.
        var (tellend, kanttekeningen) = Herkomsten.Tellend(alle, teller => teller.Herkomst);
        var tellers = Tellerregel.Openbaar(tellend, vandaag).Where(teller => teller.Telling != Toezichttelling.Onderzoeken && (soort == Alle || teller.Telling == Toezichttelling.Voortgang(soort)));
        var jaren = tellers.Where(teller => groep == Alle || teller.Categorie == groep).GroupBy(teller => teller.Periode).OrderBy(jaar => jaar.Key, StringComparer.Ordinal)
            .Select(jaar => Standen.Van(jaar.Key, groep == Alle ? Groep.Totaal : groep, [.. jaar], vandaag)).ToArray();
        Reeks[] reeksen =
        [
            new("opgelegd", "Opgelegd", "aantal", [.. jaren.Select(jaar => jaar.Punt(jaar.Totaal))]),
            new("open", "Niet hersteld", "aantal", [.. jaren.Select(jaar => jaar.Punt(jaar.Open))]),
            new("te-laat", "Waarvan te laat", "aantal", [.. jaren.Select(jaar => jaar.Punt(jaar.TeLaat))]),
            new("hersteld", "Hersteld", "aantal", [.. jaren.Select(jaar => jaar.Punt(jaar.Totaal - jaar.Open))]),
            new("mediaan-dagen", "Mediaan dagen tot herstel", "aantal", [.. jaren.Select(jaar => new Punt(jaar.Jaar, jaar.Groep, jaar.Mediaan, jaar.Totaal - jaar.Open, Cijfer.NietVanToepassing, jaar.Herkomst))]),
        ];
        return new Uitslag(Slotzin(reeksen), "", reeksen, [], kanttekeningen, Herkomsten.IsEcht(tellend, teller => teller.Herkomst)) { Slotzin = Slotzin };
    }

    /// <summary>About all years together.</summary>
    private static string Slotzin(IReadOnlyList<Reeks> reeksen)
    {
        return Som("opgelegd") == 0
            ? "Er zijn nog geen herstelopdrachten opgelegd."
            : $"Van de {Woorden.Aantal(Som("opgelegd"))} opgelegde herstelopdrachten zijn er {Woorden.Aantal(Som("open"))} nog niet hersteld; bij {Woorden.Aantal(Som("te-laat"))} daarvan is de termijn voorbij.";

        long Som(string code) => (long)reeksen.Single(reeks => reeks.Code == code).Punten.Sum(punt => punt.Waarde.Waarde ?? 0);
    }

    private sealed record Standen(string Jaar, string Groep, long Totaal, long Open, long TeLaat, Cijfer Mediaan, string Herkomst)
    {
        public static Standen Van(string jaar, string groep, IReadOnlyList<Tellerregel> tellers, DateOnly vandaag)
        {
            var open = tellers.Where(teller => teller.Kenmerk.StartsWith("open:", StringComparison.Ordinal)).ToArray();
            var duren = tellers.Where(teller => teller.Kenmerk.StartsWith("hersteld:", StringComparison.Ordinal))
                .Select(teller => (Dagen: int.Parse(teller.Kenmerk.AsSpan("hersteld:".Length), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture), teller.Aantal))
                .Where(duur => duur.Dagen >= 0)
                .SelectMany(duur => Enumerable.Repeat((decimal)duur.Dagen, (int)duur.Aantal)).Order().ToArray();
            return new Standen(
                jaar,
                groep,
                tellers.Sum(teller => teller.Aantal),
                open.Sum(teller => teller.Aantal),
                open.Where(teller => DateOnly.ParseExact(teller.Kenmerk.AsSpan("open:".Length), "yyyy-MM-dd", CultureInfo.InvariantCulture) < vandaag).Sum(teller => teller.Aantal),
                duren.Length == 0 ? Cijfer.NietVanToepassing : Cijfer.Van(Kwantiel.Van(duren, 0.5m)),
                Herkomsten.Samen(tellers.Select(teller => teller.Herkomst)));
        }

        public Punt Punt(long aantal) => new(Jaar, Groep, Cijfer.Van(aantal), Totaal, Cijfer.Van(Totaal), Herkomst);
    }
}
