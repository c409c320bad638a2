using System.Globalization;

namespace Monitoring.DuoBestanden.Schemas;

/// <summary>
/// Pupils of voortgezet onderwijs per vestiging, onderwijstype, elementcode, leer- of verblijfsjaar and sex: some fifteen rows a vestiging, to be added up.
/// The file names no samenwerkingsverband and no board.
/// </summary>
public static class LeerlingenVo
{
    public const string Brin = "BRIN NUMMER";
    public const string Vestiging = "VESTIGINGSNUMMER";
    public const string Naam = "INSTELLINGSNAAM VESTIGING";
    public const string Plaats = "PLAATSNAAM VESTIGING";
    public const string Provincie = "PROVINCIE VESTIGING";
    public const string Onderwijstype = "ONDERWIJSTYPE VO EN LEER- OF VERBLIJFSJAAR";
    public const string Elementcode = "ELEMENTCODE";

    /// <summary>The twelve columns with pupils: leer- of verblijfsjaar 1 to 6, men and women.</summary>
    public static IReadOnlyList<string> Aantallen { get; } =
        [.. Enumerable.Range(1, 6).SelectMany(jaar => new[] { "MAN", "VROUW" }, (jaar, sekse) => string.Create(CultureInfo.InvariantCulture, $"LEER- OF VERBLIJFSJAAR {jaar} - {sekse}"))];

    public static DuoSchema Schema { get; } = new(
        "leerlingen-vo",
        "leerlingen voortgezet onderwijs per vestiging en onderwijstype",
        [
            DuoKolom.Nodig(Brin, DuoKolomSoort.Brin, "INSTELLINGSCODE", "BRIN"),
            DuoKolom.Nodig(Vestiging, DuoKolomSoort.Tekst, "VESTIGINGSCODE"),
            DuoKolom.Soms(Naam, DuoKolomSoort.Tekst, "VESTIGINGSNAAM"),
            DuoKolom.Soms(Plaats, DuoKolomSoort.Tekst, "PLAATSNAAM"),
            DuoKolom.Soms(Provincie, DuoKolomSoort.Tekst, "PROVINCIE"),
            DuoKolom.Nodig(Onderwijstype, DuoKolomSoort.Tekst),
            DuoKolom.Nodig(Elementcode, DuoKolomSoort.Tekst),
            .. Aantallen.Select(naam => DuoKolom.Nodig(naam, DuoKolomSoort.Aantal)),
        ],
        Controleer);

    /// <summary>Pupils of one row: suppressed as soon as one of its cells is.</summary>
    public static DuoAantal Leerlingen(DuoRij rij)
    {
        var cellen = Aantallen.Select(rij.Aantal).ToList();
        return cellen.Exists(cel => cel.IsOnderdrukt) ? DuoAantal.Onderdrukt : DuoAantal.Van(cellen.Sum(cel => cel.Waarde ?? 0));
    }

    private static RijFout? Controleer(DuoRij rij) => rij.Vestiging(Brin, Vestiging) is null
        ? rij.Fout(Vestiging, "vestiging.ongeldig", "BRIN en vestigingsnummer vormen samen geen vestiging. Verwacht: BRIN en twee cijfers, bijvoorbeeld 00AP00.")
        : null;
}
