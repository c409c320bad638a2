namespace Monitoring.Contracts.Vastleggen;

/// <summary>The acts in the log of toezicht.</summary>
public static class ToezichtHandelingen
{
    private const string Onderzoek = "onderzoek";
    private const string Herstelopdracht = "herstelopdracht bij onderzoek";
    private const string Object = "object van toezicht";

    public static readonly Handelingsoort OnderzoekGestart = new("onderzoek-gestart", Onderzoek);
    public static readonly Handelingsoort TeamSamengesteld = new("team-samengesteld", Onderzoek);
    public static readonly Handelingsoort BezoekVastgelegd = new("bezoek-vastgelegd", Onderzoek);
    public static readonly Handelingsoort BezoekIngetrokken = new("bezoek-ingetrokken", Onderzoek);
    public static readonly Handelingsoort BevindingVastgelegd = new("bevinding-vastgelegd", Onderzoek);
    public static readonly Handelingsoort BevindingIngetrokken = new("bevinding-ingetrokken", Onderzoek);
    public static readonly Handelingsoort AanbevelingGedaan = new("aanbeveling-gedaan", Onderzoek);
    public static readonly Handelingsoort AanbevelingIngetrokken = new("aanbeveling-ingetrokken", Onderzoek);
    public static readonly Handelingsoort StandaardBeoordeeld = new("standaard-beoordeeld", Onderzoek);
    public static readonly Handelingsoort HerstelopdrachtOpgelegd = new("herstelopdracht-opgelegd", Onderzoek);
    public static readonly Handelingsoort HerstelopdrachtIngetrokken = new("herstelopdracht-ingetrokken", Onderzoek);
    public static readonly Handelingsoort EindoordeelGegeven = new("eindoordeel-gegeven", Onderzoek);
    public static readonly Handelingsoort ConceptVerstuurd = new("concept-verstuurd", Onderzoek);
    public static readonly Handelingsoort ZienswijzeGegeven = new("zienswijze-gegeven", Onderzoek);
    public static readonly Handelingsoort ZienswijzeBeantwoord = new("zienswijze-beantwoord", Onderzoek);
    public static readonly Handelingsoort RapportVastgesteld = new("rapport-vastgesteld", Onderzoek);
    public static readonly Handelingsoort OnderzoekGestaakt = new("onderzoek-gestaakt", Onderzoek);
    public static readonly Handelingsoort RapportGecorrigeerd = new("rapport-gecorrigeerd", Onderzoek);
    public static readonly Handelingsoort CorrectieVoorgesteld = new("correctie-voorgesteld", Onderzoek);
    public static readonly Handelingsoort CorrectieBevestigd = new("correctie-bevestigd", Onderzoek);
    public static readonly Handelingsoort CorrectieAfgewezen = new("correctie-afgewezen", Onderzoek);
    public static readonly Handelingsoort CorrectieOvergenomen = new("correctie-overgenomen", Onderzoek);
    public static readonly Handelingsoort BewijsIngediend = new("bewijs-ingediend", Herstelopdracht);
    public static readonly Handelingsoort HerstelBeoordeeld = new("herstel-beoordeeld", Herstelopdracht);
    public static readonly Handelingsoort HersteltermijnVerlengd = new("hersteltermijn-verlengd", Herstelopdracht);
    public static readonly Handelingsoort HerstelopdrachtGecorrigeerd = new("herstelopdracht-gecorrigeerd", Herstelopdracht);
    public static readonly Handelingsoort ToezichtAangepast = new("toezicht-aangepast", Object);
    public static readonly Handelingsoort ToezichtBeeindigd = new("toezicht-beeindigd", Object);
    public static readonly Handelingsoort SignalenHerbouwd = new("signalen-herbouwd", "signalen");
}
