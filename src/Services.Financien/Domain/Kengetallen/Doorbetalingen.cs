namespace Monitoring.Services.Financien.Domain.Kengetallen;

/// <summary>What a swv passed on to school boards, as a share of its gross baten.</summary>
internal static class Doorbetalingen
{
    public const string Code = "doorbetalingen";

    private const string Naam = "Doorbetaald aan schoolbesturen";
    private const string Formule = "doorbetalingen ÷ bruto totale baten";
    private const string Bron = "Modellen van de jaarrekening: tot ongeveer 2017 als aftrek in 3.1 (3.1.3T), daarna als last (4.5)";

    public static Kengetal Bereken(Jaarcijfers cijfers)
    {
        if (!cijfers.IsSwv)
        {
            return new Kengetal(Code, Naam, Eenheid.Ratio, Uitkomst.NietVanToepassing, Formule, Bron, [], "Alleen een samenwerkingsverband betaalt door aan schoolbesturen.");
        }

        var bruto = BrutoBaten.Bereken(cijfers);
        var post = TotaleBaten.ZijnBruto(cijfers) ? "4.5" : "3.1.3T";
        return new Kengetal(
            Code,
            Naam,
            Eenheid.Ratio,
            Verhouding.Deel(Bedrag(cijfers), bruto.Uitkomst.Waarde),
            Formule,
            Bron,
            [Invoer.Van(cijfers, post), new Invoer(BrutoBaten.Code, bruto.Naam, bruto.Uitkomst)],
            "Een lege post telt als 0: er is niets doorbetaald of het is niet apart geboekt.");
    }

    /// <summary>Euro; null when not known. A negative deduction is money received, not passed on.</summary>
    public static decimal? Bedrag(Jaarcijfers cijfers) => TotaleBaten.ZijnBruto(cijfers) ? cijfers.Bedrag("4.5") : BrutoBaten.Aftrek(cijfers) is { } aftrek ? Math.Max(0, aftrek) : null;
}
