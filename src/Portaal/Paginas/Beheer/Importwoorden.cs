using Monitoring.Contracts.V1;
using Monitoring.Portaal.Notatie;

namespace Monitoring.Portaal.Paginas.Beheer;

/// <summary>An import in words.</summary>
internal static class Importwoorden
{
    private const string Opps = "opps";

    private static readonly Dictionary<string, string> Soorten = new(StringComparer.Ordinal)
    {
        ["jaarrekeningen"] = "Jaarrekeningen",
        ["objecten"] = "Objecten van toezicht",
        ["onderzoeken"] = "Onderzoeken",
        ["onderwijsresultaten"] = "Onderwijsresultaten",
        [Opps] = "OPP's",
    };

    private static readonly Dictionary<string, string> Aflopen = new(StringComparer.Ordinal)
    {
        ["bezig"] = "Bezig",
        ["klaar"] = "Klaar",
        ["geweigerd"] = "Geweigerd",
        ["afgebroken"] = "Afgebroken",
    };

    public static string Soort(string code) => Soorten.GetValueOrDefault(code, code);

    /// <summary>How it ended; not everything taken in is said, not only coloured.</summary>
    public static string Afloop(Import import) => import is { Afloop: "klaar", Afgewezen: > 0 } ? "Klaar, niet alles" : Aflopen.GetValueOrDefault(import.Afloop, import.Afloop);

    /// <summary>What a row that was taken in with a remark is called.</summary>
    public static string Bevinding(Import import) => import.Soort == Opps ? "Niet helemaal overgenomen" : "Met bevinding";

    /// <summary>Kind of label: attention for what was refused or not finished.</summary>
    public static string Kleur(Import import) => import.Afloop switch
    {
        "klaar" when import.Afgewezen == 0 => "goed",
        "bezig" => "rustig",
        _ => "aandacht",
    };

    public static string Conclusie(Import import) => import.Afloop switch
    {
        "geweigerd" => "Deze import is geweigerd.",
        "afgebroken" => "Deze import is afgebroken.",
        "bezig" => "Deze import is nog bezig, of stopte zonder bericht.",
        _ => import.Afgewezen switch
        {
            0 when import is { Soort: Opps, MetBevinding: > 0 } => $"Alles is ingelezen. Van {Woorden.Telwoord(import.MetBevinding, "rij", "rijen")} is een veld niet overgenomen: een handeling of een bijstelling zegt iets anders.",
            0 => "Alles is ingelezen.",
            1 => "1 rij is niet ingelezen.",
            _ => $"{Getallen.Aantal(import.Afgewezen)} rijen zijn niet ingelezen.",
        },
    };
}
