using Monitoring.Contracts.Gebeurtenissen;

namespace Monitoring.Services.Landelijk.Feiten;

/// <summary>All kinds of facts, and the services that they come from.</summary>
internal static class Feitsoorten
{
    public static readonly IReadOnlyList<IFeitsoort> Alle =
    [
        new Feitsoort<ObjectFeit, ObjectVanToezichtGewijzigd>(),
        new Feitsoort<OnderzoekFeit, OnderzoekVastgesteld>(),
        new Feitsoort<HerstelopdrachtFeit, HerstelopdrachtGewijzigd>(),
        new Feitsoort<MinistermeldingFeit, MinisterGeinformeerd>(),
        new Feitsoort<JaarrekeningFeit, JaarrekeningGewijzigd>(),
        new Feitsoort<OppFeit, OppGewijzigd>(),
    ];

    /// <summary>Names of the services, as their addresses are configured (services:{naam}:grpc:0).</summary>
    public static readonly IReadOnlyList<string> Diensten = ["toezicht", "financien", "opp"];

    private static readonly Dictionary<string, IFeitsoort> PerGebeurtenis = Alle.ToDictionary(soort => soort.Gebeurtenis);

    /// <summary>False for what only other services keep, such as a decision of Financien that Toezicht follows.</summary>
    public static bool Bewaart(IGebeurtenis gebeurtenis) => PerGebeurtenis.ContainsKey(gebeurtenis.GetType().Name);

    /// <exception cref="InvalidOperationException">A service publishes a kind of event that Landelijk does not keep.</exception>
    public static IFeitsoort Van(IGebeurtenis gebeurtenis) => PerGebeurtenis.TryGetValue(gebeurtenis.GetType().Name, out var soort)
        ? soort
        : throw new InvalidOperationException($"Landelijk kent geen feit voor {gebeurtenis.GetType().Name}.");
}
