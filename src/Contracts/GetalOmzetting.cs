using System.Globalization;
using Monitoring.Contracts.V1;

namespace Monitoring.Contracts;

/// <summary>Decimal figures to and from the wire, at full precision.</summary>
public static class GetalOmzetting
{
    public static Getal NaarGetal(this decimal waarde) => new() { Decimaal = waarde.ToString(CultureInfo.InvariantCulture) };

    /// <summary>A figure, or the typed reason why it is absent.</summary>
    public static Getal NaarGetal(this decimal? waarde, RedenOntbreekt anders) => waarde?.NaarGetal() ?? new Getal { Ontbreekt = anders };

    /// <summary>The value, or null when it is absent.</summary>
    public static decimal? NaarDecimal(this Getal? getal) =>
        getal?.InhoudCase == Getal.InhoudOneofCase.Decimaal ? decimal.Parse(getal.Decimaal, NumberStyles.Float, CultureInfo.InvariantCulture) : null;
}
