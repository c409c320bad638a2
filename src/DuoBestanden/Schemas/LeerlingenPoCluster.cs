namespace Monitoring.DuoBestanden.Schemas;

/// <summary>
/// Pupils of bo, sbo, so and vso per vestiging, soort and cluster. A vestiging has a row for each soort and cluster. Cluster is "nvt", "1", "2" or "3/4".
/// </summary>
public static class LeerlingenPoCluster
{
    public const string Peildatum = "PEILDATUM";
    public const string Brin = "BRIN_NUMMER";
    public const string Vestiging = "VESTIGINGSNUMMER";
    public const string Naam = "INSTELLINGSNAAM_VESTIGING";
    public const string Postcode = "POSTCODE_VESTIGING";
    public const string Plaats = "PLAATSNAAM";
    public const string Gemeentenummer = "GEMEENTENUMMER";
    public const string Gemeente = "GEMEENTENAAM";
    public const string Provincie = "PROVINCIE";
    public const string Soort = "SOORT_PO";
    public const string Cluster = "CLUSTER";
    public const string Denominatie = "DENOMINATIE_VESTIGING";
    public const string BevoegdGezag = "BEVOEGD_GEZAG_NUMMER";
    public const string Totaal = "TOTAAL";

    public static DuoSchema Schema { get; } = new(
        "leerlingen-po-cluster",
        "leerlingen primair onderwijs naar soort, cluster en leeftijd",
        [
            DuoKolom.Nodig(Peildatum, DuoKolomSoort.Datum),
            DuoKolom.Nodig(Brin, DuoKolomSoort.Brin, "INSTELLINGSCODE", "BRIN"),
            DuoKolom.Nodig(Vestiging, DuoKolomSoort.Tekst, "VESTIGINGSCODE"),
            DuoKolom.Soms(Naam, DuoKolomSoort.Tekst, "VESTIGINGSNAAM", "NAAM_VESTIGING"),
            DuoKolom.Soms(Postcode, DuoKolomSoort.Tekst, "POSTCODE"),
            DuoKolom.Soms(Plaats, DuoKolomSoort.Tekst),
            DuoKolom.Soms(Gemeentenummer, DuoKolomSoort.Tekst),
            DuoKolom.Soms(Gemeente, DuoKolomSoort.Tekst),
            DuoKolom.Soms(Provincie, DuoKolomSoort.Tekst),
            DuoKolom.Nodig(Soort, DuoKolomSoort.Tekst),
            DuoKolom.Nodig(Cluster, DuoKolomSoort.Tekst),
            DuoKolom.Soms(Denominatie, DuoKolomSoort.Tekst, "DENOMINATIE"),
            DuoKolom.Nodig(BevoegdGezag, DuoKolomSoort.BevoegdGezag),
            DuoKolom.Nodig(Totaal, DuoKolomSoort.Aantal, "AANTAL_LEERLINGEN"),
        ],
        Controleer);

    private static RijFout? Controleer(DuoRij rij) => rij.Vestiging(Brin, Vestiging) is null
        ? rij.Fout(Vestiging, "vestiging.ongeldig", "BRIN en vestigingsnummer vormen samen geen vestiging. Verwacht: BRIN en twee cijfers, bijvoorbeeld 00AP00.")
        : null;
}
