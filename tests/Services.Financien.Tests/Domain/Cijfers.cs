using Monitoring.Services.Financien.Domain;

namespace Monitoring.Services.Financien.Tests.Domain;

/// <summary>Figures for a test: all parts are there, with only these posts filled; in the older model, unless post 4.5 is among them.</summary>
internal static class Cijfers
{
    public static Jaarcijfers Swv(int boekjaar, params (string Post, decimal Bedrag)[] posten) => Maak(Jaarrekening.GroeperingSwv, boekjaar, Enum.GetValues<Jaarrekeningdeel>(), posten);

    public static Jaarcijfers Bestuur(int boekjaar, params (string Post, decimal Bedrag)[] posten) => Maak("PO3", boekjaar, Enum.GetValues<Jaarrekeningdeel>(), posten);

    public static Jaarcijfers Maak(string groepering, int boekjaar, IEnumerable<Jaarrekeningdeel> delen, params (string Post, decimal Bedrag)[] posten) => new(
        groepering,
        boekjaar,
        delen.Select(deel => new Onderdeel(deel, "proef.csv", 2, posten.Where(post => Posttabel.Haal(post.Post).Deel == deel).ToDictionary(post => post.Post, post => post.Bedrag, StringComparer.Ordinal)) { Ontbrekend = Ontbrekend(deel, posten.Any(post => post.Post == "4.5")) }));

    /// <summary>The same figures, with the year before.</summary>
    public static Jaarcijfers Na(Jaarcijfers vorig, Jaarcijfers cijfers) => new(
        cijfers.Groepering,
        cijfers.Boekjaar,
        Enum.GetValues<Jaarrekeningdeel>().Select(deel => new Onderdeel(deel, "proef.csv", 2, Posttabel.Alle.Where(post => post.Deel == deel && cijfers.Gegeven(post.Code) is not null).ToDictionary(post => post.Code, post => cijfers.Gegeven(post.Code)!.Value, StringComparer.Ordinal)) { Ontbrekend = Ontbrekend(deel, cijfers.HeeftKolom("4.5")) }))
    {
        Vorig = vorig,
    };

    private static string[] Ontbrekend(Jaarrekeningdeel deel, bool doorbetalingenAlsLast) => deel == Jaarrekeningdeel.BatenLasten && !doorbetalingenAlsLast ? ["4.5"] : [];
}
