using Monitoring.Services.Landelijk.Data;

namespace Monitoring.Services.Landelijk.Indicatoren;

/// <summary>An indicator: data about itself, and a function from facts to figures.</summary>
internal interface IIndicator
{
    string Naam { get; }

    /// <summary>Kinds of facts that it is made of (<see cref="Feiten.Feitnaam"/>): when one changes, its figures may.</summary>
    IReadOnlyList<string> Bronnen { get; }

    IReadOnlyList<Filter> Filters { get; }

    IReadOnlyList<Breuk> Breuken => [];

    IndicatorKaart Kaart(Keuze keuze);

    /// <returns>The day from which every case of a period is public; null when nothing had to wait.</returns>
    Task<DateOnly?> LaatsteOpenbaar(LandelijkContext context, int generatie, string periode, CancellationToken annulering) => Task.FromResult<DateOnly?>(null);

    /// <summary>Reads what it needs of one generation and computes; nothing is rounded except in words.</summary>
    Task<Uitslag> Reken(LandelijkContext context, int generatie, Keuze keuze, Peildag dag, CancellationToken annulering);
}
