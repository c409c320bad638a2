namespace Monitoring.Services.Financien.Importeren;

/// <summary>A row with the pupils of a samenwerkingsverband in one kind of education.</summary>
/// <param name="Aantal">Null when the file does not tell, or suppresses it.</param>
/// <param name="Herkomst">duo or voorbeeld.</param>
internal sealed record LeerlingenRegel(string SwvCode, int Peiljaar, string Soort, int? Aantal, string Herkomst);
