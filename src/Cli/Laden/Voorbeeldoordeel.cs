namespace Monitoring.Cli.Laden;

/// <summary>What was judged, and the herstelopdracht that goes with it where there is one.</summary>
/// <param name="Waarde">voldoende or onvoldoende.</param>
/// <param name="Rechtsgrond">Id of the article of law; empty: no herstelopdracht.</param>
internal sealed record Voorbeeldoordeel(string Standaard, string Waarde, string Toelichting, string Rechtsgrond = "", string Opdracht = "");
