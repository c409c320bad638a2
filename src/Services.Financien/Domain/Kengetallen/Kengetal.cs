namespace Monitoring.Services.Financien.Domain.Kengetallen;

/// <summary>A figure that explains itself.</summary>
/// <param name="Formule">In words with item codes, so that a reader can repeat it.</param>
/// <param name="Bron">Where the formula comes from.</param>
/// <param name="Toelichting">What a reader must know about this value; may be empty.</param>
internal sealed record Kengetal(string Code, string Naam, Eenheid Eenheid, Uitkomst Uitkomst, string Formule, string Bron, IReadOnlyList<Invoer> Invoer, string Toelichting)
{
    /// <summary>The same with something more to know; nothing when that is empty.</summary>
    public Kengetal Met(string toelichting) => toelichting.Length == 0 ? this : this with { Toelichting = $"{Toelichting} {toelichting}".TrimStart() };
}
