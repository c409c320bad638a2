namespace Monitoring.Services.Toezicht.Domain;

/// <summary>Where a fact comes from: DUO's files, the Inspectie, or the invented sample data that the project brings along.</summary>
internal static class Herkomst
{
    public const string Duo = "duo";
    public const string Inspectie = "inspectie";
    public const string Voorbeeld = "voorbeeld";

    private const string VoorbeeldMap = "voorbeeld/";

    /// <summary>A file under 'voorbeeld/' is sample data, whatever it holds.</summary>
    public static bool IsVoorbeeld(string bestandsnaam) => bestandsnaam.StartsWith(VoorbeeldMap, StringComparison.Ordinal);
}
