namespace Monitoring.Services.Financien.Domain.Signaleringswaarden;

/// <summary>
/// Parameters of the signaleringswaarde of a school board, as the calculator of the central government (Rekenhulp signaleringswaarde 1.1.1)
/// has them. Amounts in euro.
/// </summary>
/// <param name="AandeelGebouwen">Share of the purchase value of buildings: 0.5.</param>
/// <param name="Bouwkostenindex">Index of building costs: 1.27.</param>
/// <param name="FactorKlein">Share of the baten at <paramref name="GrensKlein"/>: 0.10.</param>
/// <param name="GrensKlein">Below this the buffer is fixed: 3 million.</param>
/// <param name="FactorGroot">Share of the baten from <paramref name="GrensGroot"/> on: 0.05.</param>
/// <param name="GrensGroot">12 million.</param>
/// <param name="VasteBuffer">300,000.</param>
internal sealed record Rekenhulp(decimal AandeelGebouwen, decimal Bouwkostenindex, decimal FactorKlein, decimal GrensKlein, decimal FactorGroot, decimal GrensGroot, decimal VasteBuffer)
{
    /// <summary>To fill in.</summary>
    public static readonly Rekenhulp Leeg = new(0, 0, 0, 0, 0, 0, 0);

    /// <summary>How much more the buffer is at <see cref="GrensKlein"/> than just below it, euro: nil when the formula has no step there.</summary>
    public decimal Sprong => (FactorKlein * GrensKlein) - VasteBuffer;

    public string Formule =>
        $"{NederlandsBedrag.Getal(AandeelGebouwen)} × aanschafwaarde gebouwen (AWG) × {NederlandsBedrag.Getal(Bouwkostenindex)} + overige materiële vaste activa (1.2 − 1.2.1) + rekenfactor × (totale baten (TOTB) + financiële baten (5.1)); rekenfactor {NederlandsBedrag.Getal(FactorKlein)} bij {NederlandsBedrag.Euro(GrensKlein)}, logaritmisch dalend tot {NederlandsBedrag.Getal(FactorGroot)} vanaf {NederlandsBedrag.Euro(GrensGroot)}; onder {NederlandsBedrag.Euro(GrensKlein)} vast {NederlandsBedrag.Euro(VasteBuffer)}";

    /// <summary>The share of the baten: falls with the logarithm of the baten between the two bounds.</summary>
    /// <param name="baten">Total baten with the financial ones, at least <see cref="GrensKlein"/>.</param>
    public decimal Factor(decimal baten)
    {
        if (baten >= GrensGroot)
        {
            return FactorGroot;
        }

        // Rekenhulp: 0,05 + (0,1 - 0,05) / (log(3 mln) - log(12 mln)) * (log(a) - log(12 mln)). A decimal has no logarithm; fifteen digits are enough for euros.
        var deel = (Math.Log((double)baten) - Math.Log((double)GrensGroot)) / (Math.Log((double)GrensKlein) - Math.Log((double)GrensGroot));
        return FactorGroot + ((FactorKlein - FactorGroot) * (decimal)deel);
    }

    /// <summary>Euro; null when the baten are not known.</summary>
    public decimal? Risicobuffer(decimal? baten) => baten is not { } bedrag ? null : bedrag < GrensKlein ? VasteBuffer : Factor(bedrag) * bedrag;
}
