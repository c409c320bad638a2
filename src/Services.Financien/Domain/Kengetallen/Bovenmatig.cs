namespace Monitoring.Services.Financien.Domain.Kengetallen;

/// <summary>
/// Mogelijk bovenmatig publiek eigen vermogen: what the public equity lies above its signaleringswaarde, 0 when it lies below. When the
/// account does not split public and private, the whole equity counts, and the figure says so.
/// </summary>
internal static class Bovenmatig
{
    public const string Code = "bovenmatig";
    public const string RatioEigenVermogen = "ratioeigenvermogen";

    private const string Naam = "Mogelijk bovenmatig publiek eigen vermogen";
    private const string Bron = "Rekenhulp signaleringswaarde van de Rijksoverheid: feitelijk min normatief eigen vermogen; bij een negatief bedrag een 0";

    /// <summary>What is assumed when the account does not split the equity.</summary>
    public const string NietGesplitst = "De waarde gaat over publiek vermogen. De openbare bestanden splitsen publiek en privaat niet, dus hier telt het hele eigen vermogen.";

    /// <param name="normatief">What the equity is compared with (<see cref="NormatiefVermogen"/>).</param>
    public static Kengetal Bereken(Jaarcijfers cijfers, Kengetal normatief)
    {
        var uitkomst = (Feitelijk(cijfers), normatief.Uitkomst) switch
        {
            (_, { Ontbreekt: Contracts.V1.RedenOntbreekt.NietVanToepassing }) => Uitkomst.NietVanToepassing,
            ({ } vermogen, { Waarde: { } grens }) => Uitkomst.Van(Math.Max(0, vermogen - grens)),
            _ => Uitkomst.NietBekend,
        };
        return new Kengetal(
            Code,
            Naam,
            Eenheid.Euro,
            uitkomst,
            $"publiek eigen vermogen − {(normatief.Uitkomst.Ontbreekt == Contracts.V1.RedenOntbreekt.NietVanToepassing ? "signaleringswaarde" : $"({normatief.Formule})")}; 0 als dat negatief is",
            Bron,
            [.. PubliekVermogen.Gebruikt(cijfers), .. normatief.Invoer],
            $"{(PubliekVermogen.IsGesplitst(cijfers) ? "" : NietGesplitst)} {normatief.Toelichting}".Trim());
    }

    /// <summary>Equity over signaleringswaarde: above 1 is mogelijk bovenmatig.</summary>
    public static Kengetal Ratio(Jaarcijfers cijfers, Kengetal normatief) => new(
        RatioEigenVermogen,
        "Ratio eigen vermogen",
        Eenheid.Ratio,
        normatief.Uitkomst.Ontbreekt == Contracts.V1.RedenOntbreekt.NietVanToepassing ? Uitkomst.NietVanToepassing : Verhouding.Deel(Feitelijk(cijfers), normatief.Uitkomst.Waarde),
        "publiek eigen vermogen ÷ signaleringswaarde eigen vermogen",
        "Rekenhulp signaleringswaarde van de Rijksoverheid: een getal boven de 1 duidt op mogelijk bovenmatig eigen vermogen",
        [.. PubliekVermogen.Gebruikt(cijfers), Invoer.Van(normatief)],
        PubliekVermogen.IsGesplitst(cijfers) ? normatief.Toelichting : NietGesplitst);

    /// <summary>Public equity, or the whole equity when the account does not split it; euro.</summary>
    public static decimal? Feitelijk(Jaarcijfers cijfers) => PubliekVermogen.Bedrag(cijfers) ?? cijfers.Bedrag("2.1");
}
