namespace Monitoring.Services.Toezicht.Domain.Onderzoeken;

/// <summary>
/// The turn to lay the row of judgements of one object (<see cref="Oordeelketen"/>). Each vaststelling reads the others: two at the same moment
/// would not see each other, so each takes a turn, and the one that comes second begins again.
/// </summary>
internal sealed class Ketenbeurt
{
    /// <summary>Id of the object.</summary>
    public required string ObjectId { get; init; }

    /// <summary>How many turns were taken. Of two that take the same one, the database keeps one.</summary>
    public int Nummer { get; private set; }

    public void Neem() => Nummer++;
}
