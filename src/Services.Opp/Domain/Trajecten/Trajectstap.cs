namespace Monitoring.Services.Opp.Domain.Trajecten;

/// <summary>A step that was taken. It is written once; a later step never changes it.</summary>
/// <param name="Stap">Code of the <see cref="Stapsoort"/>.</param>
/// <param name="Keuze">Its outcome; empty at the first.</param>
/// <param name="Velden">By name of field, as <see cref="Stapveld.Lees"/> gave them.</param>
internal sealed record Trajectstap(string Stap, DateOnly Op, string Keuze, IReadOnlyDictionary<string, string> Velden);
