using Monitoring.Contracts.Domein;

namespace Monitoring.Services.Financien.Importeren;

/// <summary>A row that was not taken in.</summary>
/// <param name="Regel">Line in the file; the first is 1.</param>
/// <param name="Kolom">Header as it stands in the file, or empty.</param>
internal sealed record AfgewezenRegel(string Bestand, int Regel, string Kolom, Weigering Reden);
