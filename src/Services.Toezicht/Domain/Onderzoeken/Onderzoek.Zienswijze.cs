using Monitoring.Contracts.Domein;
using Monitoring.Services.Toezicht.Domain.Herstel;
using Monitoring.Services.Toezicht.Domain.Naslag;

namespace Monitoring.Services.Toezicht.Domain.Onderzoeken;

/// <content>The concept report and what the board answers.</content>
internal sealed partial class Onderzoek
{
    private readonly List<Conceptronde> _rondes = [];

    /// <summary>Each time that the board was sent a concept.</summary>
    public IReadOnlyList<Conceptronde> Rondes => _rondes;

    /// <summary>The concept that was sent last, with its answer; null while none was sent.</summary>
    public Conceptronde? LaatsteRonde => _rondes.MaxBy(ronde => ronde.Nummer);

    /// <summary>True when nothing is asked of the board any more about the last concept: it answered, waived or let the term pass, or the concept was taken back.</summary>
    public bool IsZienswijzeAfgerond(DateOnly vandaag) => LaatsteRonde is { } ronde && (Fase != Onderzoeken.Fase.Zienswijze || ronde.AntwoordOp is not null || ronde.Uiterlijk < vandaag);

    /// <summary>Sends the concept report to the board; again after a change that it has not seen.</summary>
    /// <param name="opdrachten">The herstelopdrachten of this onderzoek, those that were taken back left out.</param>
    /// <exception cref="WeigeringException"><c>onderzoek.standaarden-open</c>, <c>onderzoek.eindoordeel-ontbreekt</c>, <c>onderzoek.niet-gestart</c>, <c>zienswijze.onbeantwoord</c>, <c>onderzoek.te-veel</c>, and those of <see cref="EisBewerkbaar"/></exception>
    public void VerstuurConcept(IReadOnlyCollection<Herstelopdracht> opdrachten, DateOnly vandaag)
    {
        EisBewerkbaar(vandaag);
        EisAllesBeoordeeld();
        EisEindoordeel();
        EisReactie();
        EisRuimte(_rondes.Count);
        if (vandaag < Startdatum)
        {
            throw new WeigeringException("onderzoek.niet-gestart", $"Dit onderzoek begint op {Datum.Schrijf(Startdatum)}.", soort: WeigeringSoort.VerbodenOvergang);
        }

        _rondes.Add(new Conceptronde { Nummer = _rondes.Count + 1, VerstuurdOp = vandaag, Uiterlijk = vandaag.AddDays(Termijn.Van(Termijn.Zienswijze, vandaag).Dagen), Rapport = Rapport.Van(this, opdrachten) });
        Fase = Onderzoeken.Fase.Zienswijze;
        BepaalStap();
    }

    /// <summary>The board answers, or waives with no text and <paramref name="zietAf"/>.</summary>
    /// <exception cref="WeigeringException">
    /// <c>zienswijze.niet-gevraagd</c>, <c>zienswijze.al-gegeven</c>, <c>zienswijze.te-laat</c>, <c>zienswijze.tegenstrijdig</c>, <c>tekst.ontbreekt</c>, and those of <see cref="VrijeTekst"/>
    /// </exception>
    public void GeefZienswijze(string? tekst, bool zietAf, DateOnly vandaag)
    {
        if (Fase != Onderzoeken.Fase.Zienswijze || LaatsteRonde is not { } ronde)
        {
            throw new WeigeringException("zienswijze.niet-gevraagd", "Over dit onderzoek wordt nu geen zienswijze gevraagd.", soort: WeigeringSoort.VerbodenOvergang);
        }

        if (ronde.AntwoordOp is not null)
        {
            throw new WeigeringException("zienswijze.al-gegeven", $"Uw bestuur heeft al geantwoord op {Datum.Schrijf(ronde.AntwoordOp)}.", soort: WeigeringSoort.VerbodenOvergang);
        }

        if (vandaag > ronde.Uiterlijk)
        {
            throw new WeigeringException("zienswijze.te-laat", $"De termijn eindigde op {Datum.Schrijf(ronde.Uiterlijk)}.", soort: WeigeringSoort.VerbodenOvergang);
        }

        if (zietAf && !string.IsNullOrWhiteSpace(tekst))
        {
            throw new WeigeringException("zienswijze.tegenstrijdig", "U schreef een zienswijze en gaf ook aan dat u daarvan afziet. Kies een van beide.", "ziet_af");
        }

        (ronde.Zienswijze, ronde.AntwoordOp) = (zietAf ? "" : VrijeTekst.LeesVerplicht(tekst, "tekst"), vandaag);
        BepaalStap();
    }

    /// <summary>Says what was done with the zienswijze; it is part of the report.</summary>
    /// <exception cref="WeigeringException"><c>zienswijze.ontbreekt</c>, <c>tekst.ontbreekt</c>, and those of <see cref="EisBewerkbaar"/> and <see cref="VrijeTekst"/></exception>
    public void BeantwoordZienswijze(string? reactie, DateOnly vandaag)
    {
        EisBewerkbaar(vandaag);
        if (LaatsteRonde is not { Zienswijze.Length: > 0 } ronde)
        {
            throw new WeigeringException("zienswijze.ontbreekt", "Er is geen zienswijze om op te reageren.", soort: WeigeringSoort.VerbodenOvergang);
        }

        ronde.Reactie = VrijeTekst.LeesVerplicht(reactie, "reactie");
    }

    /// <summary>
    /// The draft says something else than the board was shown: the board keeps what it was sent, and must be sent a new concept before
    /// vaststelling. A text that is only put better does not ask for that.
    /// </summary>
    private void NeemConceptTerug()
    {
        if (Fase == Onderzoeken.Fase.Zienswijze)
        {
            Fase = Onderzoeken.Fase.Concept;
            BepaalStap();
        }
    }

    /// <summary>What the board wrote is answered before anything else is asked of it.</summary>
    private void EisReactie()
    {
        if (LaatsteRonde is { Zienswijze.Length: > 0, Reactie.Length: 0 })
        {
            throw new WeigeringException("zienswijze.onbeantwoord", "Het bestuur gaf een zienswijze. Schrijf eerst wat u ermee deed.", "reactie", WeigeringSoort.VerbodenOvergang);
        }
    }

    private void EisEindoordeel()
    {
        if (Eindoordeel is null)
        {
            throw new WeigeringException("onderzoek.eindoordeel-ontbreekt", "Geef eerst het eindoordeel.", "eindoordeel", WeigeringSoort.VerbodenOvergang);
        }
    }
}
