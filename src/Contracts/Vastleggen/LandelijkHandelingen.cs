namespace Monitoring.Contracts.Vastleggen;

/// <summary>The acts in the log of the landelijk beeld.</summary>
public static class LandelijkHandelingen
{
    private const string Vrijgave = "vrijgave";

    public static readonly Handelingsoort VrijgaveVoorgesteld = new("vrijgave-voorgesteld", Vrijgave);
    public static readonly Handelingsoort VrijgaveGoedgekeurd = new("vrijgave-goedgekeurd", Vrijgave);
    public static readonly Handelingsoort VrijgaveIngetrokken = new("vrijgave-ingetrokken", Vrijgave);
    public static readonly Handelingsoort CijfersHerbouwd = new("cijfers-herbouwd", "landelijke cijfers:");
}
