namespace Monitoring.Contracts.Domein;

/// <summary>Shortens a text before it is repeated in a message or kept in a column: without control characters, and with '…' in the place of what did not fit.</summary>
public static class Kort
{
    /// <param name="lengte">Most characters, the '…' included.</param>
    public static string Tekst(string? invoer, int lengte = 40)
    {
        var schoon = new string([.. (invoer ?? "").Trim().Select(teken => char.IsControl(teken) ? ' ' : teken)]);
        return schoon.Length <= lengte ? schoon : schoon[..(lengte - 1)] + "…";
    }
}
