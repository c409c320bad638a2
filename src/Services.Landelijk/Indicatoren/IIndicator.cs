using Monitoring.Services.Landelijk.Data;

namespace Monitoring.Services.Landelijk.Indicatoren;

/// <summary>An indicator: data about itself, and a function from facts to figures.</summary>
internal interface IIndicator
{
    string Naam { get; }

    IReadOnlyList<Filter> Filters { get; }

    IndicatorKaart Kaart(Keuze keuze);

    /// <summary>Reads what it needs of one generation and computes; nothing is rounded except in words.</summary>
    /// <param name="vandaag">Decides which periods are over.</param>
    Task<Uitslag> Reken(LandelijkContext context, int generatie, Keuze keuze, DateOnly vandaag, CancellationToken annulering);
}
