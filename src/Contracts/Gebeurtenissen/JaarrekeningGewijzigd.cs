namespace Monitoring.Contracts.Gebeurtenissen;

/// <summary>The kengetallen of one bevoegd gezag in one boekjaar, with the signals they give.</summary>
/// <param name="AggregaatId">"bevoegdgezag/boekjaar/soort", for example "21428/2015/realisatie".</param>
/// <param name="Groepering">As DUO writes it: SWV, PO1-PO6, SBO, REC, WSNS, CN.</param>
/// <param name="SwvCode">Empty when the link from bevoegd gezag to samenwerkingsverband is not known.</param>
/// <param name="Sector">po or vo.</param>
/// <param name="Soort">realisatie, begroting or prognose. Only realisatie is what happened: the other two never go into a figure with it.</param>
/// <param name="Status">voorlopig (handed in, not yet vastgesteld) or definitief (vastgesteld, or published by DUO).</param>
/// <param name="Bevindingen">Number of findings: broken identities, and figures that do not fit with another year or file.</param>
/// <param name="Herkomst">duo, swv (typed in or sent by the samenwerkingsverband itself), duo-en-swv (published by DUO, with parts that the bevoegd gezag gave) or voorbeeld.</param>
public sealed record JaarrekeningGewijzigd(
    string AggregaatId,
    long Versie,
    DateTimeOffset Tijdstip,
    string BevoegdGezag,
    string Naam,
    string Groepering,
    string SwvCode,
    string Sector,
    int Boekjaar,
    string Soort,
    string Status,
    IReadOnlyList<KengetalWaarde> Kengetallen,
    int Bevindingen,
    string Herkomst) : IGebeurtenis
{
    /// <summary>Version of the set of signaleringswaarden that the kengetallen were compared with.</summary>
    public string Signaleringsversie { get; init; } = "";

    /// <summary>Number of kengetallen that give an occasion to look closer; an account counts once, however many it has.</summary>
    public int Signalen { get; init; }

    /// <summary>By total baten as reported: klein (below 3 million), middelgroot (up to and including 12), groot (up to and including 25), zeer-groot; empty when the baten are not known.</summary>
    public string Grootteklasse { get; init; } = "";

    /// <summary>Findings that weigh more than rounding.</summary>
    public int BevindingenLetOp { get; init; }

    /// <summary>Findings that the bevoegd gezag has explained.</summary>
    public int BevindingenToegelicht { get; init; }

    /// <summary>How often the account was revised after it was vastgesteld; the reason stays in the service.</summary>
    public int Herzieningen { get; init; }

    /// <summary>The plan to reduce mogelijk bovenmatig vermogen in this boekjaar; null when there is no plan, or this is no realisatie.</summary>
    public Afbouwstand? Afbouw { get; init; }
}
