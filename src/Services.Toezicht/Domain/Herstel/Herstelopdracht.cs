using Monitoring.Contracts.Domein;
using Monitoring.Contracts.Gebeurtenissen;
using Monitoring.Messaging;
using Monitoring.Services.Toezicht.Domain.Naslag;
using Monitoring.Services.Toezicht.Domain.Onderzoeken;
using Monitoring.Services.Toezicht.Domain.Werk;

namespace Monitoring.Services.Toezicht.Domain.Herstel;

/// <summary>
/// An order to comply with the law, addressed to the bestuur of the object (De Staat van het Onderwijs 2024, section 1.2.2). It cannot exist
/// without the article of law that it rests on. The board proves that it complied, an inspecteur judges whether it is hersteld.
/// </summary>
internal sealed class Herstelopdracht : AggregaatRoot, IOnthoudtMoment
{
    public const string Concept = "concept";
    public const string Open = "open";
    public const string BewijsIngediend = "bewijs-ingediend";
    public const string NietHersteld = "niet-hersteld";
    public const string Hersteld = "hersteld";

    /// <summary>Taken back before vaststelling: it never was in force.</summary>
    public const string Vervallen = "vervallen";

    /// <summary>No source gives a standard term. This bound only catches a mistyped year.</summary>
    public const int LangsteTermijnInJaren = 3;

    /// <summary>Most times that a board can hand in evidence, and most extensions.</summary>
    public const int MeesteStappen = 50;

    private readonly List<Bewijs> _bewijzen = [];
    private readonly List<Verlenging> _verlengingen = [];
    private readonly List<Herstelbeoordeling> _beoordelingen = [];

    private Herstelopdracht()
    {
    }

    public Guid Id { get; private init; }

    public Guid Onderzoek { get; private init; }

    public string Onderzoeknummer { get; private init; } = "";

    public string Onderzoeksoort { get; private init; } = "";

    public string ObjectSoort { get; private init; } = "";

    public string ObjectCode { get; private init; } = "";

    public string ObjectNaam { get; private init; } = "";

    /// <summary>po, vo, so or mbo: the law that governs the object.</summary>
    public string Toezichtsector { get; private init; } = "";

    public string Schoolsoort { get; private init; } = "";

    /// <summary>Bevoegd-gezag number of the bestuur that must comply; empty when that number is not known.</summary>
    public string GerichtAan { get; private init; } = "";

    public string Standaard { get; private init; } = "";

    /// <summary>Empty for the standaard as a whole.</summary>
    public string Element { get; private init; } = "";

    /// <summary>Id of a <see cref="Onderzoeken.Rechtsgrond"/>; never empty.</summary>
    public string Rechtsgrond { get; private init; } = "";

    /// <summary>Codes of <see cref="Herstelreden"/>, joined by '+'.</summary>
    public string Redenen { get; private init; } = "";

    public string Omschrijving { get; private init; } = "";

    public string Status { get; private set; } = Concept;

    /// <summary>Day of vaststelling; null in a concept.</summary>
    public DateOnly? OpgelegdOp { get; private set; }

    /// <summary>Day on which the report that imposed it becomes public; null in a concept.</summary>
    public DateOnly? OpenbaarOp { get; private set; }

    /// <summary>Last day of the term, extensions included.</summary>
    public DateOnly Hersteltermijn { get; private set; }

    public DateOnly? HersteldOp { get; private set; }

    public string Herkomst { get; private init; } = "";

    public string? Stap { get; private set; }

    public string? WachtOp { get; private set; }

    public DateOnly? Uiterlijk { get; private set; }

    public IReadOnlyList<Bewijs> Bewijzen => _bewijzen;

    public IReadOnlyList<Verlenging> Verlengingen => _verlengingen;

    public IReadOnlyList<Herstelbeoordeling> Beoordelingen => _beoordelingen;

    /// <summary>True from vaststelling on: the board sees it, and the country counts it.</summary>
    public bool InWerking => Status is not (Concept or Vervallen);

    /// <summary>
    /// Gives the bestuur a herstelopdracht in the concept report. Lawful on any standaard or element, also one that is voldoende or not yet
    /// judged (De Staat van het Onderwijs 2024, section 1.2.2).
    /// </summary>
    /// <param name="vandaag">The day on which the legal basis must hold and after which the term must lie.</param>
    /// <exception cref="WeigeringException">
    /// The codes of <see cref="Onderzoek.EisBewerkbaar"/>, <c>standaard.onbekend</c>, <c>element.onbekend</c>, those of <see cref="Onderzoeken.Rechtsgrond.Lees"/>, <c>reden.onbekend</c>,
    /// <c>hersteltermijn.niet-toekomstig</c>, <c>hersteltermijn.te-lang</c>, <c>tekst.ontbreekt</c>, <c>tekst.te-lang</c>, <c>bsn.herkend</c>
    /// </exception>
    public static Herstelopdracht Leg(Onderzoek onderzoek, Opdrachtgegevens gegevens, DateOnly vandaag)
    {
        onderzoek.EisBewerkbaar(vandaag);
        var nieuw = Maak(onderzoek, gegevens, vandaag, VrijeTekst.LeesVerplicht(gegevens.Omschrijving, "omschrijving"));
        onderzoek.TelHerstelopdracht(1);
        return nieuw;
    }

    /// <summary>One that stands in an onderzoek that was taken over, with its end when that is known. The article of law says what was to be done.</summary>
    /// <exception cref="WeigeringException">As <see cref="Leg"/>; <c>herstel.voor-oplegging</c></exception>
    public static Herstelopdracht Overgenomen(Onderzoek onderzoek, Opdrachtgegevens gegevens, DateOnly? hersteldOp)
    {
        var opgelegd = onderzoek.Vaststellingsdatum ?? throw new InvalidOperationException("Only a vastgesteld onderzoek is taken over.");
        var nieuw = Maak(onderzoek, gegevens, opgelegd, Onderzoeken.Rechtsgrond.Vind(gegevens.Rechtsgrond)?.Omschrijving ?? gegevens.Rechtsgrond);
        onderzoek.TelHerstelopdracht(1);
        nieuw.GaIn(opgelegd, onderzoek.OpenbaarOp ?? throw new InvalidOperationException("A vastgesteld onderzoek has a day of publication."));
        onderzoek.NeemOp(nieuw);
        if (hersteldOp is { } dag)
        {
            if (dag < opgelegd)
            {
                throw new WeigeringException("herstel.voor-oplegging", $"Hersteld op {Datum.Schrijf(dag)} ligt voor de oplegging op {Datum.Schrijf(opgelegd)}.", "herstelopdrachten");
            }

            (nieuw.Status, nieuw.HersteldOp) = (Hersteld, dag);
            nieuw.BepaalStap();
        }

        return nieuw;
    }

    /// <summary>Takes back one that is not yet in force.</summary>
    /// <exception cref="WeigeringException"><c>herstelopdracht.in-werking</c>, and those of <see cref="Onderzoek.EisBewerkbaar"/></exception>
    public void TrekIn(Onderzoek onderzoek, DateOnly vandaag)
    {
        onderzoek.EisBewerkbaar(vandaag);
        if (Status != Concept)
        {
            throw new WeigeringException("herstelopdracht.in-werking", "Alleen een herstelopdracht in een conceptrapport kunt u intrekken.", soort: WeigeringSoort.VerbodenOvergang);
        }

        Vervalt();
        onderzoek.TelHerstelopdracht(-1);
    }

    /// <summary>Refuses with <c>hersteltermijn.niet-toekomstig</c> or <c>rechtsgrond.niet-geldig</c> when its term passed or its article was repealed while the report was a concept.</summary>
    public void EisGeldigOp(DateOnly vastgesteld)
    {
        EisTermijn(Hersteltermijn, vastgesteld);
        Onderzoeken.Rechtsgrond.Lees(Rechtsgrond, Toezichtsector, vastgesteld);
    }

    /// <summary>Refuses with <c>hersteltermijn.niet-toekomstig</c> when its term would be over on the day the board first hears that it is in force.</summary>
    public void EisNogTijd(DateOnly vandaag) => EisTermijn(Hersteltermijn, vandaag);

    /// <summary>Lapses with the onderzoek that was ended before vaststelling.</summary>
    public void Vervalt()
    {
        Status = Vervallen;
        BepaalStap();
    }

    /// <summary>Puts it in force: the report was vastgesteld.</summary>
    public void GaIn(DateOnly vastgesteld, DateOnly openbaarOp)
    {
        EisGeldigOp(vastgesteld);
        (Status, OpgelegdOp, OpenbaarOp) = (Open, vastgesteld, openbaarOp);
        BepaalStap();
    }

    /// <summary>The board shows what it did; after the term as well, because late evidence beats none.</summary>
    /// <exception cref="WeigeringException"><c>herstelopdracht.niet-in-werking</c>, <c>herstelopdracht.hersteld</c>, <c>herstelopdracht.te-veel</c>, <c>tekst.ontbreekt</c>, <c>tekst.te-lang</c>, <c>bsn.herkend</c></exception>
    public void DienBewijsIn(string? tekst, DateOnly vandaag)
    {
        EisLopend();
        EisRuimte(_bewijzen.Count);
        _bewijzen.Add(new Bewijs { Nummer = _bewijzen.Count + 1, Datum = vandaag, Tekst = VrijeTekst.LeesVerplicht(tekst, "tekst") });
        Status = BewijsIngediend;
        BepaalStap();
    }

    /// <summary>An inspecteur judges whether it is hersteld. Hersteld is final; not hersteld asks for a new term or for more.</summary>
    /// <exception cref="WeigeringException"><c>herstelopdracht.niet-in-werking</c>, <c>herstelopdracht.hersteld</c>, <c>herstelopdracht.te-veel</c>, <c>tekst.ontbreekt</c>, <c>tekst.te-lang</c>, <c>bsn.herkend</c></exception>
    public void Beoordeel(bool hersteld, string? toelichting, string door, DateOnly vandaag)
    {
        EisLopend();
        EisRuimte(_beoordelingen.Count);
        _beoordelingen.Add(new Herstelbeoordeling { Nummer = _beoordelingen.Count + 1, Datum = vandaag, Hersteld = hersteld, Toelichting = VrijeTekst.LeesVerplicht(toelichting, "toelichting"), Door = door });
        (Status, HersteldOp) = hersteld ? (Hersteld, vandaag) : (NietHersteld, (DateOnly?)null);
        BepaalStap();
    }

    /// <summary>Gives the board a longer term.</summary>
    /// <exception cref="WeigeringException">
    /// <c>herstelopdracht.niet-in-werking</c>, <c>herstelopdracht.hersteld</c>, <c>herstelopdracht.te-veel</c>, <c>hersteltermijn.niet-later</c>, <c>hersteltermijn.niet-toekomstig</c>, <c>hersteltermijn.te-lang</c>, <c>tekst.ontbreekt</c>, <c>tekst.te-lang</c>, <c>bsn.herkend</c>
    /// </exception>
    public void Verleng(DateOnly nieuweTermijn, string? reden, DateOnly vandaag)
    {
        EisLopend();
        EisRuimte(_verlengingen.Count);
        if (nieuweTermijn <= Hersteltermijn)
        {
            throw new WeigeringException("hersteltermijn.niet-later", $"De termijn eindigt nu op {Datum.Schrijf(Hersteltermijn)}. Een verlenging ligt daarna.", "hersteltermijn");
        }

        EisTermijn(nieuweTermijn, vandaag);
        _verlengingen.Add(new Verlenging { Nummer = _verlengingen.Count + 1, Datum = vandaag, Was = Hersteltermijn, Wordt = nieuweTermijn, Reden = VrijeTekst.LeesVerplicht(reden, "reden") });
        Hersteltermijn = nieuweTermijn;
        Status = Status == NietHersteld ? Open : Status;
        BepaalStap();
    }

    /// <summary>Refuses with <c>versie.verouderd</c> when the caller looked at another version.</summary>
    public void EisVersie(long versie)
    {
        if (versie != Versie)
        {
            throw new WeigeringException("versie.verouderd", $"Iemand anders heeft deze herstelopdracht intussen gewijzigd: zij is nu {Status}, met een termijn tot en met {Datum.Schrijf(Hersteltermijn)}. Haal de laatste stand op en probeer het opnieuw.", "versie", WeigeringSoort.Conflict);
        }
    }

    public long GewijzigdOp { get; private set; }

    public override IGebeurtenis? NaarGebeurtenis(DateTimeOffset tijdstip) => !InWerking ? null : new HerstelopdrachtGewijzigd(
        Id.ToString(),
        Versie,
        tijdstip,
        Onderzoek.ToString(),
        Onderzoeknummer,
        Onderzoeksoort,
        ObjectSoort,
        ObjectCode,
        Toezichtsector,
        Schoolsoort,
        GerichtAan,
        Standaard,
        Element,
        Redenen.Split('+', StringSplitOptions.RemoveEmptyEntries),
        Rechtsgrond,
        Onderzoeken.Rechtsgrond.Vind(Rechtsgrond)?.Aanhaling ?? Rechtsgrond,
        OpgelegdOp ?? throw new InvalidOperationException("A herstelopdracht in force has a day on which it was given."),
        Hersteltermijn,
        _verlengingen.Count,
        Status,
        HersteldOp,
        Herkomst)
    {
        OpenbaarOp = OpenbaarOp,
    };

    private static Herstelopdracht Maak(Onderzoek onderzoek, Opdrachtgegevens gegevens, DateOnly dag, string omschrijving)
    {
        var kader = onderzoek.Kader;
        var standaard = kader.LeesStandaard(gegevens.Standaard, "standaard").Code;
        EisTermijn(gegevens.Hersteltermijn, dag);
        var nieuw = new Herstelopdracht
        {
            Id = Guid.CreateVersion7(),
            Onderzoek = onderzoek.Id,
            Onderzoeknummer = onderzoek.Nummer,
            Onderzoeksoort = onderzoek.Soort,
            ObjectSoort = onderzoek.ObjectSoort,
            ObjectCode = onderzoek.ObjectCode,
            ObjectNaam = onderzoek.ObjectNaam,
            Toezichtsector = onderzoek.Toezichtsector,
            Schoolsoort = onderzoek.Schoolsoort,
            GerichtAan = onderzoek.Bestuur,
            Standaard = standaard,
            Element = kader.LeesElement(standaard, gegevens.Element, "element"),
            Rechtsgrond = Onderzoeken.Rechtsgrond.Lees(gegevens.Rechtsgrond, onderzoek.Toezichtsector, dag).Id,
            Redenen = string.Join('+', Herstelreden.Lees(gegevens.Redenen, "redenen")),
            Omschrijving = omschrijving,
            Hersteltermijn = gegevens.Hersteltermijn,
            Herkomst = onderzoek.Herkomst,
        };
        nieuw.BepaalStap();
        return nieuw;
    }

    private static void EisTermijn(DateOnly termijn, DateOnly na)
    {
        const string veld = "hersteltermijn";
        if (termijn <= na)
        {
            throw new WeigeringException("hersteltermijn.niet-toekomstig", $"De hersteltermijn moet na {Datum.Schrijf(na)} liggen.", veld);
        }

        if (termijn > na.AddYears(LangsteTermijnInJaren))
        {
            throw new WeigeringException("hersteltermijn.te-lang", $"De hersteltermijn ligt meer dan {LangsteTermijnInJaren} jaar na {Datum.Schrijf(na)}.", veld);
        }
    }

    private static void EisRuimte(int aantal)
    {
        if (aantal >= MeesteStappen)
        {
            throw new WeigeringException("herstelopdracht.te-veel", $"Dit kan hooguit {MeesteStappen} keer.", soort: WeigeringSoort.TeGroot);
        }
    }

    private void EisLopend()
    {
        if (!InWerking)
        {
            throw new WeigeringException("herstelopdracht.niet-in-werking", "Deze herstelopdracht is niet in werking: het rapport is niet vastgesteld.", soort: WeigeringSoort.VerbodenOvergang);
        }

        if (Status == Hersteld)
        {
            throw new WeigeringException("herstelopdracht.hersteld", $"Deze herstelopdracht is hersteld op {Datum.Schrijf(HersteldOp)}.", soort: WeigeringSoort.VerbodenOvergang);
        }
    }

    private void BepaalStap()
    {
        var stap = Status switch
        {
            Open => new Werkstap(Werkstap.Bewijs, Werkstap.Bestuur, Hersteltermijn),
            BewijsIngediend => new Werkstap(Werkstap.Herstelbeoordeling, Werkstap.Inspectie, Na(_bewijzen[^1].Datum, Termijn.Herstelbeoordeling)),
            NietHersteld => new Werkstap(Werkstap.Opschalen, Werkstap.Inspectie, Na(_beoordelingen[^1].Datum, Termijn.Vaststelling)),
            _ => null,
        };
        (Stap, WachtOp, Uiterlijk) = (stap?.Code, stap?.WachtOp, stap?.Uiterlijk);
    }

    private static DateOnly Na(DateOnly dag, string termijn) => dag.AddDays(Termijn.Van(termijn, dag).Dagen);
}
