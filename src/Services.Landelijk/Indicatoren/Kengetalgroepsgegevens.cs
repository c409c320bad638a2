namespace Monitoring.Services.Landelijk.Indicatoren;

/// <summary>What differs for one kengetal between samenwerkingsverbanden and schoolbesturen.</summary>
/// <param name="EersteBoekjaar">First boekjaar for which the signaleringswaarde existed for this group; before it a signal is computed backwards. 0 when it is older than the figures.</param>
/// <param name="NietTeBerekenen">A sentence that says why there is no value at all; empty when nothing is known about it.</param>
/// <param name="Kanttekeningen">In what the figures of this group differ from the definition.</param>
internal sealed record Kengetalgroepsgegevens(int EersteBoekjaar, string NietTeBerekenen, IReadOnlyList<string> Kanttekeningen)
{
    /// <summary>Ids with which the published figures about this kengetal and group begin.</summary>
    public IReadOnlyList<string> Referenties { get; init; } = [];
}
