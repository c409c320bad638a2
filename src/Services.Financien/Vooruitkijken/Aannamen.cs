using Monitoring.Contracts.Domein;
using Monitoring.DuoBestanden.Lezen;
using Monitoring.Services.Financien.Domain;

namespace Monitoring.Services.Financien.Vooruitkijken;

/// <summary>What a scenario assumes, as a factor a year: 1.02 is two percent more.</summary>
/// <param name="Leerlingen">Pupils; baten, doorbetalingen and own cost follow them.</param>
/// <param name="Tarieven">Rates of the rijksbijdragen.</param>
/// <param name="Afdracht">Doorbetalingen, above what follows from pupils and rates.</param>
/// <param name="Lasten">Own cost, above what follows from pupils.</param>
internal sealed record Aannamen(decimal Leerlingen, decimal Tarieven, decimal Afdracht, decimal Lasten)
{
    private const decimal Grens = 25;

    /// <exception cref="WeigeringException"><c>scenario.percentage</c>.</exception>
    public static decimal LeesFactor(string tekst, string veld)
    {
        if (tekst.Trim().Length == 0)
        {
            return 1;
        }

        return NederlandsGetal.Bedrag(tekst.Trim().TrimEnd('%').TrimEnd()) is { } procent && Math.Abs(procent) <= Grens
            ? 1 + (procent / 100)
            : throw new WeigeringException("scenario.percentage", $"'{Kort.Tekst(tekst)}' is geen percentage van -{NederlandsBedrag.Getal(Grens)} tot {NederlandsBedrag.Getal(Grens)}.", veld);
    }

    public IEnumerable<string> InWoorden()
    {
        yield return $"Leerlingen: {Procent(Leerlingen)} per jaar. De rijksbijdragen (3.1), de doorbetalingen (4.5 en de aftrek in 3.1), de personeelslasten (4.1), de huisvestingslasten (4.3) en de overige lasten (4.4) bewegen mee.";
        yield return $"Tarieven van de rijksbijdragen: {Procent(Tarieven)} per jaar. Alleen de rijksbijdragen (3.1) en de doorbetalingen bewegen mee.";
        yield return $"Doorbetalingen, met de afdracht (v)so daarin: daarbovenop {Procent(Afdracht)} per jaar. De jaarrekening splitst ze niet, dus zij groeien samen.";
        yield return $"Eigen lasten (4.1, 4.3 en 4.4): daarbovenop {Procent(Lasten)} per jaar.";
        yield return "Het resultaat komt ten gunste of ten laste van het eigen vermogen en de liquide middelen. De rest van de balans, de andere baten (3.2 tot en met 3.5), de afschrijvingen (4.2) en de financiële baten en lasten (5) blijven gelijk.";
    }

    private static string Procent(decimal factor) => $"{NederlandsBedrag.Getal((factor - 1) * 100)}%";
}
