using Monitoring.Contracts.Domein;
using Monitoring.Contracts.Gebeurtenissen;
using Monitoring.Messaging;
using Monitoring.Services.Opp.Domain.Dossiers;
using Monitoring.Services.Opp.Domain.Regels;

namespace Monitoring.Services.Opp.Domain;

/// <summary>
/// An ontwikkelingsperspectief in the register: dates and codes of one pupil's OPP, never its text. The pupil is a pseudonym.
/// Once vastgesteld it stays so: a correction may change the date, never take it away. Every act leaves the state before it in
/// <see cref="Geschiedenis"/>, so that nothing is overwritten.
/// </summary>
internal sealed partial class Ontwikkelingsperspectief : AggregaatRoot
{
    private readonly List<OppVersie> _geschiedenis = [];
    private Dossier? _dossier;
    private Beoordeling? _beoordeling;

    private Ontwikkelingsperspectief()
    {
    }

    public Guid Id { get; private init; }

    /// <summary>With <see cref="Kenmerk"/> the identity that the school knows.</summary>
    public string Brin { get; private init; } = "";

    public string Kenmerk { get; private set; } = "";

    public byte[] Pseudoniem { get; private set; } = [];

    public string SleutelId { get; private set; } = "";

    /// <summary>BRIN and two digits.</summary>
    public string Vestiging { get; private set; } = "";

    /// <summary>Code: bao, sbo, so, vo, pro, vso.</summary>
    public string Schoolsoort { get; private set; } = "";

    public DateOnly BeginTermijn { get; private set; }

    /// <summary>Last day of the six weeks; kept so that 'too late' is one comparison in an index.</summary>
    public DateOnly UitersteDatum { get; private set; }

    /// <summary>Calendar year in which the schooljaar of <see cref="BeginTermijn"/> began.</summary>
    public int Schooljaar { get; private set; }

    public DateOnly OpgesteldOp { get; private set; }

    public DateOnly? VastgesteldOp { get; private set; }

    public OppStatus Status { get; private set; }

    /// <summary>Null while it is not vastgesteld.</summary>
    public bool? BinnenZesWeken { get; private set; }

    public Herkomst Herkomst { get; private set; }

    /// <summary>UTC ticks of the last change, of whatever kind.</summary>
    public long GewijzigdOp { get; private set; }

    /// <summary>The act that led to the present state.</summary>
    public Handeling Handeling { get; private set; }

    /// <summary>UTC ticks of that act.</summary>
    public long HandelingOp { get; private set; }

    /// <summary>The version that it made.</summary>
    public long HandelingVersie { get; private set; }

    /// <summary>Closed or handed over.</summary>
    public bool IsBeeindigd { get; private set; }

    /// <summary>Day on which the rules were last applied.</summary>
    public DateOnly BeoordeeldOp { get; private set; }

    /// <summary><see cref="Regelboek.Versie"/> of the catalogue that was applied; below the present one the OPP waits for the <c>Herbeoordeling</c>.</summary>
    public int RegelboekVersie { get; private set; }

    /// <summary>First later day on which an outcome may change by itself; null when none will.</summary>
    public DateOnly? HerbeoordeelOp { get; private set; }

    /// <summary>Whether every legal demand is met; null while that cannot be said.</summary>
    public bool? VoldoetAanWet { get; private set; }

    /// <summary>Why it is on the work list.</summary>
    public Oorzaak Oorzaken { get; private set; }

    /// <summary>First day by which something must be done; null when nothing has a date.</summary>
    public DateOnly? ActieVoor { get; private set; }

    /// <summary>Day on which it was closed or handed over; null while it runs.</summary>
    public DateOnly? BeeindigdOp { get; private set; }

    /// <summary>Day on which everything that leads to the pupil was erased; null while the school still has it.</summary>
    public DateOnly? GewistOp { get; private set; }

    /// <summary>Day on which the pupil left the school; null when not told.</summary>
    public DateOnly? UitstroomOp { get; private set; }

    /// <summary>The <see cref="Dossier"/> as it is stored.</summary>
    public string DossierTekst { get; private set; } = "{}";

    /// <summary>Earlier versions, as far as they were loaded; new ones are added without loading the others.</summary>
    public IReadOnlyList<OppVersie> Geschiedenis => _geschiedenis;

    public Dossier Dossier => _dossier ??= DossierJson.Lees(DossierTekst);

    /// <summary>Refuses, as <see cref="Corrigeer"/>, what cannot be true together.</summary>
    /// <param name="overname">What comes along from the school that handed the OPP over; null: the OPP is new.</param>
    public static Ontwikkelingsperspectief Registreer(Registratie registratie, Moment nu, Dossier? overname = null)
    {
        var opp = new Ontwikkelingsperspectief
        {
            Id = Guid.CreateVersion7(nu.Tijdstip),
            Brin = registratie.Vestiging.Brin.Waarde,
            Kenmerk = registratie.Kenmerk.Waarde,
        };
        var dossier = registratie.Aanvulling.Vul(overname ?? Dossier.Leeg);
        Dossierregels.Eis(dossier, registratie.OpgesteldOp, registratie.VastgesteldOp, nu.Vandaag);
        opp.NeemOver(registratie, dossier);
        opp.Sluit(overname is null ? Handeling.Geregistreerd : Handeling.Overgenomen, nu);
        return opp;
    }

    /// <summary>
    /// Takes over what the school sends again under the same kenmerk. Refuses with <c>opp.andere-leerling</c> when it is about another pupil,
    /// <c>opp.sleutel-onbekend</c> when that cannot be told, because the secret key of the stored pseudonym is not configured here,
    /// <c>opp.vaststelling-ontbreekt</c> when that would undo the vaststelling, <c>opp.plan-vast</c> or <c>opp.beeindigd</c> when it goes round
    /// an act of the life of an OPP, <c>opp.geen-voorbeeld-over-school</c> when sample data would replace a school's own, and with the code of
    /// the first day that cannot be true beside the others. A school that takes over the kenmerk of sample data begins anew.
    /// </summary>
    /// <returns>False when it says nothing new.</returns>
    public bool Corrigeer(Registratie registratie, Moment nu)
    {
        if (registratie.Vestiging.Brin.Waarde != Brin || registratie.Kenmerk.Waarde != Kenmerk)
        {
            throw new InvalidOperationException("A correction belongs to the OPP with the same BRIN and kenmerk.");
        }

        if (registratie.Herkomst == Herkomst.Voorbeeld && Herkomst == Herkomst.School)
        {
            throw new WeigeringException("opp.geen-voorbeeld-over-school", "Onder dit kenmerk staat een OPP dat de school zelf heeft geregistreerd. Voorbeeldgegevens vervangen dat niet.", "kenmerk", WeigeringSoort.VerbodenOvergang);
        }

        var neemtVoorbeeldOver = Herkomst == Herkomst.Voorbeeld && registratie.Herkomst == Herkomst.School;
        var bekend = neemtVoorbeeldOver ? Dossier.Leeg : Dossier;
        var dossier = registratie.Aanvulling.Naast(bekend).Vul(bekend);
        if (!neemtVoorbeeldOver)
        {
            EisZelfdeOpp(registratie, dossier);
        }

        if (IsGelijkAan(registratie) && (ReferenceEquals(dossier, Dossier) || DossierJson.Schrijf(dossier) == DossierTekst))
        {
            return false;
        }

        Dossierregels.Eis(dossier, registratie.OpgesteldOp, registratie.VastgesteldOp, nu.Vandaag);
        BewaarStand();
        NeemOver(registratie, dossier);
        Sluit(Handeling.Gecorrigeerd, nu);
        return true;
    }

    /// <summary>Applies the rules anew because time has passed; nothing else changes.</summary>
    public void Herbeoordeel(Moment nu)
    {
        Beoordeel(nu.Vandaag);
        GewijzigdOp = nu.Tijdstip.UtcTicks;
    }

    /// <summary>
    /// Erases what leads to the pupil: the pseudonym and the school's own kenmerk; the earlier versions are for the caller. Days and codes
    /// stay, so that figures of former years stay what they were.
    /// </summary>
    /// <exception cref="InvalidOperationException">It has not ended, or was erased before.</exception>
    public void Wis(Moment nu)
    {
        if (BeeindigdOp is null || GewistOp is not null)
        {
            throw new InvalidOperationException("Only an OPP that ended is erased, once.");
        }

        // Unlike any kenmerk that a school can send, and unique.
        Kenmerk = "!" + Id.ToString("N");
        (Pseudoniem, SleutelId, GewistOp, GewijzigdOp) = ([], "", nu.Vandaag, nu.Tijdstip.UtcTicks);
    }

    /// <summary>The term on the day <paramref name="vandaag"/>, or on the last day of an OPP that ended: after that it gets no later.</summary>
    public Termijnoordeel BeoordeelTermijn(DateOnly vandaag) =>
        ZesWekenregel.Beoordeel(Contracts.Domein.Schoolsoort.Lees(Schoolsoort), BeginTermijn, VastgesteldOp, Toetsstuk(vandaag).Vandaag);

    /// <summary>Every rule of the catalogue on the day <paramref name="vandaag"/>.</summary>
    public Beoordeling BeoordeelRegels(DateOnly vandaag) =>
        _beoordeling is { } bekend && vandaag == BeoordeeldOp ? bekend : Regelboek.Beoordeel(Toetsstuk(vandaag));

    public override IGebeurtenis NaarGebeurtenis(DateTimeOffset tijdstip) => Oppgebeurtenis.Van(this, BeoordeelRegels(BeoordeeldOp), tijdstip);

    /// <summary>The identity, the kind of school and the first dates are the same.</summary>
    public bool IsGelijkAan(Registratie registratie) =>
        registratie.Vestiging.Waarde == Vestiging
        && registratie.Schoolsoort.Code == Schoolsoort
        && registratie.BeginTermijn == BeginTermijn
        && registratie.OpgesteldOp == OpgesteldOp
        && registratie.VastgesteldOp == VastgesteldOp
        && registratie.Herkomst == Herkomst
        && registratie.Pseudoniem.IsGelijkAan(SleutelId, Pseudoniem);

    /// <summary>A row corrects what was told; it does not take the place of an act.</summary>
    private void EisZelfdeOpp(Registratie registratie, Dossier dossier)
    {
        if (registratie.Pseudoniem.Met(SleutelId) is null)
        {
            throw new WeigeringException("opp.sleutel-onbekend", "Wij kunnen nu niet nagaan of dit OPP van dezelfde leerling is. Er is niets gewijzigd. Probeer het later opnieuw.", "leerling_sleutel", WeigeringSoort.Conflict);
        }

        if (!registratie.Pseudoniem.IsGelijkAan(SleutelId, Pseudoniem))
        {
            throw new WeigeringException("opp.andere-leerling", "Onder dit kenmerk staat het OPP van een andere leerling. Gebruik voor elk OPP een eigen kenmerk.", "leerling_sleutel", WeigeringSoort.VerbodenOvergang);
        }

        if (VastgesteldOp is not null && registratie.VastgesteldOp is null)
        {
            throw new WeigeringException("opp.vaststelling-ontbreekt", "Dit OPP is al vastgesteld. Stuur de datum van vaststelling mee: die kan worden verbeterd, maar niet vervallen.", "vastgesteld_op", WeigeringSoort.VerbodenOvergang);
        }

        if (Dossier.Einde is { } einde && DossierJson.Schrijf(dossier with { Uitstroom = Dossier.Uitstroom }) != DossierTekst)
        {
            throw Beeindigd(einde);
        }

        EisPlan(dossier);
    }

    /// <summary>What was never told may still be told; what was told changes by a bijstelling, with its overleg and its commissie.</summary>
    private void EisPlan(Dossier dossier)
    {
        if (dossier.Plan != Dossier.Plan && (Dossier.Uitstroom is not null || (VastgesteldOp is not null && dossier.Plan is { } plan && !plan.VultAan(Dossier.Plan))))
        {
            throw Dossier.Uitstroom is not null ? PlanVast() : new WeigeringException("opp.plan-vast", "Dit OPP is vastgesteld. De verwachte uitstroom verandert alleen nog door een bijstelling.", "uitstroombestemming", WeigeringSoort.VerbodenOvergang);
        }
    }

    private void NeemOver(Registratie registratie, Dossier dossier)
    {
        (SleutelId, Pseudoniem) = (registratie.Pseudoniem.SleutelId, registratie.Pseudoniem.Waarde);
        (Vestiging, Schoolsoort, Herkomst) = (registratie.Vestiging.Waarde, registratie.Schoolsoort.Code, registratie.Herkomst);
        (BeginTermijn, OpgesteldOp) = (registratie.BeginTermijn, registratie.OpgesteldOp);
        UitersteDatum = ZesWekenregel.UitersteDatum(BeginTermijn);
        Schooljaar = Contracts.Domein.Schooljaar.Van(BeginTermijn).Begin;
        _dossier = dossier;
        ZetVaststelling(registratie.VastgesteldOp);
    }

    private void ZetVaststelling(DateOnly? datum)
    {
        VastgesteldOp = datum;
        Status = datum is null ? OppStatus.Opgesteld : OppStatus.Vastgesteld;
        BinnenZesWeken = datum is null ? null : datum <= UitersteDatum;
    }

    /// <summary>Keeps the state as it is, before an act changes it.</summary>
    private void BewaarStand() => _geschiedenis.Add(new OppVersie
    {
        OppId = Id,
        Versie = HandelingVersie,
        Handeling = Handeling,
        Tijdstip = HandelingOp,
        Stand = DossierJson.Schrijf(Momentopname()),
    });

    /// <summary>The present state, without the pupil.</summary>
    public Momentopname Momentopname() => new(Vestiging, Schoolsoort, BeginTermijn, OpgesteldOp, VastgesteldOp, Dossier);

    /// <summary>Ends an act: what it was, and how the rules come out now.</summary>
    private void Sluit(Handeling handeling, Moment nu)
    {
        DossierTekst = DossierJson.Schrijf(Dossier);
        IsBeeindigd = Dossier.Einde is not null;
        // What is saved next is one version higher.
        (Handeling, HandelingOp, HandelingVersie) = (handeling, nu.Tijdstip.UtcTicks, Versie + 1);
        GewijzigdOp = nu.Tijdstip.UtcTicks;
        Beoordeel(nu.Vandaag);
    }

    private void Beoordeel(DateOnly vandaag)
    {
        _beoordeling = Regelboek.Beoordeel(Toetsstuk(vandaag));
        (BeoordeeldOp, RegelboekVersie, BeeindigdOp, UitstroomOp) = (vandaag, Regelboek.Versie, Dossier.Einde?.Op, Dossier.Uitstroom?.Op);
        (VoldoetAanWet, Oorzaken, ActieVoor, HerbeoordeelOp) = (_beoordeling.VoldoetAanWet, _beoordeling.Oorzaken, _beoordeling.ActieVoor, _beoordeling.HerbeoordeelOp);
    }

    private Toetsstuk Toetsstuk(DateOnly vandaag) => new(
        Contracts.Domein.Schoolsoort.Lees(Schoolsoort),
        BeginTermijn,
        VastgesteldOp,
        Dossier,
        vandaag);
}
