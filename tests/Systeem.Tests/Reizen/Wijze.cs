namespace Monitoring.Systeem.Tests.Reizen;

/// <summary>How somebody uses the site.</summary>
public enum Wijze
{
    /// <summary>Mouse, with scripts.</summary>
    Muis,

    /// <summary>Mouse, in a browser without JavaScript.</summary>
    ZonderScripts,

    /// <summary>Keyboard only.</summary>
    Toetsenbord,
}
