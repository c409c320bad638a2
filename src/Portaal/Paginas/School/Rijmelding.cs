namespace Monitoring.Portaal.Paginas.School;

/// <summary>What the register says about a row of a file.</summary>
/// <param name="Regel">Line in the file; the first is 1.</param>
/// <param name="Kolom">As it is called in the description of the file, or empty.</param>
public sealed record Rijmelding(int Regel, string Kolom, string Melding);
