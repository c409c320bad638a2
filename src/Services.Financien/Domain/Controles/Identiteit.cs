namespace Monitoring.Services.Financien.Domain.Controles;

/// <summary>An equality that an account must satisfy: one post equals the sum of others.</summary>
/// <param name="Links">Item code.</param>
/// <param name="Plus">Codes that are added on the right.</param>
/// <param name="Min">Codes that are subtracted on the right.</param>
internal sealed record Identiteit(string Code, string Melding, string Links, IReadOnlyList<string> Plus, IReadOnlyList<string> Min)
{
    /// <summary>Totals of which an empty cell is no nil: an account that was entered has the result and not always those that follow from it.</summary>
    public IReadOnlyList<string> AlleenMet { get; init; } = [];

    /// <summary>Euro. Amounts are rounded to whole euros one by one, so a sum may be off by this much and still be right.</summary>
    public const decimal Tolerantie = 2;

    /// <summary>Euro. Up to here a difference is most likely rounding of more posts; beyond it the figures disagree.</summary>
    public const decimal Afronding = 10;

    /// <summary>The finding, or null when the equality holds within the tolerance or a part is absent.</summary>
    public Bevinding? Toets(Jaarcijfers cijfers)
    {
        if (AlleenMet.Any(code => cijfers.Gegeven(code) is null) || cijfers.Bedrag(Links) is not { } links || cijfers.Som(Plus) is not { } plus || cijfers.Som(Min) is not { } min)
        {
            return null;
        }

        var verschil = links - (plus - min);
        return Math.Abs(verschil) switch
        {
            <= Tolerantie => null,
            <= Afronding => new Bevinding(Code, Bevinding.Info, $"{Melding} Het verschil van {NederlandsBedrag.Euro(verschil)} lijkt afronding.", verschil),
            _ => new Bevinding(Code, Bevinding.LetOp, $"{Melding} Het verschil is {NederlandsBedrag.Euro(verschil)}.", verschil),
        };
    }
}
