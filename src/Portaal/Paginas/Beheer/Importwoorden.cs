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
    public static string Afloop(Import import) => import.Afloop == "klaar" && !IsHelemaal(import) ? "Klaar, niet alles" : Aflopen.GetValueOrDefault(import.Afloop, import.Afloop);

    /// <summary>What a row that was taken in with a remark is called.</summary>
    public static string Bevinding(Import import) => import.Soort == Opps ? "Niet helemaal overgenomen" : "Met bevinding";

    /// <summary>Kind of label: attention for what was refused or not finished.</summary>
    public static string Kleur(Import import) => import.Afloop switch
    {
        "klaar" when IsHelemaal(import) => "goed",
        "bezig" => "rustig",
        _ => "aandacht",
    };

    public static string Conclusie(Import import) => import.Afloop switch
    {
        "geweigerd" => "Deze import is geweigerd.",
        "afgebroken" => "Deze import is afgebroken.",
        "bezig" => "Deze import is nog bezig, of stopte zonder bericht.",
        _ => Ingelezen(import) + Overgenomen(import),
    };

    private static string Ingelezen(Import import) => import.Afgewezen switch
    {
        0 => "Alles is ingelezen.",
        1 => "1 rij is niet ingelezen.",
        var rijen => $"{Getallen.Aantal(rijen)} rijen zijn niet ingelezen.",
    };

    private static string Overgenomen(Import import) => IsDeels(import)
        ? $" Van {Woorden.Telwoord(import.MetBevinding, "rij", "rijen")} is een veld niet overgenomen: een handeling of een bijstelling zegt iets anders."
        : "";

    /// <summary>Of an OPP a remark says that the row was not taken over in whole.</summary>
    private static bool IsDeels(Import import) => import is { Soort: Opps, MetBevinding: > 0 };

    private static bool IsHelemaal(Import import) => import.Afgewezen == 0 && !IsDeels(import);
}
