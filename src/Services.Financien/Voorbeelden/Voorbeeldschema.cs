using Monitoring.DuoBestanden;

namespace Monitoring.Services.Financien.Voorbeelden;

/// <summary>What invented boards add to their dossiers: a row for each post, explanation, year of a plan, element or spending. data/voorbeeld/LEESMIJ.md describes it.</summary>
internal static class Voorbeeldschema
{
    public const string BevoegdGezag = "BEVOEGD GEZAG NUMMER";
    public const string Onderdeel = "ONDERDEEL";
    public const string Boekjaar = "BOEKJAAR";
    public const string Code = "CODE";
    public const string Bedrag = "BEDRAG";
    public const string Tekst = "TEKST";
    public const string Resultaat = "RESULTAAT";

    public static DuoSchema Schema { get; } = new(
        "voorbeelddossiers",
        "aanvullingen van verzonnen besturen",
        [
            DuoKolom.Nodig(BevoegdGezag, DuoKolomSoort.BevoegdGezag),
            DuoKolom.Nodig(Onderdeel, DuoKolomSoort.Tekst),
            DuoKolom.Nodig(Boekjaar, DuoKolomSoort.Jaar),
            DuoKolom.Nodig(Code, DuoKolomSoort.Tekst),
            DuoKolom.Soms(Bedrag, DuoKolomSoort.Bedrag),
            DuoKolom.Soms(Tekst, DuoKolomSoort.Tekst),
            DuoKolom.Soms(Resultaat, DuoKolomSoort.Tekst),
        ],
        rijcontrole: null) { EenRegelPerRij = true };
}
