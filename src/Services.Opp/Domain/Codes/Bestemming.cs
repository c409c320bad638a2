using Monitoring.Contracts.Domein;

namespace Monitoring.Services.Opp.Domain.Codes;

/// <summary>A bestemming that a pupil may be expected to reach, or did reach.</summary>
/// <param name="Na">sector of the school that is left: po (bao, sbo, so) or vo (vo, pro, vso). The two lists differ (Handboek OPP, FAQ over de uitstroombestemming).</param>
/// <param name="Rang">Place in its list, higher is further; null where the sources give no order. Only bestemmingen with a rang can be compared.</param>
/// <param name="AlleenBereikt">An outcome, never a plan.</param>
internal sealed record Bestemming(string Code, string Naam, string Na, int? Rang, bool AlleenBereikt)
{
    private const int MeesteNiveaus = 2;

    public static readonly IReadOnlyList<Bestemming> Alle =
    [
        new("vso-dagbesteding", "vso, uitstroomprofiel dagbesteding", "po", 1, false),
        new("vso-arbeidsmarkt", "vso, uitstroomprofiel arbeidsmarkt", "po", 2, false),
        // Up to vwo: not to be compared with one level of regular education.
        new("vso-vervolgonderwijs", "vso, uitstroomprofiel vervolgonderwijs", "po", null, false),
        new("pro", "praktijkonderwijs", "po", 3, false),
        new("vmbo-bb", "vmbo basisberoepsgericht", "po", 4, false),
        new("vmbo-kb", "vmbo kaderberoepsgericht", "po", 5, false),
        new("vmbo-gl", "vmbo gemengd", "po", 6, false),
        new("vmbo-tl", "vmbo theoretisch", "po", 7, false),
        new("havo", "havo", "po", 8, false),
        new("vwo", "vwo", "po", 9, false),
        // Three forms of dagbesteding (Evaluatie Wet kwaliteit (v)so); the forms are no ladder.
        new("dagbesteding", "dagbesteding", "vo", 1, false),
        new("dagbesteding-belevingsgericht", "belevingsgerichte dagbesteding", "vo", 1, false),
        new("dagbesteding-activerend", "activerende dagbesteding", "vo", 1, false),
        new("dagbesteding-arbeidsgericht", "arbeidsgerichte dagbesteding", "vo", 1, false),
        // Route 3 of the Landelijk Doelgroepenmodel lies between dagbesteding and arbeid.
        new("beschut-werk", "beschut werk", "vo", 2, false),
        new("arbeid", "arbeid", "vo", 3, false),
        new("banenafspraak", "arbeid binnen de banenafspraak", "vo", 3, false),
        new("mbo-entree", "mbo entree", "vo", 4, false),
        new("mbo-2", "mbo niveau 2", "vo", 5, false),
        new("mbo-3", "mbo niveau 3", "vo", 6, false),
        new("mbo-4", "mbo niveau 4", "vo", 7, false),
        new("hbo", "hbo", "vo", 8, false),
        new("wo", "wo", "vo", 9, false),
        // A benefit may hide dagbesteding (Evaluatie Wet kwaliteit (v)so): not to be compared.
        new("uitkering", "uitkering", "vo", null, true),
        new("geen", "geen werk, opleiding of uitkering", "vo", 0, true),
        new("vo-regulier", "regulier voortgezet onderwijs", "vo", null, true),
    ];

    /// <summary>Reads a planned bestemming: one code, or two different ones with '/' between them (a double level is allowed). Refuses with <c>opp.bestemming-onbekend</c> or <c>opp.dubbel-niveau</c>.</summary>
    public static string LeesPlan(string tekst, Schoolsoort schoolsoort, string veld)
    {
        var delen = tekst.Trim().ToLowerInvariant().Split('/', StringSplitOptions.TrimEntries);
        if (delen is ["", _] || (delen is [var eerste, var tweede] && eerste == tweede))
        {
            throw new WeigeringException("opp.dubbel-niveau", "Een dubbel niveau heeft twee verschillende niveaus. Kies het eerste en het tweede, of laat het tweede leeg.", veld);
        }

        return delen.Length <= MeesteNiveaus && delen.All(deel => Zoek(deel, schoolsoort) is { AlleenBereikt: false })
            ? string.Join('/', delen)
            : throw Onbekend(schoolsoort, veld, metUitkomsten: false);
    }

    /// <summary>Reads a bestemming that was reached. Refuses with <c>opp.bestemming-onbekend</c>.</summary>
    public static string LeesBereikt(string tekst, Schoolsoort schoolsoort, string veld) =>
        Zoek(tekst.Trim().ToLowerInvariant(), schoolsoort)?.Code ?? throw Onbekend(schoolsoort, veld, metUitkomsten: true);

    /// <summary>Names of the codes of a plan, "vmbo theoretisch of havo".</summary>
    public static string NaamVan(string codes) => string.Join(" of ", codes.Split('/').Select(code => Alle.First(bestemming => bestemming.Code == code).Naam));

    /// <summary>
    /// How what was reached compares with the plan: -1 below, 0 at, 1 above; null when they cannot be compared. A double level is reached at
    /// the lower of the two and passed above the higher.
    /// </summary>
    public static int? Vergelijk(string bereikt, string plan)
    {
        var codes = plan.Split('/');
        if (codes.Contains(bereikt, StringComparer.Ordinal))
        {
            return 0;
        }

        var rangen = codes.Select(RangVan).ToList();
        return RangVan(bereikt) is { } nu && rangen.TrueForAll(rang => rang is not null)
            ? nu < rangen.Min() ? -1 : nu > rangen.Max() ? 1 : 0
            : null;
    }

    private static int? RangVan(string code) => Alle.First(bestemming => bestemming.Code == code).Rang;

    private static Bestemming? Zoek(string code, Schoolsoort schoolsoort) =>
        Alle.FirstOrDefault(bestemming => bestemming.Na == schoolsoort.Sector && bestemming.Code == code);

    private static WeigeringException Onbekend(Schoolsoort schoolsoort, string veld, bool metUitkomsten) => new(
        "opp.bestemming-onbekend",
        $"Deze uitstroombestemming bestaat niet voor {schoolsoort.Naam}. Verwacht: {string.Join(", ", Alle.Where(bestemming => bestemming.Na == schoolsoort.Sector && (metUitkomsten || !bestemming.AlleenBereikt)).Select(bestemming => bestemming.Code))}; een dubbel niveau met '/' ertussen.",
        veld);
}
