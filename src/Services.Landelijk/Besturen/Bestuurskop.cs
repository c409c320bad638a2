namespace Monitoring.Services.Landelijk.Besturen;

/// <summary>Which bestuur.</summary>
/// <param name="Groep">swv or schoolbesturen.</param>
/// <param name="SwvCode">Of the samenwerkingsverband that it is the bestuur of; empty for another.</param>
internal sealed record Bestuurskop(string BevoegdGezag, string Naam, string Groep, string SwvCode);
