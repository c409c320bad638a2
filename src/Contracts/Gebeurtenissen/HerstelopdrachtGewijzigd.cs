namespace Monitoring.Contracts.Gebeurtenissen;

/// <summary>
/// A herstelopdracht that is in force: imposed on a bestuur by the vaststelling of an onderzoek. One in a concept report is not published.
/// </summary>
/// <param name="AggregaatId">UUID of the herstelopdracht, as in <see cref="OpgelegdeHerstelopdracht"/>.</param>
/// <param name="Onderzoek">UUID of the onderzoek.</param>
/// <param name="Onderzoeksoort">As in <see cref="OnderzoekVastgesteld"/>: kinds are never pooled.</param>
/// <param name="Toezichtsector">po, vo, so or mbo.</param>
/// <param name="Schoolsoort">bao, sbo, so, vo, pro, vso; empty for swv and bestuur.</param>
/// <param name="Bestuur">Bevoegd-gezag number of the bestuur that must comply; empty when not known.</param>
/// <param name="Element">Code of the element of the standaard; empty when it is about the standaard as a whole.</param>
/// <param name="Redenen">Codes: niet-doelgericht, niet-samenhangend, niet-afgestemd, niet-herkenbaar, anders; may be empty.</param>
/// <param name="Rechtsgrond">Id of the article of law.</param>
/// <param name="Aanhaling">The article as it is cited: law, article, lid.</param>
/// <param name="OpgelegdOp">Day of vaststelling.</param>
/// <param name="Hersteltermijn">Last day of the term, extensions included.</param>
/// <param name="Verlengingen">How often the term was extended.</param>
/// <param name="Status">open, bewijs-ingediend, niet-hersteld or hersteld. Only hersteld is final.</param>
/// <param name="HersteldOp">Day on which an inspecteur judged it hersteld; null otherwise. The duration runs from OpgelegdOp.</param>
/// <param name="Herkomst">inspectie or voorbeeld.</param>
public sealed record HerstelopdrachtGewijzigd(
    string AggregaatId,
    long Versie,
    DateTimeOffset Tijdstip,
    string Onderzoek,
    string Onderzoeknummer,
    string Onderzoeksoort,
    string ObjectSoort,
    string ObjectCode,
    string Toezichtsector,
    string Schoolsoort,
    string Bestuur,
    string Standaard,
    string Element,
    IReadOnlyList<string> Redenen,
    string Rechtsgrond,
    string Aanhaling,
    DateOnly OpgelegdOp,
    DateOnly Hersteltermijn,
    int Verlengingen,
    string Status,
    DateOnly? HersteldOp,
    string Herkomst) : IGebeurtenis
{
    /// <summary>Day on which the report that imposed it becomes public; null in messages of before this field. Until then only numbers may be shown in which the case cannot be recognised.</summary>
    public DateOnly? OpenbaarOp { get; init; }
}
