using Monitoring.Contracts.Domein;

namespace Monitoring.Services.Opp.Domain;

/// <summary>Where a pupil may be meerderjarig, so that he can decide himself (Handboek OPP; Evaluatie Wet kwaliteit (v)so): vo, pro and vso.</summary>
internal static class Meerderjarigheid
{
    public static bool KentMeerderjarigen(this Schoolsoort schoolsoort) => schoolsoort.Sector == "vo";
}
