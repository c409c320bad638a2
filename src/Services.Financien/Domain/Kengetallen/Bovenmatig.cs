using Monitoring.Services.Financien.Domain.Signaleringswaarden;

namespace Monitoring.Services.Financien.Domain.Kengetallen;

/// <summary>
/// Mogelijk bovenmatig publiek eigen vermogen: what the equity lies above its signaleringswaarde, 0 when it lies below. For a swv the
/// signaleringswaarde is a share of the gross baten with a minimum; for a school board it needs the purchase value of its buildings, which
/// the public files lack.
/// </summary>
internal static class Bovenmatig
{
    public const string Code = "bovenmatig";

    private const string Naam = "Mogelijk bovenmatig publiek eigen vermogen";
    private const string Bron = "Ministerie van OCW, september 2020: 0,035 × totale bruto baten, maar minimaal € 250.000";

    /// <param name="regel">The signaleringswaarde of this group and year, or null when there is none.</param>
    public static Kengetal Bereken(Jaarcijfers cijfers, Signaleringswaarde? regel)
    {
        if (!cijfers.IsSwv)
        {
            return new Kengetal(
                Code,
                Naam,
                Eenheid.Euro,
                Uitkomst.NietBekend,
                "eigen vermogen (2.1) − signaleringswaarde van schoolbesturen",
                Bron,
                [Invoer.Van(cijfers, "2.1")],
                "Voor een schoolbestuur is de aanschafwaarde van de gebouwen nodig. Die staat niet in de openbare bestanden.");
        }

        var bruto = BrutoBaten.Bereken(cijfers);
        IReadOnlyList<Invoer> invoer = [Invoer.Van(cijfers, "2.1"), new(BrutoBaten.Code, bruto.Naam, bruto.Uitkomst)];
        if (regel is null)
        {
            return new Kengetal(Code, Naam, Eenheid.Euro, Uitkomst.NietVanToepassing, "eigen vermogen (2.1) − signaleringswaarde", Bron, invoer, "Voor dit boekjaar is geen signaleringswaarde vastgelegd.");
        }

        var uitkomst = (cijfers.Bedrag("2.1"), regel.Grens(bruto.Uitkomst.Waarde)) switch
        {
            ({ } vermogen, { } grens) => Uitkomst.Van(Math.Max(0, vermogen - grens)),
            _ => Uitkomst.NietBekend,
        };
        return new Kengetal(
            Code,
            Naam,
            Eenheid.Euro,
            uitkomst,
            $"eigen vermogen (2.1) − de hoogste van {NederlandsBedrag.Getal(regel.Factor ?? 0)} × bruto totale baten en {NederlandsBedrag.Euro(regel.Minimum ?? 0)}; 0 als dat negatief is",
            Bron,
            invoer,
            "De waarde gaat over publiek vermogen. De openbare bestanden splitsen publiek en privaat niet, dus hier telt het hele eigen vermogen. Financiële baten staan er alleen als saldo in en zijn niet meegeteld in de bruto baten.");
    }
}
