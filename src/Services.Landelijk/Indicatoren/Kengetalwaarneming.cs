namespace Monitoring.Services.Landelijk.Indicatoren;

/// <summary>The kengetal of one bestuur in one boekjaar.</summary>
internal sealed record Kengetalwaarneming(int Boekjaar, decimal? Waarde, bool? Signaal, decimal? Grenswaarde, string Herkomst);
