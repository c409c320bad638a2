namespace Monitoring.Services.Opp.Domain.Regels;

/// <summary>Days in sentences, whatever the culture of the machine.</summary>
internal static class Dagtekst
{
    private static readonly string[] Maanden = ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"];

    /// <summary>"1 september 2024".</summary>
    public static string Voluit(DateOnly dag) => $"{dag.Day} {Maanden[dag.Month - 1]} {dag.Year}";
}
