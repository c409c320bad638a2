namespace Monitoring.Portaal.Paginas.School;

/// <summary>What became of a file.</summary>
/// <param name="NietOvergenomen">Fields of rows that are not rejected, in which the register keeps something else.</param>
/// <param name="Bestand">The rejected rows as a file to correct, with the reason in the last column; empty when there are none.</param>
public sealed record Aanleveruitslag(int Nieuw, int Gewijzigd, int Ongewijzigd, IReadOnlyList<Rijmelding> Afgewezen, IReadOnlyList<Rijmelding> NietOvergenomen, string Bestand);
