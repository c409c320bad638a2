namespace Monitoring.Portaal.Paginas.Beheer.Sporen;

/// <summary>Where a service keeps acts of a kind.</summary>
internal enum Spoorbron
{
    /// <summary>Its messages that were redriven.</summary>
    Berichten,

    /// <summary>Its imports.</summary>
    Imports,

    /// <summary>Its log of all other acts.</summary>
    Handelingen,
}
