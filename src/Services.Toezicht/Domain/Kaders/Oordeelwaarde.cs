namespace Monitoring.Services.Toezicht.Domain.Kaders;

/// <summary>The values of judgements. Which of them an object can have on a day is in <see cref="Schaalwaarde"/>.</summary>
internal static class Oordeelwaarde
{
    public const string Goed = "goed";
    public const string Voldoende = "voldoende";
    public const string Onvoldoende = "onvoldoende";
    public const string ZeerZwak = "zeer-zwak";

    /// <summary>Basistoezicht, the toezichtarrangement of a school in order until 2017.</summary>
    public const string Basis = "basis";

    /// <summary>Standaarden were judged, and no eindoordeel was given.</summary>
    public const string GeenOordeel = "geen-oordeel";

    /// <summary>Of an object, never of an onderzoek: no eindoordeel of it counts. See <see cref="Actueelregel"/>.</summary>
    public const string ZonderActueel = "zonder-actueel-oordeel";

    /// <summary>A standaard that was looked at without a judgement, or that was no part of the onderzoek.</summary>
    public const string NietBeoordeeld = "niet-beoordeeld";

    /// <summary>As it is compared and kept: small letters, a hyphen for a space.</summary>
    public static string Normaliseer(string? waarde) => (waarde ?? "").Trim().ToLowerInvariant().Replace(' ', '-');
}
