namespace Monitoring.DuoBestanden.Schemas;

/// <summary>
/// Staat van baten en lasten per bevoegd gezag and year. Euro; posts are asked for by their code ("3.1", "TOTB").
/// Later vintages have post 4.5 (doorbetalingen aan schoolbesturen, a cost of a samenwerkingsverband): then the total of the baten is gross.
/// </summary>
public static class JaarrekeningBatenLasten
{
    public const string BevoegdGezag = "BEVOEGD GEZAG NUMMER";
    public const string Groepering = "GROEPERING";
    public const string Naam = "BEVOEGD GEZAG NAAM";
    public const string Jaar = "JAAR";

    public static DuoSchema Schema { get; } = new(
        "jaarrekening-baten-lasten",
        "staat van baten en lasten van de jaarrekeningen",
        [
            DuoKolom.Nodig(BevoegdGezag, DuoKolomSoort.BevoegdGezag, "BEVOEGD GEZAG", "BESTUURSNUMMER"),
            DuoKolom.Soms(Groepering, DuoKolomSoort.Tekst, "BELEIDSTERREIN"),
            DuoKolom.Soms(Naam, DuoKolomSoort.Tekst, "NAAM BEVOEGD GEZAG", "NAAM BESTUUR"),
            DuoKolom.Nodig(Jaar, DuoKolomSoort.Jaar, "BOEKJAAR", "VERSLAGJAAR"),
            DuoKolom.NodigePost("3.1", "RIJKSBIJDRAGEN"),
            DuoKolom.Post("3.2", "OVERIGE OVERHEIDSBIJDRAGEN EN -SUBSIDIES"),
            DuoKolom.Post("3.3", "COLLEGE-, CURSUS-, LES- EN EXAMENGELDEN"),
            DuoKolom.Post("3.4", "BATEN IN OPDRACHT VAN DERDEN"),
            DuoKolom.Post("3.5", "OVERIGE BATEN"),
            DuoKolom.NodigePost("4.1", "PERSONEELSLASTEN"),
            DuoKolom.Post("4.2", "AFSCHRIJVINGEN"),
            DuoKolom.Post("4.3", "HUISVESTINGSLASTEN"),
            DuoKolom.Post("4.4", "OVERIGE LASTEN"),
            DuoKolom.Post("4.5", "DOORBETALINGEN AAN SCHOOLBESTUREN"),
            DuoKolom.Post("5", "FINANCIËLE BATEN EN LASTEN"),
            DuoKolom.Post("6", "BELASTINGEN"),
            DuoKolom.Post("7", "RESULTAAT DEELNEMINGEN"),
            DuoKolom.Post("9", "BUITENGEWOON RESULTAAT"),
            DuoKolom.Post("HR", "GEREALISEERDE HERWAARDERING"),
            DuoKolom.Post("NETRES", "NETTO RESULTAAT"),
            DuoKolom.Post("RESNB", "RESULTAAT NA BELASTINGEN"),
            DuoKolom.Post("RESUL", "RESULTAAT"),
            DuoKolom.NodigePost("SALDO", "SALDO BATEN EN LASTEN"),
            DuoKolom.NodigePost("TOTB", "TOTAAL BATEN"),
            DuoKolom.NodigePost("TOTL", "TOTAAL LASTEN"),
            DuoKolom.Post("TOTRES", "TOTAAL RESULTAAT"),
        ],
        rijcontrole: null) { EenRegelPerRij = true };
}
