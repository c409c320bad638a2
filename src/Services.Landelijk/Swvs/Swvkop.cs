namespace Monitoring.Services.Landelijk.Swvs;

/// <summary>Which samenwerkingsverband.</summary>
/// <param name="Sector">po or vo.</param>
/// <param name="Herkomst">duo or voorbeeld.</param>
internal sealed record Swvkop(string Code, string Naam, string Sector, string Plaats, string Provincie, string Herkomst);
