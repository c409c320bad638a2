using Monitoring.Contracts.Domein;
using Monitoring.Services.Toezicht.Domain.Kaders;
using Monitoring.Services.Toezicht.Domain.Objecten;

namespace Monitoring.Services.Toezicht.Domain.Resultaten;

/// <summary>How a berekend oordeel came about: which row of the decision table fired, on which figures.</summary>
/// <param name="Uitkomst">voldoende, onvoldoende, or geen-oordeel when a schooljaar is missing.</param>
/// <param name="Toelichting">Dutch sentence: the row that fired and by which indicators, or what is missing.</param>
/// <param name="IsAanname">True when no source prints the row that fired.</param>
/// <param name="Bron">Where the row comes from; empty when none fired.</param>
internal sealed record Berekening(string Uitkomst, string Toelichting, bool IsAanname, string Bron, IReadOnlyList<Indicatoruitkomst> Indicatoren)
{
    /// <summary>
    /// Raised with every change of the tables of indicatoren, meetpauzes and resultaatregels, and of how they are applied: berekende oordelen of another
    /// version are computed again when the service starts.
    /// </summary>
    public const int Rekenversie = 1;

    /// <summary>"Deze berekening heeft betrekking op 3 schooljaren" (De Staat van het Onderwijs 2024, section 1.3.3).</summary>
    public const int Schooljaren = 3;

    /// <summary>Every bo-school, and the afdelingen of vo that have the indicators (De Staat van het Onderwijs 2024, section 1.3.3).</summary>
    public static bool IsVoor(ObjectVanToezicht bij) => bij is { Soort: ObjectSoort.School or ObjectSoort.Vestiging or ObjectSoort.Afdeling, Toezichtsector: "po" or "vo", Schoolsoort: not ("sbo" or "pro") } && !bij.Code.EndsWith("-pro", StringComparison.Ordinal);

    /// <summary>
    /// The schooljaren of the oordeel of a year, by the calendar year in which they begin: the last three that ended by then and in which the sector measured.
    /// Aanname: the source does not say which three.
    /// </summary>
    public static IReadOnlyList<int> Venster(string sector, int jaar) =>
        [.. Enumerable.Range(jaar - Schooljaren - Meetpauze.Aantal(sector), Schooljaren + Meetpauze.Aantal(sector)).Where(begin => !Meetpauze.Is(sector, begin)).TakeLast(Schooljaren)];

    /// <summary>The years in whose oordeel a schooljaar counts.</summary>
    public static IEnumerable<int> Jaren(string sector, int schooljaar) =>
        Enumerable.Range(schooljaar + 1, Schooljaren + Meetpauze.Aantal(sector)).Where(jaar => !Meetpauze.Is(sector, jaar - 1) && Venster(sector, jaar).Contains(schooljaar));

    public bool ZegtHetzelfdeAls(Berekening ander) =>
        (Uitkomst, Toelichting, IsAanname, Bron) == (ander.Uitkomst, ander.Toelichting, ander.IsAanname, ander.Bron) && Indicatoren.Select(Cijfers).SequenceEqual(ander.Indicatoren.Select(Cijfers));

    /// <summary>The berekend oordeel of a year; null when the sector has none in that year.</summary>
    /// <param name="resultaten">Of one object, of whatever schooljaren.</param>
    public static Berekening? Over(string sector, int jaar, IReadOnlyCollection<Onderwijsresultaat> resultaten)
    {
        var regels = Resultaatregel.Voor(sector, jaar);
        if (regels.Count == 0)
        {
            return null;
        }

        var indicatoren = Indicator.Voor(sector, jaar);
        List<Indicatoruitkomst> uitkomsten = [.. indicatoren.Select(indicator => Over(indicator, Venster(sector, jaar), resultaten))];
        if (uitkomsten.Exists(uitkomst => uitkomst.Haalt is null))
        {
            var wat = uitkomsten.Where(uitkomst => uitkomst.Haalt is null).Select(uitkomst => $"{uitkomst.Code} in {string.Join(" en ", uitkomst.Ontbreekt.Select(begin => new Schooljaar(begin)))}");
            return new Berekening(Oordeelwaarde.GeenOordeel, $"Niet te berekenen. Er ontbreekt: {string.Join("; ", wat)}.", IsAanname: false, "", uitkomsten);
        }

        var halen = uitkomsten.Where(uitkomst => uitkomst.Haalt == true).Select(uitkomst => uitkomst.Code).ToList();
        var regel = regels.First(rij => halen.Count >= rij.Minimum);
        var waardoor = halen.Count > 0 ? $"De norm haalt: {string.Join(", ", halen)}." : "Geen indicator haalt de norm.";
        return new Berekening(regel.Uitkomst, $"Beslisregel {regel.Id}: {regel.Toelichting} {waardoor}", regel.IsAanname, regel.Bron, uitkomsten);
    }

    private static (string Code, decimal? Waarde, decimal? Norm, int Leerlingen) Cijfers(Indicatoruitkomst uitkomst) => (uitkomst.Code, uitkomst.Waarde, uitkomst.Norm, uitkomst.Leerlingen);

    private static Indicatoruitkomst Over(Indicator indicator, IReadOnlyList<int> jaren, IEnumerable<Onderwijsresultaat> resultaten)
    {
        var bekend = resultaten.Where(rij => rij.Indicator == indicator.Code && jaren.Contains(rij.Schooljaar)).ToList();
        var leerlingen = bekend.Sum(rij => rij.Leerlingen);
        List<int> ontbreekt = [.. jaren.Except(bekend.Select(rij => rij.Schooljaar))];
        if (ontbreekt.Count > 0)
        {
            return new Indicatoruitkomst(indicator.Code, indicator.Naam, null, null, leerlingen, null, ontbreekt);
        }

        var (waarde, norm) = (bekend.Sum(rij => rij.Waarde * rij.Leerlingen) / leerlingen, bekend.Sum(rij => rij.Norm * rij.Leerlingen) / leerlingen);
        return new Indicatoruitkomst(indicator.Code, indicator.Naam, waarde, norm, leerlingen, indicator.Haalt(waarde, norm), []);
    }
}
