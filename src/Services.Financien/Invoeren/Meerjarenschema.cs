using Monitoring.DuoBestanden;

namespace Monitoring.Services.Financien.Invoeren;

/// <summary>The own file of more years: a row for each post of each year. Amounts in Dutch notation; a post that is left out is not reported.</summary>
internal static class Meerjarenschema
{
    public const string Boekjaar = "BOEKJAAR";
    public const string Soort = "SOORT";
    public const string Status = "STATUS";
    public const string Post = "POST";
    public const string Bedrag = "BEDRAG";
    public const string Reden = "REDEN";

    public static DuoSchema Schema { get; } = new(
        "jaarrekening-meerjaren",
        "posten van meer jaren (kolommen BOEKJAAR, SOORT, POST en BEDRAG, en desgewenst STATUS en REDEN)",
        [
            DuoKolom.Nodig(Boekjaar, DuoKolomSoort.Jaar, "JAAR"),
            DuoKolom.Nodig(Soort, DuoKolomSoort.Tekst),
            DuoKolom.Soms(Status, DuoKolomSoort.Tekst),
            DuoKolom.Nodig(Post, DuoKolomSoort.Tekst, "CODE"),
            DuoKolom.Nodig(Bedrag, DuoKolomSoort.Bedrag, "WAARDE", "EURO"),
            DuoKolom.Soms(Reden, DuoKolomSoort.Tekst),
        ],
        rijcontrole: null) { EenRegelPerRij = true };
}
