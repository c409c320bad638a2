using Monitoring.DuoBestanden.Lezen;
using Monitoring.DuoBestanden.Schemas;

namespace Monitoring.DuoBestanden;

/// <summary>Tells which kind of DUO file some bytes are: by the headers, never by name or extension.</summary>
public static class DuoHerkenning
{
    // Far more than banner and header of any DUO file take.
    private const int Proef = 64 * 1024;

    /// <summary>All kinds of file that can be read.</summary>
    public static IReadOnlyList<DuoSchema> Schemas { get; } =
    [
        JaarrekeningBalans.Schema,
        JaarrekeningBatenLasten.Schema,
        JaarrekeningOverheidsbijdragen.Schema,
        BesturenSwv.Schema,
        SwvAdressen.Schema,
        LeerlingenBoMetSwv.Schema,
        LeerlingenPoCluster.Schema,
        LeerlingenVo.Schema,
        LeerlingenSwv.Schema,
        VestigingenBo.Schema,
        VestigingenVo.Schema,
        Pc4Swv.Schema,
        ObjectenVanToezicht.Schema,
    ];

    /// <summary>
    /// The schema of which all compulsory columns are there, the most demanding one when there are more; null when there is none.
    /// </summary>
    /// <param name="begin">The first bytes of the file; 64 KiB is enough, more is not looked at.</param>
    public static DuoSchema? Herken(ReadOnlySpan<byte> begin)
    {
        var proef = begin[..Math.Min(begin.Length, Proef)];
        return Bestandsvorm.Bezwaar("", proef) is null ? Herken(Tekstcodering.Decodeer(proef).Tekst)?.Schema : null;
    }

    /// <summary>
    /// The header of the schema that the file nearly follows: more than half of its compulsory columns are there. So that a file with a
    /// column too few is refused by the name of that column.
    /// </summary>
    internal static Kopregel? Bijna(string tekst) => Kopregel.Beste(tekst.Length > Proef ? tekst[..Proef] : tekst, Schemas)
        .Where(kop => kop.Ontbrekend.Count * 2 < kop.Schema.Kolommen.Count(kolom => kolom.Verplicht))
        .MinBy(kop => (double)kop.Ontbrekend.Count / kop.Schema.Kolommen.Count(kolom => kolom.Verplicht));

    internal static Kopregel? Herken(string tekst) => Kopregel.Beste(tekst, Schemas)
        .Where(kop => kop.Ontbrekend.Count == 0)
        .MaxBy(kop => kop.Schema.Kolommen.Count(kolom => kolom.Verplicht));
}
