namespace Monitoring.DuoBestanden.Schemas;

/// <summary>
/// Pupils who live in the region of a samenwerkingsverband, per kind of education and year (1 October). DUO publishes it as swv_totaal.csv
/// ("leerlingen per samenwerkingsverband"); of a samenwerkingsverband vo that file has the pupils in vso only, so VO may be added to it by hand.
/// </summary>
public static class LeerlingenSwv
{
    public const string Swv = "SAMENWERKINGSVERBANDNUMMER";
    public const string Soort = "TYPE_PO";
    public const string Peiljaar = "PEILJAAR";
    public const string Aantal = "AANTAL_LEERLINGEN";

    public const string Bo = "BO";
    public const string Sbo = "SBO";
    public const string So = "SO";
    public const string Vso = "VSO";

    /// <summary>All pupils of a samenwerkingsverband vo but those in vso.</summary>
    public const string Vo = "VO";

    /// <summary>All kinds of education, as the file writes them.</summary>
    public static IReadOnlyList<string> Soorten { get; } = [Bo, Sbo, So, Vso, Vo];

    public static DuoSchema Schema { get; } = new(
        "leerlingen-swv",
        "leerlingen per samenwerkingsverband en soort onderwijs",
        [
            DuoKolom.Nodig(Swv, DuoKolomSoort.SwvCode, "SWV", "SWV_CODE"),
            DuoKolom.Nodig(Soort, DuoKolomSoort.Tekst, "SOORT"),
            DuoKolom.Nodig(Peiljaar, DuoKolomSoort.Jaar, "JAAR"),
            DuoKolom.Nodig(Aantal, DuoKolomSoort.Aantal, "LEERLINGEN"),
        ],
        Controleer) { EenRegelPerRij = true };

    private static RijFout? Controleer(DuoRij rij) => Soorten.Contains(rij.Tekst(Soort), StringComparer.OrdinalIgnoreCase)
        ? null
        : rij.Fout(Soort, "leerlingen.soort", $"'{Contracts.Domein.Kort.Tekst(rij.Tekst(Soort))}' is geen soort onderwijs. Verwacht: {string.Join(", ", Soorten)}.");
}
