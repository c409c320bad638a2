using System.Runtime.InteropServices;
using Monitoring.Contracts.V1;

namespace Monitoring.DuoBestanden;

/// <summary>A count, or the reason why there is none. A suppressed count (-1 in the file) must never be added up.</summary>
/// <param name="Waarde">0 or more; null when absent.</param>
/// <param name="Ontbreekt">Onbepaald when there is a value.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct DuoAantal(int? Waarde, RedenOntbreekt Ontbreekt)
{
    public static readonly DuoAantal NietBekend = new(null, RedenOntbreekt.NietBekend);
    public static readonly DuoAantal NietVanToepassing = new(null, RedenOntbreekt.NietVanToepassing);
    public static readonly DuoAantal Onderdrukt = new(null, RedenOntbreekt.Onderdrukt);

    public bool IsOnderdrukt => Ontbreekt == RedenOntbreekt.Onderdrukt;

    public static DuoAantal Van(int waarde) => new(waarde, RedenOntbreekt.Onbepaald);
}
