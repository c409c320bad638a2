namespace Monitoring.Services.Financien.Domain.Kengetallen;

/// <summary>One figure divided by another. A denominator that is not positive gives no ratio: the quotient would mean nothing, or its opposite.</summary>
internal static class Verhouding
{
    private const string LegePosten = "Een lege post telt als 0.";

    /// <param name="teller">Posts to add up.</param>
    /// <param name="noemer">Post to divide by.</param>
    public static Kengetal Bereken(Jaarcijfers cijfers, string code, string naam, IReadOnlyList<string> teller, string noemer, string formule, string bron)
    {
        var (uitkomst, toelichting) = (cijfers.Som(teller), cijfers.Bedrag(noemer)) switch
        {
            (null, _) or (_, null) => (Uitkomst.NietBekend, "Een deel van de jaarrekening ontbreekt."),
            (_, <= 0 and var onder) => (Uitkomst.NietVanToepassing, $"{Posttabel.Haal(noemer).Naam} is {NederlandsBedrag.Euro(onder)}: daardoor delen zegt niets."),
            var (boven, onder) => (Uitkomst.Van(boven.Value / onder.Value), LegePosten),
        };
        return new Kengetal(code, naam, Eenheid.Ratio, uitkomst, formule, bron, [.. teller.Append(noemer).Select(post => Invoer.Van(cijfers, post))], toelichting);
    }
}
