namespace Monitoring.Services.Financien.Domain.Kengetallen;

/// <summary>What a swv passed on to school boards, as a share of its gross baten.</summary>
internal static class Doorbetalingen
{
    public const string Code = "doorbetalingen";

    private const string Naam = "Doorbetaald aan schoolbesturen";
    private const string Bron = "Modellen van de jaarrekening: tot ongeveer 2017 als aftrek in 3.1 (3.1.3T), daarna als last (4.5)";

    public static Kengetal Bereken(Jaarcijfers cijfers)
    {
        if (!cijfers.IsSwv)
        {
            return new Kengetal(Code, Naam, Eenheid.Aandeel, Uitkomst.NietVanToepassing, "doorbetalingen ÷ bruto totale baten", Bron, [], "Alleen een samenwerkingsverband betaalt door aan schoolbesturen.");
        }

        var bruto = BrutoBaten.Bereken(cijfers);
        IReadOnlyList<Invoer> last = Doorbetaald.AlsLast(cijfers) ? [Invoer.Van(cijfers, Doorbetaald.Last)] : [];
        return new Kengetal(
            Code,
            Naam,
            Eenheid.Aandeel,
            Verhouding.Deel(Doorbetaald.Geheel(cijfers), bruto.Uitkomst.Waarde),
            $"({(last.Count > 0 ? "doorbetalingen als last (4.5) + " : "")}{Doorbetaald.Aftrekformule(cijfers)}) ÷ bruto totale baten",
            Bron,
            [.. last, .. Doorbetaald.Aftrekinvoer(cijfers), Invoer.Van(bruto)],
            "Een lege post telt als 0: er is niets doorbetaald of het is niet apart geboekt.");
    }
}
