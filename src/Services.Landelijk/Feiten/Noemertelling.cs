namespace Monitoring.Services.Landelijk.Feiten;

/// <summary>Names of the counts about pupils: what shares are taken of.</summary>
internal static class Noemertelling
{
    /// <summary>Pupils on the peildatum, with their number as weight.</summary>
    public const string Leerlingen = "leerlingen";
}
