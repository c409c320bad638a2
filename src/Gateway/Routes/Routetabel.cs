namespace Monitoring.Gateway.Routes;

/// <summary>What the gateway lets through, and to whom. Everything else is a page. What is not here cannot be reached from outside.</summary>
internal static class Routetabel
{
    public static readonly IReadOnlyList<(string Pad, Doel Doel)> Regels =
    [
        ("/monitoring.opp.v1.Ontwikkelingsperspectieven/{**rest}", new Doel("opp", "grpc")),
        ("/monitoring.toezicht.v1.Toezicht/{**rest}", new Doel("toezicht", "grpc")),
        ("/monitoring.financien.v1.Financien/{**rest}", new Doel("financien", "grpc")),
        ("/monitoring.landelijk.v1.Landelijk/{**rest}", new Doel("landelijk", "grpc")),
        ("/v1/{**rest}", new Doel("landelijk", "http")),
        ("/{**rest}", new Doel("portaal", "http")),
    ];
}
