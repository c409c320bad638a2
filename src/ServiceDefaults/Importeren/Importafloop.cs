namespace Monitoring.ServiceDefaults.Importeren;

/// <summary>How an import stands.</summary>
public static class Importafloop
{
    public const string Bezig = "bezig";
    public const string Klaar = "klaar";

    /// <summary>Refused as a whole; what it had saved before stays, and repeating it is safe.</summary>
    public const string Geweigerd = "geweigerd";

    /// <summary>The sender went away or something failed half-way; what it had saved stays, and repeating it is safe.</summary>
    public const string Afgebroken = "afgebroken";
}
