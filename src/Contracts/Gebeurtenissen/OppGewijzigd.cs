namespace Monitoring.Contracts.Gebeurtenissen;

/// <summary>
/// An ontwikkelingsperspectief as the country may count it: no pseudonym, no kenmerk, no day that points at a pupil. What passes with time
/// (a term that ends, a schooljaar without evaluation) is a change too: the register publishes it on the day it happens.
/// </summary>
/// <param name="AggregaatId">Random UUID, meaningless outside the register.</param>
/// <param name="Vestiging">BRIN and two digits.</param>
/// <param name="Schooljaar">The schooljaar in which the term of six weeks began, "2023-2024".</param>
/// <param name="Status">opgesteld or vastgesteld. An OPP that ended keeps the status it had; see <see cref="Einde"/>.</param>
/// <param name="BinnenZesWeken">True or false once vastgesteld; null while it is not.</param>
/// <param name="Herkomst">school or voorbeeld.</param>
public sealed record OppGewijzigd(
    string AggregaatId,
    long Versie,
    DateTimeOffset Tijdstip,
    string Vestiging,
    string Schoolsoort,
    string Sector,
    string Schooljaar,
    string Status,
    bool? BinnenZesWeken,
    string Herkomst) : IGebeurtenis
{
    /// <summary>Only at schoolsoort vo: vmbo or havo-vwo; empty when the school did not say (a brugklas has none yet) and elsewhere.</summary>
    public string Afdeling { get; init; } = "";

    /// <summary>
    /// Whether the OPP meets every legal demand in force (legal force WET; advice and jurisprudentie do not count). True: vastgesteld, and
    /// each outcome in <see cref="Regels"/> is voldoet, nvt, or a yearly evaluation for which there is still time. False: at least one is
    /// voldoet-niet. Null: not yet to be judged, because the term still runs or the school has not yet told a fact. The share 'voldoet aan
    /// wettelijke eisen' is true / (true + false).
    /// </summary>
    public bool? VoldoetAanWet { get; init; }

    /// <summary>One outcome for each legal rule in force for this OPP, in the order of the catalogue. Empty in events from before the catalogue.</summary>
    public IReadOnlyList<RegelUitkomst> Regels { get; init; } = [];

    /// <summary>
    /// aanwezig; ontbreekt (compulsory and not there); nvt (gespecialiseerd onderwijs where no more is offered than the basisaanbod);
    /// onbekend (not told). Share of Tabel 'handelingsdeel': aanwezig / (aanwezig + ontbreekt).
    /// </summary>
    public string Handelingsdeel { get; init; } = "onbekend";

    /// <summary>
    /// Agreement with the present handelingsdeel: volledig (every parent with gezag, or the pupil who is meerderjarig and handelingsbekwaam);
    /// geweigerd (at least one disagreed); onvolledig (at least one has not said); nvt (no handelingsdeel needed); onbekend (not told).
    /// </summary>
    public string Instemming { get; init; } = "onbekend";

    /// <summary>
    /// Right of the pupil to be heard, in force for an OPP that was vastgesteld or bijgesteld on or after 1 January 2025: gebruikt;
    /// aangeboden (offered, pupil preferred silence: complies); niet-aangeboden; nvt (before that day); onbekend (not told).
    /// </summary>
    public string Hoorrecht { get; init; } = "onbekend";

    /// <summary>Every schooljaar in which the law asks an evaluation, or in which one was held; oldest first.</summary>
    public IReadOnlyList<OppEvaluatie> Evaluaties { get; init; } = [];

    /// <summary>How often the OPP was bijgesteld (a new version with a reason).</summary>
    public int Bijstellingen { get; init; }

    /// <summary>afgesloten, overgedragen, or empty while it runs.</summary>
    public string Einde { get; init; } = "";

    /// <summary>Code of the reason when afgesloten: ondersteuning-niet-meer-nodig, doorstroom, andere-school, schoolverlater, op-verzoek-ouders, overig. Otherwise empty.</summary>
    public string Eindreden { get; init; } = "";

    /// <summary>Schooljaar in which it ended, "2024-2025"; empty while it runs. An OPP exists in each schooljaar from <see cref="Schooljaar"/> up to and including this one.</summary>
    public string EindSchooljaar { get; init; } = "";

    /// <summary>Planned and, once the pupil has left, realised uitstroom.</summary>
    public OppUitstroom? Uitstroom { get; init; }
}
