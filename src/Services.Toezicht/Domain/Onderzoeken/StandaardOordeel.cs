namespace Monitoring.Services.Toezicht.Domain.Onderzoeken;

/// <summary>The judgement on one standaard of an onderzoek.</summary>
internal sealed class StandaardOordeel
{
    public required string Standaard { get; init; }

    public required string Oordeel { get; set; }

    public required string Toelichting { get; set; }
}
