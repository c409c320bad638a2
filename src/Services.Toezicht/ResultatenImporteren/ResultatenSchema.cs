using Monitoring.DuoBestanden;

namespace Monitoring.Services.Toezicht.ResultatenImporteren;

/// <summary>Columns of the CSV with onderwijsresultaten, one row for each object, schooljaar and indicator; described in data/voorbeeld/LEESMIJ.md.</summary>
internal static class ResultatenSchema
{
    public const string ObjectSoort = "object_soort";
    public const string ObjectCode = "object_code";
    public const string Schooljaar = "schooljaar";
    public const string Indicator = "indicator";
    public const string Waarde = "waarde";
    public const string Norm = "norm";
    public const string Leerlingen = "leerlingen";

    public static DuoSchema Schema { get; } = new(
        "onderwijsresultaten",
        "onderwijsresultaten per schooljaar",
        [
            DuoKolom.Nodig(ObjectSoort, DuoKolomSoort.Tekst),
            DuoKolom.Nodig(ObjectCode, DuoKolomSoort.Tekst),
            DuoKolom.Nodig(Schooljaar, DuoKolomSoort.Tekst),
            DuoKolom.Nodig(Indicator, DuoKolomSoort.Tekst),
            DuoKolom.Nodig(Waarde, DuoKolomSoort.Bedrag),
            DuoKolom.Nodig(Norm, DuoKolomSoort.Bedrag),
            DuoKolom.Nodig(Leerlingen, DuoKolomSoort.Aantal),
        ],
        rijcontrole: null);
}
