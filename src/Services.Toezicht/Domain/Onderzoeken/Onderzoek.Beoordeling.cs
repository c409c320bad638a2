using Monitoring.Contracts.Domein;
using Monitoring.Services.Toezicht.Domain.Kaders;

namespace Monitoring.Services.Toezicht.Domain.Onderzoeken;

/// <content>Visits, findings, judgements and the eindoordeel.</content>
internal sealed partial class Onderzoek
{
    /// <summary>Most visits, findings and aanbevelingen of one onderzoek, each.</summary>
    public const int MeesteDelen = 200;

    private const int MeesteLessen = 500;

    private readonly List<Bezoek> _bezoeken = [];
    private readonly List<Bevinding> _bevindingen = [];
    private readonly List<Aanbeveling> _aanbevelingen = [];

    public string? Eindoordeel { get; private set; }

    /// <summary>What the decision table proposed when the eindoordeel was given; kept beside it.</summary>
    public string? VoorgesteldEindoordeel { get; private set; }

    /// <summary>Why the eindoordeel departs from the proposal; empty when it does not.</summary>
    public string Afwijkingsreden { get; private set; } = "";

    /// <summary>Account of the inspecteur who gave the eindoordeel; empty for one that was imported.</summary>
    public string EindoordeelDoor { get; private set; } = "";

    public IReadOnlyList<Bezoek> Bezoeken => _bezoeken;

    public IReadOnlyList<Bevinding> Bevindingen => _bevindingen;

    public IReadOnlyList<Aanbeveling> Aanbevelingen => _aanbevelingen;

    /// <summary>What the decision table of the kader says of the present judgements.</summary>
    public Voorstel Voorstel => VoorstelVolgens(Kader);

    /// <summary>What the decision table of another day says of the present judgements: the what-if of a kader that changes.</summary>
    public Voorstel VoorstelVolgens(Kader kader) => VoorstelOver(_oordelen, kader);

    /// <summary>What a decision table says of the judgements as they stood in a report.</summary>
    public Voorstel VoorstelOver(IEnumerable<StandaardOordeel> oordelen, Kader kader) => VoorstelOver(oordelen.ToDictionary(oordeel => oordeel.Standaard, oordeel => oordeel.Oordeel, StringComparer.Ordinal), kader);

    private Voorstel VoorstelOver(IReadOnlyDictionary<string, string> oordelen, Kader kader)
    {
        var soort = OnderzoekSoort.Vind(Soort);
        switch (soort.Reikwijdte)
        {
            case OnderzoekSoort.Deel:
                return new Voorstel(null, $"Een onderzoek van deze soort ({soort.Naam}) kijkt naar een deel. De beslisregels zeggen dan niets over het geheel.", false, "");
            case OnderzoekSoort.NaHerstel:
                var samen = MetVooraf(oordelen);
                var meegenomen = samen.Where(rij => rij.Value != oordelen[rij.Key]).Select(rij => rij.Key).Order(StringComparer.Ordinal).ToList();
                var voorstel = kader.StelVoor(samen, resultatenBekeken: ResultatenBekeken);
                return meegenomen.Count == 0 ? voorstel : voorstel with { Toelichting = $"{voorstel.Toelichting} Zoals het vóór dit onderzoek was, telt mee wat nu niet is beoordeeld: {string.Join(", ", meegenomen)}." };
            default:
                return kader.StelVoor(oordelen, resultatenBekeken: true);
        }
    }

    /// <summary>These judgements, and of what was not judged the one from before. Where nothing was judged there is nothing to add to.</summary>
    private IReadOnlyDictionary<string, string> MetVooraf(IReadOnlyDictionary<string, string> oordelen) => oordelen.Values.All(oordeel => oordeel == Oordeelwaarde.NietBeoordeeld)
        ? oordelen
        : oordelen.ToDictionary(rij => rij.Key, rij => rij.Value == Oordeelwaarde.NietBeoordeeld ? OordelenVooraf.GetValueOrDefault(rij.Key, rij.Value) : rij.Value, StringComparer.Ordinal);

    /// <summary>What a herstelonderzoek after this one begins with.</summary>
    private Dictionary<string, string> VoorHerstel() => MetVooraf(PerStandaard())
        .Where(rij => rij.Value != Oordeelwaarde.NietBeoordeeld || (rij.Key == Kaders.Standaard.Resultaten && ResultatenBekeken))
        .ToDictionary(StringComparer.Ordinal);

    /// <summary>
    /// Whether niet-beoordeeld at the results says that they could not be judged: where everything was examined, or what is examined anew. Somebody who
    /// looked at a part may not have looked at them.
    /// </summary>
    private bool ResultatenBekeken => OnderzoekSoort.Vind(Soort).Reikwijdte switch
    {
        OnderzoekSoort.Geheel => _oordelen.Exists(oordeel => oordeel.Oordeel != Oordeelwaarde.NietBeoordeeld),
        OnderzoekSoort.NaHerstel => OordelenVooraf.ContainsKey(Kaders.Standaard.Resultaten),
        _ => false,
    };

    /// <summary>Whether an eindoordeel says something else than the decision table. Where that says nothing, so does geen-oordeel.</summary>
    private static bool WijktAf(string eindoordeel, string? voorstel) => eindoordeel != (voorstel ?? Oordeelwaarde.GeenOordeel);

    /// <summary>Keeps a visit and the lessons seen there.</summary>
    /// <exception cref="WeigeringException"><c>bezoek.lessen-ongeldig</c>, <c>bezoek.datum-ongeldig</c>, <c>onderzoek.te-veel</c>, and those of <see cref="EisBewerkbaar"/> and <see cref="VrijeTekst"/></exception>
    public void LegBezoekVast(DateOnly datum, int lessen, int opBasiskwaliteit, string? toelichting, DateOnly vandaag)
    {
        EisBewerkbaar(vandaag);
        EisRuimte(_bezoeken.Count);
        if (lessen is < 0 or > MeesteLessen || opBasiskwaliteit < 0 || opBasiskwaliteit > lessen)
        {
            throw new WeigeringException("bezoek.lessen-ongeldig", $"Het aantal lessen is 0 tot {MeesteLessen}, en er voldoen er nooit meer dan er zijn bezocht.", "lessen");
        }

        if (datum < Startdatum || datum > vandaag)
        {
            throw new WeigeringException("bezoek.datum-ongeldig", $"Een bezoek ligt tussen de start op {Datum.Schrijf(Startdatum)} en vandaag.", "datum");
        }

        _bezoeken.Add(new Bezoek { Id = Guid.CreateVersion7(), Datum = datum, Lessen = lessen, OpBasiskwaliteit = opBasiskwaliteit, Toelichting = VrijeTekst.Lees(toelichting, "toelichting") });
        NeemConceptTerug();
    }

    /// <summary>Takes a visit back, for example one with a mistyped number of lessons.</summary>
    /// <returns>What was taken back.</returns>
    /// <exception cref="WeigeringException"><c>bezoek.onbekend</c>, and those of <see cref="EisBewerkbaar"/></exception>
    public Bezoek TrekBezoekIn(Guid id, DateOnly vandaag)
    {
        EisBewerkbaar(vandaag);
        var bezoek = _bezoeken.Find(rij => rij.Id == id) ?? throw new WeigeringException("bezoek.onbekend", "Dit bezoek is er niet meer.", "deel_id", WeigeringSoort.NietGevonden);
        _bezoeken.Remove(bezoek);
        NeemConceptTerug();
        return bezoek;
    }

    /// <summary>Takes an aanbeveling back.</summary>
    /// <returns>What was taken back.</returns>
    /// <exception cref="WeigeringException"><c>aanbeveling.onbekend</c>, and those of <see cref="EisBewerkbaar"/></exception>
    public Aanbeveling TrekAanbevelingIn(Guid id, DateOnly vandaag)
    {
        EisBewerkbaar(vandaag);
        var aanbeveling = _aanbevelingen.Find(rij => rij.Id == id) ?? throw new WeigeringException("aanbeveling.onbekend", "Deze aanbeveling is er niet meer.", "deel_id", WeigeringSoort.NietGevonden);
        _aanbevelingen.Remove(aanbeveling);
        NeemConceptTerug();
        return aanbeveling;
    }

    /// <summary>Keeps a finding on a standaard or an element of it.</summary>
    /// <exception cref="WeigeringException"><c>standaard.onbekend</c>, <c>element.onbekend</c>, <c>onderzoek.te-veel</c>, and those of <see cref="EisBewerkbaar"/> and <see cref="VrijeTekst"/></exception>
    public void LegBevindingVast(string? standaard, string? element, bool voldoetAanWet, string? tekst, DateOnly vandaag)
    {
        EisBewerkbaar(vandaag);
        EisRuimte(_bevindingen.Count);
        var code = Kader.LeesStandaard(standaard, "standaard").Code;
        _bevindingen.Add(new Bevinding { Id = Guid.CreateVersion7(), Standaard = code, Element = Kader.LeesElement(code, element, "element"), VoldoetAanWet = voldoetAanWet, Tekst = VrijeTekst.LeesVerplicht(tekst, "tekst") });
        NeemConceptTerug();
    }

    /// <summary>Takes a finding back.</summary>
    /// <exception cref="WeigeringException"><c>bevinding.onbekend</c>, and those of <see cref="EisBewerkbaar"/></exception>
    public void TrekBevindingIn(Guid id, DateOnly vandaag)
    {
        EisBewerkbaar(vandaag);
        if (_bevindingen.RemoveAll(bevinding => bevinding.Id == id) == 0)
        {
            throw new WeigeringException("bevinding.onbekend", "Deze bevinding is er niet meer.", "bevinding_id", WeigeringSoort.NietGevonden);
        }

        NeemConceptTerug();
    }

    /// <summary>Advises the board. No article of law is asked, and nothing has to be repaired.</summary>
    /// <exception cref="WeigeringException"><c>standaard.onbekend</c>, <c>onderzoek.te-veel</c>, and those of <see cref="EisBewerkbaar"/> and <see cref="VrijeTekst"/></exception>
    public void BeveelAan(string? standaard, string? tekst, DateOnly vandaag)
    {
        EisBewerkbaar(vandaag);
        EisRuimte(_aanbevelingen.Count);
        _aanbevelingen.Add(new Aanbeveling { Id = Guid.CreateVersion7(), Standaard = Kader.LeesStandaard(standaard, "standaard").Code, Tekst = VrijeTekst.LeesVerplicht(tekst, "tekst") });
        NeemConceptTerug();
    }

    /// <summary>
    /// Judges one standaard, or judges it again. An eindoordeel that was given rests on the judgements: when one changes it lapses and
    /// must be given anew.
    /// </summary>
    /// <exception cref="WeigeringException">
    /// <c>standaard.onbekend</c>, <c>oordeel.buiten-schaal</c>, <c>standaard.niet-beoordeelbaar</c>, and those of <see cref="EisBewerkbaar"/> and <see cref="VrijeTekst"/>
    /// </exception>
    public void Beoordeel(string? standaard, string? oordeel, string? toelichting, DateOnly vandaag)
    {
        EisBewerkbaar(vandaag);
        if (ZetOordeel(standaard, oordeel, VrijeTekst.Lees(toelichting, "toelichting")))
        {
            EindoordeelVervalt();
        }
    }

    private void EindoordeelVervalt()
    {
        (Eindoordeel, VoorgesteldEindoordeel, Afwijkingsreden, EindoordeelDoor) = (null, null, "", "");
        NeemConceptTerug();
    }

    /// <summary>Gives the eindoordeel. Proposal and decision are both kept.</summary>
    /// <exception cref="WeigeringException">
    /// <c>onderzoek.standaarden-open</c>, <c>oordeel.buiten-schaal</c>, <c>eindoordeel.reden-ontbreekt</c> when it departs from the proposal without a reason,
    /// and those of <see cref="EisBewerkbaar"/> and <see cref="VrijeTekst"/>
    /// </exception>
    public void GeefEindoordeel(string? eindoordeel, string? reden, string door, DateOnly vandaag)
    {
        EisBewerkbaar(vandaag);
        EisAllesBeoordeeld();
        var voorstel = Voorstel.Eindoordeel;
        // The scale of the day on which it is given, as it is for one that was taken over; the decision table stays that of the start.
        var waarde = Kader.Op(ObjectSoort, Toezichtsector, vandaag).LeesEindoordeel(eindoordeel, "eindoordeel");
        var tekst = VrijeTekst.Lees(reden, "reden");
        var anders = WijktAf(waarde, voorstel);
        if (anders && tekst.Length == 0)
        {
            throw new WeigeringException("eindoordeel.reden-ontbreekt", $"Het eindoordeel '{waarde}' wijkt af van het voorstel '{voorstel ?? "geen"}'. Geef de reden.", "reden");
        }

        (Eindoordeel, VoorgesteldEindoordeel, Afwijkingsreden, EindoordeelDoor) = (waarde, voorstel, anders ? tekst : "", door);
        if (waarde != LaatsteRonde?.Rapport.Eindoordeel)
        {
            NeemConceptTerug();
        }
    }

    /// <returns>True when the judgement is another one than before.</returns>
    private bool ZetOordeel(string? standaard, string? oordeel, string toelichting)
    {
        var kader = Kader;
        var gelezen = kader.LeesStandaard(standaard, "standaard");
        var waarde = kader.LeesOordeel(gelezen, oordeel, "oordeel");
        if (_oordelen.Find(eerder => eerder.Standaard == gelezen.Code) is not { } bestaand)
        {
            _oordelen.Add(new StandaardOordeel { Standaard = gelezen.Code, Oordeel = waarde, Toelichting = toelichting });
            return true;
        }

        var anders = bestaand.Oordeel != waarde;
        (bestaand.Oordeel, bestaand.Toelichting) = (waarde, toelichting);
        return anders;
    }

    /// <summary>Standaarden that must be judged before an eindoordeel can be given.</summary>
    public IReadOnlyList<string> TeBeoordelen => [.. Kader.Standaarden.Where(standaard => standaard.Beoordeelbaar && IsOpen(standaard.Code)).Select(standaard => standaard.Code)];

    private void EisAllesBeoordeeld()
    {
        if (TeBeoordelen is { Count: > 0 } open)
        {
            throw new WeigeringException("onderzoek.standaarden-open", $"Nog niet beoordeeld: {string.Join(", ", open)}.", "standaard", WeigeringSoort.VerbodenOvergang);
        }
    }

    /// <summary>
    /// Not yet judged. Where every standaard must be, and at a herstelonderzoek where it was onvoldoende, niet-beoordeeld is no answer; but for the
    /// results, that cannot always be judged.
    /// </summary>
    private bool IsOpen(string standaard) => _oordelen.Find(oordeel => oordeel.Standaard == standaard) is not { } gevonden
        || (gevonden.Oordeel == Oordeelwaarde.NietBeoordeeld && standaard != Kaders.Standaard.Resultaten
            && (OnderzoekSoort.Vind(Soort).Volledig || OordelenVooraf.GetValueOrDefault(standaard) == Oordeelwaarde.Onvoldoende));

    private static void EisRuimte(int aantal)
    {
        if (aantal >= MeesteDelen)
        {
            throw new WeigeringException("onderzoek.te-veel", $"Er passen er hooguit {MeesteDelen} in een onderzoek.", soort: WeigeringSoort.TeGroot);
        }
    }
}
