using Monitoring.DuoBestanden;

namespace Monitoring.Services.Toezicht.OnderzoekenImporteren;

/// <summary>Columns of the Inspectie's public file oordeel_po_so_vo (peildatum 2018-09-01 and later): one row per object, eindoordeel only.</summary>
internal static class OordelenPoSoVo
{
    public const string Peildatum = "Peildatum";
    public const string Sector = "Sector";
    public const string Ovt = "OVT";
    public const string OvtNaam = "OVTNaam";
    public const string Eindoordeel = "EindoordeelKwaliteit";
    public const string Nummer = "Onderzoeksnummer";
    public const string TypeOnderzoek = "TypeOnderzoek";
    public const string Vaststellingsdatum = "VaststellingsdatumEindoordeelKwaliteit";
    public const string Publicatiedatum = "PublicatiedatumEindoordeelKwaliteit";
    public const string Brin = "BRIN";
    public const string Vestiging = "Vestiging";

    public static DuoSchema Schema { get; } = new(
        "oordelen-po-so-vo",
        "oordelen van de Inspectie (oordeel_po_so_vo)",
        [
            DuoKolom.Nodig(Peildatum, DuoKolomSoort.Datum),
            DuoKolom.Nodig(Sector, DuoKolomSoort.Tekst),
            DuoKolom.Nodig(Ovt, DuoKolomSoort.Tekst),
            DuoKolom.Soms(OvtNaam, DuoKolomSoort.Tekst),
            DuoKolom.Nodig(Eindoordeel, DuoKolomSoort.Tekst),
            DuoKolom.Nodig(Nummer, DuoKolomSoort.Tekst),
            DuoKolom.Nodig(TypeOnderzoek, DuoKolomSoort.Tekst),
            DuoKolom.Soms(Vaststellingsdatum, DuoKolomSoort.Datum),
            DuoKolom.Soms(Publicatiedatum, DuoKolomSoort.Datum),
            DuoKolom.Nodig(Brin, DuoKolomSoort.Tekst),
            DuoKolom.Nodig(Vestiging, DuoKolomSoort.Tekst),
        ],
        rijcontrole: null);

    /// <summary>The kind of onderzoek behind the words of the file; other words are a specifiek onderzoek.</summary>
    public static string Soort(string woorden) => Soorten.GetValueOrDefault(woorden.Trim().ToLowerInvariant(), "specifiek");

    // The words that the file holds, as far as they were seen; a vierjaarlijks onderzoek there judges the school as part of that of its bestuur.
    private static readonly Dictionary<string, string> Soorten = new(StringComparer.Ordinal)
    {
        ["herstelonderzoek"] = "herstel",
        ["kwaliteitsonderzoek naar aanleiding van risico's"] = "risico",
        ["stelselonderzoek"] = "thema",
        ["vierjaarlijks onderzoek bestuur en scholen/opleidingen"] = "specifiek",
        ["specifiek onderzoek"] = "specifiek",
    };
}
