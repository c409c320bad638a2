namespace Monitoring.Gateway.Routes;

/// <summary>A service behind the gateway.</summary>
/// <param name="Naam">Name of the service, as in services:{naam}:{eindpunt}:0.</param>
/// <param name="Eindpunt">grpc (HTTP/2) or http.</param>
internal sealed record Doel(string Naam, string Eindpunt)
{
    public string Cluster => $"{Naam}-{Eindpunt}";

    public bool IsGrpc => Eindpunt == "grpc";
}
