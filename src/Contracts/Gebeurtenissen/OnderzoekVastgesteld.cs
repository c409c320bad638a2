namespace Monitoring.Contracts.Gebeurtenissen;

/// <summary>
/// A vastgesteld onderzoek in full. Nothing of an onderzoek is published before vaststelling; a correction afterwards gives a new version
/// of this event.
/// </summary>
/// <param name="AggregaatId">UUID of the onderzoek.</param>
/// <param name="Soort">
/// vierjaarlijks, risico, steekproef, herstel, nieuwe-school, thema, specifiek or caribisch. Kinds are never pooled: steekproef and risico
/// least of all (De Staat van het Onderwijs 2024, section 1.3: "Het gaat hier dus niet om steekproefonderzoeken").
/// </param>
/// <param name="ObjectSoort">swv, bestuur, school, vestiging, afdeling or opleiding.</param>
/// <param name="Sector">po or vo for a samenwerkingsverband, otherwise that of the object; see <see cref="Toezichtsector"/> for tables.</param>
/// <param name="Eindoordeel">
/// School, afdeling, opleiding: voldoende, onvoldoende or zeer-zwak. Bestuur and swv: goed (a waardering), voldoende or onvoldoende. All:
/// geen-oordeel, when standaarden were judged but no eindoordeel was given; such a case is in the n of standaarden, not in that of eindoordelen.
/// </param>
/// <param name="Oordelen">One for each standaard of the kader: goed, voldoende, onvoldoende or niet-beoordeeld.</param>
/// <param name="Herstelopdrachten">As imposed in the report; empty also when <see cref="HerstelopdrachtenBekend"/> is false.</param>
/// <param name="Herkomst">inspectie or voorbeeld.</param>
public sealed record OnderzoekVastgesteld(
    string AggregaatId,
    long Versie,
    DateTimeOffset Tijdstip,
    string Nummer,
    string Soort,
    string ObjectSoort,
    string ObjectCode,
    string ObjectNaam,
    string Sector,
    DateOnly Vaststellingsdatum,
    string Eindoordeel,
    IReadOnlyList<OordeelOpStandaard> Oordelen,
    IReadOnlyList<OpgelegdeHerstelopdracht> Herstelopdrachten,
    string Herkomst) : IGebeurtenis
{
    /// <summary>po, vo, so (so and vso together, "(v)so" in print) or mbo: the column of the Inspectie's tables.</summary>
    public string Toezichtsector { get; init; } = "";

    /// <summary>bao, sbo, so, vo, pro, vso; empty for swv and bestuur. The column 'Bo' of Tabel 1.2.2a and 1.2.2b is bao.</summary>
    public string Schoolsoort { get; init; } = "";

    /// <summary>bekostigd or niet-bekostigd, for mbo only (the columns of Tabel 1.4.1b); otherwise empty.</summary>
    public string Bekostiging { get; init; } = "";

    /// <summary>Bevoegd-gezag number of the bestuur to which the report is addressed; empty when not known.</summary>
    public string Bestuur { get; init; } = "";

    /// <summary>First day of the onderzoek. A steekproef is counted by the period in which it was held, so by this day.</summary>
    public DateOnly? Startdatum { get; init; }

    /// <summary>Schooljaar of <see cref="Startdatum"/>, "2023-2024".</summary>
    public string Schooljaar { get; init; } = "";

    /// <summary>Day on which the report becomes public. Until then only numbers may be shown in which the case cannot be recognised.</summary>
    public DateOnly? OpenbaarOp { get; init; }

    /// <summary>Eindoordeel of the vastgestelde onderzoek before this one at the same object, geen-oordeel left out; empty when there is none.</summary>
    public string VorigEindoordeel { get; init; } = "";

    /// <summary>How many times in a row the object is zeer-zwak, this time included; 0 when it is not. At 2 the minister is informed.</summary>
    public int OpeenvolgendZeerZwak { get; init; }

    /// <summary>
    /// False when the source does not tell whether herstelopdrachten were imposed: such a case is not in the n of Tabel 1.2.2b (bo has n=99
    /// in Tabel 1.2.2a and n=98 in Tabel 1.2.2b).
    /// </summary>
    public bool HerstelopdrachtenBekend { get; init; } = true;

    /// <summary>Number of the onderzoek of which this one examines the recovery; empty for other kinds.</summary>
    public string HerstelVan { get; init; } = "";

    /// <summary>hersteld (voldoende or goed) or niet-hersteld, for a herstelonderzoek with an eindoordeel; otherwise empty.</summary>
    public string Herstelresultaat { get; init; } = "";

    /// <summary>Last day for the herstelonderzoek that must follow; null when none must.</summary>
    public DateOnly? HerstelonderzoekUiterlijk { get; init; }

    /// <summary>How often the report was corrected after vaststelling.</summary>
    public int Correcties { get; init; }
}
