namespace Monitoring.Voorbeeldgegevens;

/// <summary>A herstelopdracht.</summary>
/// <param name="Element">Empty for the standaard as a whole.</param>
/// <param name="HersteldOp">Empty while it is open.</param>
/// <param name="Redenen">Codes joined by '+'; may be empty.</param>
internal sealed record Opdracht(string Standaard, string Element, string Rechtsgrond, DateOnly Termijn, DateOnly? HersteldOp, string Redenen);
