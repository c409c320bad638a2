namespace Monitoring.Services.Financien.Domain.Kengetallen;

/// <summary>One figure divided by another. A denominator that is not positive gives no ratio: the quotient would mean nothing, or its opposite.</summary>
internal static class Verhouding
{
    private const string LegePosten = "Een lege post telt als 0.";

    /// <summary>A share of the baten or lasten: a fraction, which readers see as a percentage.</summary>
    public static Kengetal Aandeel(Jaarcijfers cijfers, string code, string naam, IReadOnlyList<string> plus, IReadOnlyList<string> min, string noemer, string formule, string bron) =>
        Bereken(cijfers, code, naam, plus, min, noemer, formule, bron) with { Eenheid = Eenheid.Aandeel };

    /// <param name="teller">Posts to add up.</param>
    /// <param name="noemer">Post to divide by.</param>
    public static Kengetal Bereken(Jaarcijfers cijfers, string code, string naam, IReadOnlyList<string> teller, string noemer, string formule, string bron) =>
        Bereken(cijfers, code, naam, teller, [], noemer, formule, bron);

    /// <param name="plus">Posts to add up.</param>
    /// <param name="min">Posts to subtract from them.</param>
    /// <param name="noemer">Post to divide by.</param>
    public static Kengetal Bereken(Jaarcijfers cijfers, string code, string naam, IReadOnlyList<string> plus, IReadOnlyList<string> min, string noemer, string formule, string bron)
    {
        var onder = cijfers.Bedrag(noemer);
        var uitkomst = Deel(cijfers.Som(plus) - cijfers.Som(min), onder);
        var toelichting = uitkomst.Ontbreekt switch
        {
            Contracts.V1.RedenOntbreekt.NietBekend => "Een deel van de jaarrekening ontbreekt.",
            Contracts.V1.RedenOntbreekt.NietVanToepassing => $"{Posttabel.Haal(noemer).Naam} is {NederlandsBedrag.Euro(onder ?? 0)}: daardoor delen zegt niets.",
            _ => LegePosten,
        };
        return new Kengetal(code, naam, Eenheid.Ratio, uitkomst, formule, bron, [.. plus.Concat(min).Append(noemer).Select(post => Invoer.Van(cijfers, post))], toelichting);
    }

    /// <summary>The quotient: not known when either is not known, not applicable when the denominator is not positive.</summary>
    public static Uitkomst Deel(decimal? boven, decimal? onder) => (boven, onder) switch
    {
        (null, _) or (_, null) => Uitkomst.NietBekend,
        (_, <= 0) => Uitkomst.NietVanToepassing,
        var (teller, noemer) => Uitkomst.Van(teller.Value / noemer.Value),
    };
}
