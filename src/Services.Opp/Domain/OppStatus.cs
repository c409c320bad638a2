namespace Monitoring.Services.Opp.Domain;

/// <summary>Where an OPP stands. The order is that of the work list: what still needs an act comes first.</summary>
internal enum OppStatus
{
    /// <summary>Drawn up, not yet formally adopted.</summary>
    Opgesteld = 0,

    /// <summary>Formally adopted by the bevoegd gezag (Handboek OPP, R-35).</summary>
    Vastgesteld = 1,
}
