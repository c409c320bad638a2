using Monitoring.Contracts.Domein;

namespace Monitoring.Services.Opp.Domain.Dossiers;

/// <summary>
/// What of a dossier comes along to another school. The OPP travels with the pupil (Handboek OPP), so the parts that are written stay written
/// as far as they mean the same there. Overleg, hoorrecht, instemming and evaluation are not taken along: the new school holds its own before
/// it stelt vast. Nor is whether the support is more than the basisaanbod: that differs per school.
/// </summary>
internal static class Overname
{
    public static Dossier Begin(Dossier bron, Schoolsoort van, Schoolsoort naar) => new()
    {
        Afdeling = van == naar ? bron.Afdeling : "",
        Ondersteuning = bron.Ondersteuning,
        Afwijking = bron.Afwijking,
        BelemmerendeFactoren = bron.BelemmerendeFactoren,
        BevorderendeFactoren = bron.BevorderendeFactoren,
        Plan = van.Sector == naar.Sector && bron.Plan is { } plan ? Begin(plan, van, naar) : null,
        Handelingsdeel = bron.Handelingsdeel,
        OudersMetGezag = bron.OudersMetGezag,
        LeerlingBeslist = naar.KentMeerderjarigen() ? bron.LeerlingBeslist : null,
        LeerlingBeslistVanaf = naar.KentMeerderjarigen() ? bron.LeerlingBeslistVanaf : null,
    };

    /// <summary>The lists of bestemmingen differ per sector; profiel and niveau exist only in some kinds of school.</summary>
    private static Uitstroomplan? Begin(Uitstroomplan plan, Schoolsoort van, Schoolsoort naar)
    {
        var nieuw = plan with
        {
            Profiel = naar.Code == "vso" ? plan.Profiel : null,
            Niveau = van == naar || naar.Code is "so" or "vso" ? plan.Niveau : null,
            Vervolgsoort = naar.Sector == "po" ? plan.Vervolgsoort : null,
        };
        return nieuw == Uitstroomplan.Leeg ? null : nieuw;
    }
}
