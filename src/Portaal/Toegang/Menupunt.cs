namespace Monitoring.Portaal.Toegang;

/// <summary>One entry of the navigation.</summary>
internal sealed record Menupunt(string Pad, string Naam)
{
    /// <summary>'page' on the page itself, 'true' on a page below it, null elsewhere: the value of aria-current.</summary>
    public string? Huidig(PathString pad, IEnumerable<Menupunt> menu)
    {
        if (pad == Pad)
        {
            return "page";
        }

        var langste = menu.Where(punt => punt.Pad != "/" && pad.StartsWithSegments(punt.Pad, StringComparison.OrdinalIgnoreCase)).MaxBy(punt => punt.Pad.Length);
        return langste == this ? "true" : null;
    }
}
