using Monitoring.DuoBestanden;

namespace Monitoring.Services.Toezicht.OnderzoekenImporteren;

/// <summary>Columns of the CSV with finished onderzoeken; described in the README beside this file.</summary>
internal static class OnderzoekenSchema
{
    public const string Nummer = "nummer";
    public const string ObjectSoort = "object_soort";
    public const string ObjectCode = "object_code";
    public const string Soort = "soort";
    public const string Startdatum = "startdatum";
    public const string Vaststellingsdatum = "vaststellingsdatum";
    public const string OpenbaarOp = "openbaar_op";
    public const string Oordelen = "oordelen";
    public const string Eindoordeel = "eindoordeel";
    public const string Herstelopdrachten = "herstelopdrachten";
    public const string HerstelVan = "herstel_van";
    public const string Afwijkingsreden = "afwijkingsreden";

    public static DuoSchema Schema { get; } = new(
        "onderzoeken",
        "afgeronde onderzoeken",
        [
            DuoKolom.Nodig(Nummer, DuoKolomSoort.Tekst),
            DuoKolom.Nodig(ObjectSoort, DuoKolomSoort.Tekst),
            DuoKolom.Nodig(ObjectCode, DuoKolomSoort.Tekst),
            DuoKolom.Nodig(Soort, DuoKolomSoort.Tekst),
            DuoKolom.Nodig(Startdatum, DuoKolomSoort.Datum),
            DuoKolom.Nodig(Vaststellingsdatum, DuoKolomSoort.Datum),
            DuoKolom.Soms(OpenbaarOp, DuoKolomSoort.Datum),
            DuoKolom.Nodig(Oordelen, DuoKolomSoort.Tekst),
            DuoKolom.Nodig(Eindoordeel, DuoKolomSoort.Tekst),
            DuoKolom.Nodig(Herstelopdrachten, DuoKolomSoort.Tekst),
            DuoKolom.Soms(HerstelVan, DuoKolomSoort.Tekst),
            DuoKolom.Soms(Afwijkingsreden, DuoKolomSoort.Tekst),
        ],
        rijcontrole: null);
}
