namespace Monitoring.DuoBestanden.Schemas;

/// <summary>Balans per bevoegd gezag and year, samenwerkingsverbanden included. Euro; posts are asked for by their code ("1.1", "TA").</summary>
public static class JaarrekeningBalans
{
    public const string BevoegdGezag = "BEVOEGD GEZAG NUMMER";
    public const string Groepering = "GROEPERING";
    public const string Naam = "BEVOEGD GEZAG NAAM";
    public const string Jaar = "JAAR";

    public static DuoSchema Schema { get; } = new(
        "jaarrekening-balans",
        "balans van de jaarrekeningen",
        [
            DuoKolom.Nodig(BevoegdGezag, DuoKolomSoort.BevoegdGezag, "BEVOEGD GEZAG", "BESTUURSNUMMER"),
            DuoKolom.Soms(Groepering, DuoKolomSoort.Tekst, "BELEIDSTERREIN"),
            DuoKolom.Soms(Naam, DuoKolomSoort.Tekst, "NAAM BEVOEGD GEZAG", "NAAM BESTUUR"),
            DuoKolom.Nodig(Jaar, DuoKolomSoort.Jaar, "BOEKJAAR", "VERSLAGJAAR"),
            DuoKolom.Post("1.1", "IMMATERIËLE VASTE ACTIVA"),
            DuoKolom.Post("1.2", "MATERIËLE VASTE ACTIVA"),
            DuoKolom.Post("1.3", "FINANCIËLE VASTE ACTIVA"),
            DuoKolom.Post("1.4", "VOORRADEN"),
            DuoKolom.NodigePost("1.5", "VORDERINGEN"),
            DuoKolom.Post("1.6", "EFFECTEN"),
            DuoKolom.NodigePost("1.7", "LIQUIDE MIDDELEN"),
            DuoKolom.NodigePost("2.1", "EIGEN VERMOGEN"),
            DuoKolom.NodigePost("2.2", "VOORZIENINGEN"),
            DuoKolom.Post("2.3", "LANGLOPENDE SCHULDEN"),
            DuoKolom.NodigePost("2.4", "KORTLOPENDE SCHULDEN"),
            DuoKolom.NodigePost("TA", "TOTAAL ACTIVA"),
            DuoKolom.NodigePost("TP", "TOTAAL PASSIVA"),
            DuoKolom.Post("TVA", "TOTAAL VASTE ACTIVA"),
            DuoKolom.NodigePost("TVLA", "TOTAAL VLOTTENDE ACTIVA"),
        ],
        rijcontrole: null) { EenRegelPerRij = true };
}
