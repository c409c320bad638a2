namespace Monitoring.Services.Financien.Domain.Kengetallen;

/// <summary>
/// Total of the baten before what was passed on to schools. In the older model the doorbetalingen are a deduction inside 3.1 and are added
/// back; in the newer model they are a cost (4.5) and the total is gross already.
/// </summary>
internal static class BrutoBaten
{
    public const string Code = "brutobaten";

    private const string Naam = "Totale baten (bruto)";
    private const string Bron = "Ministerie van OCW, september 2020: voor samenwerkingsverbanden gelden de totale bruto baten";
    private static readonly string[] Aftrekposten = ["3.1.3T", "3.1.3", "3.1.3.2"];

    public static Kengetal Bereken(Jaarcijfers cijfers)
    {
        var gerapporteerd = cijfers.Bedrag("TOTB");
        if (TotaleBaten.ZijnBruto(cijfers))
        {
            return Maak(Uitkomst.Van(gerapporteerd), "totaal baten (TOTB)", [Invoer.Van(cijfers, "TOTB"), Invoer.Van(cijfers, "4.5")], "De doorbetalingen staan als last in post 4.5, dus het totaal is al bruto.");
        }

        var post = Aftrekpost(cijfers);
        var formule = $"totaal baten (TOTB) + doorbetalingen ({post})";
        IReadOnlyList<Invoer> invoer = [Invoer.Van(cijfers, "TOTB"), Invoer.Van(cijfers, post)];
        return (gerapporteerd, cijfers.Bedrag(post)) switch
        {
            (null, _) => Maak(Uitkomst.NietBekend, formule, invoer, "De staat van baten en lasten ontbreekt."),
            (_, null) => Maak(Uitkomst.NietBekend, formule, invoer, "De specificatie van de rijksbijdragen ontbreekt: of er is doorbetaald, is niet te zien."),
            // Some boards booked what they received from a swv as a negative deduction: that is income, and it is in the total already.
            (_, < 0) => Maak(Uitkomst.Van(gerapporteerd.Value), "totaal baten (TOTB)", invoer, $"Post {post} is negatief: ontvangen geld dat als negatieve aftrek is geboekt. Het zit al in het totaal en is niet opgeteld."),
            var (bedrag, aftrek) => Maak(Uitkomst.Van(bedrag.Value + aftrek.Value), formule, invoer, "De doorbetalingen zijn in post 3.1 afgetrokken en hier weer opgeteld. Een lege post telt als 0."),
        };
    }

    /// <summary>The deduction inside 3.1, euro: the total, or in files without it the post that it is the total of. Null when the specification is absent.</summary>
    public static decimal? Aftrek(Jaarcijfers cijfers) => cijfers.Bedrag(Aftrekpost(cijfers));

    private static string Aftrekpost(Jaarcijfers cijfers) => Array.Find(Aftrekposten, code => cijfers.Gegeven(code) is not null) ?? Aftrekposten[0];

    private static Kengetal Maak(Uitkomst uitkomst, string formule, IReadOnlyList<Invoer> invoer, string toelichting) =>
        new(Code, Naam, Eenheid.Euro, uitkomst, formule, Bron, invoer, toelichting);
}
