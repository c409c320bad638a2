using Monitoring.Services.Landelijk.Referentie;

namespace Monitoring.Services.Landelijk.OpenData;

/// <summary>A published figure with the figures that differ from it.</summary>
internal sealed record ReferentieIngang(Referentiecijfer Cijfer, IReadOnlyList<ReferentieIngang.Verschil> Verschillen)
{
    public static ReferentieIngang Van(Referentiecijfer cijfer) =>
        new(cijfer, [.. Referentiecijfers.VerschillenVan(cijfer.Id).Select(verschil => new Verschil(verschil.Soort, verschil.Uitleg, verschil.AnderDan(cijfer.Id).Id, $"/v1/referentiecijfers/{verschil.AnderDan(cijfer.Id).Id}"))]);

    /// <summary>Another figure that disagrees with this one, or may not be compared with it.</summary>
    /// <param name="Soort">tegenspraak or niet-vergelijkbaar.</param>
    internal sealed record Verschil(string Soort, string Uitleg, string Ander, string Json);
}
