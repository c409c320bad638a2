namespace Monitoring.Contracts.Domein;

/// <summary>Shortens what a caller sent before it is repeated in a message: at most 40 characters, no control characters.</summary>
public static class Kort
{
    private const int Lengte = 40;

    public static string Tekst(string? invoer)
    {
        var schoon = new string([.. (invoer ?? "").Trim().Select(teken => char.IsControl(teken) ? ' ' : teken)]);
        return schoon.Length <= Lengte ? schoon : schoon[..Lengte] + "…";
    }
}
