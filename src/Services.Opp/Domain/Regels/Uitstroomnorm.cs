using Monitoring.Contracts.Domein;

namespace Monitoring.Services.Opp.Domain.Regels;

/// <summary>
/// 'Dit percentage moet op minstens 75 procent liggen': the schoolverlaters of a so- or vso-school who reach the uitstroomniveau of their OPP
/// (Evaluatie Wet kwaliteit (voortgezet) speciaal onderwijs, noot 24). The same source quotes inspecteurs who know no norm for arbeidsmarkt
/// and dagbesteding, so it is an occasion to look, not a verdict.
/// </summary>
internal static class Uitstroomnorm
{
    public const int Procent = 75;

    /// <summary>ten-minste, minder, onbekend when nobody can be compared, or nvt outside so and vso.</summary>
    /// <param name="vergeleken">Leavers that can be compared with their plan.</param>
    public static string Oordeel(Schoolsoort schoolsoort, int opOfBoven, int vergeleken) => (schoolsoort.Code, vergeleken) switch
    {
        (not ("so" or "vso"), _) => "nvt",
        (_, 0) => "onbekend",
        // Whole numbers: 74.6% is not rounded up to the norm.
        _ => opOfBoven * 100 >= vergeleken * Procent ? "ten-minste" : "minder",
    };
}
