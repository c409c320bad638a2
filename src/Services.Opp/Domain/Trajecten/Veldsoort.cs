namespace Monitoring.Services.Opp.Domain.Trajecten;

/// <summary>What a field of a step holds. There is no free text.</summary>
internal enum Veldsoort
{
    /// <summary>A day; may lie ahead.</summary>
    Datum,

    /// <summary>A whole number within bounds.</summary>
    Getal,

    /// <summary>One of a few codes.</summary>
    Code,

    /// <summary>A number of a document: 1-40 letters, digits, '-' and '_', never a burgerservicenummer.</summary>
    Nummer,
}
