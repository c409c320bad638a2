using Monitoring.Contracts.Domein;
using Monitoring.Services.Toezicht.Domain.Naslag;

namespace Monitoring.Services.Toezicht.Domain.Onderzoeken;

/// <content>The concept report and what the board answers.</content>
internal sealed partial class Onderzoek
{
    public DateOnly? ConceptVerstuurdOp { get; private set; }

    /// <summary>The eindoordeel that stood in the concept report that was sent last.</summary>
    public string? ConceptEindoordeel { get; private set; }

    /// <summary>Last day on which the board can answer.</summary>
    public DateOnly? ZienswijzeUiterlijk { get; private set; }

    /// <summary>Day on which the board answered or waived.</summary>
    public DateOnly? ZienswijzeOp { get; private set; }

    /// <summary>What the board says; empty when it waived or did not answer.</summary>
    public string Zienswijze { get; private set; } = "";

    /// <summary>What the Inspectie did with it.</summary>
    public string ReactieOpZienswijze { get; private set; } = "";

    /// <summary>True when the board answered, waived, or let the term pass.</summary>
    public bool IsZienswijzeAfgerond(DateOnly vandaag) => ZienswijzeOp is not null || ZienswijzeUiterlijk < vandaag;

    /// <summary>Sends the concept report to the board; again after a change that it has not seen.</summary>
    /// <exception cref="WeigeringException"><c>onderzoek.standaarden-open</c>, <c>onderzoek.eindoordeel-ontbreekt</c>, <c>onderzoek.niet-gestart</c>, <c>zienswijze.onbeantwoord</c>, and those of <see cref="EisBewerkbaar"/></exception>
    public void VerstuurConcept(DateOnly vandaag)
    {
        EisBewerkbaar(vandaag);
        EisAllesBeoordeeld();
        EisEindoordeel();
        EisReactie();
        if (vandaag < Startdatum)
        {
            throw new WeigeringException("onderzoek.niet-gestart", $"Dit onderzoek begint op {Datum.Schrijf(Startdatum)}.", soort: WeigeringSoort.VerbodenOvergang);
        }

        (Fase, ConceptVerstuurdOp, ConceptEindoordeel) = (Onderzoeken.Fase.Zienswijze, vandaag, Eindoordeel);
        (ZienswijzeUiterlijk, ZienswijzeOp, Zienswijze, ReactieOpZienswijze) = (vandaag.AddDays(Termijn.Van(Termijn.Zienswijze, vandaag).Dagen), null, "", "");
        BepaalStap();
    }

    /// <summary>The board answers, or waives with no text and <paramref name="zietAf"/>.</summary>
    /// <exception cref="WeigeringException">
    /// <c>zienswijze.niet-gevraagd</c>, <c>zienswijze.al-gegeven</c>, <c>zienswijze.te-laat</c>, <c>zienswijze.tegenstrijdig</c>, <c>tekst.ontbreekt</c>, and those of <see cref="VrijeTekst"/>
    /// </exception>
    public void GeefZienswijze(string? tekst, bool zietAf, DateOnly vandaag)
    {
        if (Fase != Onderzoeken.Fase.Zienswijze)
        {
            throw new WeigeringException("zienswijze.niet-gevraagd", "Over dit onderzoek wordt nu geen zienswijze gevraagd.", soort: WeigeringSoort.VerbodenOvergang);
        }

        if (ZienswijzeOp is not null)
        {
            throw new WeigeringException("zienswijze.al-gegeven", $"Uw bestuur heeft al geantwoord op {Datum.Schrijf(ZienswijzeOp)}.", soort: WeigeringSoort.VerbodenOvergang);
        }

        if (vandaag > ZienswijzeUiterlijk)
        {
            throw new WeigeringException("zienswijze.te-laat", $"De termijn eindigde op {Datum.Schrijf(ZienswijzeUiterlijk)}.", soort: WeigeringSoort.VerbodenOvergang);
        }

        if (zietAf && !string.IsNullOrWhiteSpace(tekst))
        {
            throw new WeigeringException("zienswijze.tegenstrijdig", "U schreef een zienswijze en gaf ook aan dat u daarvan afziet. Kies een van beide.", "ziet_af");
        }

        Zienswijze = zietAf ? "" : VrijeTekst.LeesVerplicht(tekst, "tekst");
        ZienswijzeOp = vandaag;
        BepaalStap();
    }

    /// <summary>Says what was done with the zienswijze; it is part of the report.</summary>
    /// <exception cref="WeigeringException"><c>zienswijze.ontbreekt</c>, <c>tekst.ontbreekt</c>, and those of <see cref="EisBewerkbaar"/> and <see cref="VrijeTekst"/></exception>
    public void BeantwoordZienswijze(string? reactie, DateOnly vandaag)
    {
        EisBewerkbaar(vandaag);
        if (Zienswijze.Length == 0)
        {
            throw new WeigeringException("zienswijze.ontbreekt", "Er is geen zienswijze om op te reageren.", soort: WeigeringSoort.VerbodenOvergang);
        }

        ReactieOpZienswijze = VrijeTekst.LeesVerplicht(reactie, "reactie");
    }

    /// <summary>
    /// The board saw another report than this one: it no longer sees the draft, and must be sent a new concept before vaststelling. A text
    /// that is only put better does not ask for that.
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
        if (Zienswijze.Length > 0 && ReactieOpZienswijze.Length == 0)
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
