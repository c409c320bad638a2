using Monitoring.Services.Landelijk.Data;

namespace Monitoring.Services.Landelijk.Indicatoren;

/// <summary>An indicator: data about itself, and a function from facts to figures.</summary>
internal interface IIndicator
{
    string Naam { get; }

    /// <summary>Kinds of facts that it is made of (<see cref="Feiten.Feitnaam"/>): when one changes, its figures may.</summary>
    IReadOnlyList<string> Bronnen { get; }

    /// <summary>Counts that it reads of which the cases become public one by one (<see cref="Feiten.Openbaarheid"/>).</summary>
    IReadOnlyList<string> VanafOpenbaar => [];

    IReadOnlyList<Filter> Filters { get; }

    IReadOnlyList<Breuk> Breuken => [];

    IndicatorKaart Kaart(Keuze keuze);

    /// <summary>Reads what it needs of one generation and computes; nothing is rounded except in words.</summary>
    Task<Uitslag> Reken(LandelijkContext context, int generatie, Keuze keuze, Peildag dag, CancellationToken annulering);
}
