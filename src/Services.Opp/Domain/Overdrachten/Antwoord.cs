namespace Monitoring.Services.Opp.Domain.Overdrachten;

/// <summary>What the receiving school said of an OPP that was handed over to it.</summary>
internal enum Antwoord
{
    /// <summary>Nothing yet.</summary>
    Open = 0,

    /// <summary>It is an OPP of this school now, as a concept.</summary>
    Overgenomen = 1,

    /// <summary>The school registered the OPP of this pupil itself.</summary>
    ZelfGeregistreerd = 2,

    /// <summary>The pupil is not at this school: the other one may hand the OPP over again.</summary>
    NietHier = 3,
}
