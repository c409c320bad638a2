namespace Monitoring.Services.Landelijk.Referentie;

/// <summary>What a reader looks for among the published figures; an empty field asks nothing.</summary>
/// <param name="Tekst">Words that must all occur, in any order, without regard to capitals or accents.</param>
/// <param name="Verschillen">Only figures that another one contradicts or may not be compared with.</param>
internal sealed record Referentievraag(string Tekst, string Thema, string Sector, bool Verschillen);
