using System.Globalization;
using Monitoring.Services.Toezicht.Domain.Naslag;

namespace Monitoring.Services.Toezicht.Domain.Kaders;

/// <summary>
/// One row of the decision table that proposes an eindoordeel: it fires when at least <paramref name="Minimum"/> of the standaarden that
/// weigh have <paramref name="Oordeel"/>. Rows are tried in order; one without a judgement always fires.
/// </summary>
/// <param name="IsAanname">True when no source prints the rule.</param>
internal sealed record Beslisregel(string ObjectSoort, int Regel, string Oordeel, int Minimum, string Eindoordeel, string Toelichting, Geldigheid Geldig, bool IsAanname)
{
    public static readonly IReadOnlyList<Beslisregel> Alle =
    [
        .. Naslagtabel.Lees("beslisregels.csv").Select(rij => new Beslisregel(
            rij["object_soort"],
            int.Parse(rij["regel"], CultureInfo.InvariantCulture),
            rij["oordeel"],
            int.Parse(rij["minimum"], CultureInfo.InvariantCulture),
            rij["eindoordeel"],
            rij["toelichting"],
            Geldigheid.Lees(rij),
            rij["herkomst"] == "aanname")),
    ];

    public bool Vuurt(IEnumerable<string> oordelen) => oordelen.Count(oordeel => oordeel == Oordeel) >= Minimum;
}
