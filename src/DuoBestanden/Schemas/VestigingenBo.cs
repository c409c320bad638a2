namespace Monitoring.DuoBestanden.Schemas;

/// <summary>All vestigingen of basisonderwijs with board and address, old (BRIN NUMMER) and new (INSTELLINGSCODE) headers.</summary>
public static class VestigingenBo
{
    public const string Provincie = "PROVINCIE";
    public const string BevoegdGezag = "BEVOEGD GEZAG NUMMER";
    public const string Brin = "BRIN NUMMER";
    public const string Vestiging = "VESTIGINGSNUMMER";
    public const string Naam = "VESTIGINGSNAAM";
    public const string Straat = "STRAATNAAM";
    public const string Huisnummer = "HUISNUMMER-TOEVOEGING";
    public const string Postcode = "POSTCODE";
    public const string Plaats = "PLAATSNAAM";
    public const string Gemeentenummer = "GEMEENTENUMMER";
    public const string Gemeente = "GEMEENTENAAM";
    public const string Denominatie = "DENOMINATIE";
    public const string Internetadres = "INTERNETADRES";

    public static DuoSchema Schema { get; } = new(
        "vestigingen-bo",
        "vestigingen basisonderwijs",
        [
            DuoKolom.Soms(Provincie, DuoKolomSoort.Tekst),
            DuoKolom.Nodig(BevoegdGezag, DuoKolomSoort.BevoegdGezag),
            DuoKolom.Nodig(Brin, DuoKolomSoort.Brin, "INSTELLINGSCODE", "BRIN"),
            DuoKolom.Nodig(Vestiging, DuoKolomSoort.Tekst, "VESTIGINGSCODE"),
            DuoKolom.Nodig(Naam, DuoKolomSoort.Tekst),
            DuoKolom.Soms(Straat, DuoKolomSoort.Tekst),
            DuoKolom.Soms(Huisnummer, DuoKolomSoort.Tekst),
            DuoKolom.Nodig(Postcode, DuoKolomSoort.Tekst),
            DuoKolom.Nodig(Plaats, DuoKolomSoort.Tekst),
            DuoKolom.Soms(Gemeentenummer, DuoKolomSoort.Tekst),
            DuoKolom.Soms(Gemeente, DuoKolomSoort.Tekst),
            DuoKolom.Soms(Denominatie, DuoKolomSoort.Tekst),
            DuoKolom.Soms(Internetadres, DuoKolomSoort.Tekst),
        ],
        Controleer);

    private static RijFout? Controleer(DuoRij rij) => rij.Vestiging(Brin, Vestiging) is null
        ? rij.Fout(Vestiging, "vestiging.ongeldig", "BRIN en vestigingsnummer vormen samen geen vestiging. Verwacht: BRIN en twee cijfers, bijvoorbeeld 00AP00.")
        : null;
}
