namespace Monitoring.Portaal.Zoeken;

/// <summary>Puts a page in the search of the header, for whoever may open it.</summary>
/// <param name="kop">Heading of the page, as it stands on the page.</param>
/// <param name="trefwoorden">Other words that people look for it with, separated by spaces.</param>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class VindbaarAttribute(string kop, string trefwoorden) : Attribute
{
    public string Kop => kop;

    public string Trefwoorden => trefwoorden;
}
