namespace Monitoring.DuoBestanden.Schemas;

/// <summary>
/// The platform's own register of objects of supervision: what DUO's files do not name (afdelingen of vo, opleidingen of mbo, besturen
/// without schools in those files) and when an object began, ended and went over into another.
/// </summary>
public static class ObjectenVanToezicht
{
    public const string Soort = "OBJECT_SOORT";
    public const string Code = "OBJECT_CODE";
    public const string Naam = "NAAM";
    public const string Sector = "SECTOR";
    public const string BevoegdGezag = "BEVOEGD_GEZAG_NUMMER";
    public const string Bekostiging = "BEKOSTIGING";
    public const string GeldigVan = "GELDIG_VAN";
    public const string GeldigTot = "GELDIG_TOT";
    public const string Opvolger = "OPVOLGER";

    public static DuoSchema Schema { get; } = new(
        "objecten-van-toezicht",
        "objecten van toezicht",
        [
            DuoKolom.Nodig(Soort, DuoKolomSoort.Tekst),
            DuoKolom.Nodig(Code, DuoKolomSoort.Tekst),
            DuoKolom.Nodig(Naam, DuoKolomSoort.Tekst),
            DuoKolom.Nodig(Sector, DuoKolomSoort.Tekst),
            DuoKolom.Soms(BevoegdGezag, DuoKolomSoort.BevoegdGezag),
            DuoKolom.Soms(Bekostiging, DuoKolomSoort.Tekst),
            DuoKolom.Soms(GeldigVan, DuoKolomSoort.Datum),
            DuoKolom.Soms(GeldigTot, DuoKolomSoort.Datum),
            DuoKolom.Soms(Opvolger, DuoKolomSoort.Tekst),
        ],
        rijcontrole: null);
}
