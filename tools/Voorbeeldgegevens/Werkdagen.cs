namespace Monitoring.Voorbeeldgegevens;

/// <summary>Days on which an inspecteur works.</summary>
internal static class Werkdagen
{
    /// <summary>The day itself, or the Monday after a weekend.</summary>
    public static DateOnly Vanaf(DateOnly dag) => dag.DayOfWeek switch { DayOfWeek.Saturday => dag.AddDays(2), DayOfWeek.Sunday => dag.AddDays(1), _ => dag };
}
