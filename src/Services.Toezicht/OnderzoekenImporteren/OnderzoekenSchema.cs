using Monitoring.DuoBestanden;

namespace Monitoring.Services.Toezicht.OnderzoekenImporteren;

/// <summary>Columns of the CSV with finished onderzoeken; described in the README beside this file.</summary>
internal static class OnderzoekenSchema
{
    public const string Nummer = "nummer";
    public const string ObjectCode = "object_code";
    public const string Soort = "soort";
    public const string Startdatum = "startdatum";
    public const string Vaststellingsdatum = "vaststellingsdatum";
    public const string Eindoordeel = "eindoordeel";
    public const string Herstelopdrachten = "herstelopdrachten";
    public const string Afwijkingsreden = "afwijkingsreden";

    /// <summary>The standaarden have the headers of the kader in force.</summary>
    public static IReadOnlyList<string> Standaarden { get; } = [.. Domain.Kaders.Standaard.Alle.Where(standaard => standaard.ObjectSoort == Domain.Objecten.ObjectSoort.Swv).Select(standaard => standaard.Code).Distinct(StringComparer.Ordinal)];

    public static DuoSchema Schema { get; } = new(
        "onderzoeken",
        "afgeronde onderzoeken bij samenwerkingsverbanden",
        [
            DuoKolom.Nodig(Nummer, DuoKolomSoort.Tekst),
            DuoKolom.Nodig(ObjectCode, DuoKolomSoort.Tekst),
            DuoKolom.Nodig(Soort, DuoKolomSoort.Tekst),
            DuoKolom.Nodig(Startdatum, DuoKolomSoort.Datum),
            DuoKolom.Nodig(Vaststellingsdatum, DuoKolomSoort.Datum),
            .. Standaarden.Select(code => DuoKolom.Nodig(code, DuoKolomSoort.Tekst)),
            DuoKolom.Nodig(Eindoordeel, DuoKolomSoort.Tekst),
            DuoKolom.Nodig(Herstelopdrachten, DuoKolomSoort.Tekst),
            DuoKolom.Soms(Afwijkingsreden, DuoKolomSoort.Tekst),
        ],
        rijcontrole: null);
}
