namespace Monitoring.Contracts.Vastleggen;

/// <summary>The acts in the log of financien.</summary>
public static class FinancienHandelingen
{
    private const string Bestuur = "bestuur";
    private const string Jaarrekening = "jaarrekening";

    public static readonly Handelingsoort JaarrekeningIngediend = new("jaarrekening-ingediend", Jaarrekening);
    public static readonly Handelingsoort BevindingToegelicht = new("bevinding-toegelicht", Jaarrekening);
    public static readonly Handelingsoort AfbouwplanVastgelegd = new("afbouwplan-vastgelegd", Bestuur);
    public static readonly Handelingsoort VermogenVerantwoord = new("vermogen-verantwoord", Bestuur);
    public static readonly Handelingsoort DoelmatigheidVerantwoord = new("doelmatigheid-verantwoord", Bestuur);
    public static readonly Handelingsoort ResultatenGevraagd = new("resultaten-gevraagd", Bestuur);
    public static readonly Handelingsoort ResultatenBeantwoord = new("resultaten-beantwoord", Bestuur);
    public static readonly Handelingsoort ToezichtBesloten = new("financieel-toezicht-besloten", Bestuur);
    public static readonly Handelingsoort ToezichtBeeindigd = new("financieel-toezicht-beeindigd", Bestuur);
    public static readonly Handelingsoort SignaleringswaardenGewijzigd = new("signaleringswaarden-gewijzigd", "signaleringswaarden, versie");
    public static readonly Handelingsoort KoppelingGelegd = new("koppeling-gelegd", Bestuur);
    public static readonly Handelingsoort KoppelingVerwijderd = new("koppeling-verwijderd", Bestuur);
    public static readonly Handelingsoort HerrekeningBegonnen = new("herrekening-begonnen", "kengetallen van");
}
