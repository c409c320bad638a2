namespace Monitoring.Services.Opp.Domain.Dossiers;

/// <summary>Where the school expects the pupil to go. Profiel, bestemming and niveau are three things (Evaluatie Wet kwaliteit (v)so).</summary>
/// <param name="Bestemming">One or two codes ("vmbo-tl/havo"), 'ontbreekt', or null: not told.</param>
/// <param name="Vervolgsoort">regulier or speciaal, 'ontbreekt', or null.</param>
/// <param name="Voorlopig">A forecast for a young pupil may be provisional.</param>
/// <param name="Profiel">vso only: vervolgonderwijs, arbeidsmarkt or dagbesteding, 'ontbreekt', or null.</param>
/// <param name="Niveau">Number of the leerroute, 1-9; 0: missing; null: not told.</param>
internal sealed record Uitstroomplan(string? Bestemming, string? Vervolgsoort, bool Voorlopig, string? Profiel, int? Niveau)
{
    public const int NiveauOntbreekt = 0;

    /// <summary>Says nothing.</summary>
    public static readonly Uitstroomplan Leeg = new(null, null, false, null, null);

    /// <summary>The codes of the bestemming, or null when there is none to compare with.</summary>
    public string? Codes => Bestemming is null or Domain.Codes.Codelijsten.Ontbreekt ? null : Bestemming;

    /// <summary>Says all that <paramref name="eerder"/> said, and maybe more.</summary>
    public bool VultAan(Uitstroomplan? eerder) => eerder is null || (
        (eerder.Bestemming is null || eerder.Bestemming == Bestemming)
        && (eerder.Vervolgsoort is null || eerder.Vervolgsoort == Vervolgsoort)
        && (eerder.Profiel is null || eerder.Profiel == Profiel)
        && (eerder.Niveau is null || eerder.Niveau == Niveau)
        && eerder.Voorlopig == Voorlopig);
}
