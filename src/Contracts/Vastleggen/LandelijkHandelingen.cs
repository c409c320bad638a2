namespace Monitoring.Contracts.Vastleggen;

/// <summary>The acts in the log of the landelijk beeld.</summary>
public static class LandelijkHandelingen
{
    private const string Vrijgave = "vrijgave";
    private const string Samenwerkingsverband = "samenwerkingsverband";

    public static readonly Handelingsoort VrijgaveVoorgesteld = new("vrijgave-voorgesteld", Vrijgave);
    public static readonly Handelingsoort VrijgaveGoedgekeurd = new("vrijgave-goedgekeurd", Vrijgave);
    public static readonly Handelingsoort VrijgaveIngetrokken = new("vrijgave-ingetrokken", Vrijgave);
    public static readonly Handelingsoort AbonnementGenomen = new("abonnement-genomen", Samenwerkingsverband);
    public static readonly Handelingsoort AbonnementOpgezegd = new("abonnement-opgezegd", Samenwerkingsverband);
    public static readonly Handelingsoort CijfersHerbouwd = new("cijfers-herbouwd", "de landelijke");
}
