using Monitoring.Services.Toezicht.Domain.Onderzoeken;

namespace Monitoring.Services.Toezicht.Domain.Planning;

/// <summary>An onderzoek that the cycle asks at an object.</summary>
/// <param name="Laatste">Vaststelling of the last one of its kind; null when none is known.</param>
/// <param name="Uiterlijk">Last day for the vaststelling of the next; null when there never was one, which is longest due.</param>
/// <param name="Reden">Dutch sentence that says why.</param>
/// <param name="Aanname">What of it no source says; empty when a source says all.</param>
internal sealed record Planregel(Planobject Bij, OnderzoekSoort Soort, DateOnly? Laatste, DateOnly? Uiterlijk, string Reden, string Aanname)
{
    public bool TeLaat(DateOnly dag) => Uiterlijk is not { } laatste || laatste < dag;
}
