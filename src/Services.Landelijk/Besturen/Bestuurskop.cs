namespace Monitoring.Services.Landelijk.Besturen;

/// <summary>Which bestuur.</summary>
/// <param name="Groep">swv or schoolbesturen.</param>
/// <param name="SwvCode">Of the samenwerkingsverband that it is the bestuur of; empty for another.</param>
/// <param name="Herkomst">Of its latest account; voorbeeld where everything is invented.</param>
internal sealed record Bestuurskop(string BevoegdGezag, string Naam, string Groep, string SwvCode, string Herkomst);
