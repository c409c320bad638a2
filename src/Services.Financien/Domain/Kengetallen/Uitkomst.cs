using System.Runtime.InteropServices;
using Monitoring.Contracts.V1;

namespace Monitoring.Services.Financien.Domain.Kengetallen;

/// <summary>A figure at full precision, or the typed reason why there is none.</summary>
/// <param name="Waarde">Null when absent.</param>
/// <param name="Ontbreekt">Onbepaald when there is a value.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Uitkomst(decimal? Waarde, RedenOntbreekt Ontbreekt)
{
    public static readonly Uitkomst NietBekend = new(null, RedenOntbreekt.NietBekend);
    public static readonly Uitkomst NietVanToepassing = new(null, RedenOntbreekt.NietVanToepassing);

    public static Uitkomst Van(decimal waarde) => new(waarde, RedenOntbreekt.Onbepaald);

    /// <summary>The value, or not known.</summary>
    public static Uitkomst Van(decimal? waarde) => waarde is { } bekend ? Van(bekend) : NietBekend;

    /// <summary>The reason as events write it: niet-bekend, niet-van-toepassing, or empty when there is a value.</summary>
    public string OntbreektTekst => Ontbreekt switch
    {
        RedenOntbreekt.Onbepaald => "",
        RedenOntbreekt.NietVanToepassing => "niet-van-toepassing",
        _ => "niet-bekend",
    };
}
