namespace Monitoring.Services.Financien.Domain;

/// <summary>Where figures come from: published by DUO, or made up to show the platform.</summary>
internal static class Herkomst
{
    public const string Duo = "duo";
    public const string Voorbeeld = "voorbeeld";
}
