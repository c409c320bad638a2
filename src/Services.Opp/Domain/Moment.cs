namespace Monitoring.Services.Opp.Domain;

/// <summary>The moment of an act.</summary>
/// <param name="Tijdstip">UTC.</param>
/// <param name="Vandaag">Calendar day in the Netherlands at that moment: terms are counted in those days.</param>
internal sealed record Moment(DateTimeOffset Tijdstip, DateOnly Vandaag);
