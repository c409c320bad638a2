namespace Monitoring.Services.Landelijk.Vrijgeven;

/// <summary>Where a release stands, and what that makes of the figures of its period.</summary>
internal static class Vrijgavestatus
{
    /// <summary>Of a figure that can still change.</summary>
    public const string Voorlopig = "voorlopig";

    /// <summary>Of a figure that was released and no longer changes.</summary>
    public const string Definitief = "definitief";

    public const string Voorgesteld = "voorgesteld";
    public const string Goedgekeurd = "goedgekeurd";

    /// <summary>Approved, and its moment of publication has come.</summary>
    public const string Vrijgegeven = "vrijgegeven";
    public const string Ingetrokken = "ingetrokken";
}
