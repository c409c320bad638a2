namespace Monitoring.Services.Toezicht.Domain.Risico;

/// <summary>A signal that holds for an object, with why.</summary>
/// <param name="Tekst">Dutch sentence with the fact itself.</param>
/// <param name="Datum">Day of that fact, or from which it is known here; null when there is none.</param>
/// <param name="Onderdelen">Codes of the kengetallen, for a financial signal.</param>
internal sealed record Risicoreden(Risicosignaal Signaal, string Tekst, DateOnly? Datum, IReadOnlyList<string> Onderdelen);
