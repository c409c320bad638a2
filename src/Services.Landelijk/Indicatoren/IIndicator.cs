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

    /// <summary>Reads what it needs of one generation and computes; nothing is rounded except in words.</summary>
    /// <param name="vandaag">Decides which periods are over.</param>
    Task<Uitslag> Reken(LandelijkContext context, int generatie, Keuze keuze, DateOnly vandaag, CancellationToken annulering);
}
