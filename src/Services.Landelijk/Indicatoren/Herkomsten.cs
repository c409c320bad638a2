namespace Monitoring.Services.Landelijk.Indicatoren;

/// <summary>Where the facts under one figure come from.</summary>
internal static class Herkomsten
{
    public const string Duo = "duo";
    public const string Swv = "swv";

    /// <summary>Published by DUO, and given by boards: real, all of it.</summary>
    public const string DuoEnSwv = "duo-en-swv";

    public const string Gemengd = "gemengd";
    public const string Voorbeeld = "voorbeeld";

    /// <summary>
    /// The facts of an indicator that count: examples only as long as there is nothing else. Examples are invented and may be known, so they
    /// never go into one figure with the rest: the figure would be untrue, and subtracting them would undo the suppression of small groups.
    /// </summary>
    /// <param name="feiten">All facts of the indicator, before any filter of a reader that takes some of them away.</param>
    /// <returns>Those that count, and what there is to say about the others.</returns>
    public static (IReadOnlyList<T> Feiten, IReadOnlyList<string> Kanttekeningen) Tellend<T>(IReadOnlyList<T> feiten, Func<T, string> herkomst)
    {
        var echt = feiten.Where(feit => herkomst(feit) != Voorbeeld).ToArray();
        return echt.Length == 0 || echt.Length == feiten.Count ? (feiten, []) : (echt, ["De voorbeeldgegevens tellen niet meer mee."]);
    }

    /// <summary>Whether there is anything else than examples among the facts.</summary>
    public static bool IsEcht<T>(IEnumerable<T> feiten, Func<T, string> herkomst) => feiten.Any(feit => herkomst(feit) != Voorbeeld);

    /// <summary>The one origin, duo-en-swv when they are of DUO and of boards, gemengd when there are other ones, empty when there are no facts.</summary>
    public static string Samen(IEnumerable<string> herkomsten) => herkomsten.Distinct().Take(2).ToArray() switch
    {
        [] => "",
        [var enige] => enige,
        _ when herkomsten.All(herkomst => herkomst is Duo or Swv or DuoEnSwv) => DuoEnSwv,
        _ => Gemengd,
    };
}
