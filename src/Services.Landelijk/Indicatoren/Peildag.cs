namespace Monitoring.Services.Landelijk.Indicatoren;

/// <summary>The days from which an indicator is looked at.</summary>
/// <param name="Vandaag">Decides what is public and which terms are over.</param>
/// <param name="Slot">Decides which periods are over, and so which one the conclusion is about. For a release: the day after its period.</param>
internal sealed record Peildag(DateOnly Vandaag, DateOnly Slot)
{
    public static implicit operator Peildag(DateOnly vandaag) => new(vandaag, vandaag);
}
