namespace Monitoring.DuoBestanden.Schemas;

/// <summary>The samenwerkingsverbanden po or vo with their addresses.</summary>
public static class SwvAdressen
{
    public const string Code = "ADMINISTRATIENUMMER";
    public const string Naam = "SAMENWERKINGSVERBAND";
    public const string BevoegdGezag = "BEVOEGD GEZAG NUMMER";
    public const string Adres = "ADRES";
    public const string Postcode = "POSTCODE";
    public const string Plaats = "PLAATSNAAM";
    public const string Internetadres = "INTERNET";

    public static DuoSchema Schema { get; } = new(
        "swv-adressen",
        "adressen van samenwerkingsverbanden",
        [
            DuoKolom.Nodig(Code, DuoKolomSoort.SwvCode, "SAMENWERKINGSVERBANDNUMMER"),
            DuoKolom.Nodig(Naam, DuoKolomSoort.Tekst, "NAAM SAMENWERKINGSVERBAND"),
            DuoKolom.Soms(BevoegdGezag, DuoKolomSoort.BevoegdGezag, "BEVOEGD GEZAG"),
            DuoKolom.Soms(Adres, DuoKolomSoort.Tekst, "STRAATNAAM"),
            DuoKolom.Soms(Postcode, DuoKolomSoort.Tekst),
            DuoKolom.Nodig(Plaats, DuoKolomSoort.Tekst, "PLAATS"),
            DuoKolom.Soms(Internetadres, DuoKolomSoort.Tekst, "INTERNETADRES"),
        ],
        rijcontrole: null);
}
