namespace Monitoring.Services.Toezicht.Domain.Objecten;

/// <summary>The last eindoordeel of an object, geen-oordeel left out.</summary>
/// <param name="Onderzoek">Id of the onderzoek that gave it.</param>
/// <param name="OpenbaarOp">The day on which its report becomes openbaar.</param>
/// <param name="Herkomst">Of that onderzoek.</param>
internal sealed record Laatsteoordeel(Guid Onderzoek, string Nummer, string Eindoordeel, DateOnly Vastgesteld, DateOnly OpenbaarOp, string Herkomst);
