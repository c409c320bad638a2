namespace Monitoring.Services.Financien.Doelmatigheid;

/// <summary>What a board keeps of its accountability over one boekjaar.</summary>
/// <param name="Vindplaatsen">Per element where it stands in the annual report.</param>
/// <param name="Patronen">Codes of the patterns that the board recognises in its own text.</param>
internal sealed record Verantwoording(IReadOnlyDictionary<string, string> Vindplaatsen, IReadOnlyList<string> Patronen, IReadOnlyList<Besteding> Bestedingen);
