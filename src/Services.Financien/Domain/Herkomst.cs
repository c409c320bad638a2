namespace Monitoring.Services.Financien.Domain;

/// <summary>Where an account or a link comes from.</summary>
internal static class Herkomst
{
    public const string Duo = "duo";

    /// <summary>Typed in or sent by the samenwerkingsverband itself, and not yet published.</summary>
    public const string Swv = "swv";

    /// <summary>What DUO published, with parts that the bevoegd gezag gave. Only told to others: to who goes before whom such an account is DUO's.</summary>
    public const string DuoEnSwv = "duo-en-swv";

    /// <summary>A link that beheer laid.</summary>
    public const string Beheer = "beheer";

    /// <summary>Invented.</summary>
    public const string Voorbeeld = "voorbeeld";

    /// <summary>Whether invented and real figures would be mixed.</summary>
    public static bool Mengt(string een, string ander) => (een == Voorbeeld) != (ander == Voorbeeld);
}
