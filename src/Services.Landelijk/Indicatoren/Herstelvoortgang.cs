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

    private static readonly string[] Groepen = ["swv", Kolom.Po, Kolom.Vo, Kolom.Gespecialiseerd, Kolom.Mbo];

    public string Naam => Id;

    public IReadOnlyList<string> Bronnen { get; } = [Feitnaam.Herstelopdracht, Feitnaam.Onderzoek];

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

    public async Task<DateOnly?> LaatsteOpenbaar(LandelijkContext context, int generatie, string periode, CancellationToken annulering)
    {
        if (!int.TryParse(periode, NumberStyles.None, CultureInfo.InvariantCulture, out var jaar))
        {
            return null;
        }

        var isEcht = Herkomsten.IsEcht(await Onderzoeken(context, generatie, annulering), teller => teller.Herkomst);
        return await context.HerstelopdrachtFeiten.Where(feit => feit.Generatie == generatie && feit.Jaar == jaar && (!isEcht || feit.Herkomst != Herkomsten.Voorbeeld)).MaxAsync(feit => feit.OpenbaarOp, annulering);
    }

    /// <summary>From facts: with the day of its term and how long it took, a counter would be nearly one herstelopdracht.</summary>
    public async Task<Uitslag> Reken(LandelijkContext context, int generatie, Keuze keuze, Peildag dag, CancellationToken annulering)
    {
        var (groep, soort, vandaag) = (keuze["groep"], keuze["soort"], dag.Vandaag);
        var openbaar = context.HerstelopdrachtFeiten.AsNoTracking().Where(feit =>
            feit.Generatie == generatie && (groep == Alle || feit.Kolom == groep) && (soort == Alle || feit.Onderzoeksoort == soort) && (feit.OpenbaarOp == null || feit.OpenbaarOp <= vandaag));
        var standen = await openbaar.GroupBy(feit => new { feit.Jaar, feit.Herkomst, feit.Status })
            .Select(stand => new Stand(stand.Key.Jaar, stand.Key.Herkomst, stand.Key.Status == HerstelopdrachtFeit.Hersteld, stand.Count(), stand.Count(feit => feit.Hersteltermijn < vandaag), stand.Count(feit => feit.Herstelduur != null))).ToListAsync(annulering);

        // Herstelopdrachten follow their onderzoeken: where those are real and impose none, invented ones do not stand in for them.
        var onderzoeken = await Onderzoeken(context, generatie, annulering);
        var (herkomsten, kanttekeningen) = Herkomsten.Tellend([.. onderzoeken.Select(teller => teller.Herkomst), .. standen.Select(stand => stand.Herkomst)], herkomst => herkomst);
        string[] tellend = [.. herkomsten.Distinct()];
        var jaren = new List<Jaarstand>();
        foreach (var jaar in standen.Where(stand => tellend.Contains(stand.Herkomst)).GroupBy(stand => stand.Jaar).OrderBy(jaar => jaar.Key))
        {
            var hersteld = openbaar.Where(feit => feit.Jaar == jaar.Key && feit.Status == HerstelopdrachtFeit.Hersteld && feit.Herstelduur != null && tellend.Contains(feit.Herkomst));
            jaren.Add(Jaarstand.Van(jaar.Key, groep == Alle ? Groep.Totaal : groep, [.. jaar], await Mediaan(hersteld, jaar.Where(stand => stand.IsHersteld).Sum(stand => stand.MetDuur), annulering)));
        }

        Reeks[] reeksen =
        [
            new("opgelegd", "Opgelegd", "aantal", [.. jaren.Select(jaar => jaar.Punt(jaar.Totaal))]),
            new("open", "Niet hersteld", "aantal", [.. jaren.Select(jaar => jaar.Punt(jaar.Open))]),
            new("te-laat", "Waarvan te laat", "aantal", [.. jaren.Select(jaar => jaar.Punt(jaar.TeLaat))]),
            new("hersteld", "Hersteld", "aantal", [.. jaren.Select(jaar => jaar.Punt(jaar.Totaal - jaar.Open))]),
            new("mediaan-dagen", "Mediaan dagen tot herstel", "aantal", [.. jaren.Select(jaar => new Punt(jaar.Jaar, jaar.Groep, jaar.Mediaan, jaar.Totaal - jaar.Open, Cijfer.NietVanToepassing, jaar.Herkomst))]),
        ];
        return new Uitslag(Slotzin(reeksen), "", reeksen, [], kanttekeningen, Herkomsten.IsEcht(tellend, herkomst => herkomst)) { Slotzin = Slotzin };
    }

    /// <summary>The middle one or two of so many durations. The database puts them in order, of one origin along its index; the others are not sent.</summary>
    private static async Task<Cijfer> Mediaan(IQueryable<HerstelopdrachtFeit> hersteld, int aantal, CancellationToken annulering)
    {
        var midden = aantal == 0 ? [] : await hersteld.OrderBy(feit => feit.Herstelduur).Skip((aantal - 1) / 2).Take(2 - (aantal % 2)).Select(feit => (decimal)feit.Herstelduur!.Value).ToArrayAsync(annulering);
        return midden.Length == 0 ? Cijfer.NietVanToepassing : Cijfer.Van(Kwantiel.Van(midden, 0.5m));
    }

    private static Task<IReadOnlyList<Tellerregel>> Onderzoeken(LandelijkContext context, int generatie, CancellationToken annulering) => Tellerlezer.Lees(context, generatie, [Toezichttelling.Onderzoeken], annulering);

    /// <summary>About all years together.</summary>
    private static string Slotzin(IReadOnlyList<Reeks> reeksen)
    {
        return Som("opgelegd") == 0
            ? "Er zijn nog geen herstelopdrachten opgelegd."
            : $"Van de {Woorden.Aantal(Som("opgelegd"))} opgelegde herstelopdrachten zijn er {Woorden.Aantal(Som("open"))} nog niet hersteld; bij {Woorden.Aantal(Som("te-laat"))} daarvan is de termijn voorbij.";

        long Som(string code) => (long)reeksen.Single(reeks => reeks.Code == code).Punten.Sum(punt => punt.Waarde.Waarde ?? 0);
    }

    /// <summary>How many of a year are in one state.</summary>
    private sealed record Stand(int Jaar, string Herkomst, bool IsHersteld, int Aantal, int TermijnVoorbij, int MetDuur);

    private sealed record Jaarstand(string Jaar, string Groep, int Totaal, int Open, int TeLaat, Cijfer Mediaan, string Herkomst)
    {
        public static Jaarstand Van(int jaar, string groep, IReadOnlyList<Stand> standen, Cijfer mediaan)
        {
            var open = standen.Where(stand => !stand.IsHersteld).ToArray();
            return new Jaarstand(
                jaar.ToString(CultureInfo.InvariantCulture),
                groep,
                standen.Sum(stand => stand.Aantal),
                open.Sum(stand => stand.Aantal),
                open.Sum(stand => stand.TermijnVoorbij),
                mediaan,
                Herkomsten.Samen(standen.Select(stand => stand.Herkomst)));
        }

        public Punt Punt(int aantal) => new(Jaar, Groep, Cijfer.Van(aantal), Totaal, Cijfer.Van(Totaal), Herkomst);
    }
}
