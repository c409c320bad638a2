namespace Monitoring.Voorbeeldgegevens;

/// <summary>Who an annual account is of.</summary>
/// <param name="Groepering">SWV, PO1-PO6 by size, VO or REC.</param>
/// <param name="Baten">Of the first year, whole euro.</param>
/// <param name="Eigenvermogen">At the end of the first year, in promille of the baten.</param>
internal sealed record Bestuur(string Nummer, string Groepering, string Naam, long Baten, int Eigenvermogen)
{
    public bool IsSwv => Groepering == "SWV";
}
