using Monitoring.Services.Financien.Domain.Afbouw;
using Monitoring.Services.Financien.Domain.Signaleringswaarden;

namespace Monitoring.Services.Financien.Domain;

/// <summary>
/// All accounts of one bevoegd gezag. A year is computed with the years before it, so a change in one year may change the figures of the
/// next two. Invented and real years are never computed with each other.
/// </summary>
internal sealed class Jaarreeks(IEnumerable<Jaarrekening> jaarrekeningen)
{
    private readonly List<Jaarrekening> _jaren = [.. jaarrekeningen.OrderBy(jaar => jaar.Boekjaar).ThenBy(jaar => jaar.Soort, StringComparer.Ordinal)];

    /// <summary>Computes every year.</summary>
    /// <param name="plan">The plan in force, or null.</param>
    /// <returns>The accounts of which anything changed.</returns>
    public IReadOnlyList<Jaarrekening> Reken(Bestuursnaslag naslag, Afbouwplan? plan, Signaleringsset set, DateTimeOffset nu)
    {
        var gewijzigd = new List<Jaarrekening>();
        (Jaarcijfers Cijfers, string Herkomst)? vorig = null;
        foreach (var jaar in _jaren)
        {
            jaar.Duid(naslag.Koppelingen);
            if (jaar.Soort == Jaarsoort.Realisatie)
            {
                vorig = (jaar.Bereken(Past(vorig, jaar), naslag, set, plan), jaar.Herkomst);
            }
            else
            {
                jaar.Bereken(null, naslag, set, null);
            }

            if (jaar.Rond(nu))
            {
                gewijzigd.Add(jaar);
            }
        }

        return gewijzigd;
    }

    /// <summary>The figures of every account by its id; a realised year with the year before it, a begroting or prognose without.</summary>
    public IReadOnlyDictionary<string, Jaarcijfers> Cijfers(Bestuursnaslag naslag)
    {
        var cijfers = new Dictionary<string, Jaarcijfers>(StringComparer.Ordinal);
        (Jaarcijfers Cijfers, string Herkomst)? vorig = null;
        foreach (var jaar in _jaren)
        {
            var eigen = jaar.Jaarcijfers(jaar.Soort == Jaarsoort.Realisatie ? Past(vorig, jaar) : null, naslag);
            cijfers[jaar.Id] = eigen;
            vorig = jaar.Soort == Jaarsoort.Realisatie ? (eigen, jaar.Herkomst) : vorig;
        }

        return cijfers;
    }

    private static Jaarcijfers? Past((Jaarcijfers Cijfers, string Herkomst)? vorig, Jaarrekening jaar) =>
        vorig is { } bekend && bekend.Cijfers.Boekjaar == jaar.Boekjaar - 1 && !Herkomst.Mengt(bekend.Herkomst, jaar.Herkomst) ? bekend.Cijfers : null;
}
