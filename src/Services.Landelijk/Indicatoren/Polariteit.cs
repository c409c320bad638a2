namespace Monitoring.Services.Landelijk.Indicatoren;

/// <summary>In which direction a figure is favourable.</summary>
internal static class Polariteit
{
    public const string Hoger = "hoger-is-gunstiger";
    public const string Lager = "lager-is-gunstiger";
    public const string Geen = "geen";
}
