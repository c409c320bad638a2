namespace Monitoring.Services.Opp.Domain.Regels;

/// <summary>The article that a rule rests on, for some kinds of school and some time.</summary>
/// <param name="Kracht">How binding the rule is in that time: what was a bill becomes law on a date.</param>
/// <param name="Artikel">As shown to people.</param>
/// <param name="Schoolsoorten">Codes: bao, sbo, so, vo, pro, vso.</param>
/// <param name="Vanaf">First day on which an OPP falls under it.</param>
/// <param name="TotEnMet">Last such day, or null while it is in force.</param>
/// <param name="Bron">Where the text was read.</param>
internal sealed record Rechtsgrond(Rechtskracht Kracht, string Artikel, IReadOnlyList<string> Schoolsoorten, DateOnly Vanaf, DateOnly? TotEnMet, string Bron)
{
    public bool GeldtVoor(string schoolsoort, DateOnly dag) =>
        Schoolsoorten.Contains(schoolsoort, StringComparer.Ordinal) && dag >= Vanaf && (TotEnMet is null || dag <= TotEnMet);
}
