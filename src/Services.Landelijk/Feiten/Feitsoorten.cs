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

    /// <summary>Kinds of events of which Landelijk makes no figure. Toezicht follows what Financien decides on aangepast financieel toezicht.</summary>
    public static readonly IReadOnlySet<string> VoorAnderen = new HashSet<string>(StringComparer.Ordinal) { nameof(AangepastFinancieelToezichtGewijzigd) };

    /// <summary>Names of the services, as their addresses are configured (services:{naam}:grpc:0).</summary>
    public static readonly IReadOnlyList<string> Diensten = ["toezicht", "financien", "opp"];

    private static readonly Dictionary<string, IFeitsoort> PerGebeurtenis = Alle.ToDictionary(soort => soort.Gebeurtenis);

    /// <summary>False for what only other services keep. A kind that nobody named here is none of those: <see cref="Van"/> stops on it.</summary>
    public static bool Bewaart(IGebeurtenis gebeurtenis) => !VoorAnderen.Contains(gebeurtenis.GetType().Name);

    /// <exception cref="InvalidOperationException">A service publishes a kind of event that Landelijk does not keep.</exception>
    public static IFeitsoort Van(IGebeurtenis gebeurtenis) => PerGebeurtenis.TryGetValue(gebeurtenis.GetType().Name, out var soort)
        ? soort
        : throw new InvalidOperationException($"Landelijk kent geen feit voor {gebeurtenis.GetType().Name}.");
}
