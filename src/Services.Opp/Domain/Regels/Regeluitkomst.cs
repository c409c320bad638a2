namespace Monitoring.Services.Opp.Domain.Regels;

/// <summary>How one OPP stands against one rule.</summary>
internal enum Regeluitkomst
{
    Voldoet,
    VoldoetNiet,

    /// <summary>The rule does not apply to this OPP.</summary>
    Nvt,

    /// <summary>Not yet to be judged: its term runs, or the school has not told the fact.</summary>
    NogNiet,
}
