namespace Monitoring.Contracts.Gebeurtenissen;

/// <summary>Pupils of an object on one day.</summary>
/// <param name="Peildatum">Usually 1 October.</param>
public sealed record Leerlingtelling(DateOnly Peildatum, int Leerlingen);
