namespace Monitoring.Voorbeeldgegevens;

/// <summary>An object of supervision that no other sample file names.</summary>
/// <param name="Soort">bestuur, school, afdeling or opleiding.</param>
/// <param name="Sector">po, vo, so or mbo.</param>
/// <param name="Opvolger">Kind and code, joined by '/'; empty when there is none.</param>
internal sealed record Toezichtobject(string Soort, string Code, string Naam, string Sector, string Bestuur, string Bekostiging, DateOnly? Tot, string Opvolger);
