namespace Monitoring.Services.Landelijk.Indicatoren;

/// <summary>Where the facts under one figure come from.</summary>
internal static class Herkomsten
{
    public const string Gemengd = "gemengd";
    public const string Voorbeeld = "voorbeeld";

    /// <summary>The one origin, gemengd when there are several, empty when there are no facts.</summary>
    public static string Samen(IEnumerable<string> herkomsten) => herkomsten.Distinct().Take(2).ToArray() switch
    {
        [] => "",
        [var enige] => enige,
        _ => Gemengd,
    };
}
