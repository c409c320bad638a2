using Monitoring.Contracts.Gebeurtenissen;
using Monitoring.Services.Landelijk.Data;
using Monitoring.Services.Landelijk.Projecties;

namespace Monitoring.Services.Landelijk.Feiten;

/// <summary>A fact that is the copy of one kind of event.</summary>
internal interface IFeitVan<TZelf, TGebeurtenis> : IFeit
    where TZelf : class, IFeitVan<TZelf, TGebeurtenis>
    where TGebeurtenis : class, IGebeurtenis
{
    /// <summary>One of <see cref="Feitnaam"/>: indicators that are made of this kind change with it.</summary>
    static abstract string Naam { get; }

    /// <exception cref="Contracts.Domein.WeigeringException">The event holds a code that no counter can place: it is parked, not dropped.</exception>
    static abstract TZelf Van(TGebeurtenis gebeurtenis, int generatie);

    /// <summary>Before a batch is counted: fills in what the new facts need of other kinds, and moves the counters of other kinds that depend on these.</summary>
    static virtual Task Vooraf(LandelijkContext context, IReadOnlyList<(TZelf? Oud, TZelf Nieuw)> stappen, Tellerverschillen verschillen, CancellationToken annulering) => Task.CompletedTask;

    /// <summary>After a batch is counted, in the same transaction.</summary>
    static virtual Task Naderhand(LandelijkContext context, IReadOnlyList<TZelf> nieuwe, CancellationToken annulering) => Task.CompletedTask;

    /// <summary>Takes over everything of a newer version.</summary>
    void NeemOver(TZelf nieuwer);
}
