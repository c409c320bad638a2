namespace Monitoring.DuoBestanden.Schemas;

/// <summary>
/// Specification of posts 3.1 and 3.2 per bevoegd gezag and year. Euro; posts are asked for by their code ("3.1.1", "3.1.3T").
/// 3.1T = 3.1.1 + 3.1.2 - 3.1.3T + 3.1.4; 3.1.3T is negative at boards that booked what they received as a negative deduction, so its sign matters.
/// </summary>
public static class JaarrekeningOverheidsbijdragen
{
    public const string BevoegdGezag = "BEVOEGD GEZAG NUMMER";
    public const string Groepering = "GROEPERING";
    public const string Naam = "BEVOEGD GEZAG NAAM";
    public const string Jaar = "JAAR";

    public static DuoSchema Schema { get; } = new(
        "jaarrekening-overheidsbijdragen",
        "overheidsbijdragen van de jaarrekeningen",
        [
            DuoKolom.Nodig(BevoegdGezag, DuoKolomSoort.BevoegdGezag, "BEVOEGD GEZAG", "BESTUURSNUMMER"),
            DuoKolom.Soms(Groepering, DuoKolomSoort.Tekst, "BELEIDSTERREIN"),
            DuoKolom.Soms(Naam, DuoKolomSoort.Tekst, "NAAM BEVOEGD GEZAG", "NAAM BESTUUR"),
            DuoKolom.Nodig(Jaar, DuoKolomSoort.Jaar, "BOEKJAAR", "VERSLAGJAAR"),
            DuoKolom.NodigePost("3.1.1", "RIJKSBIJDRAGEN OCW/EZ"),
            DuoKolom.Deelpost("3.1.1.1"),
            DuoKolom.Deelpost("3.1.1.2"),
            DuoKolom.Post("3.1.2", "OVERIGE SUBSIDIES OCW/EZ"),
            DuoKolom.Deelpost("3.1.2.1"),
            DuoKolom.Deelpost("3.1.2.1.1"),
            DuoKolom.Deelpost("3.1.2.1.2"),
            DuoKolom.Deelpost("3.1.2.2"),
            DuoKolom.Deelpost("3.1.2.2.1"),
            DuoKolom.Deelpost("3.1.2.2.2"),
            DuoKolom.Deelpost("3.1.2.3.1"),
            DuoKolom.Post("3.1.3", "AF: INKOMENSOVERDRACHTEN"),
            DuoKolom.Post("3.1.3.2", "DOORBETALINGEN RIJKSBIJDRAGE SWV"),
            DuoKolom.Post("3.1.3T", "INKOMENSOVERDRACHTEN"),
            DuoKolom.Post("3.1.4", "ONTVANGEN DOORBETALINGEN RIJKSBIJDRAGE SWV"),
            DuoKolom.Deelpost("3.1.4.1"),
            DuoKolom.NodigePost("3.1T", "RIJKSBIJDRAGEN"),
            DuoKolom.Deelpost("3.2.1"),
            DuoKolom.Deelpost("3.2.1.1"),
            DuoKolom.Deelpost("3.2.1.3"),
            DuoKolom.Deelpost("3.2.1.4"),
            DuoKolom.Deelpost("3.2.1T"),
            DuoKolom.Deelpost("3.2.2"),
            DuoKolom.Post("3.2T", "OVERIGE OVERHEIDSBIJDRAGEN EN -SUBSIDIES"),
        ],
        rijcontrole: null) { EenRegelPerRij = true };
}
