using System.Globalization;
using Monitoring.Contracts.Domein;
using Monitoring.Contracts.Gebeurtenissen;
using Monitoring.Messaging;
using Monitoring.Services.Toezicht.Domain.Kaders;
using Monitoring.Services.Toezicht.Domain.Objecten;

namespace Monitoring.Services.Toezicht.Domain.Onderzoeken;

/// <summary>
/// One onderzoek at one object of supervision: the standaarden are judged, herstelopdrachten are given, an eindoordeel follows, and it is
/// vastgesteld. From then on nothing changes any more, and only from then on others see it.
/// </summary>
internal sealed class Onderzoek : AggregaatRoot
{
    public const string Concept = "concept";
    public const string Vastgesteld = "vastgesteld";
    public const int LengteNummer = 40;

    private readonly List<StandaardOordeel> _oordelen = [];
    private readonly List<Herstelopdracht> _herstelopdrachten = [];

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

    public string Sector { get; private init; } = "";

    /// <summary>Bevoegd-gezag number of the bestuur, addressee of herstelopdrachten; empty when not known.</summary>
    public string Bestuur { get; private init; } = "";

    public DateOnly Startdatum { get; private init; }

    public DateOnly? Vaststellingsdatum { get; private set; }

    public string? Eindoordeel { get; private set; }

    /// <summary>What the decision table proposed when the eindoordeel was given; kept beside it.</summary>
    public string? VoorgesteldEindoordeel { get; private set; }

    /// <summary>Why the eindoordeel departs from the proposal; empty when it does not.</summary>
    public string Afwijkingsreden { get; private set; } = "";

    /// <summary>inspectie or voorbeeld.</summary>
    public string Herkomst { get; private init; } = "";

    /// <summary>Number, code and name without capitals and accents: what a search looks in.</summary>
    public string Zoektekst { get; private init; } = "";

    public IReadOnlyList<StandaardOordeel> Oordelen => _oordelen;

    public IReadOnlyList<Herstelopdracht> Herstelopdrachten => _herstelopdrachten;

    public bool IsVastgesteld => Vaststellingsdatum is not null;

    public string Status => IsVastgesteld ? Vastgesteld : Concept;

    public Kader Kader => Kader.Op(ObjectSoort, Startdatum);

    /// <summary>What the decision table says of the present judgements.</summary>
    public Voorstel Voorstel => Kader.StelVoor(_oordelen.ToDictionary(oordeel => oordeel.Standaard, oordeel => oordeel.Oordeel, StringComparer.Ordinal));

    /// <summary>
    /// Last day for the herstelonderzoek: "Een jaar na vaststelling van onvoldoende kwaliteit voert de inspectie herstelonderzoek uit"
    /// (De Staat van het Onderwijs 2024, L1510-1511, for samenwerkingsverbanden). Schools and besturen have another wording, so this
    /// holds for a samenwerkingsverband only.
    /// </summary>
    public DateOnly? HerstelonderzoekUiterlijk =>
        ObjectSoort == Objecten.ObjectSoort.Swv && Eindoordeel == "onvoldoende" ? Vaststellingsdatum?.AddYears(1) : null;

    /// <summary>Begins an onderzoek.</summary>
    /// <exception cref="WeigeringException"><c>onderzoek.soort-onbekend</c>, <c>kader.onbekend</c>, <c>onderzoek.nummer-ongeldig</c>, or <c>bsn.herkend</c> in a number that somebody else gave</exception>
    public static Onderzoek Start(string nummer, Guid? sleutel, ObjectVanToezicht bij, string? soort, DateOnly startdatum, string herkomst)
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

        var gelezenSoort = OnderzoekSoort.Lees(soort, bij.Soort);
        Kader.Op(bij.Soort, startdatum).EisStandaarden(startdatum);
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
            Bestuur = bij.BevoegdGezag,
            Startdatum = startdatum,
            Herkomst = herkomst,
            Zoektekst = Domain.Zoektekst.Normaliseer($"{nummer} {bij.Code} {bij.Naam}"),
        };
    }

    /// <summary>A number as it is kept.</summary>
    public static string NormaliseerNummer(string nummer) => nummer.ToUpperInvariant();

    /// <summary>Number of an onderzoek that is started here: year and the last digits of the key. The first ones may be a clock.</summary>
    public static string NummerVoor(Guid sleutel, DateOnly startdatum) =>
        string.Create(CultureInfo.InvariantCulture, $"{startdatum.Year}-{sleutel.ToString("N")[^8..].ToUpperInvariant()}");

    /// <summary>
    /// Judges one standaard, or judges it again. An eindoordeel that was given rests on the judgements: when one changes it lapses and
    /// must be given anew.
    /// </summary>
    /// <exception cref="WeigeringException"><c>onderzoek.vastgesteld</c>, <c>standaard.onbekend</c>, <c>oordeel.buiten-schaal</c>, <c>tekst.te-lang</c>, <c>bsn.herkend</c></exception>
    public void Beoordeel(string? standaard, string? oordeel, string? toelichting)
    {
        EisConcept();
        var kader = Kader;
        var code = kader.LeesStandaard(standaard, "standaard").Code;
        var waarde = kader.LeesOordeel(oordeel, "oordeel");
        var tekst = VrijeTekst.Lees(toelichting, "toelichting");
        var bestaand = _oordelen.Find(eerder => eerder.Standaard == code);
        if (bestaand?.Oordeel != waarde)
        {
            (Eindoordeel, VoorgesteldEindoordeel, Afwijkingsreden) = (null, null, "");
        }

        if (bestaand is null)
        {
            _oordelen.Add(new StandaardOordeel { Standaard = code, Oordeel = waarde, Toelichting = tekst });
        }
        else
        {
            (bestaand.Oordeel, bestaand.Toelichting) = (waarde, tekst);
        }
    }

    /// <summary>
    /// Gives the bestuur a herstelopdracht. Lawful on any standaard, also one that is voldoende or not yet judged
    /// (De Staat van het Onderwijs 2024, L692-698, L773-782).
    /// </summary>
    /// <param name="opgelegd">The day on which the legal basis must hold and after which the term must lie.</param>
    /// <exception cref="WeigeringException">
    /// <c>onderzoek.vastgesteld</c>, <c>standaard.onbekend</c>, the codes of <see cref="Rechtsgrond.Lees"/> and <see cref="Herstelopdracht.LeesTermijn"/>, <c>tekst.ontbreekt</c>, <c>tekst.te-lang</c>, <c>bsn.herkend</c>
    /// </exception>
    public void LegHerstelopdrachtOp(string? standaard, string? rechtsgrond, string? omschrijving, DateOnly hersteltermijn, DateOnly opgelegd)
    {
        EisConcept();
        _herstelopdrachten.Add(new Herstelopdracht
        {
            Id = Guid.CreateVersion7(),
            Standaard = Kader.LeesStandaard(standaard, "standaard").Code,
            Rechtsgrond = Rechtsgrond.Lees(rechtsgrond, Sector, opgelegd).Id,
            Omschrijving = VrijeTekst.LeesVerplicht(omschrijving, "omschrijving"),
            Hersteltermijn = Herstelopdracht.LeesTermijn(hersteltermijn, opgelegd),
            GerichtAan = Bestuur,
            Status = Herstelopdracht.Open,
        });
    }

    /// <summary>Gives the eindoordeel. Proposal and decision are both kept.</summary>
    /// <exception cref="WeigeringException">
    /// <c>onderzoek.vastgesteld</c>, <c>onderzoek.standaarden-open</c>, <c>oordeel.buiten-schaal</c>, <c>eindoordeel.reden-ontbreekt</c> when it departs from the proposal without a reason, <c>tekst.te-lang</c>, <c>bsn.herkend</c>
    /// </exception>
    public void GeefEindoordeel(string? eindoordeel, string? reden)
    {
        EisConcept();
        EisAllesBeoordeeld();
        var voorstel = Voorstel.Eindoordeel;
        var waarde = Kader.LeesEindoordeel(eindoordeel, "eindoordeel");
        var tekst = VrijeTekst.Lees(reden, "reden");
        if (waarde != voorstel && tekst.Length == 0)
        {
            throw new WeigeringException("eindoordeel.reden-ontbreekt", $"Het eindoordeel '{waarde}' wijkt af van het voorstel '{voorstel}'. Geef de reden.", "reden");
        }

        (Eindoordeel, VoorgesteldEindoordeel, Afwijkingsreden) = (waarde, voorstel, waarde == voorstel ? "" : tekst);
    }

    /// <summary>Makes the onderzoek final.</summary>
    /// <exception cref="WeigeringException">
    /// <c>onderzoek.vastgesteld</c>, <c>onderzoek.standaarden-open</c>, <c>onderzoek.eindoordeel-ontbreekt</c>, <c>vaststelling.in-toekomst</c>, <c>vaststelling.voor-start</c>
    /// </exception>
    public void StelVast(DateOnly datum, DateOnly vandaag)
    {
        EisConcept();
        EisAllesBeoordeeld();
        if (Eindoordeel is null)
        {
            throw new WeigeringException("onderzoek.eindoordeel-ontbreekt", "Geef eerst het eindoordeel.", "eindoordeel", WeigeringSoort.VerbodenOvergang);
        }

        if (datum > vandaag)
        {
            throw new WeigeringException("vaststelling.in-toekomst", "De vaststellingsdatum ligt in de toekomst.", "datum");
        }

        if (datum < Startdatum)
        {
            throw new WeigeringException("vaststelling.voor-start", $"De vaststellingsdatum ligt vóór de start op {Datum.Schrijf(Startdatum)}.", "datum");
        }

        Vaststellingsdatum = datum;
    }

    /// <summary>Refuses with <c>versie.verouderd</c> when the caller looked at another version; after vaststelling with <c>onderzoek.vastgesteld</c>.</summary>
    public void EisVersie(long versie)
    {
        EisConcept();
        if (versie != Versie)
        {
            throw new WeigeringException("versie.verouderd", "Iemand anders heeft dit onderzoek intussen gewijzigd. Haal de laatste stand op en probeer het opnieuw.", "versie", WeigeringSoort.Conflict);
        }
    }

    /// <summary>True when the other says the same, ids, names and the receiving register aside. Tells a repeated import from a contradiction.</summary>
    public bool ZegtHetzelfdeAls(Onderzoek ander) => Inhoud().SequenceEqual(ander.Inhoud());

    public override IGebeurtenis? NaarGebeurtenis(DateTimeOffset tijdstip) => Vaststellingsdatum is not { } vastgesteld ? null : new OnderzoekVastgesteld(
        Id.ToString(),
        Versie,
        tijdstip,
        Nummer,
        Soort,
        ObjectSoort,
        ObjectCode,
        ObjectNaam,
        Sector,
        vastgesteld,
        Eindoordeel ?? throw new InvalidOperationException("An onderzoek is not vastgesteld without an eindoordeel."),
        [.. _oordelen.OrderBy(oordeel => oordeel.Standaard, StringComparer.Ordinal).Select(oordeel => new OordeelOpStandaard(oordeel.Standaard, oordeel.Oordeel))],
        [.. _herstelopdrachten.OrderBy(opdracht => opdracht.Standaard, StringComparer.Ordinal).ThenBy(opdracht => opdracht.Id).Select(opdracht => new OpgelegdeHerstelopdracht(opdracht.Id, opdracht.Standaard, "", opdracht.Rechtsgrond, opdracht.Hersteltermijn))],
        Herkomst)
    {
        Toezichtsector = Sector,
        Bestuur = Bestuur,
        Startdatum = Startdatum,
        Schooljaar = Schooljaar.Van(Startdatum).ToString(),
        OpenbaarOp = vastgesteld,
        HerstelonderzoekUiterlijk = HerstelonderzoekUiterlijk,
    };

    private IEnumerable<string> Inhoud() =>
    [
        Nummer, Soort, ObjectSoort, ObjectCode, Datum.Schrijf(Startdatum), Datum.Schrijf(Vaststellingsdatum), Eindoordeel ?? "", Herkomst,
        .. _oordelen.Select(oordeel => $"{oordeel.Standaard}={oordeel.Oordeel}").Order(StringComparer.Ordinal),
        .. _herstelopdrachten.Select(opdracht => $"{opdracht.Standaard}={opdracht.Rechtsgrond}={Datum.Schrijf(opdracht.Hersteltermijn)}").Order(StringComparer.Ordinal),
    ];

    private void EisConcept()
    {
        if (IsVastgesteld)
        {
            throw new WeigeringException("onderzoek.vastgesteld", $"Dit onderzoek is op {Datum.Schrijf(Vaststellingsdatum)} vastgesteld en kan niet meer worden gewijzigd.", soort: WeigeringSoort.VerbodenOvergang);
        }
    }

    private void EisAllesBeoordeeld()
    {
        var open = Kader.Standaarden.Where(standaard => !_oordelen.Exists(oordeel => oordeel.Standaard == standaard.Code)).Select(standaard => standaard.Code).ToList();
        if (open.Count > 0)
        {
            throw new WeigeringException("onderzoek.standaarden-open", $"Nog niet beoordeeld: {string.Join(", ", open)}.", "standaard", WeigeringSoort.VerbodenOvergang);
        }
    }
}
