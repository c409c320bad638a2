namespace Monitoring.Services.Landelijk.Indicatoren;

/// <summary>A counter as an indicator reads it.</summary>
internal sealed record Tellerregel(string Telling, string Periode, string Categorie, string Kenmerk, string Herkomst, long Aantal);
