namespace Monitoring.Contracts.Domein;

/// <summary>A schooljaar: 1 August up to and including 31 July (WPO art. 1), written "2023-2024".</summary>
/// <param name="Begin">Calendar year in which it begins, 1990-2100.</param>
public readonly record struct Schooljaar(int Begin)
{
    public DateOnly EersteDag => new(Begin, 8, 1);

    public DateOnly LaatsteDag => new(Begin + 1, 7, 31);

    /// <summary>The schooljaar that a day falls in.</summary>
    public static Schooljaar Van(DateOnly dag) => new(dag.Month >= 8 ? dag.Year : dag.Year - 1);

    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Begin}-{Begin + 1}");
}
