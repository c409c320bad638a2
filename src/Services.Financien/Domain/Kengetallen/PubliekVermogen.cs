namespace Monitoring.Services.Financien.Domain.Kengetallen;

/// <summary>
/// Public part of the equity: the whole without the private reserves and funds. Only known when the split is given; the public files lack it.
/// </summary>
internal static class PubliekVermogen
{
    public const string Code = "publiekvermogen";

    private static readonly string[] Privaat = ["2.1.3", "2.1.5"];

    public static Kengetal Bereken(Jaarcijfers cijfers) => new(
        Code,
        "Publiek eigen vermogen",
        Eenheid.Euro,
        Uitkomst.Van(Bedrag(cijfers)),
        "eigen vermogen (2.1) − bestemmingsreserve privaat (2.1.3) − bestemmingsfonds privaat (2.1.5)",
        "Rekenhulp signaleringswaarde van de Rijksoverheid: totaal eigen vermogen min privaat vermogen",
        [Invoer.Van(cijfers, "2.1"), .. Privaat.Select(post => Invoer.Van(cijfers, post))],
        IsGesplitst(cijfers) ? "" : "De openbare bestanden splitsen publiek en privaat vermogen niet.");

    /// <summary>Whether the account says which part of the equity is private: then a part that is left out is nil.</summary>
    public static bool IsGesplitst(Jaarcijfers cijfers) => Posttabel.Vermogensdelen.Any(post => cijfers.Gegeven(post) is not null);

    /// <summary>The posts behind the equity that is compared: the private parts only when they are given.</summary>
    public static IEnumerable<Invoer> Gebruikt(Jaarcijfers cijfers) => Privaat.Where(_ => IsGesplitst(cijfers)).Prepend("2.1").Select(post => Invoer.Van(cijfers, post));

    /// <summary>Euro; null when the split is not known.</summary>
    public static decimal? Bedrag(Jaarcijfers cijfers) => IsGesplitst(cijfers) ? cijfers.Bedrag("2.1") - Privaat.Sum(post => cijfers.Gegeven(post) ?? 0) : null;
}
