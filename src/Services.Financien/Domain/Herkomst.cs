namespace Monitoring.Services.Financien.Domain;

/// <summary>Where an account or a link comes from.</summary>
internal static class Herkomst
{
    public const string Duo = "duo";

    /// <summary>Typed in or sent by the samenwerkingsverband itself, and not yet published.</summary>
    public const string Swv = "swv";

    /// <summary>A link that beheer laid.</summary>
    public const string Beheer = "beheer";

    /// <summary>Invented.</summary>
    public const string Voorbeeld = "voorbeeld";

    /// <summary>Whether invented and real figures would be mixed.</summary>
    public static bool Mengt(string een, string ander) => (een == Voorbeeld) != (ander == Voorbeeld);
}
