namespace Monitoring.Portaal.Paginas.School;

/// <summary>What became of a file.</summary>
/// <param name="Bestand">The rejected rows as a file to correct, with the reason in the last column; empty when there are none.</param>
public sealed record Aanleveruitslag(int Nieuw, int Gewijzigd, int Ongewijzigd, IReadOnlyList<AfgewezenOpp> Afgewezen, string Bestand);
