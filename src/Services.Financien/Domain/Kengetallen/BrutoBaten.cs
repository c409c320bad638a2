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

    public static Kengetal Bereken(Jaarcijfers cijfers)
    {
        var (gerapporteerd, afgetrokken) = (cijfers.Bedrag("TOTB"), Doorbetaald.Afgetrokken(cijfers));
        var alsLast = Doorbetaald.AlsLast(cijfers);
        var toelichting = (gerapporteerd, afgetrokken) switch
        {
            (null, _) => "De staat van baten en lasten ontbreekt.",
            (_, null) => $"Of er is doorbetaald, is niet te zien: {Doorbetaald.Onbekend(cijfers)}.",
            (_, > 0) when alsLast => "De doorbetalingen staan deels als last (4.5) en deels als aftrek in 3.1. Alleen de aftrek is opgeteld.",
            _ when alsLast => "De doorbetalingen staan als last in post 4.5, dus het totaal is al bruto.",
            _ => $"De doorbetalingen zijn in post 3.1 afgetrokken en hier weer opgeteld. Een lege post telt als 0.{Omgekeerd(cijfers)}",
        };
        return new Kengetal(
            Code,
            Naam,
            Eenheid.Euro,
            Uitkomst.Van(gerapporteerd + afgetrokken),
            alsLast && afgetrokken == 0 ? "totaal baten (TOTB)" : $"totaal baten (TOTB) + {Doorbetaald.Aftrekformule(cijfers)}",
            Bron,
            alsLast ? [Invoer.Van(cijfers, "TOTB"), Invoer.Van(cijfers, Doorbetaald.Last), .. Doorbetaald.Aftrekinvoer(cijfers)] : [Invoer.Van(cijfers, "TOTB"), .. Doorbetaald.Aftrekinvoer(cijfers)],
            toelichting);
    }

    private static string Omgekeerd(Jaarcijfers cijfers)
    {
        var post = Doorbetaald.Aftrekpost(cijfers);
        var aftrek = cijfers.Gegeven(post) < 0 ? $" Post {post} is negatief: ontvangen geld dat als negatieve aftrek is geboekt. Het zit al in het totaal en is niet opgeteld." : "";
        return cijfers.IsSwv && cijfers.Gegeven(Doorbetaald.Ontvangen) < 0 ? $"{aftrek} Post {Doorbetaald.Ontvangen} (ontvangen doorbetalingen) is negatief en telt hier als doorbetaald." : aftrek;
    }
}
