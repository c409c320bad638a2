namespace Monitoring.DuoBestanden;

/// <summary>A column of a schema.</summary>
/// <param name="Naam">Name by which the code asks for it: the header of the file, or the code of a post ("1.1", "TOTB").</param>
/// <param name="Aliassen">Other headers of the same column in other vintages, most usual first. Headers are compared without case, accents, spaces and punctuation.</param>
/// <param name="Verplicht">A file without this column is refused; a row without a readable code, year or date in it is set apart.</param>
/// <param name="Soort">What its cells hold.</param>
/// <param name="IsPost">The name is the code of a post: it matches a header that begins with it, such as "1.1 - IMMATERIËLE VASTE ACTIVA".</param>
public sealed record DuoKolom(string Naam, IReadOnlyList<string> Aliassen, bool Verplicht, DuoKolomSoort Soort, bool IsPost)
{
    public static DuoKolom Nodig(string naam, DuoKolomSoort soort, params string[] aliassen) => new(naam, aliassen, true, soort, false);

    public static DuoKolom Soms(string naam, DuoKolomSoort soort, params string[] aliassen) => new(naam, aliassen, false, soort, false);

    /// <summary>A post that every vintage has.</summary>
    public static DuoKolom NodigePost(string code, string omschrijving) => new(code, [omschrijving], true, DuoKolomSoort.Bedrag, true);

    /// <summary>A part of a post, with the words of another post: only its code tells it apart.</summary>
    public static DuoKolom Deelpost(string code) => new(code, [], false, DuoKolomSoort.Bedrag, true);

    /// <summary>A post that some vintages lack.</summary>
    public static DuoKolom Post(string code, string omschrijving) => new(code, [omschrijving], false, DuoKolomSoort.Bedrag, true);
}
