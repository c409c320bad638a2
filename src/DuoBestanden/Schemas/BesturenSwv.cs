namespace Monitoring.DuoBestanden.Schemas;

/// <summary>The board (bevoegd gezag) behind each samenwerkingsverband: the only link between a code such as PO2817 and the number in the annual accounts.</summary>
public static class BesturenSwv
{
    public const string Code = "ADMINISTRATIENUMMER";
    public const string Naam = "SAMENWERKINGSVERBAND";
    public const string BevoegdGezag = "BEVOEGD GEZAG NUMMER";
    public const string BestuurNaam = "BEVOEGD GEZAG NAAM";
    public const string Plaats = "PLAATSNAAM";

    public static DuoSchema Schema { get; } = new(
        "besturen-swv",
        "besturen van samenwerkingsverbanden",
        [
            DuoKolom.Nodig(Code, DuoKolomSoort.SwvCode, "SAMENWERKINGSVERBANDNUMMER"),
            DuoKolom.Nodig(Naam, DuoKolomSoort.Tekst, "NAAM SAMENWERKINGSVERBAND"),
            DuoKolom.Nodig(BevoegdGezag, DuoKolomSoort.BevoegdGezag, "BEVOEGD GEZAG"),
            DuoKolom.Soms(BestuurNaam, DuoKolomSoort.Tekst, "NAAM BEVOEGD GEZAG"),
            DuoKolom.Soms(Plaats, DuoKolomSoort.Tekst),
        ],
        rijcontrole: null) { EenRegelPerRij = true };
}
