namespace Monitoring.Portaal.Paginas.School;

/// <summary>A rejected row.</summary>
/// <param name="Regel">Line in the file; the first is 1.</param>
/// <param name="Kolom">As it is called in the description of the file, or empty.</param>
public sealed record AfgewezenOpp(int Regel, string Kolom, string Melding);
