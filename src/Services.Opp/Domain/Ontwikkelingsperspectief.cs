using Monitoring.Contracts.Domein;
using Monitoring.Contracts.Gebeurtenissen;
using Monitoring.Messaging;
using Monitoring.Services.Opp.Domain.Regels;

namespace Monitoring.Services.Opp.Domain;

/// <summary>
/// An ontwikkelingsperspectief in the register: dates and codes of one pupil's OPP, never its text. The pupil is a pseudonym.
/// Once vastgesteld it stays so: a correction may change the date, never take it away.
/// </summary>
internal sealed class Ontwikkelingsperspectief : AggregaatRoot
{
    private Ontwikkelingsperspectief()
    {
    }

    public Guid Id { get; private init; }

    /// <summary>With <see cref="Kenmerk"/> the identity that the school knows.</summary>
    public string Brin { get; private init; } = "";

    public string Kenmerk { get; private init; } = "";

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

    /// <summary>UTC ticks of the last change.</summary>
    public long GewijzigdOp { get; private set; }

    public static Ontwikkelingsperspectief Registreer(Registratie registratie, Moment nu)
    {
        var opp = new Ontwikkelingsperspectief
        {
            Id = Guid.CreateVersion7(nu.Tijdstip),
            Brin = registratie.Vestiging.Brin.Waarde,
            Kenmerk = registratie.Kenmerk.Waarde,
        };
        opp.NeemOver(registratie, nu);
        return opp;
    }

    /// <summary>
    /// Takes over what the school sends again under the same kenmerk. Refuses with <c>opp.vaststelling-ontbreekt</c> when that would undo
    /// the vaststelling, and with <c>opp.geen-voorbeeld-over-school</c> when sample data would replace a school's own.
    /// </summary>
    /// <returns>False when it says nothing new. A pseudonym made with another secret key is new.</returns>
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

        if (VastgesteldOp is not null && registratie.VastgesteldOp is null)
        {
            throw new WeigeringException("opp.vaststelling-ontbreekt", "Dit OPP is al vastgesteld. Stuur de datum van vaststelling mee: die kan worden verbeterd, maar niet vervallen.", "vastgesteld_op", WeigeringSoort.VerbodenOvergang);
        }

        if (IsGelijkAan(registratie))
        {
            return false;
        }

        NeemOver(registratie, nu);
        return true;
    }

    /// <summary>
    /// Records that the bevoegd gezag adopted the OPP. Refuses with <c>versie.verouderd</c>, <c>opp.al-vastgesteld</c>,
    /// <c>opp.vastgesteld-voor-opgesteld</c> or <c>opp.datum-in-toekomst</c>.
    /// </summary>
    /// <param name="versie">The version that the caller saw.</param>
    public void StelVast(long versie, DateOnly datum, Moment nu)
    {
        if (versie != Versie)
        {
            throw new WeigeringException("versie.verouderd", "Iemand anders heeft dit OPP intussen gewijzigd. Haal de laatste stand op en probeer het opnieuw.", "versie", WeigeringSoort.Conflict);
        }

        if (VastgesteldOp is not null)
        {
            throw new WeigeringException("opp.al-vastgesteld", "Dit OPP is al vastgesteld. Is de datum fout? Registreer het dan opnieuw met hetzelfde kenmerk.", "id", WeigeringSoort.VerbodenOvergang);
        }

        Datumregels.EisVastgesteld(datum, OpgesteldOp, nu.Vandaag, "datum");
        ZetVaststelling(datum);
        GewijzigdOp = nu.Tijdstip.UtcTicks;
    }

    public Termijnoordeel BeoordeelTermijn(DateOnly vandaag) =>
        ZesWekenregel.Beoordeel(Contracts.Domein.Schoolsoort.Lees(Schoolsoort), BeginTermijn, VastgesteldOp, vandaag);

    public override IGebeurtenis NaarGebeurtenis(DateTimeOffset tijdstip) => new OppGewijzigd(
        Id.ToString(),
        Versie,
        tijdstip,
        Vestiging,
        Schoolsoort,
        Contracts.Domein.Schoolsoort.Lees(Schoolsoort).Sector,
        new Schooljaar(Schooljaar).ToString(),
        Status == OppStatus.Vastgesteld ? "vastgesteld" : "opgesteld",
        BinnenZesWeken,
        Herkomst == Herkomst.Voorbeeld ? "voorbeeld" : "school");

    private bool IsGelijkAan(Registratie registratie) =>
        registratie.Vestiging.Waarde == Vestiging
        && registratie.Schoolsoort.Code == Schoolsoort
        && registratie.BeginTermijn == BeginTermijn
        && registratie.OpgesteldOp == OpgesteldOp
        && registratie.VastgesteldOp == VastgesteldOp
        && registratie.Herkomst == Herkomst
        && registratie.Pseudoniem.IsGelijkAan(SleutelId, Pseudoniem);

    private void NeemOver(Registratie registratie, Moment nu)
    {
        (SleutelId, Pseudoniem) = (registratie.Pseudoniem.SleutelId, registratie.Pseudoniem.Waarde);
        (Vestiging, Schoolsoort, Herkomst) = (registratie.Vestiging.Waarde, registratie.Schoolsoort.Code, registratie.Herkomst);
        (BeginTermijn, OpgesteldOp) = (registratie.BeginTermijn, registratie.OpgesteldOp);
        UitersteDatum = ZesWekenregel.UitersteDatum(BeginTermijn);
        Schooljaar = Contracts.Domein.Schooljaar.Van(BeginTermijn).Begin;
        ZetVaststelling(registratie.VastgesteldOp);
        GewijzigdOp = nu.Tijdstip.UtcTicks;
    }

    private void ZetVaststelling(DateOnly? datum)
    {
        VastgesteldOp = datum;
        Status = datum is null ? OppStatus.Opgesteld : OppStatus.Vastgesteld;
        BinnenZesWeken = datum is null ? null : datum <= UitersteDatum;
    }
}
