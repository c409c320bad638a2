namespace Monitoring.Services.Financien.Domain.Kengetallen;

/// <summary>
/// What was passed on to school boards, by where the account books it: as a cost (4.5) in the newer model, as a deduction inside 3.1 in the
/// older one. A deduction is a positive 3.1.3T and, of a swv, a negative 3.1.4: in 2014 three of them booked what they passed on as negative income.
/// A negative 3.1.3T is the reverse: money that a school board received.
/// </summary>
internal static class Doorbetaald
{
    public const string Last = "4.5";
    public const string Ontvangen = "3.1.4";

    // The total, or in files without it the post that it is the total of.
    private static readonly string[] Aftrekposten = ["3.1.3T", "3.1.3", "3.1.3.2"];

    /// <summary>
    /// True when the account has the doorbetalingen as a cost. A column for 4.5 is not enough: a file that spans the change of model has it for
    /// every year, so an account that leaves it empty and deducts inside 3.1 follows the older model.
    /// </summary>
    public static bool AlsLast(Jaarcijfers cijfers) => cijfers.HeeftKolom(Last) && (cijfers.Bedrag(Last) != 0 || Afgetrokken(cijfers) == 0);

    /// <summary>The post of the deduction in this account.</summary>
    public static string Aftrekpost(Jaarcijfers cijfers) =>
        Array.Find(Aftrekposten, code => cijfers.Gegeven(code) is not null) ?? Array.Find(Aftrekposten, code => cijfers.Bedrag(code) is not null) ?? Aftrekposten[0];

    /// <summary>A specification that the board gave says nothing about baten that DUO published: nobody knows whether they belong together.</summary>
    public static bool VanEenAnder(Jaarcijfers cijfers) => cijfers.IsVanBestuur(Jaarrekeningdeel.Overheidsbijdragen) && !cijfers.IsVanBestuur(Jaarrekeningdeel.BatenLasten);

    /// <summary>Why it is not known what is deducted inside 3.1.</summary>
    public static string Onbekend(Jaarcijfers cijfers) => VanEenAnder(cijfers) ? "de specificatie van de rijksbijdragen komt van het bestuur en de baten komen van DUO" : "de specificatie van de rijksbijdragen ontbreekt";

    /// <summary>
    /// Euro that is deducted inside 3.1, never negative; null when the specification of 3.1 is absent or not of the same giver, and the model does not
    /// rule a deduction out.
    /// </summary>
    public static decimal? Afgetrokken(Jaarcijfers cijfers)
    {
        if (VanEenAnder(cijfers))
        {
            return cijfers.HeeftKolom(Last) ? 0 : null;
        }

        var negatiefOntvangen = cijfers.IsSwv ? Math.Max(0, -(cijfers.Bedrag(Ontvangen) ?? 0)) : 0;
        return cijfers.Bedrag(Aftrekpost(cijfers)) switch
        {
            { } aftrek => Math.Max(0, aftrek) + negatiefOntvangen,
            null => cijfers.HeeftKolom(Last) ? negatiefOntvangen : null,
        };
    }

    /// <summary>Euro, wherever it is booked; null when not known.</summary>
    public static decimal? Geheel(Jaarcijfers cijfers) => (cijfers.Gegeven(Last) ?? 0) + Afgetrokken(cijfers);

    /// <summary>The posts that <see cref="Afgetrokken"/> comes from.</summary>
    public static IReadOnlyList<Invoer> Aftrekinvoer(Jaarcijfers cijfers) =>
        cijfers.IsSwv ? [Invoer.Van(cijfers, Aftrekpost(cijfers)), Invoer.Van(cijfers, Ontvangen)] : [Invoer.Van(cijfers, Aftrekpost(cijfers))];

    /// <summary>How the deduction is computed, in words.</summary>
    public static string Aftrekformule(Jaarcijfers cijfers) =>
        $"in 3.1 afgetrokken doorbetalingen ({Aftrekpost(cijfers)} als die positief is{(cijfers.IsSwv ? $" en {Ontvangen} als die negatief is" : "")})";

    /// <summary>What a reader must know of a share of a swv whose account leaves the doorbetalingen out of baten and lasten; otherwise empty.</summary>
    /// <param name="noemer">Which total the share is of: totale baten or totale lasten.</param>
    public static string Netto(Jaarcijfers cijfers, string noemer) => !cijfers.IsSwv ? "" : (AlsLast(cijfers), Afgetrokken(cijfers)) switch
    {
        (_, > 0 and var aftrek) => $"De {noemer} zijn zonder de {NederlandsBedrag.Euro(aftrek)} die is doorbetaald. Met de doorbetalingen erbij is het aandeel dichter bij nul; vergelijk niet met jaren waarin doorbetalingen een last zijn (4.5).",
        (false, null) => $"Of de {noemer} met of zonder doorbetalingen zijn, is niet te zien: {Onbekend(cijfers)}.",
        _ => "",
    };
}
