using System.Globalization;
using Monitoring.Contracts.Domein;
using Monitoring.Messaging;
using Monitoring.Services.Toezicht.Domain.Kaders;
using Monitoring.Services.Toezicht.Domain.Naslag;
using Monitoring.Services.Toezicht.Domain.Objecten;
using Monitoring.Services.Toezicht.Domain.Werk;

namespace Monitoring.Services.Toezicht.Domain.Onderzoeken;

/// <summary>
/// One onderzoek at one object of supervision: standaarden are judged, an eindoordeel follows, the board answers the concept report, and it is
/// vastgesteld and becomes openbaar. After vaststelling only corrections with a reason; before it nobody outside the Inspectie sees it, but for
/// the board that is asked for its zienswijze. The parts of this class are its steps.
/// </summary>
internal sealed partial class Onderzoek : AggregaatRoot, IOnthoudtMoment, IOverObject
{
    public const int LengteNummer = 40;

    private readonly List<StandaardOordeel> _oordelen = [];
    private readonly List<Opgelegd> _opgelegd = [];
    private readonly List<Teamlid> _team = [];

    private Onderzoek()
    {
    }

    public Guid Id { get; private init; }

    /// <summary>Idempotency key of the caller that started it; null for one that was imported.</summary>
    public Guid? Sleutel { get; private init; }

    /// <summary>In capitals: the databases do not agree whether 'a-1' and 'A-1' are one.</summary>
    public string Nummer { get; private init; } = "";

    /// <summary>Code of an <see cref="OnderzoekSoort"/>.</summary>
    public string Soort { get; private init; } = "";

    public string ObjectSoort { get; private init; } = "";

    public string ObjectCode { get; private init; } = "";

    /// <summary>Name of the object when the onderzoek began.</summary>
    public string ObjectNaam { get; private init; } = "";

    /// <summary>po or vo for a samenwerkingsverband; see <see cref="Toezichtsector"/>.</summary>
    public string Sector { get; private init; } = "";

    /// <summary>po, vo, so or mbo: which law, which decision table and which column of a table.</summary>
    public string Toezichtsector { get; private init; } = "";

    public string Schoolsoort { get; private init; } = "";

    public string Bekostiging { get; private init; } = "";

    /// <summary>Bevoegd-gezag number of the bestuur, addressee of report and herstelopdrachten; empty when not known.</summary>
    public string Bestuur { get; private init; } = "";

    public DateOnly Startdatum { get; private init; }

    /// <summary>Number of the onderzoek of which this one examines the recovery; empty for other kinds.</summary>
    public string HerstelVan { get; private init; } = "";

    /// <summary>
    /// What was judged before this herstelonderzoek, by code of the standaard, as it read when this one began: what that onderzoek judged, and what it
    /// took along itself. The results stand in it as niet-beoordeeld when somebody looked and could not judge them. Empty for other kinds, and where the
    /// judgements before are not known. A correction of that onderzoek is taken over.
    /// </summary>
    public IReadOnlyDictionary<string, string> OordelenVooraf { get; private set; } = new Dictionary<string, string>(StringComparer.Ordinal);

    public string Fase { get; private set; } = Onderzoeken.Fase.Concept;

    /// <summary>inspectie or voorbeeld.</summary>
    public string Herkomst { get; private init; } = "";

    /// <summary>Number, code and name without capitals and accents: what a search looks in.</summary>
    public string Zoektekst { get; private init; } = "";

    /// <summary>The next step with its last day, or three times null when there is none.</summary>
    public string? Stap { get; private set; }

    public string? WachtOp { get; private set; }

    public DateOnly? Uiterlijk { get; private set; }

    /// <summary>Herstelopdrachten given so far, those that were taken back left out.</summary>
    public int Herstelopdrachten { get; private set; }

    public IReadOnlyList<StandaardOordeel> Oordelen => _oordelen;

    public IReadOnlyList<Teamlid> Team => _team;

    /// <summary>The herstelopdrachten of the vastgestelde report.</summary>
    public IReadOnlyList<Opgelegd> Opgelegd => _opgelegd;

    public bool IsVastgesteld => Fase == Onderzoeken.Fase.Vastgesteld;

    public Kader Kader => Kader.Op(ObjectSoort, Toezichtsector, Startdatum);

    /// <summary>Begins an onderzoek.</summary>
    /// <param name="herstelVan">The vastgestelde onderzoek whose recovery it examines; compulsory for a herstelonderzoek, and for no other kind.</param>
    /// <exception cref="WeigeringException">
    /// <c>onderzoek.soort-onbekend</c>, <c>kader.onbekend</c>, <c>object.opgeheven</c>, <c>onderzoek.nummer-ongeldig</c>, or <c>bsn.herkend</c> in a number that somebody else gave
    /// </exception>
    public static Onderzoek Start(string nummer, Guid? sleutel, ObjectVanToezicht bij, string? soort, DateOnly startdatum, Onderzoek? herstelVan, string herkomst)
    {
        var nieuw = Maak(nummer, sleutel, bij, soort, startdatum, herstelVan?.Nummer ?? "", herkomst, herstelopdrachtenBekend: true, herstelVan);
        nieuw.Kader.EisStandaarden();
        nieuw.BepaalStap();
        return nieuw;
    }

    /// <summary>A number as it is kept.</summary>
    public static string NormaliseerNummer(string nummer) => nummer.Trim().ToUpperInvariant();

    /// <summary>Number of an onderzoek that is started here: year and the last digits of the key. The first ones may be a clock.</summary>
    public static string NummerVoor(Guid sleutel, DateOnly startdatum) =>
        string.Create(CultureInfo.InvariantCulture, $"{startdatum.Year}-{sleutel.ToString("N")[^8..].ToUpperInvariant()}");

    /// <summary>
    /// Sets the team; the first is projectleider. After vaststelling as well: inspecteurs leave, and what was taken over from a file is nobody's work
    /// until somebody takes it up.
    /// </summary>
    /// <exception cref="WeigeringException"><c>team.leeg</c>, <c>team.naam-ongeldig</c> or <c>onderzoek.gestaakt</c></exception>
    public void StelTeamSamen(IReadOnlyList<string> inspecteurs)
    {
        EisNietGestaakt();
        var leden = inspecteurs.Select(inspecteur => inspecteur.Trim()).Where(inspecteur => inspecteur.Length > 0).Distinct(StringComparer.Ordinal).ToList();
        if (leden.Count == 0)
        {
            throw new WeigeringException("team.leeg", "Een onderzoek heeft ten minste één inspecteur.", "team");
        }

        if (leden.Exists(inspecteur => inspecteur.Length > Teamlid.LengteInspecteur))
        {
            throw new WeigeringException("team.naam-ongeldig", "Een account heeft een kortere naam.", "team");
        }

        _team.RemoveAll(lid => !leden.Contains(lid.Inspecteur, StringComparer.Ordinal));
        foreach (var inspecteur in leden)
        {
            var leidt = inspecteur == leden[0];
            if (_team.Find(lid => lid.Inspecteur == inspecteur) is { } bekend)
            {
                bekend.Projectleider = leidt;
            }
            else
            {
                _team.Add(new Teamlid { Inspecteur = inspecteur, Projectleider = leidt });
            }
        }

        BepaalStap();
    }

    /// <summary>Refuses with <c>versie.verouderd</c> when the caller looked at another version.</summary>
    public void EisVersie(long versie)
    {
        if (versie != Versie)
        {
            throw new WeigeringException("versie.verouderd", "Iemand anders heeft dit onderzoek intussen gewijzigd. Haal de laatste stand op en probeer het opnieuw.", "versie", WeigeringSoort.Conflict);
        }
    }

    /// <summary>Refuses with <c>onderzoek.vastgesteld</c> or <c>onderzoek.gestaakt</c>.</summary>
    public void EisOpen()
    {
        EisNietGestaakt();
        if (IsVastgesteld)
        {
            throw new WeigeringException("onderzoek.vastgesteld", $"Dit onderzoek is op {Datum.Schrijf(Vaststellingsdatum)} vastgesteld en kan niet meer worden gewijzigd. Een fout herstelt u met een correctie.", soort: WeigeringSoort.VerbodenOvergang);
        }
    }

    /// <summary>Refuses while the board is reading: what it answers must be about what it was shown.</summary>
    /// <exception cref="WeigeringException">Those of <see cref="EisOpen"/>, and <c>zienswijze.termijn-loopt</c></exception>
    public void EisBewerkbaar(DateOnly vandaag)
    {
        EisOpen();
        if (Fase == Onderzoeken.Fase.Zienswijze && !IsZienswijzeAfgerond(vandaag))
        {
            throw new WeigeringException("zienswijze.termijn-loopt", $"Het conceptrapport ligt bij het bestuur, tot en met {Datum.Schrijf(LaatsteRonde?.Uiterlijk)} of tot het bestuur antwoordt. Tot dan verandert er niets.", soort: WeigeringSoort.VerbodenOvergang);
        }
    }

    private static Onderzoek Maak(string nummer, Guid? sleutel, ObjectVanToezicht bij, string? soort, DateOnly startdatum, string herstelVan, string herkomst, bool herstelopdrachtenBekend, Onderzoek? hersteld = null)
    {
        // Printable ASCII: outside it SQL Server takes some different characters for the same and passes over others.
        if (nummer.Length is 0 or > LengteNummer || nummer.AsSpan().ContainsAnyExceptInRange(' ', '~'))
        {
            throw new WeigeringException("onderzoek.nummer-ongeldig", $"Een nummer heeft 1 tot {LengteNummer} tekens: cijfers, leestekens en letters zonder accent.", "nummer");
        }

        if (sleutel is null)
        {
            Burgerservicenummer.Weiger(nummer, "nummer");
        }

        if (bij.GeldigTot is { } laatste && startdatum > laatste)
        {
            throw new WeigeringException("object.opgeheven", $"{bij.Naam} bestond tot en met {Datum.Schrijf(laatste)}{(bij.Opvolger.Length > 0 ? $" en is opgegaan in {bij.Opvolger}" : "")}.", "object_code");
        }

        var gelezenSoort = OnderzoekSoort.Lees(soort, bij.Soort);
        return new Onderzoek
        {
            Id = Guid.CreateVersion7(),
            Nummer = NormaliseerNummer(nummer),
            Sleutel = sleutel,
            Soort = gelezenSoort.Code,
            ObjectSoort = bij.Soort,
            ObjectCode = bij.Code,
            ObjectNaam = bij.Naam,
            Sector = bij.Sector,
            Toezichtsector = bij.Toezichtsector,
            Schoolsoort = bij.Schoolsoort,
            Bekostiging = bij.Bekostiging,
            Bestuur = bij.Soort == Objecten.ObjectSoort.Bestuur ? bij.Code : bij.BevoegdGezag,
            Startdatum = startdatum,
            HerstelVan = gelezenSoort.Code == OnderzoekSoort.Herstel ? NormaliseerNummer(herstelVan) : "",
            OordelenVooraf = gelezenSoort.Code == OnderzoekSoort.Herstel && hersteld is not null
                ? hersteld.VoorHerstel()
                : new Dictionary<string, string>(StringComparer.Ordinal),
            HerstelopdrachtenBekend = herstelopdrachtenBekend,
            Herkomst = herkomst,
            Zoektekst = Domain.Zoektekst.Normaliseer($"{nummer} {bij.Code} {bij.Naam}"),
        };
    }

    /// <summary>
    /// The step of today. A board that let its term pass is waited for no longer: from then on the Inspectie is to do the vaststelling.
    /// </summary>
    public Werkstap? StapOp(DateOnly vandaag) => (Stap, WachtOp, Uiterlijk) switch
    {
        (Werkstap.Zienswijze, _, { } laatste) when laatste < vandaag => new Werkstap(Werkstap.Vaststellen, Werkstap.Inspectie, Na(laatste, Termijn.Vaststelling)),
        ({ } stap, { } wachtOp, { } laatste) => new Werkstap(stap, wachtOp, laatste),
        _ => null,
    };

    private void BepaalStap() => (Stap, WachtOp, Uiterlijk) = VolgendeStap() is { } stap ? (stap.Code, stap.WachtOp, stap.Uiterlijk) : ((string?)null, (string?)null, (DateOnly?)null);

    private static DateOnly Na(DateOnly dag, string termijn) => dag.AddDays(Termijn.Van(termijn, dag).Dagen);

    private Werkstap? VolgendeStap() => Fase switch
    {
        // Changed after the board had it: the term of the vaststelling goes on, not the one of a first concept.
        Onderzoeken.Fase.Concept when LaatsteRonde is { } eerder => new Werkstap(Werkstap.Conceptrapport, Werkstap.Inspectie, Na(eerder.AntwoordOp ?? eerder.Uiterlijk, Termijn.Vaststelling)),
        Onderzoeken.Fase.Concept => new Werkstap(Werkstap.Conceptrapport, Werkstap.Inspectie, Na(Startdatum, Termijn.Conceptrapport)),
        Onderzoeken.Fase.Gestaakt => null,
        Onderzoeken.Fase.Zienswijze when LaatsteRonde is { AntwoordOp: { } antwoord } => new Werkstap(Werkstap.Vaststellen, Werkstap.Inspectie, Na(antwoord, Termijn.Vaststelling)),
        Onderzoeken.Fase.Zienswijze when LaatsteRonde is { } ronde => new Werkstap(Werkstap.Zienswijze, Werkstap.Bestuur, ronde.Uiterlijk),
        // History that was imported is nobody's work until an inspecteur takes it up.
        _ when HerstelonderzoekUiterlijk is { } dag && !HerstelonderzoekGedaan && _team.Count > 0 => new Werkstap(Werkstap.Herstelonderzoek, Werkstap.Inspectie, dag),
        _ => null,
    };
}
