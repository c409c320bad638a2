using System.ComponentModel.DataAnnotations;

namespace Monitoring.Gateway.Bescherming;

/// <summary>Bounds of the gateway (section Grenzen).</summary>
internal sealed class Grenzen
{
    /// <summary>Largest page or REST request in bytes; an uploaded file fits. gRPC has its own bound per message.</summary>
    [Range(1024, 1024L * 1024 * 1024)]
    public long MaxVerzoek { get; set; } = 64L * 1024 * 1024;

    /// <summary>Requests a second from one address on average; a school board or office may sit behind one.</summary>
    [Range(1, 1_000_000)]
    public int PerSeconde { get; set; } = 500;

    /// <summary>Requests from one address at once before the average counts.</summary>
    [Range(1, 1_000_000)]
    public int Ineens { get; set; } = 2000;
}
