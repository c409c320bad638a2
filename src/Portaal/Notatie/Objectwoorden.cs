namespace Monitoring.Portaal.Notatie;

/// <summary>One object of supervision by its kind: a school, not schools.</summary>
public static class Objectwoorden
{
    private static readonly Dictionary<string, string> Enkelvoud = new(StringComparer.Ordinal)
    {
        ["swv"] = "samenwerkingsverband",
        ["bestuur"] = "bestuur",
        ["school"] = "school",
        ["vestiging"] = "vestiging",
        ["afdeling"] = "afdeling",
        ["opleiding"] = "opleiding",
    };

    public static string Van(string soort) => Enkelvoud.GetValueOrDefault(soort, soort);
}
