using Monitoring.Contracts.Domein;

namespace Monitoring.Services.Financien.Domain.Afbouw;

/// <summary>
/// How a board accounts in its jaarverslag for equity above the signaleringswaarde at the end of a boekjaar. Such equity is not too high by itself, but
/// the board must account for it (De Staat van het Onderwijs 2024, paragraaf 1.5). What is accepted, nobody computes.
/// </summary>
/// <param name="Vindplaats">Where in the jaarverslag.</param>
/// <param name="Verantwoording">In short what stands there.</param>
/// <param name="GeenPlan">Why there is no afbouwplan for this year; empty when there is one.</param>
internal sealed record Vermogensverantwoording(string Vindplaats, string Verantwoording, string GeenPlan)
{
    /// <summary>Whether a board is asked to account; over years before the signaleringswaarde it may, unasked.</summary>
    /// <param name="bovenmatig">Euro above the signaleringswaarde; null when it is not known.</param>
    public static bool Gevraagd(int boekjaar, decimal? bovenmatig) => boekjaar >= Vermogensgrens.EersteBoekjaar && bovenmatig > 0;

    /// <param name="metPlan">An afbouwplan is about this year.</param>
    /// <exception cref="WeigeringException"><c>tekst.ontbreekt</c>, <c>verantwoording.plan</c>.</exception>
    public static Vermogensverantwoording Maak(string vindplaats, string verantwoording, string geenPlan, bool metPlan)
    {
        var reden = metPlan ? VrijeTekst.Lees(geenPlan, "geen_plan") : VrijeTekst.LeesVerplicht(geenPlan, "geen_plan");
        return metPlan && reden.Length > 0
            ? throw new WeigeringException("verantwoording.plan", "Er is een afbouwplan voor dit boekjaar. Waarom er geen is, hoort er dan niet bij.", "geen_plan")
            : new Vermogensverantwoording(VrijeTekst.LeesVerplicht(vindplaats, "vindplaats"), VrijeTekst.LeesVerplicht(verantwoording, "verantwoording"), reden);
    }
}
