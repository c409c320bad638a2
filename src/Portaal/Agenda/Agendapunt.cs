namespace Monitoring.Portaal.Agenda;

/// <summary>One day in a calendar.</summary>
/// <param name="Kenmerk">The same every time, so that a calendar replaces instead of doubles.</param>
internal sealed record Agendapunt(string Kenmerk, DateOnly Dag, string Titel, string Omschrijving, string Adres);
