namespace Monitoring.Contracts.Toegang;

/// <summary>Scopes of an access token: which part of the platform it opens, and whether it may change anything there.</summary>
public static class Scope
{
    public const string OppLezen = "opp:lezen";
    public const string OppSchrijven = "opp:schrijven";
    public const string ToezichtLezen = "toezicht:lezen";
    public const string ToezichtSchrijven = "toezicht:schrijven";
    public const string FinancienLezen = "financien:lezen";
    public const string FinancienSchrijven = "financien:schrijven";
    public const string LandelijkLezen = "landelijk:lezen";
    public const string LandelijkSchrijven = "landelijk:schrijven";
    public const string LandelijkBeheren = "landelijk:beheren";
    public const string StandenLezen = "standen:lezen";
}
