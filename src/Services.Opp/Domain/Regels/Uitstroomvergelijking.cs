using Monitoring.Services.Opp.Domain.Codes;
using Monitoring.Services.Opp.Domain.Dossiers;

namespace Monitoring.Services.Opp.Domain.Regels;

/// <summary>Whether a pupil left at, above or below what was planned (Evaluatie Wet kwaliteit (v)so: the norm of 75% is about the niveau).</summary>
internal static class Uitstroomvergelijking
{
    private const int LaatsteJaren = 2;

    /// <summary>boven, op, onder or onbekend. By niveau where both are told, otherwise by bestemming where the list has an order.</summary>
    public static string TovPlan(Uitstroomplan? plan, Uitstroom uitstroom)
    {
        int? verschil = plan switch
        {
            { Niveau: > Uitstroomplan.NiveauOntbreekt and var gepland } when uitstroom.Niveau is { } bereikt => bereikt.CompareTo(gepland),
            { Codes: { } codes } => Bestemming.Vergelijk(uitstroom.Bestemming, codes),
            _ => null,
        };
        return verschil switch
        {
            null => "onbekend",
            < 0 => "onder",
            0 => "op",
            _ => "boven",
        };
    }

    /// <summary>A change of the planned uitstroom within two years before leaving.</summary>
    public static bool InLaatsteJaren(Bijstelling bijstelling, Uitstroom uitstroom) =>
        bijstelling.VorigPlan is not null && bijstelling.Op > uitstroom.Op.AddYears(-LaatsteJaren) && bijstelling.Op <= uitstroom.Op;
}
