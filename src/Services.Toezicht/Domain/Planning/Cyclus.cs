using Monitoring.Contracts.Domein;
using Monitoring.Services.Toezicht.Domain.Objecten;
using Monitoring.Services.Toezicht.Domain.Onderzoeken;

namespace Monitoring.Services.Toezicht.Domain.Planning;

/// <summary>
/// Which onderzoek is due when at an object by the cycle: a bestuur and a samenwerkingsverband every four years (De Staat van het Onderwijs 2024, 1.4.1
/// and 1.4.2), a school in its first year (1.3.4) and in Caribisch Nederland every two years (1.3.1). Other schools have no cycle of their own: they are
/// visited in the onderzoek of their bestuur (1.4.1).
/// </summary>
internal static class Cyclus
{
    /// <summary>Kinds of onderzoek with a cycle.</summary>
    public static readonly IReadOnlyList<string> Soorten = [.. OnderzoekSoort.Alle.Where(soort => soort.CyclusMaanden is not null).Select(soort => soort.Code)];

    /// <summary>As files and registers write the provincie of a school there.</summary>
    public static readonly IReadOnlyList<string> CaribischNederland = ["Caribisch Nederland", "Bonaire", "Sint Eustatius", "Saba"];

    /// <summary>So long after its beginning a school without an onderzoek in its first year is still listed; after that it is no new school.</summary>
    public const int NieuwInMaanden = 24;

    private const string VanafVaststelling = "Dat de termijn loopt vanaf de vaststelling van het vorige onderzoek.";

    /// <summary>What is due at this object, at most one of each kind.</summary>
    public static IEnumerable<Planregel> Van(Planobject bij, DateOnly vandaag)
    {
        if (bij.Soort is ObjectSoort.Bestuur or ObjectSoort.Swv)
        {
            yield return Periodiek(bij, OnderzoekSoort.Vierjaarlijks, "vier jaar");
        }

        if (bij.Soort != ObjectSoort.School)
        {
            yield break;
        }

        if (bij.Laatste.ContainsKey(OnderzoekSoort.Caribisch) || CaribischNederland.Contains(bij.Provincie, StringComparer.OrdinalIgnoreCase))
        {
            yield return Periodiek(bij, OnderzoekSoort.Caribisch, "twee jaar");
        }

        if (bij.BegonOp is { } begin && begin.AddMonths(NieuwInMaanden) >= vandaag && !(bij.Laatste.TryGetValue(OnderzoekSoort.NieuweSchool, out var gedaan) && gedaan >= begin))
        {
            var soort = OnderzoekSoort.Vind(OnderzoekSoort.NieuweSchool);
            yield return new Planregel(bij, soort, null, begin.AddMonths(soort.CyclusMaanden!.Value), "De school is nieuw: het onderzoek hoort in het eerste jaar.", "");
        }
    }

    /// <summary>Id of the object whose cycle an onderzoek counts for: one at a part of a school (a vestiging, afdeling or opleiding) is a visit to that school.</summary>
    public static string TeltVoor(string soort, string code) => soort is ObjectSoort.Bestuur or ObjectSoort.Swv || code.Length <= Brin.Lengte
        ? ObjectVanToezicht.IdVan(soort, code)
        : ObjectVanToezicht.IdVan(ObjectSoort.School, code[..Brin.Lengte]);

    private static Planregel Periodiek(Planobject bij, string code, string woorden)
    {
        var soort = OnderzoekSoort.Vind(code);
        return bij.Laatste.TryGetValue(code, out var laatste)
            ? new Planregel(bij, soort, laatste, laatste.AddMonths(soort.CyclusMaanden!.Value), $"Elke {woorden}, na de vaststelling van het vorige.", VanafVaststelling)
            : new Planregel(bij, soort, null, null, $"Elke {woorden}, en er is geen eerder onderzoek van deze soort bekend.", "Dat een onderzoek waarvan niets bekend is, nu aan de beurt is.");
    }
}
