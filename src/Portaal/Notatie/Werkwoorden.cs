namespace Monitoring.Portaal.Notatie;

/// <summary>The next step of a case in words: what somebody has to do.</summary>
public static class Werkwoorden
{
    private static readonly Dictionary<string, string> Inspecteur = new(StringComparer.Ordinal)
    {
        ["conceptrapport"] = "standaarden beoordelen en het conceptrapport versturen",
        ["zienswijze"] = "het bestuur kan reageren op het conceptrapport",
        ["vaststellen"] = "de zienswijze verwerken en vaststellen",
        ["herstelonderzoek"] = "herstelonderzoek doen",
        ["bewijs"] = "het bestuur laat zien dat het hersteld is",
        ["herstelbeoordeling"] = "beoordelen of het hersteld is",
        ["correctie"] = "een correctie bevestigen of afwijzen",
        ["opschalen"] = "de termijn verlengen of opschalen",
    };

    private static readonly Dictionary<string, string> Bestuur = new(StringComparer.Ordinal)
    {
        ["zienswijze"] = "reageer op het conceptrapport",
        ["bewijs"] = "laat zien dat het hersteld is",
    };

    /// <summary>As an inspecteur reads it; "termijn voorbij" changes what a step of the board asks of the inspecteur.</summary>
    public static string Stap(string code, bool teLaat = false) => teLaat && code == "zienswijze"
        ? "termijn van de zienswijze voorbij, naar vaststellen"
        : teLaat && code == "bewijs"
            ? "hersteltermijn voorbij zonder bewijs, neem contact op"
            : Inspecteur.GetValueOrDefault(code, code);

    /// <summary>As the board reads it.</summary>
    public static string StapVanBestuur(string code) => Bestuur.GetValueOrDefault(code, code);
}
