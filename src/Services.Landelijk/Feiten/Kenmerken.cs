namespace Monitoring.Services.Landelijk.Feiten;

/// <summary>A few named codes in one column: "a=x;b=y". Most facts share their text, which keeps a million of them small.</summary>
internal static class Kenmerken
{
    /// <summary>In ordinal order, so that the same codes give the same text.</summary>
    public static string Schrijf(IEnumerable<(string Naam, string Waarde)> kenmerken) =>
        string.Join(';', kenmerken.OrderBy(kenmerk => kenmerk.Naam, StringComparer.Ordinal).Select(kenmerk => $"{kenmerk.Naam}={kenmerk.Waarde}"));

    public static IEnumerable<(string Naam, string Waarde)> Lees(string tekst) =>
        tekst.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(deel => deel.IndexOf('=', StringComparison.Ordinal) is var plaats ? (deel[..plaats], deel[(plaats + 1)..]) : default);
}
