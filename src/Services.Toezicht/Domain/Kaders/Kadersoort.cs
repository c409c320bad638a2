using Monitoring.Services.Toezicht.Domain.Objecten;

namespace Monitoring.Services.Toezicht.Domain.Kaders;

/// <summary>Which waarderingskader is for which kind of object: school, vestiging and afdeling share one.</summary>
internal static class Kadersoort
{
    public const string Swv = "swv";
    public const string Bestuur = "bestuur";
    public const string School = "school";
    public const string Opleiding = "opleiding";

    public static string Van(string objectSoort) => objectSoort switch
    {
        ObjectSoort.School or ObjectSoort.Vestiging or ObjectSoort.Afdeling => School,
        _ => objectSoort,
    };
}
