namespace Monitoring.Services.Toezicht.Domain.Objecten;

/// <summary>Pupils of a vestiging on one day, as a file counts them.</summary>
/// <param name="Leerlingen">Null when suppressed at the source.</param>
/// <param name="Gezag">Weight of the file, see <see cref="Objecten.Gezag"/>.</param>
internal sealed record Leerlingpeiling(DateOnly Peildatum, int? Leerlingen, int Gezag);
