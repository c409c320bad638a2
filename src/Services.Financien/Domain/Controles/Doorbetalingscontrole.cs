using Monitoring.Services.Financien.Domain.Kengetallen;

namespace Monitoring.Services.Financien.Domain.Controles;

/// <summary>Money that a samenwerkingsverband passed on, booked on the wrong side or twice.</summary>
internal static class Doorbetalingscontrole
{
    public static IEnumerable<Bevinding> Toets(Jaarcijfers cijfers)
    {
        if (cijfers.Gegeven("3.1.3T") is < 0 and var aftrek)
        {
            yield return new Bevinding("doorbetaling-negatief", Bevinding.Info, "Inkomensoverdrachten (3.1.3T) is negatief: waarschijnlijk ontvangen geld van een samenwerkingsverband, dat in post 3.1.4 hoort.", aftrek);
        }

        if (cijfers.Gegeven(Doorbetaald.Ontvangen) is < 0 and var negatief)
        {
            yield return cijfers.IsSwv
                ? new Bevinding("ontvangen-negatief", Bevinding.LetOp, "Ontvangen doorbetalingen (3.1.4) is negatief: waarschijnlijk geld dat het samenwerkingsverband heeft doorbetaald, dat in post 3.1.3 hoort. Het telt hier als doorbetaald.", negatief)
                : new Bevinding("ontvangen-negatief", Bevinding.Info, "Ontvangen doorbetalingen (3.1.4) is negatief. Is het teken omgedraaid?", negatief);
        }

        if (cijfers.IsSwv && cijfers.Gegeven(Doorbetaald.Ontvangen) is > 0 and var ontvangen)
        {
            yield return new Bevinding("ontvangen-swv", Bevinding.Info, "Het samenwerkingsverband ontving zelf doorbetalingen (3.1.4), en die zijn er voor schoolbesturen. Hoort het bedrag in een andere post?", ontvangen);
        }

        if (cijfers.Gegeven(Doorbetaald.Last) is > 0 && Doorbetaald.Afgetrokken(cijfers) is > 0 and var dubbel)
        {
            yield return new Bevinding("doorbetaling-dubbel", Bevinding.LetOp, "Doorbetalingen staan als last (4.5) en ook als aftrek in de rijksbijdragen (3.1). Is hetzelfde geld twee keer geboekt?", dubbel);
        }
    }
}
