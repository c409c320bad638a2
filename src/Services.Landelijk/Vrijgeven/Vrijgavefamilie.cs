using Monitoring.Services.Landelijk.Indicatoren;

namespace Monitoring.Services.Landelijk.Vrijgeven;

/// <summary>
/// Which indicators are released together. Tables that count the same pupils hide small groups with an eye to each other; were one of them
/// frozen while another moves on, a hidden group could be found by subtraction.
/// </summary>
internal static class Vrijgavefamilie
{
    /// <summary>The family of an indicator, itself among them; figures about institutions are public one by one and have no family.</summary>
    public static IReadOnlyList<IIndicator> Van(IIndicator indicator) => indicator is IOppcijfer ? Oppindicatoren.Alle : [indicator];
}
