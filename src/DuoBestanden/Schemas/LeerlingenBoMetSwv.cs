namespace Monitoring.DuoBestanden.Schemas;

/// <summary>
/// Pupils of basisonderwijs per vestiging on 1 October, with the samenwerkingsverband and the board. A banner with the peildatum stands before the header
/// (<see cref="DuoTabel.Peildatum"/>); the vestigingsnummer has lost its zero.
/// </summary>
public static class LeerlingenBoMetSwv
{
    public const string Brin = "BRIN_NUMMER";
    public const string Vestiging = "VESTIGINGSNUMMER";
    public const string Naam = "NAAM_INSTELLING";
    public const string Gemeente = "GEMEENTENAAM";
    public const string Provincie = "PROVINCIE";
    public const string Swv = "SWV";
    public const string BevoegdGezag = "BEVOEGD_GEZAG_NUMMER";
    public const string Totaal = "TOTAAL";
    public const string TotaalJonger8 = "TOTAAL_JONGER_8";
    public const string Totaal8EnOuder = "TOTAAL_8_EO";

    public static DuoSchema Schema { get; } = new(
        "leerlingen-bo-met-swv",
        "leerlingen basisonderwijs met samenwerkingsverband",
        [
            DuoKolom.Nodig(Brin, DuoKolomSoort.Brin, "INSTELLINGSCODE", "BRIN"),
            DuoKolom.Nodig(Vestiging, DuoKolomSoort.Tekst, "VESTIGINGSCODE"),
            DuoKolom.Soms(Naam, DuoKolomSoort.Tekst, "INSTELLINGSNAAM"),
            DuoKolom.Soms(Gemeente, DuoKolomSoort.Tekst),
            DuoKolom.Soms(Provincie, DuoKolomSoort.Tekst),
            DuoKolom.Nodig(Swv, DuoKolomSoort.SwvCode, "SAMENWERKINGSVERBAND_NUMMER"),
            DuoKolom.Nodig(BevoegdGezag, DuoKolomSoort.BevoegdGezag),
            DuoKolom.Nodig(Totaal, DuoKolomSoort.Aantal, "AANTAL_LEERLINGEN"),
            DuoKolom.Soms(TotaalJonger8, DuoKolomSoort.Aantal),
            DuoKolom.Soms(Totaal8EnOuder, DuoKolomSoort.Aantal),
        ],
        Controleer);

    private static RijFout? Controleer(DuoRij rij) => rij.Vestiging(Brin, Vestiging) is null
        ? rij.Fout(Vestiging, "vestiging.ongeldig", "BRIN en vestigingsnummer vormen samen geen vestiging. Verwacht: BRIN en twee cijfers, bijvoorbeeld 00AP00.")
        : null;
}
