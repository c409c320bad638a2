namespace Monitoring.Cli.Laden;

/// <summary>An invented onderzoek at a samenwerkingsverband of the sample data that is not finished.</summary>
/// <param name="Sleutel">Idempotency key, a UUID: the same one starts it once.</param>
/// <param name="DagenGeleden">Days since it started.</param>
/// <param name="ConceptVerstuurd">Whether the concept report lies with the board.</param>
internal sealed record Voorbeeldonderzoek(string Sleutel, string Swv, string Soort, int DagenGeleden, bool ConceptVerstuurd, IReadOnlyList<Voorbeeldoordeel> Oordelen);
