namespace Monitoring.Services.Financien.Doelmatigheid;

/// <summary>Money passed on to a school or board: what for, and what came of it. Whether its results were asked for is a <see cref="Domain.Resultaatvraag"/>.</summary>
/// <param name="Ontvanger">School or board.</param>
/// <param name="Bedrag">Euro.</param>
internal sealed record Besteding(string Ontvanger, decimal Bedrag, string Doel, string Resultaat);
