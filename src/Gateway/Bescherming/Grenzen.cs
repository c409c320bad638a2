using System.ComponentModel.DataAnnotations;

namespace Monitoring.Gateway.Bescherming;

/// <summary>Bounds of the gateway (section Grenzen).</summary>
internal sealed class Grenzen
{
    /// <summary>Largest page or REST request in bytes; an uploaded file fits. gRPC has its own bound per message.</summary>
    [Range(1024, 1024L * 1024 * 1024)]
    public long MaxVerzoek { get; set; } = 64L * 1024 * 1024;

    /// <summary>Requests a second that one caller (session, token or address) may make on average.</summary>
    [Range(1, 1_000_000)]
    public int PerSeconde { get; set; } = 200;

    /// <summary>Requests that one caller may make at once before the average counts.</summary>
    [Range(1, 1_000_000)]
    public int Ineens { get; set; } = 1000;
}
