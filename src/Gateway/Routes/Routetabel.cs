namespace Monitoring.Gateway.Routes;

/// <summary>What the gateway lets through, and to whom. Everything else is a page. What is not here cannot be reached from outside.</summary>
internal static class Routetabel
{
    public static readonly IReadOnlyList<Route> Regels =
    [
        new("/monitoring.opp.v1.Ontwikkelingsperspectieven/{**rest}", new Doel("opp", "grpc")),
        new("/monitoring.toezicht.v1.Toezicht/{**rest}", new Doel("toezicht", "grpc")),
        new("/monitoring.financien.v1.Financien/{**rest}", new Doel("financien", "grpc")),
        new("/monitoring.financien.v1.Bestuursdossier/{**rest}", new Doel("financien", "grpc")),
        new("/monitoring.financien.v1.Naslag/{**rest}", new Doel("financien", "grpc")),
        new("/monitoring.landelijk.v1.Landelijk/{**rest}", new Doel("landelijk", "grpc")),
        new("/monitoring.v1.Berichten/{**rest}", new Doel("opp", "grpc"), "opp"),
        new("/monitoring.v1.Berichten/{**rest}", new Doel("toezicht", "grpc"), "toezicht"),
        new("/monitoring.v1.Berichten/{**rest}", new Doel("financien", "grpc"), "financien"),
        new("/monitoring.v1.Berichten/{**rest}", new Doel("landelijk", "grpc"), "landelijk"),
        new("/monitoring.v1.Imports/{**rest}", new Doel("opp", "grpc"), "opp"),
        new("/monitoring.v1.Imports/{**rest}", new Doel("toezicht", "grpc"), "toezicht"),
        new("/monitoring.v1.Imports/{**rest}", new Doel("financien", "grpc"), "financien"),
        new("/v1/opps/{**rest}", new Doel("opp", "http")),
        new("/v1/{**rest}", new Doel("landelijk", "http")),
        new("/{**rest}", new Doel("portaal", "http")),
    ];

    /// <summary>Paths of gRPC services: "/monitoring.opp.v1.…".</summary>
    public static bool IsGrpc(PathString pad) => pad.Value?.StartsWith("/monitoring.", StringComparison.Ordinal) == true;
}
