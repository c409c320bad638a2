using Monitoring.Contracts.Gebeurtenissen;
using Monitoring.Services.Landelijk.Data;
using Monitoring.Services.Landelijk.Projecties;
using Monitoring.Services.Landelijk.Tellingen;

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

    /// <summary>Fills in what new facts need of other kinds; changes nothing else.</summary>
    static virtual Task VulAan(LandelijkContext context, IReadOnlyList<TZelf> nieuwe, CancellationToken annulering) => Task.CompletedTask;

    /// <summary>Before a batch is counted: moves the facts and counters of other kinds that depend on these.</summary>
    static virtual Task Verplaats(LandelijkContext context, IReadOnlyList<(TZelf? Oud, TZelf Nieuw)> stappen, Tellerverschillen verschillen, CancellationToken annulering) => Task.CompletedTask;

    /// <summary>Rows of other tables that belong to the fact.</summary>
    static virtual IEnumerable<object> Onderdelen(TZelf feit) => [];

    /// <summary>The distributions that this fact is in.</summary>
    static virtual IEnumerable<Verdelingsleutel> Verdelingen(TZelf feit) => [];
}
