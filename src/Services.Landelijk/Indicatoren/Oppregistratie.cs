using Monitoring.Services.Landelijk.Data;
using Monitoring.Services.Landelijk.Feiten;
using Monitoring.Services.Landelijk.Referentie;
using Monitoring.Services.Landelijk.Tellingen;
using Monitoring.Services.Landelijk.Vrijgeven;
using static Monitoring.Services.Landelijk.Indicatoren.Onderdrukkingsregel;

namespace Monitoring.Services.Landelijk.Indicatoren;

/// <summary>Share of pupils with a registered OPP, and share of schools that registered at least one, as De Staat van het Onderwijs 2024 prints them in Tabel 5.3a.</summary>
internal sealed class Oppregistratie : IOppcijfer
{
    public const string Id = "opp-registratie";

    private const string Alle = "alle";

    private static readonly string[] Sectoren = [Registratiegroep.Po, Registratiegroep.Vo];
    /// <summary>Tabel 5.3a, and what the text beside it says of pupils with extra support: another denominator.</summary>
    private static readonly Dictionary<string, string[]> Gepubliceerd = new(StringComparer.Ordinal)
    {
        [Registratiegroep.Po] = ["staat2024-t53a-po-", "staat2024-opp-aanwezig-bo"],
        [Registratiegroep.Vo] = ["staat2024-t53a-vo-", "staat2024-opp-aanwezig-vmbo-havo-vwo"],
    };

    private static readonly string[] Opps = [Opptelling.Aanwezig, Opptelling.Uitstroom, Schooltelling.ScholenMetOpp];
    private static readonly string[] Noemers = [Schooltelling.Scholen, Noemertelling.Leerlingen];

    public string Naam => Id;

    public IReadOnlyList<string> Bronnen { get; } = [Feitnaam.Opp, Feitnaam.Object];

    public IReadOnlyList<Filter> Filters { get; } = [new Filter("sector", "Sector", [Alle, .. Sectoren])];

    public IndicatorKaart Kaart(Keuze keuze) => new(
        Id,
        "opp",
        "Registratie van OPP's",
        "Hoeveel leerlingen hebben een geregistreerd OPP, en hoeveel scholen registreren er?",
        "Het deel van de leerlingen in reguliere scholen met een geregistreerd OPP in een schooljaar, en het deel van die scholen dat er ten minste één registreert.",
        "leerlingen met een geregistreerd OPP; scholen met ten minste één geregistreerd OPP",
        "leerlingen op de peildatum van het schooljaar; scholen met leerlingen op die dag",
        "Leerlingen met een OPP / alle leerlingen × 100. Scholen met ten minste één OPP / alle scholen × 100.",
        "procent",
        "schooljaar",
        Polariteit.Geen,
        ["schooljaar", "sector"],
        "Registraties van scholen in dit platform; leerlingen en scholen: open data van DUO",
        "Registratieplicht in het Register Onderwijsdeelnemers voor basisonderwijs en voortgezet onderwijs",
        [
            "Registreren is iets anders dan hebben: een leerling kan een plan hebben dat niet is geregistreerd.",
            "Po is het basisonderwijs en vo het voortgezet onderwijs zonder praktijkonderwijs en vso. In het gespecialiseerd onderwijs heeft elke leerling een OPP.",
            "De Staat van het Onderwijs noemt ook welk deel van de leerlingen met extra ondersteuning een OPP heeft. Dat is een andere vraag: hier zijn alle leerlingen de noemer.",
            "Een OPP dat loopt, telt mee tot en met het schooljaar van de laatste wijziging.",
            "Een school is een BRIN-nummer met al zijn vestigingen.",
        ])
    {
        Onderdrukking = Onderdrukkingsregel.Alle,
        NietBeschikbaar = [new("provincie", "Een school kan vestigingen in meer provincies hebben: die zou in elke provincie meetellen."), Oppindicatoren.PerBestuur],
    };

    public IReadOnlyList<string> Gelezen { get; } = [.. Opps, .. Noemers, .. Oppindicatoren.Opps.Tellingen];

    public async Task<Uitslag> Reken(LandelijkContext context, int generatie, Keuze keuze, Peildag dag, CancellationToken annulering) =>
        Stel(await Oppstand.Lees(context, generatie, Gelezen, dag, annulering), keuze["sector"]);

    public Uitslag Stel(Oppstand stand, Keuze keuze) => Stel(stand.Met(Gelezen), keuze["sector"]);

    /// <summary>From counters to figures.</summary>
    internal static Uitslag Stel(Oppstand stand, string sector)
    {
        var alle = stand.Tellers;
        // Of the OPP's examples count only as long as there is nothing else; and each goes over pupils and schools of its own kind.
        var (opps, kanttekeningen) = Herkomsten.Tellend([.. alle.Where(teller => !Noemers.Contains(teller.Telling))], teller => teller.Herkomst);
        var echt = Herkomsten.IsEcht(opps, teller => teller.Herkomst);
        var isVoorbeeld = opps.Any(teller => teller.Herkomst == Herkomsten.Voorbeeld);
        Tellerregel[] tellers = [.. opps, .. alle.Where(teller => Noemers.Contains(teller.Telling) && teller.Herkomst == Herkomsten.Voorbeeld == isVoorbeeld)];
        var sectoren = sector == Alle ? Sectoren : [sector];
        var perioden = tellers.Where(teller => teller.Telling is Opptelling.Aanwezig).Select(teller => teller.Periode).Distinct().Order(StringComparer.Ordinal).ToArray();
        var cellen = sectoren.SelectMany(groep => Cellen(tellers, stand.Edities(isVoorbeeld), stand.Grens, perioden, groep)).OrderBy(cel => cel.Periode, StringComparer.Ordinal).ToArray();
        Reeks[] reeksen =
        [
            new("leerlingen-aandeel", "Leerlingen met een OPP", "procent", [.. cellen.Select(cel => cel.Aandeel(cel.Opps, cel.Leerlingen))]),
            new("scholen-aandeel", "Scholen die ten minste één OPP registreren", "procent", [.. cellen.Select(cel => cel.Aandeel(cel.ScholenMet, cel.Scholen))]),
            new("leerlingen", "Leerlingen met een OPP (aantal)", "aantal", [.. cellen.Select(cel => cel.Aantal(cel.Opps))]),
            new("scholen", "Scholen met een OPP (aantal)", "aantal", [.. cellen.Select(cel => cel.Aantal(cel.ScholenMet))]),
        ];
        var referenties = Referentiecijfers.Bij(sectoren.SelectMany(code => Gepubliceerd[code]));
        // A year that still runs is not compared with a whole one.
        return Periodeslot.LaatsteVan([.. cellen.Where(cel => cel.HeeftAandelen).Select(cel => cel.Periode)], stand.Slot) is not { } schooljaar
            ? new Uitslag("Het aandeel leerlingen met een geregistreerd OPP is nog niet bekend.", "", reeksen, referenties, kanttekeningen, echt)
            : new Uitslag(
                string.Join(' ', cellen.Where(cel => cel.Periode == schooljaar && cel.HeeftAandelen)
                    .Select(cel => $"In het {cel.Sector} registreerde {Woorden.Procent(100m * cel.ScholenMet / cel.Scholen)} van de scholen in {cel.Periode} ten minste één OPP, voor {Woorden.Procent(100m * cel.Opps / cel.Leerlingen, 1)} van de leerlingen.")),
                schooljaar,
                reeksen,
                referenties,
                kanttekeningen,
                echt);
    }

    private static IEnumerable<Registratiecel> Cellen(IReadOnlyList<Tellerregel> tellers, ILookup<string, Grondslag> edities, long grens, IReadOnlyList<string> perioden, string sector)
    {
        var standen = edities.SelectMany(editie => editie).ToLookup(editie => editie.Periode, editie => Begin(editie.Tellers, editie.Periode, sector));
        // The schooljaar before, as it is and as it was released, and the last one that is shown: with what other tables say of the years in
        // between, a reader comes from there to here.
        Uitgangspunt[] vorige = [new(0, 0, 0)];
        var getoond = new Uitgangspunt(0, 0, 0);
        foreach (var (nummer, periode) in perioden.Index())
        {
            var volgende = nummer + 1 < perioden.Count ? standen[perioden[nummer + 1]] : [];
            var cel = Cel(new Oppjaar([.. tellers.Where(teller => teller.Periode == periode)], [], grens, Oppjaar.Laatste(edities[periode])), periode, sector, [.. vorige, getoond], [.. volgende]);
            vorige = [new Uitgangspunt(cel.Opps, 0, cel.Vertrokken), .. standen[periode].Select(toen => toen with { Begonnen = 0 })];
            getoond = cel.IsVerborgen ? new Uitgangspunt(getoond.Opps, getoond.Begonnen + cel.Begonnen, getoond.Vertrokken + cel.Vertrokken) : new Uitgangspunt(cel.Opps, 0, cel.Vertrokken);
            yield return cel;
        }
    }

    /// <summary>OPP's that were there, that began and that ended with a departure.</summary>
    private static Uitgangspunt Begin(IReadOnlyList<Tellerregel> tellers, string periode, string sector)
    {
        var eigen = tellers.Where(teller => teller.Periode == periode && Registratiegroep.Van(teller.Categorie) == sector).ToLookup(teller => teller.Telling, teller => teller.Aantal);
        return new Uitgangspunt(eigen[Opptelling.Aanwezig].Sum(), eigen[Opptelling.Tijdigheid].Sum(), eigen[Opptelling.Uitstroom].Sum());
    }

    /// <param name="eerder">From where this schooljaar may be computed.</param>
    /// <param name="later">The next schooljaar as it was released: from there a reader computes back.</param>
    private static Registratiecel Cel(Oppjaar jaar, string periode, string sector, IReadOnlyList<Uitgangspunt> eerder, IReadOnlyList<Uitgangspunt> later)
    {
        var eigen = jaar.Tellers.Where(teller => Registratiegroep.Van(teller.Categorie) == sector).ToLookup(teller => teller.Telling);
        var (aanwezig, begonnen, vertrokken) = Begin(jaar.Tellers, periode, sector);
        // Beside the table of those that began, this one tells how many were there before; beside an earlier schooljaar, of how many the OPP
        // ended; and beside the table of those who left, of how many it ended otherwise.
        var isGevolg = IsKlein(aanwezig - begonnen, jaar.Grens) || eerder.Any(punt =>
            IsKlein(punt.Opps + punt.Begonnen + begonnen - aanwezig, jaar.Grens) || IsKlein(punt.Opps + punt.Begonnen + begonnen - aanwezig - punt.Vertrokken, jaar.Grens))
            || later.Any(punt => IsKlein(aanwezig + punt.Begonnen - punt.Opps, jaar.Grens) || IsKlein(aanwezig + punt.Begonnen - punt.Opps - vertrokken, jaar.Grens));
        return new Registratiecel(
            periode,
            sector,
            aanwezig,
            begonnen,
            vertrokken,
            isGevolg || IsKlein(aanwezig, jaar.Grens) || IsVeranderd(jaar, periode, sector) || IsVerborgen(jaar, sector),
            eigen[Noemertelling.Leerlingen].Sum(teller => teller.Aantal),
            eigen[Schooltelling.ScholenMetOpp].Sum(teller => teller.Aantal),
            eigen[Schooltelling.Scholen].Sum(teller => teller.Aantal),
            Herkomsten.Samen(eigen.SelectMany(groep => groep).Select(teller => teller.Herkomst).Where(herkomst => herkomst != "duo")));
    }

    /// <summary>By a few since an edition that readers have.</summary>
    private static bool IsVeranderd(Oppjaar jaar, string periode, string sector)
    {
        for (var toen = jaar.Vorige; toen is not null; toen = toen.Vorige)
        {
            if (IsKlein(Begin(jaar.Tellers, periode, sector).Opps - Begin(toen.Tellers, periode, sector).Opps, jaar.Grens))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>In the first schooljaar all OPP's began in it: what the tables of that schooljaar hide, this one must not give.</summary>
    private static bool IsVerborgen(Oppjaar jaar, string sector) => Oppindicatoren.Opps.Tabel(jaar)
        .Any(rij => rij.IsVerborgen && Oppgroep.Alle.Any(groep => groep.Code == rij.Categorie) && Registratiegroep.Van(rij.Categorie) == sector);

    /// <summary>OPP's of an earlier schooljaar, and how many began and who left between then and now.</summary>
    private sealed record Uitgangspunt(long Opps, long Begonnen, long Vertrokken);

    /// <summary>One sector in one schooljaar. Few pupils are not shown, nor their schools.</summary>
    /// <param name="Begonnen">Of them, that began in it.</param>
    /// <param name="Vertrokken">Of them, who left the school.</param>
    /// <param name="IsVerborgen">It is small, another table hides a row of the sector, or beside it a small group would follow from this one.</param>
    private sealed record Registratiecel(string Periode, string Sector, long Opps, long Begonnen, long Vertrokken, bool IsVerborgen, long Leerlingen, long ScholenMet, long Scholen, string Herkomst)
    {
        public bool HeeftAandelen => this is { IsVerborgen: false, Opps: > 0, Leerlingen: > 0, Scholen: > 0 };

        public Punt Aandeel(long deel, long geheel) => (IsVerborgen, geheel) switch
        {
            (true, _) => new Punt(Periode, Sector, Cijfer.Onderdrukt, null, Cijfer.Onderdrukt, Herkomst),
            (_, 0) => new Punt(Periode, Sector, Cijfer.NietBekend, null, Cijfer.NietBekend, Herkomst),
            _ => new Punt(Periode, Sector, Cijfer.Van(100m * deel / geheel), geheel, Cijfer.Van(geheel), Herkomst),
        };

        public Punt Aantal(long aantal) => IsVerborgen
            ? new Punt(Periode, Sector, Cijfer.Onderdrukt, null, Cijfer.NietVanToepassing, Herkomst)
            : new Punt(Periode, Sector, Cijfer.Van(aantal), aantal, Cijfer.NietVanToepassing, Herkomst);
    }
}
