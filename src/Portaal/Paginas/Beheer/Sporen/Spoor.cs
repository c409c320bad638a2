namespace Monitoring.Portaal.Paginas.Beheer.Sporen;

/// <summary>One act as a service keeps it in its log.</summary>
/// <param name="Op">When, ISO 8601 (a day or a moment, UTC); empty when the service does not keep it.</param>
/// <param name="Wie">Account; empty when the service did it by itself.</param>
/// <param name="Handeling">Code of the <see cref="Spoorsoort"/>.</param>
/// <param name="Onderdeel">Name of the service on screen.</param>
/// <param name="Waarop">What it was done to.</param>
/// <param name="Toelichting">Reason or outcome.</param>
/// <param name="Adres">Page where it stands, or empty.</param>
/// <param name="Sleutel">What tells it from the other acts of the same service and place.</param>
internal sealed record Spoor(string Op, string Wie, string Handeling, string Onderdeel, string Waarop, string Toelichting, string Adres, string Sleutel);
