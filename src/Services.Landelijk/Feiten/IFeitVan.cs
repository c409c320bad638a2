using Monitoring.Contracts.Gebeurtenissen;
using Monitoring.Services.Landelijk.Data;
using Monitoring.Services.Landelijk.Tellingen;

namespace Monitoring.Services.Landelijk.Feiten;

/// <summary>A fact that is the copy of one kind of event.</summary>
internal interface IFeitVan<TZelf, TGebeurtenis> : IFeit
    where TZelf : class, IFeitVan<TZelf, TGebeurtenis>
    where TGebeurtenis : class, IGebeurtenis
{
    /// <summary>Indicator whose figures change with this fact; null when none reads it.</summary>
    static abstract string? Indicator { get; }

    /// <exception cref="Contracts.Domein.WeigeringException">The event holds a code that no counter can place: it is parked, not dropped.</exception>
    static abstract TZelf Van(TGebeurtenis gebeurtenis, int generatie);

    /// <summary>Counts a whole generation from its facts by one GROUP BY, independent of the kept counters.</summary>
    static abstract Task<IReadOnlyList<Celtelling>> Hertel(LandelijkContext context, int generatie, CancellationToken annulering);

    /// <summary>Takes over everything of a newer version.</summary>
    void NeemOver(TZelf nieuwer);
}
