using Monitoring.DuoBestanden;

namespace Monitoring.Cli.Importeren;

/// <summary>Columns of a CSV with ontwikkelingsperspectieven, with the spellings that school administrations use.</summary>
internal static class OppBestand
{
    public const string Kenmerk = "KENMERK";
    public const string LeerlingSleutel = "LEERLING SLEUTEL";
    public const string Vestiging = "VESTIGING";
    public const string Schoolsoort = "SCHOOLSOORT";
    public const string BeginTermijn = "BEGIN TERMIJN";
    public const string OpgesteldOp = "OPGESTELD OP";
    public const string VastgesteldOp = "VASTGESTELD OP";

    // All text: the service judges each row, so that a bad value comes back with the rest of the answers.
    public static DuoSchema Schema { get; } = new(
        "opps",
        "ontwikkelingsperspectieven",
        [
            DuoKolom.Nodig(Kenmerk, DuoKolomSoort.Tekst, "OPP KENMERK"),
            DuoKolom.Nodig(LeerlingSleutel, DuoKolomSoort.Tekst, "LEERLINGSLEUTEL"),
            DuoKolom.Nodig(Vestiging, DuoKolomSoort.Tekst, "VESTIGINGSCODE"),
            DuoKolom.Nodig(Schoolsoort, DuoKolomSoort.Tekst),
            DuoKolom.Nodig(BeginTermijn, DuoKolomSoort.Tekst),
            DuoKolom.Nodig(OpgesteldOp, DuoKolomSoort.Tekst),
            DuoKolom.Nodig(VastgesteldOp, DuoKolomSoort.Tekst),
        ],
        rijcontrole: null);
}
