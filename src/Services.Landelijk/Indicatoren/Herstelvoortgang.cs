using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Monitoring.Services.Landelijk.Data;
using Monitoring.Services.Landelijk.Feiten;

namespace Monitoring.Services.Landelijk.Indicatoren;

/// <summary>Herstelopdrachten by year of imposition: open, open past the term, recovered, and how long recovery took.</summary>
internal sealed class Herstelvoortgang : IIndicator
{
    public const string Id = "herstelopdrachten-voortgang";

    private const string Alle = "alle";

    private const string Lopend = "open:";
    private const string Verlopen = "te-laat";
    private const string Hersteld = "hersteld:";

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

    public async Task<Uitslag> Reken(LandelijkContext context, int generatie, Keuze keuze, Peildag dag, CancellationToken annulering)
    {
        var onderzoeken = await Tellerlezer.Lees(context, generatie, [Toezichttelling.Onderzoeken], annulering);
        return Stel(onderzoeken, await Lees(context, generatie, keuze["groep"], keuze["soort"], dag.Vandaag, annulering), keuze["groep"]);
    }

    /// <summary>
    /// The counters of what is public, added up per year by the database: with two days in its characteristic a counter is nearly one
    /// herstelopdracht. A characteristic becomes "te-laat", "open:", or "hersteld:" with the number of days (-1: not known).
    /// </summary>
    private static async Task<IReadOnlyList<Tellerregel>> Lees(LandelijkContext context, int generatie, string groep, string soort, DateOnly vandaag, CancellationToken annulering)
    {
        string[] tellingen = soort == Alle ? [.. Onderzoeksoorten.Alle.Select(Toezichttelling.Voortgang)] : [Toezichttelling.Voortgang(soort)];
        var dag = vandaag.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return await (
            from teller in context.Tellers.AsNoTracking()
            where teller.Generatie == generatie && tellingen.Contains(teller.Telling) && (groep == Alle || teller.Categorie == groep)
            let plaats = teller.Kenmerk.IndexOf('@')
            where plaats < 0 || teller.Kenmerk.Substring(plaats + 1).CompareTo(dag) <= 0
            let kenmerk = plaats < 0 ? teller.Kenmerk : teller.Kenmerk.Substring(0, plaats)
            group teller.Aantal by new
            {
                teller.Periode,
                Kenmerk = !EF.Functions.Like(kenmerk, "open:%") ? kenmerk : kenmerk.Substring(Lopend.Length).CompareTo(dag) < 0 ? Verlopen : Lopend,
                teller.Herkomst,
            }
            into stand
            select new Tellerregel("", stand.Key.Periode, "", stand.Key.Kenmerk, stand.Key.Herkomst, stand.Sum())).ToListAsync(annulering);
    }

    /// <summary>From counters to figures.</summary>
    private static Uitslag Stel(IReadOnlyList<Tellerregel> onderzoeken, IReadOnlyList<Tellerregel> standen, string groep)
    {
        // Herstelopdrachten follow their onderzoeken: where those are real and impose none, invented ones do not stand in for them.
        var (tellend, kanttekeningen) = Herkomsten.Tellend([.. onderzoeken, .. standen], teller => teller.Herkomst);
        var jaren = tellend.Where(teller => teller.Telling.Length == 0).GroupBy(teller => teller.Periode).OrderBy(jaar => jaar.Key, StringComparer.Ordinal)
            .Select(jaar => Standen.Van(jaar.Key, groep == Alle ? Groep.Totaal : groep, [.. jaar])).ToArray();
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
        public static Standen Van(string jaar, string groep, IReadOnlyList<Tellerregel> tellers)
        {
            var (totaal, teLaat) = (Som(_ => true), Som(kenmerk => kenmerk == Verlopen));
            var duren = tellers.Where(teller => teller.Kenmerk.StartsWith(Hersteld, StringComparison.Ordinal))
                .Select(teller => (Dagen: int.Parse(teller.Kenmerk.AsSpan(Hersteld.Length), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture), teller.Aantal))
                .Where(duur => duur.Dagen >= 0)
                .SelectMany(duur => Enumerable.Repeat((decimal)duur.Dagen, (int)duur.Aantal)).Order().ToArray();
            return new Standen(
                jaar,
                groep,
                totaal,
                teLaat + Som(kenmerk => kenmerk == Lopend),
                teLaat,
                duren.Length == 0 ? Cijfer.NietVanToepassing : Cijfer.Van(Kwantiel.Van(duren, 0.5m)),
                Herkomsten.Samen(tellers.Select(teller => teller.Herkomst)));

            long Som(Func<string, bool> telt) => tellers.Where(teller => telt(teller.Kenmerk)).Sum(teller => teller.Aantal);
        }

        public Punt Punt(long aantal) => new(Jaar, Groep, Cijfer.Van(aantal), Totaal, Cijfer.Van(Totaal), Herkomst);
    }
}
