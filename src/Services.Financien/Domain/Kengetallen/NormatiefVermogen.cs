using Monitoring.Services.Financien.Domain.Signaleringswaarden;

namespace Monitoring.Services.Financien.Domain.Kengetallen;

/// <summary>
/// The amount that the public equity is compared with (signaleringswaarde mogelijk bovenmatig publiek eigen vermogen), in euro. For a swv a
/// share of the gross baten with a minimum; for a school board half the indexed purchase value of its buildings, its other fixed assets and
/// a buffer that depends on its size.
/// </summary>
internal static class NormatiefVermogen
{
    public const string Code = "normatiefvermogen";

    /// <summary>Post of the financiële baten.</summary>
    public const string FinancieleBaten = "5.1";

    private const string GeenFinancieleBaten = "De financiële baten (5.1) zijn niet apart opgegeven en tellen als 0. De openbare bestanden hebben alleen het saldo met de lasten.";
    private const string Naam = "Signaleringswaarde eigen vermogen";

    /// <param name="regel">The signaleringswaarde of this group and year, or null when there is none.</param>
    public static Kengetal Bereken(Jaarcijfers cijfers, Signaleringswaarde? regel)
    {
        if (regel is null)
        {
            return new Kengetal(Code, Naam, Eenheid.Euro, Uitkomst.NietVanToepassing, "geen formule voor dit boekjaar", "Ministerie van OCW, september 2020", [], "Voor dit boekjaar is geen signaleringswaarde vastgelegd.");
        }

        return regel.Rekenhulp is { } rekenhulp ? VanSchoolbestuur(cijfers, rekenhulp, regel.Bron) : VanSwv(cijfers, regel);
    }

    private static Kengetal VanSwv(Jaarcijfers cijfers, Signaleringswaarde regel)
    {
        var bruto = BrutoBaten.Bereken(cijfers);
        var financieel = cijfers.Gegeven(FinancieleBaten);
        return new Kengetal(
            Code,
            Naam,
            Eenheid.Euro,
            Uitkomst.Van(regel.Grens(bruto.Uitkomst.Waarde + (financieel ?? 0))),
            $"de hoogste van {NederlandsBedrag.Getal(regel.Factor ?? 0)} × (bruto totale baten + financiële baten (5.1)) en {NederlandsBedrag.Euro(regel.Minimum ?? 0)}",
            $"{regel.Bron}; financiële baten volgens de Rekenhulp signaleringswaarde 1.1.1",
            [Invoer.Van(bruto), Invoer.Van(cijfers, FinancieleBaten)],
            financieel is null ? GeenFinancieleBaten : "");
    }

    private static Kengetal VanSchoolbestuur(Jaarcijfers cijfers, Rekenhulp rekenhulp, string bron)
    {
        var rente = cijfers.Gegeven(FinancieleBaten) ?? 0;
        var gebouwen = cijfers.Bedrag("AWG") * rekenhulp.AandeelGebouwen * rekenhulp.Bouwkostenindex;
        var overig = cijfers.Bedrag("1.2") - cijfers.Bedrag("1.2.1");
        return new Kengetal(
            Code,
            Naam,
            Eenheid.Euro,
            Uitkomst.Van(gebouwen + overig + rekenhulp.Risicobuffer(cijfers.Bedrag("TOTB") + rente)),
            rekenhulp.Formule,
            bron,
            [Invoer.Van(cijfers, "AWG"), Invoer.Van(cijfers, "1.2"), Invoer.Van(cijfers, "1.2.1"), Invoer.Van(cijfers, "TOTB"), Invoer.Van(cijfers, FinancieleBaten)],
            string.Join(' ', Voorbehouden(cijfers)));
    }

    private static IEnumerable<string> Voorbehouden(Jaarcijfers cijfers)
    {
        if (cijfers.Gegeven("AWG") is null)
        {
            yield return "Voor een schoolbestuur is de aanschafwaarde van de gebouwen nodig. Die staat niet in de openbare bestanden.";
        }

        if (cijfers.Gegeven("1.2.1") is not null)
        {
            yield return "Post 1.2.1 is de boekwaarde van gebouwen én terreinen; de Rekenhulp trekt alleen die van gebouwen af. De signaleringswaarde is dus zonder terreinen en daardoor aan de lage kant.";
        }

        if (cijfers.Gegeven(FinancieleBaten) is null)
        {
            yield return GeenFinancieleBaten;
        }
    }
}
