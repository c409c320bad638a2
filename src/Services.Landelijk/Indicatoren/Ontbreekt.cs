namespace Monitoring.Services.Landelijk.Indicatoren;

/// <summary>Why a figure is absent. A missing value is typed, never 0 or blank.</summary>
internal enum Ontbreekt
{
    NietBekend,
    NietVanToepassing,
    Onderdrukt,
    GeenLandelijkBeeld,
}
