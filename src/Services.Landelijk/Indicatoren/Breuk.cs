namespace Monitoring.Services.Landelijk.Indicatoren;

/// <summary>Where a series may not be read across: the method or the scale changed.</summary>
/// <param name="Periode">The first period after the break.</param>
/// <param name="Uitleg">One sentence.</param>
internal sealed record Breuk(string Periode, string Uitleg)
{
    /// <summary>The right to be heard (WPO art. 40a, WVO 2020 art. 2.44, WEC art. 41a as in force from 1 January 2025) is one demand more, halfway a schooljaar.</summary>
    public static readonly Breuk Hoorrecht2025 = new("2024-2025", "Vanaf 1 januari 2025 hoort het hoorrecht van de leerling bij de wettelijke eisen. Vergelijk de schooljaren ervoor en erna niet zonder meer.");

    /// <summary>
    /// From 1 August 2017 a school is voldoende, onvoldoende or zeer zwak; before it was basis, zwak or zeer zwak. Evaluatie Wet kwaliteit
    /// (v)so names the same change in its series of judgements.
    /// </summary>
    public static readonly Breuk Oordeelschaal2017 = new("2017", "In 2017 veranderde de schaal van oordelen (zwak werd onvoldoende). Vergelijk de jaren ervoor en erna niet.");
}
