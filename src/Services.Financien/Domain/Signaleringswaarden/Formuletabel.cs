namespace Monitoring.Services.Financien.Domain.Signaleringswaarden;

/// <summary>
/// The parameters of the two formulas of mogelijk bovenmatig vermogen. The shape of a formula is part of the service (source: Rekenhulp
/// signaleringswaarde 1.1.1; ministerie van OCW, september 2020); its numbers are reference data.
/// </summary>
internal static class Formuletabel
{
    // More than all boards together: a larger amount is a slip of the pen.
    private const decimal MeesteEuro = 100_000_000_000;

    private static readonly Formuleparameter[] VanSwv =
    [
        new("factor", "Aandeel van de bruto totale baten", 0, 1, regel => regel.Factor, (regel, waarde) => regel with { Factor = waarde }),
        new("minimum", "Ten minste (euro)", 0, MeesteEuro, regel => regel.Minimum, (regel, waarde) => regel with { Minimum = waarde }),
    ];

    private static readonly Formuleparameter[] VanBestuur =
    [
        Uit("aandeelgebouwen", "Aandeel van de aanschafwaarde van gebouwen", 0, 1, hulp => hulp.AandeelGebouwen, (hulp, waarde) => hulp with { AandeelGebouwen = waarde }),
        Uit("bouwkostenindex", "Bouwkostenindex", 0, 100, hulp => hulp.Bouwkostenindex, (hulp, waarde) => hulp with { Bouwkostenindex = waarde }),
        Uit("grensklein", "Klein bestuur: baten onder (euro)", 1, MeesteEuro, hulp => hulp.GrensKlein, (hulp, waarde) => hulp with { GrensKlein = waarde }),
        Uit("vastebuffer", "Vaste buffer van een klein bestuur (euro)", 0, MeesteEuro, hulp => hulp.VasteBuffer, (hulp, waarde) => hulp with { VasteBuffer = waarde }),
        Uit("factorklein", "Rekenfactor bij de grens van een klein bestuur", 0, 1, hulp => hulp.FactorKlein, (hulp, waarde) => hulp with { FactorKlein = waarde }),
        Uit("grensgroot", "Groot bestuur: baten vanaf (euro)", 1, MeesteEuro, hulp => hulp.GrensGroot, (hulp, waarde) => hulp with { GrensGroot = waarde }),
        Uit("factorgroot", "Rekenfactor van een groot bestuur", 0, 1, hulp => hulp.FactorGroot, (hulp, waarde) => hulp with { FactorGroot = waarde }),
    ];

    /// <summary>In the order of the formula.</summary>
    /// <param name="groep">swv or bestuur.</param>
    public static IReadOnlyList<Formuleparameter> Van(string groep) => groep == Signaleringsset.GroepSwv ? VanSwv : VanBestuur;

    private static Formuleparameter Uit(string code, string naam, decimal minst, decimal meest, Func<Rekenhulp, decimal> geef, Func<Rekenhulp, decimal, Rekenhulp> zet) =>
        new(code, naam, minst, meest, regel => regel.Rekenhulp is { } hulp ? geef(hulp) : null, (regel, waarde) => regel with { Rekenhulp = zet(regel.Rekenhulp ?? Rekenhulp.Leeg, waarde) });
}
