namespace Monitoring.Services.Financien.Domain.Signaleringswaarden;

/// <summary>On which side of a signaleringswaarde there is an occasion to look closer.</summary>
internal enum Richting
{
    Onder,
    Boven,
}
