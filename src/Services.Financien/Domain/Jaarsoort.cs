namespace Monitoring.Services.Financien.Domain;

/// <summary>What the figures of an account are about: what happened, what was planned, or what is expected.</summary>
internal static class Jaarsoort
{
    public const string Realisatie = "realisatie";
    public const string Begroting = "begroting";
    public const string Prognose = "prognose";

    public static readonly IReadOnlyList<string> Alle = [Realisatie, Begroting, Prognose];
}
