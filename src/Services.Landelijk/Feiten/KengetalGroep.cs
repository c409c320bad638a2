namespace Monitoring.Services.Landelijk.Feiten;

/// <summary>Whose accounts are compared: a samenwerkingsverband and a schoolbestuur have different formulas and are never pooled.</summary>
internal static class KengetalGroep
{
    public const string Swv = "swv";
    public const string Schoolbesturen = "schoolbesturen";
}
