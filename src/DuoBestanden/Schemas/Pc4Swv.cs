namespace Monitoring.DuoBestanden.Schemas;

/// <summary>
/// Which samenwerkingsverband po and which vo a four-digit postcode belongs to (ministerial regulation). The codes are text, because the regulation
/// names three postcodes "Europoort" and no code; the two numberings differ, so one code never follows from the other.
/// </summary>
public static class Pc4Swv
{
    public const string Pc4 = "PC4";
    public const string Gemeente = "GEMEENTE";
    public const string Po = "PO SWV";
    public const string Vo = "VO SWV";

    public static DuoSchema Schema { get; } = new(
        "pc4-swv",
        "postcodes met samenwerkingsverband",
        [
            DuoKolom.Nodig(Pc4, DuoKolomSoort.Tekst, "POSTCODE4", "POSTCODE"),
            DuoKolom.Soms(Gemeente, DuoKolomSoort.Tekst, "GEMEENTENAAM"),
            DuoKolom.Nodig(Po, DuoKolomSoort.Tekst, "SWV PO"),
            DuoKolom.Nodig(Vo, DuoKolomSoort.Tekst, "SWV VO"),
        ],
        Controleer);

    private static RijFout? Controleer(DuoRij rij) => rij.Tekst(Pc4) is { Length: 4 } pc4 && pc4.All(char.IsAsciiDigit)
        ? null
        : rij.Fout(Pc4, "pc4.ongeldig", "Dit is geen postcode van vier cijfers.");
}
