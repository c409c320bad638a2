namespace Monitoring.Services.Landelijk.Indicatoren;

/// <summary>Where a series may not be read across: the method or the scale changed.</summary>
/// <param name="Periode">The first period after the break.</param>
/// <param name="Uitleg">One sentence.</param>
internal sealed record Breuk(string Periode, string Uitleg)
{
    /// <summary>
    /// From 1 August 2017 a school is voldoende, onvoldoende or zeer zwak; before it was basis, zwak or zeer zwak. Evaluatie Wet kwaliteit
    /// (v)so names the same change in its series of judgements.
    /// </summary>
    public static readonly Breuk Oordeelschaal2017 = new("2017", "In 2017 veranderde de schaal van oordelen (zwak werd onvoldoende). Vergelijk de jaren ervoor en erna niet.");
}
