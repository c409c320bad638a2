namespace Monitoring.Services.Toezicht.Domain.Onderzoeken;

/// <summary>The steps of an onderzoek. Openbaar is no step of its own: it follows from the day.</summary>
internal static class Fase
{
    public const string Concept = "concept";
    public const string Zienswijze = "zienswijze";
    public const string Vastgesteld = "vastgesteld";

    /// <summary>Ended before vaststelling, because it was started by mistake: nothing came of it.</summary>
    public const string Gestaakt = "gestaakt";

    public static readonly IReadOnlyList<string> Alle = [Concept, Zienswijze, Vastgesteld, Gestaakt];
}
