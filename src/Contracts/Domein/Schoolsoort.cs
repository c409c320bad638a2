namespace Monitoring.Contracts.Domein;

/// <summary>Kind of school, with the codes of the sources (Handboek OPP, 3.1): bao, sbo, so, vo, pro, vso.</summary>
/// <param name="Code">Lower-case code.</param>
/// <param name="Naam">Name on screen.</param>
/// <param name="Sector">Sector of the samenwerkingsverband it belongs to: so to po, vso to vo.</param>
/// <param name="IederLeerlingOpp">Every pupil has an OPP (sbo, so, vso, pro), or only with extra ondersteuning (bao, vo).</param>
public sealed record Schoolsoort(string Code, string Naam, string Sector, bool IederLeerlingOpp)
{
    public static readonly IReadOnlyList<Schoolsoort> Alle =
    [
        new("bao", "basisonderwijs", "po", false),
        new("sbo", "speciaal basisonderwijs", "po", true),
        new("so", "speciaal onderwijs", "po", true),
        new("vo", "voortgezet onderwijs", "vo", false),
        new("pro", "praktijkonderwijs", "vo", true),
        new("vso", "voortgezet speciaal onderwijs", "vo", true),
    ];

    /// <summary>Reads a code or refuses with <c>schoolsoort.onbekend</c>.</summary>
    public static Schoolsoort Lees(string? code, string veld = "schoolsoort") =>
        Alle.FirstOrDefault(soort => string.Equals(soort.Code, (code ?? "").Trim(), StringComparison.OrdinalIgnoreCase))
        ?? throw new WeigeringException("schoolsoort.onbekend", $"'{Kort.Tekst(code)}' is geen schoolsoort. Verwacht: {string.Join(", ", Alle.Select(soort => soort.Code))}.", veld);
}
