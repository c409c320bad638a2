namespace Monitoring.Gateway.Routes;

/// <summary>One path that is let through to one service.</summary>
/// <param name="Pad">Path pattern.</param>
/// <param name="Dienstkop">Value of the header monitoring-dienst that chooses among services with the same gRPC interface; null: no such header needed.</param>
internal sealed record Route(string Pad, Doel Doel, string? Dienstkop = null);
