using Monitoring.Contracts.Domein;
using Monitoring.Services.Toezicht.Domain.Kaders;

namespace Monitoring.Services.Toezicht.Domain.Onderzoeken;

/// <content>Corrections of a vastgesteld report.</content>
internal sealed partial class Onderzoek
{
    private readonly List<Correctie> _correcties = [];

    public IReadOnlyList<Correctie> Correcties => _correcties;

    /// <summary>
    /// What the decision table proposes now that judgements were corrected, where that is not what it proposed when the eindoordeel was given; null
    /// otherwise.
    /// </summary>
    public Voorstel? VoorstelNaCorrectie => _correcties.Exists(correctie => correctie.Standaard.Length > 0) && Voorstel is var nu && nu.Eindoordeel != VoorgesteldEindoordeel ? nu : null;

    /// <summary>
    /// Corrects a vastgesteld report: the judgement on a standaard, or the eindoordeel when <paramref name="standaard"/> is empty. What it said
    /// stays readable, with the reason. Of the eindoordeel every correction is only proposed, of a standaard one that decides it.
    /// </summary>
    /// <returns>What waits for a colleague; null when the report was corrected.</returns>
    /// <exception cref="WeigeringException"><c>onderzoek.niet-vastgesteld</c>, <c>onderzoek.gestaakt</c>, <c>correctie.zegt-hetzelfde</c>, <c>standaard.onbekend</c>, <c>oordeel.buiten-schaal</c>, <c>tekst.ontbreekt</c>, and those of <see cref="VrijeTekst"/></exception>
    public Correctievoorstel? Corrigeer(string? standaard, string? oordeel, string? reden, string door, DateOnly vandaag)
    {
        EisVastgesteld();
        var waarom = VrijeTekst.LeesVerplicht(reden, "reden");
        var gelezen = string.IsNullOrWhiteSpace(standaard) ? null : Kader.LeesStandaard(standaard, "standaard");
        var onderwerp = gelezen?.Code ?? "";
        var (was, wordt) = (Stand(onderwerp), gelezen is null ? Kader.Op(ObjectSoort, Toezichtsector, Vaststellingsdatum!.Value).LeesEindoordeel(oordeel, "oordeel") : Kader.LeesOordeel(gelezen, oordeel, "oordeel"));
        if (was == wordt)
        {
            throw new WeigeringException("correctie.zegt-hetzelfde", $"Er staat al '{wordt}'.", "oordeel");
        }

        if (gelezen is null || StandaardVraagtVierOgen(onderwerp, wordt, vandaag))
        {
            return Correctievoorstel.Doe(this, onderwerp, was, wordt, waarom, door, vandaag);
        }

        Neem(onderwerp, was, wordt, waarom, door, "", vandaag);
        return null;
    }

    /// <summary>Corrects as it was proposed, now that a second inspecteur confirms it.</summary>
    /// <exception cref="WeigeringException"><c>correctie.achterhaald</c> when the report no longer says what the proposal wanted to change</exception>
    public void VoerDoor(Correctievoorstel voorstel, string bevestigdDoor, DateOnly vandaag)
    {
        if (Stand(voorstel.Standaard) is var nu && nu != voorstel.Was)
        {
            throw new WeigeringException("correctie.achterhaald", $"Er stond '{voorstel.Was}' toen deze correctie werd voorgesteld en nu '{nu}'. Wijs haar af.", soort: WeigeringSoort.VerbodenOvergang);
        }

        Neem(voorstel.Standaard, voorstel.Was, voorstel.Wordt, voorstel.Reden, voorstel.Door, bevestigdDoor, vandaag);
    }

    /// <summary>
    /// At a herstelonderzoek: takes over what a correction changed in the onderzoek before. An eindoordeel that rests on another proposal lapses. What
    /// a board is reading stays as it was sent.
    /// </summary>
    /// <returns>True when this onderzoek changed.</returns>
    public bool NeemCorrectieOver(Onderzoek hersteld, DateOnly vandaag)
    {
        var vooraf = hersteld.VoorHerstel();
        var bestuurLeest = Fase == Onderzoeken.Fase.Zienswijze && !IsZienswijzeAfgerond(vandaag);
        if (bestuurLeest || (vooraf.Count == OordelenVooraf.Count && !vooraf.Except(OordelenVooraf).Any()))
        {
            return false;
        }

        OordelenVooraf = vooraf;
        if (Eindoordeel is not null && (TeBeoordelen.Count > 0 || Voorstel.Eindoordeel != VoorgesteldEindoordeel))
        {
            EindoordeelVervalt();
        }

        return true;
    }

    /// <summary>Refuses with <c>onderzoek.niet-vastgesteld</c> or <c>onderzoek.gestaakt</c>.</summary>
    public void EisVastgesteld()
    {
        EisNietGestaakt();
        if (!IsVastgesteld)
        {
            throw new WeigeringException("onderzoek.niet-vastgesteld", "Dit rapport is nog een concept: wijzig het gewoon.", soort: WeigeringSoort.VerbodenOvergang);
        }
    }

    /// <summary>What the report says of a standaard, or as eindoordeel when the code is empty.</summary>
    private string Stand(string standaard) => (standaard.Length == 0 ? Eindoordeel : _oordelen.Find(rij => rij.Standaard == standaard)?.Oordeel) ?? "";

    /// <summary>
    /// Which standaarden that are is not listed anywhere: the tables tell. With the correction the decision table proposes another eindoordeel, to or
    /// from one that two people decide, or a herstelonderzoek falls due that did not, or the reverse.
    /// </summary>
    private bool StandaardVraagtVierOgen(string standaard, string wordt, DateOnly vandaag)
    {
        var kader = Kader;
        var nu = PerStandaard();
        var daarna = new Dictionary<string, string>(nu, StringComparer.Ordinal) { [standaard] = wordt };
        string?[] voorstellen = [VoorstelOver(nu, kader).Eindoordeel, VoorstelOver(daarna, kader).Eindoordeel];
        var vastgesteld = Vaststellingsdatum!.Value;
        return (voorstellen[0] != voorstellen[1] && voorstellen.Any(eindoordeel => eindoordeel is not null && Onderzoeken.VierOgen.Gevraagd(eindoordeel, wijktAf: false, vandaag) is not null))
            || HerstelonderzoekNa(nu, vastgesteld) != HerstelonderzoekNa(daarna, vastgesteld);
    }

    private void Neem(string standaard, string was, string wordt, string reden, string door, string bevestigdDoor, DateOnly vandaag)
    {
        _correcties.Add(new Correctie { Nummer = _correcties.Count + 1, Datum = vandaag, Standaard = standaard, Was = was, Wordt = wordt, Reden = reden, Door = door, BevestigdDoor = bevestigdDoor });
        if (standaard.Length == 0)
        {
            Eindoordeel = wordt;
        }
        else
        {
            ZetOordeel(standaard, wordt, _oordelen.Find(rij => rij.Standaard == standaard)?.Toelichting ?? "");
        }

        BepaalHerstelonderzoek(Vaststellingsdatum!.Value);
        BepaalStap();
    }
}
