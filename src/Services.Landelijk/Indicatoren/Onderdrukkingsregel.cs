using System.Globalization;

namespace Monitoring.Services.Landelijk.Indicatoren;

/// <summary>How few pupils are too few to show, as dated data: figures are hidden by the rule of the day on which they are asked, a release by that of the day on which it was frozen.</summary>
/// <param name="Vanaf">First day on which it holds.</param>
/// <param name="Grens">A count below this, other than zero, is small; more than 1.</param>
/// <param name="Grondslag">Where it comes from.</param>
internal sealed record Onderdrukkingsregel(DateOnly Vanaf, long Grens, string Grondslag)
{
    /// <summary>Every rule, the earliest first. A change is a new line with its day: pages, files and the cache follow by themselves, what was released stays.</summary>
    public static IReadOnlyList<Onderdrukkingsregel> Alle { get; } =
    [
        new(new DateOnly(2014, 8, 1), 5, "Aanname: de wet en de bronnen noemen geen grens voor kleine aantallen leerlingen. Dit platform houdt 5 aan."),
    ];

    /// <summary>In one sentence.</summary>
    public string Uitleg => string.Create(CultureInfo.InvariantCulture, $"Aantallen van 1 tot en met {Grens - 1} zijn onderdrukt, en ook wat nodig is om ze niet te kunnen terugrekenen.");

    /// <summary>The one that holds on a day.</summary>
    public static Onderdrukkingsregel Op(DateOnly dag) => Alle.Last(regel => regel.Vanaf <= dag);

    /// <summary>Also when it comes out below zero: what is left of a total after its parts, where a part was counted under another total.</summary>
    public static bool IsKlein(long aantal, long grens) => Math.Abs(aantal) > 0 && Math.Abs(aantal) < grens;
}
