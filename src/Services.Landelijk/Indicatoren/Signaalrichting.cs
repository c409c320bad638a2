namespace Monitoring.Services.Landelijk.Indicatoren;

/// <summary>On which side of its signaleringswaarde a kengetal gives a signal. Equal to it is no signal.</summary>
internal enum Signaalrichting
{
    Onder,
    Boven,
}
