namespace Monitoring.Contracts.Domein;

/// <summary>Shortens what a caller sent before it is repeated in a message: at most 40 characters unless said otherwise, no control characters.</summary>
public static class Kort
{
    private const int Lengte = 40;

    public static string Tekst(string? invoer) => Tekst(invoer, Lengte);

    /// <param name="lengte">Most characters.</param>
    public static string Tekst(string? invoer, int lengte)
    {
        var schoon = new string([.. (invoer ?? "").Trim().Select(teken => char.IsControl(teken) ? ' ' : teken)]);
        return schoon.Length <= lengte ? schoon : schoon[..lengte] + "…";
    }
}
