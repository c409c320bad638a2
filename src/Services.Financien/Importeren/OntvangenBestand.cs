namespace Monitoring.Services.Financien.Importeren;

/// <summary>A file as it came in.</summary>
/// <param name="Naam">Last part of the name that the caller gave.</param>
/// <param name="Herkomst">duo, or voorbeeld when the caller named it "voorbeeld/...".</param>
internal sealed record OntvangenBestand(string Naam, string Herkomst, ReadOnlyMemory<byte> Inhoud);
