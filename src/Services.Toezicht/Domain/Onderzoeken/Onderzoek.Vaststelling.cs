using Monitoring.Contracts.Domein;
using Monitoring.Services.Toezicht.Domain.Herstel;
using Monitoring.Services.Toezicht.Domain.Kaders;
using Monitoring.Services.Toezicht.Domain.Naslag;
using Monitoring.Services.Toezicht.Domain.Objecten;

namespace Monitoring.Services.Toezicht.Domain.Onderzoeken;

/// <content>Vaststelling, publication, and the place in the row of judgements of the object.</content>
internal sealed partial class Onderzoek
{
    public DateOnly? Vaststellingsdatum { get; private set; }

    /// <summary>Account of the inspecteur who did the vaststelling; empty for one that was imported.</summary>
    public string VastgesteldDoor { get; private set; } = "";

    /// <summary>Day on which the report becomes public.</summary>
    public DateOnly? OpenbaarOp { get; private set; }

    /// <summary>False when the source does not tell whether herstelopdrachten were imposed.</summary>
    public bool HerstelopdrachtenBekend { get; private init; } = true;

    /// <summary>Last day for the herstelonderzoek that must follow; null when none must.</summary>
    public DateOnly? HerstelonderzoekUiterlijk { get; private set; }

    /// <summary>True when a herstelonderzoek after this one was vastgesteld.</summary>
    public bool HerstelonderzoekGedaan { get; private set; }

    /// <summary>Eindoordeel before this one at the same object, geen-oordeel left out; empty when there is none.</summary>
    public string VorigEindoordeel { get; private set; } = "";

    /// <summary>How many times in a row the object is zeer zwak, this time included; 0 when it is not.</summary>
    public int OpeenvolgendZeerZwak { get; private set; }

    /// <summary>Why another inspecteur must do the vaststelling; null when that is not asked.</summary>
    public VierOgen? VierOgen(DateOnly dag) => Eindoordeel is null ? null : Onderzoeken.VierOgen.Gevraagd(Eindoordeel, WijktAf(Eindoordeel, VoorgesteldEindoordeel), dag);

    /// <summary>True when it was vastgesteld elsewhere and taken over from a file.</summary>
    public bool IsOvergenomen => IsVastgesteld && VastgesteldDoor.Length == 0;

    /// <summary>First date that a vaststelling can carry; null while no concept report was sent.</summary>
    private DateOnly? EersteVaststeldag => LaatsteRonde is { } ronde ? ronde.AntwoordOp ?? ronde.Uiterlijk.AddDays(1) : null;

    /// <summary>Day of publication of what is vastgesteld today. The board hears of it today, whatever date the report carries: from today it has the weeks before publication.</summary>
    public static DateOnly OpenbaarBijVaststelling(DateOnly vandaag) => vandaag.AddDays(Termijn.Van(Termijn.Openbaarmaking, vandaag).Dagen);

    public bool IsOpenbaar(DateOnly vandaag) => IsVastgesteld && OpenbaarOp <= vandaag;

    /// <summary>Makes the onderzoek final and puts its herstelopdrachten in force.</summary>
    /// <param name="opdrachten">Those that were given in the concept.</param>
    /// <exception cref="WeigeringException">
    /// <c>onderzoek.vastgesteld</c>, <c>onderzoek.gestaakt</c>, <c>onderzoek.standaarden-open</c>, <c>onderzoek.eindoordeel-ontbreekt</c>, <c>zienswijze.niet-gevraagd</c>, <c>zienswijze.termijn-loopt</c>,
    /// <c>zienswijze.onbeantwoord</c>, <c>zienswijze.opnieuw</c>, <c>vier-ogen.gevraagd</c>, <c>vaststelling.in-toekomst</c>, <c>vaststelling.voor-zienswijze</c>, <c>hersteltermijn.niet-toekomstig</c>, <c>rechtsgrond.niet-geldig</c>
    /// </exception>
    public void StelVast(DateOnly datum, string door, IReadOnlyCollection<Herstelopdracht> opdrachten, DateOnly vandaag)
    {
        EisOpen();
        EisAllesBeoordeeld();
        EisEindoordeel();
        EisZienswijze(vandaag);
        if (VierOgen(datum) is { } aanleiding && door == EindoordeelDoor)
        {
            throw new WeigeringException("vier-ogen.gevraagd", $"U gaf zelf het eindoordeel. {aanleiding.Omschrijving} Een collega stelt vast.", soort: WeigeringSoort.VerbodenOvergang);
        }

        if (datum > vandaag)
        {
            throw new WeigeringException("vaststelling.in-toekomst", "De vaststellingsdatum ligt in de toekomst.", "datum");
        }

        if (datum < EersteVaststeldag)
        {
            throw new WeigeringException("vaststelling.voor-zienswijze", $"Vaststellen kan met een datum vanaf {Datum.Schrijf(EersteVaststeldag)}: daarvoor had het bestuur nog de tijd voor zijn zienswijze.", "datum");
        }

        foreach (var opdracht in opdrachten)
        {
            opdracht.EisGeldigOp(datum);
            opdracht.EisNogTijd(vandaag);
        }

        MaakDefinitief(datum, OpenbaarBijVaststelling(vandaag));
        VastgesteldDoor = door;
        foreach (var opdracht in opdrachten)
        {
            opdracht.GaIn(datum, OpenbaarOp!.Value);
            NeemOp(opdracht);
        }
    }

    /// <summary>An onderzoek that was vastgesteld elsewhere, as a file tells it: the steps before are not known and not asked.</summary>
    /// <exception cref="WeigeringException">Those of <see cref="Start"/>, <c>standaard.onbekend</c>, <c>oordeel.buiten-schaal</c>, <c>vaststelling.in-toekomst</c>, <c>vaststelling.voor-start</c>, <c>openbaar.voor-vaststelling</c></exception>
    public static Onderzoek Overgenomen(Overname bron, ObjectVanToezicht bij, DateOnly vandaag)
    {
        var nieuw = Maak(bron.Nummer, null, bij, bron.Soort, bron.Startdatum, bron.HerstelVan, bron.Herkomst, bron.HerstelopdrachtenBekend);
        if (bron.Vaststellingsdatum > vandaag)
        {
            throw new WeigeringException("vaststelling.in-toekomst", "De vaststellingsdatum ligt in de toekomst.", "vaststellingsdatum");
        }

        if (bron.Vaststellingsdatum < bron.Startdatum)
        {
            throw new WeigeringException("vaststelling.voor-start", $"De vaststellingsdatum ligt vóór de start op {Datum.Schrijf(bron.Startdatum)}.", "vaststellingsdatum");
        }

        if (bron.OpenbaarOp < bron.Vaststellingsdatum)
        {
            throw new WeigeringException("openbaar.voor-vaststelling", "Een rapport wordt niet openbaar voor de vaststelling.", "openbaar_op");
        }

        foreach (var (standaard, oordeel) in bron.Oordelen)
        {
            nieuw.ZetOordeel(standaard, oordeel, "");
        }

        // The scale of the day of vaststelling: a file of 2018 may hold 'zwak', one of 2023 may not.
        var eindoordeel = Kader.Op(bij.Soort, bij.Toezichtsector, bron.Vaststellingsdatum).LeesEindoordeel(bron.Eindoordeel, "eindoordeel");
        var voorstel = nieuw.Voorstel.Eindoordeel;
        (nieuw.Eindoordeel, nieuw.VoorgesteldEindoordeel, nieuw.Afwijkingsreden) = (eindoordeel, voorstel, WijktAf(eindoordeel, voorstel) ? VrijeTekst.LeesVerplicht(bron.Afwijkingsreden, "afwijkingsreden") : "");
        nieuw.MaakDefinitief(bron.Vaststellingsdatum, bron.OpenbaarOp);
        return nieuw;
    }

    /// <summary>Takes a herstelopdracht into the report.</summary>
    public void NeemOp(Herstelopdracht opdracht) => _opgelegd.Add(new Opgelegd { Id = opdracht.Id, Standaard = opdracht.Standaard, Element = opdracht.Element, Rechtsgrond = opdracht.Rechtsgrond, Hersteltermijn = opdracht.Hersteltermijn });

    /// <summary>Counts a herstelopdracht that was given or taken back while the report is a concept.</summary>
    public void TelHerstelopdracht(int erbij)
    {
        Herstelopdrachten += erbij;
        NeemConceptTerug();
    }

    /// <summary>Sets the place in the row of judgements of the object.</summary>
    /// <returns>True when it differs from before.</returns>
    public bool PlaatsInKeten(string vorigEindoordeel, int opeenvolgendZeerZwak, bool herstelonderzoekGedaan)
    {
        if ((VorigEindoordeel, OpeenvolgendZeerZwak, HerstelonderzoekGedaan) == (vorigEindoordeel, opeenvolgendZeerZwak, herstelonderzoekGedaan))
        {
            return false;
        }

        (VorigEindoordeel, OpeenvolgendZeerZwak, HerstelonderzoekGedaan) = (vorigEindoordeel, opeenvolgendZeerZwak, herstelonderzoekGedaan);
        BepaalStap();
        return true;
    }

    private void EisZienswijze(DateOnly vandaag)
    {
        if (Fase == Onderzoeken.Fase.Concept && LaatsteRonde is { } ronde)
        {
            throw new WeigeringException("zienswijze.opnieuw", $"Dit rapport is gewijzigd sinds het concept van {Datum.Schrijf(ronde.VerstuurdOp)}. Stuur het bestuur een nieuw concept.", soort: WeigeringSoort.VerbodenOvergang);
        }

        if (Fase != Onderzoeken.Fase.Zienswijze)
        {
            throw new WeigeringException("zienswijze.niet-gevraagd", "Stuur eerst het conceptrapport aan het bestuur.", soort: WeigeringSoort.VerbodenOvergang);
        }

        EisBewerkbaar(vandaag);
        EisReactie();
    }

    private void MaakDefinitief(DateOnly datum, DateOnly openbaarOp)
    {
        foreach (var standaard in Kader.Standaarden.Where(standaard => !_oordelen.Exists(oordeel => oordeel.Standaard == standaard.Code)))
        {
            _oordelen.Add(new StandaardOordeel { Standaard = standaard.Code, Oordeel = Oordeelwaarde.NietBeoordeeld, Toelichting = "" });
        }

        (Fase, Vaststellingsdatum, OpenbaarOp) = (Onderzoeken.Fase.Vastgesteld, datum, openbaarOp);
        BepaalHerstelonderzoek(datum);
        BepaalStap();
    }

    private void BepaalHerstelonderzoek(DateOnly vastgesteld) => HerstelonderzoekUiterlijk = HerstelonderzoekNa(PerStandaard(), vastgesteld);

    /// <summary>Last day of the herstelonderzoek that must follow on these judgements; null when none must.</summary>
    private DateOnly? HerstelonderzoekNa(IReadOnlyDictionary<string, string> oordelen, DateOnly vastgesteld) =>
        Herstelonderzoekregel.Voor(ObjectSoort, Eindoordeel, oordelen, vastgesteld) is { } regel ? vastgesteld.AddMonths(regel.Maanden) : null;

    private Dictionary<string, string> PerStandaard() => _oordelen.ToDictionary(oordeel => oordeel.Standaard, oordeel => oordeel.Oordeel, StringComparer.Ordinal);
}
